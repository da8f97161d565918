#pragma once

#include "cli/open_recipe.h"
#include "session/view_state.h"
#include "window/document.h"
#include "window/file_watch.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QVBoxLayout;

namespace pactline
{

class DiagnosticsPanel;
class DropHint;
class FileBanner;
class MainWindow;
class Preferences;
class RecentFiles;
class Session;
class Settings;
enum class FileRequest;
struct PictureStart;
struct ShownView;

/// What the windows of a program share.
struct Shared {
    Settings& settings;
    Preferences& preferences;
    RecentFiles& recent;
    RecentFiles& scenarios; ///< their files
    Date today;
};

/// A window on one agreement's file: reads it, follows it as it changes on disk and keeps the last
/// version that could be read. What it shows is made anew with every version.
class DocumentWindow : public QMainWindow
{
    Q_OBJECT

public:
    DocumentWindow(const Shared& shared, const Document& document, QWidget* parent = nullptr);
    ~DocumentWindow() override;

    const QString& file() const { return m_document.file; }
    const Document& document() const { return m_document; }
    Session& session() { return *m_session; }
    MainWindow& content() { return *m_content; }
    FileBanner& banner() { return *m_banner; }
    DiagnosticsPanel& findings() { return *m_findings; }

    /// Shows that file in place of the present one, which stays where the other cannot be read.
    /// Without a name the agreement that the program ships.
    void open(const QString& file);
    /// Brings back the view that a figure was made from, on the agreement that it shows.
    void openFigure(const QString& file);
    /// Supposes what a file of its own says, on the agreement that it is about.
    void openScenario(const QString& file);
    /// Keeps what is supposed under that name in that file, and says so. Returns whether it could.
    bool writeScenario(const QString& name, const QString& file);
    /// Shows that view, to be undone as one step, and says where it comes from.
    void showFigure(const ShownView& view, const PictureStart& start, const QString& file);
    /// Reads the file again; what is set stays set.
    void reload();
    /// Writes the small example under that name and shows it.
    void writeTemplate(const QString& file);
    /// Says what is the matter with a file that could not be opened.
    void tellUnreadable(const DocumentRead& read);
    /// Makes every text anew, for another language.
    void remake();

signals:
    void newWindowRequested();
    void closed();
    void quitRequested();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What the banner and the list of findings are about.
    enum class Trouble { None, Broken, Gone, OtherFile };

    void buildLayout();
    void makeNotices();
    void connectShared();
    View view();
    /// Theme, marks and size of the type, as they are preferred.
    void followLooks();
    /// By how much type grows where the whole screen is one picture for many eyes.
    double presentingScale() const;
    void followFullScreen();
    void dropContent();
    void makeSession();
    void makeContent();
    void connectSession();
    void connectContent();
    void noteChange();
    void showDocument(const Document& document);
    void replace(const Document& document);
    void restoreRemembered();
    void remember();
    void followFile();
    void followRead(const DocumentRead& read);
    void tellBroken(const DocumentRead& read);
    void tellGone();
    void clearTrouble();
    /// What those ids were called in the file as it was before; an id where it was none.
    QStringList titlesIn(const Agreement& before, QStringList ids) const;
    void tellDropped(const QString& what, const QStringList& gone);
    AgreementAtHand agreementAtHand(const std::string& id) const;
    void tellNoView(const QString& file, const OpenedRecipe& opened);
    void tellOtherData(const QString& file, const std::optional<Date>& checked,
                       const std::vector<Diagnostic>& leftOut);

    void handle(FileRequest request);
    void askForFile();
    void askForTemplate();
    void edit(const QString& file);
    void toggleFindings();
    void fillRecentFiles();
    void fillSavedScenarios(QMenu& menu, const std::function<void(const QString& file)>& choose);
    void addSavedScenario(QMenu& menu, const QString& file,
                          const std::function<void(const QString& file)>& choose);
    void compareWithSaved(const QString& file);
    void askForScenario();
    void askForScenarioName();
    bool askWhereToSave(const QString& name);
    QString scenarioFolder() const;
    void tellNoScenario(const QString& file, const std::vector<Diagnostic>& findings);
    void goToPlace(const QString& file, const Location& where);
    QString folder() const;

    Shared m_shared;
    Document m_document;
    std::unique_ptr<Session> m_session;
    MainWindow* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr;
    FileBanner* m_banner = nullptr;
    DiagnosticsPanel* m_findings = nullptr;
    DropHint* m_dropHint;
    FileWatch m_watch;
    QTimer m_later;
    Trouble m_trouble = Trouble::None;
    bool m_asTable = false; ///< what was shown when it was made anew
    bool m_changed = false;
    bool m_moved = false;
};

} // namespace pactline

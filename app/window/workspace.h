#pragma once

#include "session/preferences.h"
#include "session/recent_files.h"
#include "window/document_window.h"

namespace pactline
{

class Translation;
struct PictureOptions;

/// Every window of the program, and what they share: language, theme, recent files.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(Settings& settings, Date today, ThemeKind systemTheme, QObject* parent = nullptr);
    ~Workspace() override;

    Preferences& preferences() { return m_preferences; }
    RecentFiles& recentFiles() { return m_recent; }
    const std::vector<std::unique_ptr<DocumentWindow>>& windows() const { return m_windows; }

    /// Opens the first window, on what the options ask for or else on what was shown last.
    /// Nothing where the options ask for what there is not; that was complained of.
    DocumentWindow* start(const PictureOptions& options);
    /// Opens a window, a little beside another one.
    DocumentWindow& openWindow(const Document& document, const DocumentWindow* beside = nullptr);

private:
    DocumentWindow* startAsTold(const PictureOptions& options);
    DocumentWindow* startAsLeft();
    void place(DocumentWindow& window, const DocumentWindow* beside);
    void rememberWindows();
    void quit();
    void followLanguage();
    void forget(const DocumentWindow* window);

    Settings& m_settings;
    Date m_today;
    Preferences m_preferences;
    RecentFiles m_recent;
    RecentFiles m_scenarios;
    std::unique_ptr<Translation> m_translation;
    std::vector<std::unique_ptr<DocumentWindow>> m_windows;
    bool m_quitting = false; ///< windows go one by one, and all are to come back
};

} // namespace pactline

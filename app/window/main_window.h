#pragma once

#include "session/playback.h"
#include "session/session.h"
#include "session/zoom_history.h"

#include <QMainWindow>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace pactline
{

class ChartButton;
struct ActionSpec;
class DetailsPanel;
class ElidedLabel;
class FigureExporter;
class HypothesisControls;
class Lookup;
class TablePanel;
class TermsSelector;
class TimelineView;
class TimeSlider;

/// What is asked for in the window and done by who owns it: files and other windows.
enum class FileRequest {
    Open,
    OpenShipped,
    NewWindow,
    NewFromTemplate,
    Reload,
    Findings,
    SaveScenario,
    OpenScenario
};

/// The window: bar, timeline, slider, details and status line over one session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    TimelineView& timeline() { return *m_timeline; }
    TimeSlider& slider() { return *m_slider; }
    DetailsPanel& details() { return *m_details; }
    Playback& playback() { return m_playback; }
    const std::vector<HypothesisControls*>& hypotheses() const { return m_hypotheses; }
    TermsSelector& terms() { return *m_terms; }
    /// A menu that its owner fills.
    QMenu* recentFiles() { return m_recentFiles; }
    /// The scenarios that are kept under a name; its owner fills it.
    QMenu* savedScenarios() { return m_savedScenarios; }
    /// The same, to be held against what is shown.
    QMenu* compareWithSaved() { return m_compareWithSaved; }
    /// Holds that scenario, which goes by that name, against the one shown.
    void compareWith(const Scenario& scenario, const QString& name);
    /// Says something in the status line for a moment.
    void announce(const QString& text);
    Lookup& lookup() { return *m_lookup; }

    /// The lanes as a table instead of as a picture.
    void showTable(bool shown);
    bool showsTable() const;
    /// None before the table was first shown.
    TablePanel* table() { return m_table; }

    /// For many eyes: the bar is out of the way, and comes when the pointer is at the upper edge.
    void setPresenting(bool presenting);
    bool presenting() const { return m_presenting; }

    FigureExporter& exporter() { return *m_exporter; }
    /// Asks how the figure that the window shows is wanted, and writes it.
    void exportFigure();
    /// Puts the command that writes the same figure on the clipboard.
    void copyCommandLine();
    /// Points at the things to try first, but those that were followed before.
    void showFirstSteps(const QStringList& followed = {});

signals:
    /// By name, all first steps that need not be shown again.
    void firstStepsFollowed(const QStringList& steps);
    /// Every window is to be closed and to be there again at the next start.
    void quitRequested();
    /// The language is made of many texts: who owns the window makes it anew.
    void languageRequested(const QString& language);
    void fileRequested(FileRequest request);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    QWidget* buildBar();
    QWidget* buildTitle();
    QWidget* buildTimeArea();
    void buildPlayRow();
    QToolButton* addPlayTool(const QString& text, const QString& name);
    QMenu* stepMenu();
    QMenu* speedMenu();
    void followStep();
    QWidget* buildStatusLine();
    void buildActions();
    std::vector<ActionSpec> fileActions();
    std::vector<ActionSpec> editActions();
    std::vector<ActionSpec> viewActions();
    std::vector<ActionSpec> goActions();
    std::vector<ActionSpec> playAndHelpActions();
    void addChoices();
    void addThemes();
    void addReducedMotion();
    void buildExport();
    void addTableActions();
    void copyRows();
    void showBarAt(int y);
    void fitAll();
    void fitBar();
    void fitPlayRow();
    void fitStatusLine();
    /// Larger or smaller by some steps; 0: as the desktop has it.
    void changeTypeScale(int steps);
    void buildLookup();
    void addFollowers();
    void addReadings();
    void addReading(QMenu& menu, TermIndex index, std::size_t reading);
    void tellKeys();
    void followReasons();
    void connectSession();
    void alignSlider();
    bool pressesButton(QObject* focused, QKeyEvent& event);
    /// Moves over the lanes, and takes the keyboard there.
    void moveOverLanes(int rows);
    bool scrollsDetails(const QObject* focused, int key) const;
    void orderArea();
    void orderKeys();
    void followStatus();
    void followScenario();
    void followUndo();
    void followZoomHistory();
    void followTheme();
    void followPlayback();
    void stepBy(int count);
    void stepPoint(int count);
    QPushButton* buildCompareButton();
    std::vector<ActionSpec> compareActions();
    void toggleComparison();
    void pinPresent();
    void swapScenarios();
    void showComparison();
    void fillCompareWith();
    void addCompareWith(const QString& text, const QString& id,
                        std::optional<InstrumentIndex> terms);
    void followPinned();
    std::vector<ActionSpec> laneActions();
    void addLaneChoices(std::vector<ActionSpec>& specs);
    void addLaneSteps(std::vector<ActionSpec>& specs);
    void buildLanes();
    void followLanes();
    QAction* laneAction(const char* id) const;
    void openLaneMenu(std::optional<ClauseIndex> lane, const QString& words, const QPoint& at);
    void withLane(const std::function<void(ClauseIndex)>& act);
    void setLaneOrder(LaneOrder order);
    void setLaneColour(LaneColour colour);
    void togglePin(ClauseIndex lane);
    void copyWords(ClauseIndex lane);
    void stepClause(int direction);
    void goToDate();
    /// Supposes the first contingent event so many steps later.
    void moveSupposed(int steps);
    void showTermsThatHang();
    void copyDetails();
    void compareVersions();
    void zoom(double factor);
    void fitSelection();
    void showAbout();
    QRect firstLane() const;

    Session& m_session;
    Playback m_playback;
    ZoomHistory m_zoomHistory;
    QMenu* m_menu;
    QMenu* m_recentFiles;
    QMenu* m_savedScenarios;
    TermsSelector* m_terms = nullptr;
    std::vector<HypothesisControls*> m_hypotheses;
    std::vector<const QToolButton*> m_followers;
    FigureExporter* m_exporter = nullptr;
    Lookup* m_lookup = nullptr;
    TimelineView* m_timeline = nullptr;
    TablePanel* m_table = nullptr;
    TimeSlider* m_slider = nullptr;
    DetailsPanel* m_details = nullptr;
    QWidget* m_legend = nullptr;
    QWidget* m_bar = nullptr;
    bool m_presenting = false;
    std::vector<QLabel*> m_title; ///< its lines
    QToolButton* m_menuButton = nullptr;
    QPushButton* m_compare = nullptr;
    QMenu* m_compareWith = nullptr;
    QMenu* m_compareWithSaved = nullptr;
    ChartButton* m_chartButton = nullptr;
    QToolButton* m_playButton = nullptr;
    QToolButton* m_stepButton = nullptr;
    QToolButton* m_speedButton = nullptr;
    QWidget* m_playRow = nullptr;
    ElidedLabel* m_status = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_hanging = nullptr;
    QPushButton* m_amended = nullptr;
};

} // namespace pactline

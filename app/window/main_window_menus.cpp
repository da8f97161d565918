// What can be done in the window, as one table for each menu.

#include "details/details_panel.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/toggle_switch.h"
#include "timeline/timeline_view.h"
#include "window/actions.h"
#include "window/figure_exporter.h"
#include "window/lookup.h"
#include "window/main_window.h"

#include <QToolButton>

#include <iterator>

namespace pactline
{
namespace
{

QList<QKeySequence> keys(auto... sequences)
{
    return {QKeySequence{sequences}...};
}

} // namespace

std::vector<ActionSpec> MainWindow::fileActions()
{
    using enum ActionMenu;
    const auto file = [this](FileRequest request) {
        return [this, request] { emit fileRequested(request); };
    };
    return {
        {"open", File, tr("Open…"), keys(Qt::CTRL | Qt::Key_O), file(FileRequest::Open)},
        {"recentFiles", File, tr("Recent files"), {}, {}, false, m_recentFiles},
        {"openShipped", File, tr("Open the shipped agreement"), {}, file(FileRequest::OpenShipped)},
        {"newFromTemplate", File, tr("New from a template…"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N), file(FileRequest::NewFromTemplate)},
        {"newWindow", File, tr("New window"), keys(Qt::CTRL | Qt::Key_N),
         file(FileRequest::NewWindow)},
        {"reload", File, tr("Reload"), keys(Qt::Key_F5), file(FileRequest::Reload), true},
        {"findings", File, tr("Errors and warnings of the file"), keys(Qt::Key_F8),
         file(FileRequest::Findings)},
        {"saveScenario", File, tr("Save the scenario…"), keys(Qt::CTRL | Qt::Key_S),
         file(FileRequest::SaveScenario), true},
        {"openScenario", File, tr("Open a scenario…"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
         file(FileRequest::OpenScenario)},
        {"savedScenarios", File, tr("Saved scenarios"), {}, {}, false, m_savedScenarios},
        {"export", File, tr("Export the figure…"), keys(Qt::CTRL | Qt::Key_E),
         [this] { exportFigure(); }, true},
        {"copyFigure", File, tr("Copy the figure"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         [this] { m_exporter->copy(); }},
        {"print", File, tr("Print…"), keys(Qt::CTRL | Qt::Key_P), [this] { m_exporter->print(); }},
        {"copy-command-line",
         File,
         tr("Copy the command that makes the figure"),
         {},
         [this] { copyCommandLine(); }},
        {"copyText", File, tr("Copy the details as text"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
         [this] { copyDetails(); }},
        {"closeWindow", File, tr("Close window"), keys(Qt::CTRL | Qt::Key_W),
         [this] { window()->close(); }, true},
        {"quit", File, tr("Quit"), keys(Qt::CTRL | Qt::Key_Q), [this] { emit quitRequested(); }},
    };
}

std::vector<ActionSpec> MainWindow::editActions()
{
    using enum ActionMenu;
    return {
        {"undo", Edit, tr("Undo"), keys(Qt::CTRL | Qt::Key_Z),
         [this] { m_session.undoStack().undo(); }},
        {"redo", Edit, tr("Redo"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
         [this] { m_session.undoStack().redo(); }},
        {"suppose", Edit, tr("Switch the hypothesis"), keys(Qt::CTRL | Qt::Key_H),
         [this] {
             if (!m_hypotheses.empty())
                 m_hypotheses.front()->toggle()->click();
         },
         true},
        {"belief", Edit, tr("Forecast in place of a date…"), keys(Qt::CTRL | Qt::Key_B),
         [this] {
             if (!m_hypotheses.empty())
                 m_hypotheses.front()->openEditor();
         }},
        {"copyRows", Edit, tr("Copy rows of the table"), keys(Qt::CTRL | Qt::Key_C),
         [this] { copyRows(); }},
        {"supposeEarlier", Edit, tr("Suppose it a step earlier"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), [this] { moveSupposed(-1); }},
        {"supposeLater", Edit, tr("Suppose it a step later"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), [this] { moveSupposed(1); }},
        {"nextForecastDate", Edit, tr("Choose the forecast’s next date"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
         [this] { m_timeline->beliefHandles().choose(1); }},
        {"previousForecastDate", Edit, tr("Choose the forecast’s previous date"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
         [this] { m_timeline->beliefHandles().choose(-1); }},
        {"find", Edit, tr("Find…"), keys(Qt::CTRL | Qt::Key_F), [this] { m_lookup->openFind(); },
         true},
        {"allActions", Edit, tr("Do something by its name…"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { m_lookup->openActions(); }},
    };
}

std::vector<ActionSpec> MainWindow::viewActions()
{
    using enum ActionMenu;
    return {
        {"showTable", View, tr("Show as a table"), keys(Qt::Key_T),
         [this] { showTable(!showsTable()); }},
        {"partyMarks",
         View,
         tr("Marks for parties"),
         {},
         [this] { m_session.setPartyMarks(!m_session.partyMarks()); }},
        {"zoomIn", View, tr("Zoom in"), keys(Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal),
         [this] { zoom(1.5); }},
        {"zoomOut", View, tr("Zoom out"), keys(Qt::CTRL | Qt::Key_Minus),
         [this] { zoom(1 / 1.5); }},
        {"zoomAll", View, tr("Show everything"), keys(Qt::CTRL | Qt::Key_0),
         [this] { m_session.setVisible(m_session.extent()); }},
        {"fit", View, tr("Fit the clause"), keys(Qt::Key_F), [this] { fitSelection(); }},
        {"compareVersions", View, tr("Compare versions of the clause…"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { compareVersions(); }},
        {"zoomBack", View, tr("Previous zoom"), keys(Qt::ALT | Qt::Key_Left),
         [this] { m_zoomHistory.back(); }},
        {"zoomForward", View, tr("Next zoom"), keys(Qt::ALT | Qt::Key_Right),
         [this] { m_zoomHistory.forward(); }},
        {"largerType", View, tr("Larger type"),
         keys(Qt::CTRL | Qt::ALT | Qt::Key_Plus, Qt::CTRL | Qt::ALT | Qt::Key_Equal),
         [this] { changeTypeScale(1); }, true},
        {"smallerType", View, tr("Smaller type"), keys(Qt::CTRL | Qt::ALT | Qt::Key_Minus),
         [this] { changeTypeScale(-1); }},
        {"normalType", View, tr("Normal type"), keys(Qt::CTRL | Qt::ALT | Qt::Key_0),
         [this] { changeTypeScale(0); }},
        {"previousPoint", View, tr("Previous number of the chart"), keys(Qt::SHIFT | Qt::Key_N),
         [this] { stepPoint(-1); }, true},
        {"nextPoint", View, tr("Next number of the chart"), keys(Qt::Key_N),
         [this] { stepPoint(1); }},
        {"fullScreen", View, tr("Full screen"), keys(Qt::Key_F11),
         [this] { window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen); },
         true},
    };
}

std::vector<ActionSpec> MainWindow::goActions()
{
    using enum ActionMenu;
    return {
        {"stepBack", Go, tr("Step back"), keys(Qt::Key_Left), [this] { stepBy(-1); }},
        {"stepForward", Go, tr("Step forward"), keys(Qt::Key_Right), [this] { stepBy(1); }},
        {"tenBack", Go, tr("Ten steps back"), keys(Qt::SHIFT | Qt::Key_Left),
         [this] { stepBy(-10); }},
        {"tenForward", Go, tr("Ten steps forward"), keys(Qt::SHIFT | Qt::Key_Right),
         [this] { stepBy(10); }},
        {"previousChange", Go, tr("Previous change"), keys(Qt::Key_Comma),
         [this] { m_session.stepPlayhead(Step::Change, -1); }, true},
        {"nextChange", Go, tr("Next change"), keys(Qt::Key_Period),
         [this] { m_session.stepPlayhead(Step::Change, 1); }},
        {"previousEvent", Go, tr("Previous event"), keys(Qt::Key_BracketLeft),
         [this] { m_details->stepEvent(-1); }},
        {"nextEvent", Go, tr("Next event"), keys(Qt::Key_BracketRight),
         [this] { m_details->stepEvent(1); }},
        {"first", Go, tr("To the beginning"), keys(Qt::Key_Home),
         [this] { m_session.goTo(m_session.extent().from); }},
        {"last", Go, tr("To the end"), keys(Qt::Key_End),
         [this] { m_session.goTo(*m_session.extent().until); }},
        {"today", Go, tr("Today"), keys(Qt::CTRL | Qt::Key_T),
         [this] { m_session.goTo(m_session.today()); }},
        {"goToDate", Go, tr("Go to a date…"), keys(Qt::CTRL | Qt::Key_G), [this] { goToDate(); }},
        {"clauseUp", Go, tr("Clause above"), keys(Qt::Key_Up), [this] { moveOverLanes(-1); }, true},
        {"clauseDown", Go, tr("Clause below"), keys(Qt::Key_Down), [this] { moveOverLanes(1); }},
    };
}

std::vector<ActionSpec> MainWindow::playAndHelpActions()
{
    using enum ActionMenu;
    return {
        {"play", Play, tr("Play or pause"), keys(Qt::Key_Space), [this] { m_playback.toggle(); }},
        {"slower", Play, tr("Slower"), keys(Qt::Key_J), [this] { m_playback.slower(); }},
        {"normal", Play, tr("Normal speed"), keys(Qt::Key_K), [this] { m_playback.normal(); }},
        {"faster", Play, tr("Faster"), keys(Qt::Key_L), [this] { m_playback.faster(); }},
        {"keys", Help, tr("Keys and gestures…"), keys(Qt::Key_Question, Qt::Key_F1),
         [this] { m_lookup->openKeys(); }},
        {"openMenu", Help, tr("Open this menu"), keys(Qt::Key_F10, Qt::ALT | Qt::Key_M),
         [this] { m_menuButton->showMenu(); }},
        {"firstSteps", Help, tr("First steps"), {}, [this] { showFirstSteps(); }},
        {"about", Help, tr("About, disputes and sources…"), {}, [this] { showAbout(); }, true},
    };
}

void MainWindow::buildActions()
{
    std::vector<ActionSpec> specs;
    for (auto& actions : {fileActions(), editActions(), viewActions(), goActions(),
                          playAndHelpActions(), compareActions(), laneActions()})
        std::ranges::copy(actions, std::back_inserter(specs));
    buildExport();
    installActions(specs, *m_menu, *this);
    findChild<QAction*>("partyMarks")->setCheckable(true);
    findChild<QAction*>("compare")->setCheckable(true);
    addTableActions();
    buildLanes();
    addChoices();
    buildLookup();
}

} // namespace pactline

// Whatever leads to the actions by other ways than their menus: letters, keys, names.

#include "keys/menu_actions.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/terms_selector.h"
#include "session/suppositions.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "timeline/timeline_view.h"
#include "window/chart_button.h"
#include "window/lookup.h"
#include "window/main_window.h"

#include <QMenu>
#include <QToolButton>

namespace pactline
{
namespace
{

/// Adds a menu that hangs on a button to the window's, where its entries have names and letters.
void addChoice(QMenu& root, QMenu* menu, const QString& title)
{
    if (!menu || menu->isEmpty() || root.actions().contains(menu->menuAction()))
        return;
    menu->setTitle(title);
    root.addMenu(menu);
}

} // namespace

void MainWindow::buildLookup()
{
    addChoice(*m_menu, m_terms->menu(), tr("Terms as signed"));
    addFollowers();
    addReadings();
    addChoice(*m_menu, m_stepButton->menu(), tr("Length of a step"));
    addChoice(*m_menu, m_speedButton->menu(), tr("Speed of the playhead"));
    addChoice(*m_menu, m_chartButton->menu(), tr("Chart"));
    m_lookup = new Lookup{m_session, *m_menu, *this};
    connect(m_lookup, &Lookup::wentThere, this, [this](const QString& remark) {
        if (const auto clause = m_session.selectedClause())
            m_timeline->scrollTo(*clause); // it may have been selected before
        m_timeline->setFocus();
        if (!remark.isEmpty())
            announce(remark);
    });
    tellKeys();
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::followReasons);
    connect(&m_timeline->cursor(), &LaneCursor::moved, this, &MainWindow::followReasons);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::followReasons);
}

/// What follows an event that is supposed: when, or not at all.
void MainWindow::addFollowers()
{
    const Agreement& agreement = m_session.agreement();
    for (const EventIndex event : agreement.contingentEvents()) {
        for (const HypothesisControls* controls : m_hypotheses)
            if (const QToolButton* button = controls->followerButton(event))
                m_followers.push_back(button);
    }
}

void MainWindow::addReadings()
{
    const Agreement& agreement = m_session.agreement();
    QMenu* menu = new QMenu{this};
    for (std::uint32_t i = 0; i < agreement.terms.size(); ++i) {
        if (!agreement.terms[i].readings.empty() && !menu->isEmpty())
            menu->addSeparator();
        for (std::size_t reading = 0; reading < agreement.terms[i].readings.size(); ++reading)
            addReading(*menu, {i}, reading);
    }
    addChoice(*m_menu, menu, tr("Where sources disagree"));
}

void MainWindow::addReading(QMenu& menu, TermIndex index, std::size_t reading)
{
    const Agreement& agreement = m_session.agreement();
    const Term& term = agreement[index];
    const QString& language = m_session.language();
    QAction* action =
        menu.addAction(QStringLiteral("%1, %2 – %3")
                           .arg(localized(agreement[term.clause].title, language),
                                instrumentLabel(agreement, term.instrument, language),
                                localized(term.readings[reading].title, language)),
                       this, [this, index, reading] {
                           Scenario scenario = m_session.scenario();
                           scenario.readings[index] = reading;
                           if (reading == 0)
                               scenario.readings.erase(index);
                           m_session.changeScenario(scenario, tr("Follow another reading"));
                       });
    action->setCheckable(true);
    connect(&menu, &QMenu::aboutToShow, action, [this, action, index, reading] {
        const auto& chosen = m_session.scenario().readings;
        const auto found = chosen.find(index);
        action->setChecked((found == chosen.end() ? 0 : found->second) == reading);
    });
}

void MainWindow::tellKeys()
{
    const std::tuple<const char*, const char*, QString> buttons[] = {
        {"playButton", "play", tr("Play")},
        {"stepBackButton", "stepBack", tr("Step back")},
        {"stepForwardButton", "stepForward", tr("Step forward")},
        {"menuButton", "openMenu", tr("Every action, with its key")},
        {"exportButton", "export", tr("Export the figure")}};
    for (const auto& [button, id, what] : buttons)
        tellKey(*findChild<QWidget*>(QLatin1String(button)),
                *findChild<QAction*>(QLatin1String(id)), what);
}

void MainWindow::followReasons()
{
    const auto set = [this](const char* id, bool possible, const QString& whyNot) {
        setReason(*findChild<QAction*>(QLatin1String(id)), possible ? QString{} : whyNot);
    };
    for (const char* id : {"fit", "compareVersions"})
        set(id, m_session.selectedClause().has_value(), tr("click a clause first"));
    for (const char* id : {"foldGroup", "unfoldGroup"})
        set(id, m_timeline->cursor().group().has_value(), tr("click a clause first"));
    set("undo", m_session.undoStack().canUndo(), tr("nothing was changed"));
    set("redo", m_session.undoStack().canRedo(), tr("nothing was undone"));
    set("suppose", !m_hypotheses.empty(), tr("nothing in this agreement hangs on an event"));
    set("belief", !m_hypotheses.empty(), tr("nothing in this agreement hangs on an event"));
    for (const char* id : {"nextForecastDate", "previousForecastDate"})
        set(id, m_timeline->beliefHandles().believed().has_value(), tr("suppose a forecast first"));
    for (const QToolButton* button : m_followers)
        setReason(*button->menu()->menuAction(),
                  button->isEnabled() ? QString{} : tr("suppose the event before it first"));
}

} // namespace pactline

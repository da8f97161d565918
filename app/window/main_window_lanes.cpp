// What can be done with lanes: the entries of their menus, and what they do.

#include "details/details_panel.h"
#include "text/lane_text.h"
#include "timeline/lane_controls.h"
#include "timeline/lane_tip.h"
#include "timeline/timeline_view.h"
#include "window/actions.h"
#include "window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace pactline
{
namespace
{

const char* orderId(LaneOrder order)
{
    switch (order) {
    case LaneOrder::File:
        return "orderFile";
    case LaneOrder::NextChange:
        return "orderNextChange";
    case LaneOrder::FirstDate:
        return "orderFirstDate";
    case LaneOrder::Name:
        return "orderName";
    case LaneOrder::Standing:
        return "orderStanding";
    case LaneOrder::Hand:
        return "orderHand";
    }
    return "";
}

const char* colourId(LaneColour colour)
{
    return colour == LaneColour::State ? "colourState" : "colourBeneficiary";
}

std::set<GroupIndex> allGroups(const Agreement& agreement)
{
    std::set<GroupIndex> groups;
    for (std::uint32_t i = 0; i < agreement.groups.size(); ++i)
        groups.insert({i});
    return groups;
}

} // namespace

std::vector<ActionSpec> MainWindow::laneActions()
{
    const auto keys = [](auto... sequences) {
        return QList<QKeySequence>{QKeySequence{sequences}...};
    };
    using enum ActionMenu;
    std::vector<ActionSpec> specs{
        {"foldGroup", View, tr("Fold the group"), keys(Qt::Key_Minus),
         [this] { m_timeline->cursor().fold(true); }, true},
        {"unfoldGroup", View, tr("Unfold the group"), keys(Qt::Key_Plus),
         [this] { m_timeline->cursor().fold(false); }},
        {"foldAll",
         View,
         tr("Fold all groups"),
         {},
         [this] { m_session.setFolded(allGroups(m_session.agreement())); }},
        {"unfoldAll",
         View,
         tr("Unfold all groups"),
         {},
         [this] { m_session.setFolded(std::set<GroupIndex>{}); }},
        {"filter", Lanes, tr("Filter…"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
         [this] { m_timeline->laneParts().openFilter(); }},
        {"clearFilter", Lanes, tr("Clear the filter"), {}, [this] { m_session.setLaneFilter({}); }},
        {"onlyLikeThis",
         Lanes,
         tr("Show only like this"),
         {},
         [this] {
             withLane([this](ClauseIndex lane) {
                 m_session.setLaneFilter(
                     filterLike(m_session.projection(), lane, m_session.playhead()));
             });
         }},
    };
    addLaneChoices(specs);
    addLaneSteps(specs);
    return specs;
}

void MainWindow::addLaneChoices(std::vector<ActionSpec>& specs)
{
    using enum ActionMenu;
    for (const LaneOrder order : allLaneOrders)
        specs.push_back({orderId(order),
                         Lanes,
                         laneOrderText(order),
                         {},
                         [this, order] { setLaneOrder(order); },
                         order == LaneOrder::File});
    specs.push_back({colourId(LaneColour::WhoBenefits),
                     Lanes,
                     tr("Colour by who benefits"),
                     {},
                     [this] { setLaneColour(LaneColour::WhoBenefits); },
                     true});
    specs.push_back({colourId(LaneColour::State), Lanes, tr("Colour by state"), {}, [this] {
                         setLaneColour(LaneColour::State);
                     }});
    const auto one = [](auto key) { return QList<QKeySequence>{QKeySequence{key}}; };
    specs.push_back({"pin", Lanes, tr("Pin the clause"), one(Qt::Key_P),
                     [this] { withLane([this](ClauseIndex lane) { togglePin(lane); }); }, true});
    specs.push_back({"laneUp", Lanes, tr("Move up"), one(Qt::ALT | Qt::Key_Up), [this] {
                         withLane([this](ClauseIndex lane) { m_timeline->moveLane(lane, -1); });
                     }});
    specs.push_back({"laneDown", Lanes, tr("Move down"), one(Qt::ALT | Qt::Key_Down), [this] {
                         withLane([this](ClauseIndex lane) { m_timeline->moveLane(lane, 1); });
                     }});
    specs.push_back({"copyWords", Lanes, tr("Copy words"), {}, [this] {
                         withLane([this](ClauseIndex lane) { copyWords(lane); });
                     }});
}

void MainWindow::addLaneSteps(std::vector<ActionSpec>& specs)
{
    const auto step = [&](const char* id, const QString& text, QList<QKeySequence> keys,
                          std::function<void()> run, QWidget* where) {
        specs.push_back(
            {id, ActionMenu::Go, text, std::move(keys), std::move(run), false, nullptr, where});
    };
    const auto one = [](auto key) { return QList<QKeySequence>{QKeySequence{key}}; };
    step(
        "clausePageUp", tr("A page of clauses up"), one(Qt::Key_PageUp),
        [this] { m_timeline->cursor().movePage(-1); }, m_timeline);
    step(
        "clausePageDown", tr("A page of clauses down"), one(Qt::Key_PageDown),
        [this] { m_timeline->cursor().movePage(1); }, m_timeline);
    step(
        "firstClause", tr("First clause"), one(Qt::CTRL | Qt::Key_Home),
        [this] { m_timeline->cursor().moveToEnd(-1); }, m_timeline);
    step(
        "lastClause", tr("Last clause"), one(Qt::CTRL | Qt::Key_End),
        [this] { m_timeline->cursor().moveToEnd(1); }, m_timeline);
    step(
        "openDetails", tr("Open the details"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { m_timeline->cursor().open(); }, m_timeline);
    step(
        "previousChangeOfClause", tr("Previous change of the clause"),
        one(Qt::CTRL | Qt::Key_Comma), [this] { stepClause(-1); }, nullptr);
    step(
        "nextChangeOfClause", tr("Next change of the clause"), one(Qt::CTRL | Qt::Key_Period),
        [this] { stepClause(1); }, nullptr);
}

void MainWindow::withLane(const std::function<void(ClauseIndex)>& act)
{
    if (const auto lane = m_session.selectedClause())
        act(*lane);
}

void MainWindow::setLaneOrder(LaneOrder order)
{
    LaneChoices choices = m_session.laneChoices();
    choices.arrangement.order = order;
    m_session.setLaneChoices(choices);
}

void MainWindow::setLaneColour(LaneColour colour)
{
    LaneChoices choices = m_session.laneChoices();
    choices.colour = colour;
    m_session.setLaneChoices(choices);
}

void MainWindow::togglePin(ClauseIndex lane)
{
    LaneChoices choices = m_session.laneChoices();
    auto& pinned = choices.arrangement.pinned;
    if (std::erase(pinned, lane) == 0)
        pinned.push_back(lane);
    m_session.setLaneChoices(choices);
    m_timeline->scrollTo(lane);
}

void MainWindow::copyWords(ClauseIndex lane)
{
    const Span& span = m_session.projection().spanAt(lane, m_session.playhead());
    QApplication::clipboard()->setText(plainText(laneTipText(m_session, lane, span)));
}

void MainWindow::stepClause(int direction)
{
    withLane([&](ClauseIndex lane) {
        const Projection& projection = m_session.projection();
        const auto day = direction > 0 ? projection.nextChangeOf(lane, m_session.playhead())
                                       : projection.previousChangeOf(lane, m_session.playhead());
        if (day)
            m_session.goTo(*day);
    });
}

void MainWindow::buildLanes()
{
    for (auto* group : {new QActionGroup{this}, new QActionGroup{this}})
        group->setExclusive(true);
    const auto groups = findChildren<QActionGroup*>(Qt::FindDirectChildrenOnly);
    auto* menu = new QMenu{this};
    for (const LaneOrder order : allLaneOrders) {
        laneAction(orderId(order))->setActionGroup(groups[0]);
        menu->addAction(laneAction(orderId(order)));
    }
    menu->addSeparator();
    for (const LaneColour colour : {LaneColour::WhoBenefits, LaneColour::State}) {
        laneAction(colourId(colour))->setActionGroup(groups[1]);
        menu->addAction(laneAction(colourId(colour)));
    }
    menu->addSeparator();
    menu->addActions({laneAction("foldAll"), laneAction("unfoldAll")});
    for (const QActionGroup* group : groups)
        for (QAction* action : group->actions())
            action->setCheckable(true);
    m_timeline->laneParts().controls().lanesButton()->setMenu(menu);
    connect(&m_session, &Session::laneChoicesChanged, this, &MainWindow::followLanes);
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::followLanes);
    connect(m_timeline, &TimelineView::laneMenuRequested, this, &MainWindow::openLaneMenu);
    connect(&m_timeline->cursor(), &LaneCursor::detailsRequested, this,
            [this] { m_details->setFocus(Qt::ShortcutFocusReason); });
    followLanes();
}

QAction* MainWindow::laneAction(const char* id) const
{
    return findChild<QAction*>(QLatin1String(id));
}

void MainWindow::followLanes()
{
    const LaneChoices& choices = m_session.laneChoices();
    const auto lane = m_session.selectedClause();
    laneAction(orderId(choices.arrangement.order))->setChecked(true);
    laneAction(colourId(choices.colour))->setChecked(true);
    laneAction("orderHand")->setEnabled(!choices.arrangement.byHand.empty());
    laneAction("clearFilter")->setEnabled(choices.filter.isOn());
    const bool pinned = lane && choices.arrangement.isPinned(*lane);
    laneAction("pin")->setText(pinned ? tr("Unpin the clause") : tr("Pin the clause"));
    for (const char* id : {"pin", "laneUp", "laneDown", "copyWords", "onlyLikeThis", "fit",
                           "previousChangeOfClause", "nextChangeOfClause"})
        laneAction(id)->setEnabled(lane.has_value());
}

void MainWindow::openLaneMenu(std::optional<ClauseIndex> lane, const QString& words,
                              const QPoint& at)
{
    if (!lane) {
        m_timeline->laneParts().controls().lanesButton()->menu()->popup(at);
        return;
    }
    auto* menu = new QMenu{this};
    menu->setObjectName("laneMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({laneAction("pin"), laneAction("laneUp"), laneAction("laneDown")});
    menu->addSeparator();
    menu->addActions({laneAction("fit"), laneAction("previousChangeOfClause"),
                      laneAction("nextChangeOfClause")});
    menu->addSeparator();
    menu->addAction(laneAction("onlyLikeThis"));
    // Of the span under the pointer, not of the playhead's.
    menu->addAction(laneAction("copyWords")->text(), this,
                    [words] { QApplication::clipboard()->setText(words); })
        ->setObjectName("copyWordsHere");
    menu->popup(at);
}

void MainWindow::moveOverLanes(int rows)
{
    // The ring goes along, so that the next key is for what is seen to be chosen.
    if (m_timeline->isVisible())
        m_timeline->setFocus();
    m_timeline->cursor().move(rows);
}

} // namespace pactline

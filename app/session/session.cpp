#include "session/session.h"

#include "evaluation/event_day.h"
#include "theme/typography.h"
#include "timeline/axis.h"

#include <algorithm>

namespace pactline
{

/// One change of the scenario.
class ScenarioCommand : public QUndoCommand
{
public:
    ScenarioCommand(Session& session, Scenario before, Scenario after, const QString& name)
        : QUndoCommand(name), m_session(session), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }

    void undo() override { m_session.applyScenario(m_before); }
    void redo() override { m_session.applyScenario(m_after); }

private:
    Session& m_session;
    Scenario m_before;
    Scenario m_after;
};

/// Another view, all of it at once.
class ViewCommand : public QUndoCommand
{
public:
    ViewCommand(Session& session, ShownView after, const QString& name)
        : QUndoCommand(name), m_session(session), m_before(session.shownView()),
          m_after(std::move(after))
    {
    }

    void undo() override { m_session.applyView(m_before); }
    void redo() override { m_session.applyView(m_after); }

private:
    Session& m_session;
    ShownView m_before;
    ShownView m_after;
};

namespace
{

Date movedByChanges(const Projection& projection, Date day, int count)
{
    for (int left = std::abs(count); left > 0; --left) {
        const auto next = count > 0 ? projection.nextChange(day) : projection.previousChange(day);
        if (!next)
            break;
        day = *next;
    }
    return day;
}

Date firstPlayhead(const Agreement& agreement, Date today)
{
    const Date wanted = agreement.view.playhead.value_or(today);
    return std::clamp(wanted, agreement.extent.from, agreement.extent.until->plusDays(-1));
}

} // namespace

Date movedBy(Date day, Step step, int count)
{
    switch (step) {
    case Step::Day:
    case Step::Change:
        return day.plusDays(count);
    case Step::Month:
        return plusMonths(day, count);
    case Step::Quarter:
        return plusMonths(day, 3 * count);
    case Step::Year:
        return plusMonths(day, 12 * count);
    }
    return day;
}

Session::Session(std::shared_ptr<const Agreement> agreement, Date today, QObject* parent)
    : QObject(parent), m_today(today), m_playhead(firstPlayhead(*agreement, today)),
      m_chart(defaultChart(*agreement))
{
    const Scenario scenario = defaultScenario(*agreement);
    m_evaluation = evaluate(std::move(agreement), scenario);
    m_extent = wholeAxis(this->agreement(), scenario);
    m_visible = m_extent;
}

std::optional<ClauseIndex> Session::selectedClause() const
{
    const auto* clause = std::get_if<ClauseIndex>(&m_selection);
    return clause ? std::optional{*clause} : std::nullopt;
}

std::optional<EventIndex> Session::selectedEvent() const
{
    const auto* event = std::get_if<EventIndex>(&m_selection);
    return event ? std::optional{*event} : std::nullopt;
}

std::optional<PointIndex> Session::selectedPoint() const
{
    const auto* point = std::get_if<PointIndex>(&m_selection);
    return point ? std::optional{*point} : std::nullopt;
}

void Session::setPartOpen(const QString& part, bool open)
{
    m_partsOpen[part] = open;
    emit partsOpenChanged();
}

std::optional<bool> Session::partOpen(const QString& part) const
{
    const auto found = m_partsOpen.find(part);
    return found == m_partsOpen.end() ? std::nullopt : std::optional{found->second};
}

std::vector<InstrumentIndex> Session::amendedBy() const
{
    std::vector<InstrumentIndex> later;
    for (std::uint32_t i = 0; i < agreement().instruments.size(); ++i)
        if (!scenario().applies({i}))
            later.push_back({i});
    return later;
}

void Session::setPlayhead(Date day)
{
    const Date clamped = std::clamp(day, m_extent.from, m_extent.until->plusDays(-1));
    if (clamped == m_playhead)
        return;
    m_playhead = clamped;
    emit playheadChanged();
}

void Session::goTo(Date day)
{
    setPlayhead(day);
    bringIntoSight(m_playhead);
}

void Session::goTo(EventIndex event)
{
    const auto day = dayOf(projection(), event);
    select(event);
    if (day)
        goTo(*day);
}

void Session::bringIntoSight(Date day)
{
    if (m_visible.contains(day))
        return;
    const int length = m_visible.until->dayNumber() - m_visible.from.dayNumber();
    const int middle = m_visible.from.dayNumber() + length / 2;
    setVisible(panned(m_visible, day.dayNumber() - middle, m_extent));
}

void Session::stepPlayhead(Step step, int count)
{
    goTo(step == Step::Change ? movedByChanges(projection(), m_playhead, count)
                              : movedBy(m_playhead, step, count));
}

void Session::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    emit stepChanged();
}

void Session::select(Selection selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged();
}

void Session::setVisible(const DateRange& range)
{
    if (range == m_visible)
        return;
    m_visible = range;
    emit visibleChanged();
}

void Session::setChart(const ChartChoice& chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    emit chartChanged();
}

void Session::setFolded(GroupIndex group, bool folded)
{
    const bool changed = folded ? m_folded.insert(group).second : m_folded.erase(group) > 0;
    if (changed)
        emit foldedChanged();
}

void Session::setFolded(std::set<GroupIndex> folded)
{
    if (folded == m_folded)
        return;
    m_folded = std::move(folded);
    emit foldedChanged();
}

void Session::setLaneChoices(const LaneChoices& choices)
{
    if (choices == m_laneChoices)
        return;
    m_laneChoices = choices;
    emit laneChoicesChanged();
}

void Session::setLaneFilter(const LaneFilter& filter)
{
    LaneChoices choices = m_laneChoices;
    choices.filter = filter;
    setLaneChoices(choices);
}

void Session::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    emit languageChanged();
}

void Session::setTheme(std::optional<ThemeKind> theme)
{
    if (theme == m_chosenTheme)
        return;
    m_chosenTheme = theme;
    emit themeChanged();
}

void Session::setSystemTheme(ThemeKind theme)
{
    if (theme == m_systemTheme)
        return;
    m_systemTheme = theme;
    emit themeChanged();
}

void Session::setPartyMarks(bool marks)
{
    if (marks == m_partyMarks)
        return;
    m_partyMarks = marks;
    emit themeChanged();
}

void Session::setTypeScale(double scale)
{
    const double clamped = std::clamp(scale, smallestTypeScale, greatestTypeScale);
    if (clamped == m_typeScale)
        return;
    m_typeScale = clamped;
    emit typeScaleChanged();
}

void Session::changeScenario(const Scenario& scenario, const QString& name)
{
    m_beforePreview.reset();
    if (scenario == this->scenario())
        return;
    m_undoStack.push(new ScenarioCommand{*this, this->scenario(), scenario, name});
}

void Session::pin(const std::optional<Scenario>& scenario, const QString& name)
{
    ShownView view = shownView();
    view.pinned = scenario;
    showView(view, name);
}

void Session::swapWithPinned(const QString& name)
{
    ShownView view = shownView();
    if (!view.pinned)
        return;
    std::swap(view.scenario, *view.pinned);
    showView(view, name);
}

ShownView Session::shownView() const
{
    ShownView view{scenario(), m_playhead, m_visible, m_chart, m_laneChoices, m_folded, {}};
    if (m_pinned)
        view.pinned = m_pinned->scenario();
    return view;
}

void Session::showView(const ShownView& view, const QString& name)
{
    cancelPreview();
    if (view != shownView())
        m_undoStack.push(new ViewCommand{*this, view, name});
}

void Session::startFrom(const ShownView& view)
{
    applyView(view);
    m_undoStack.clear();
}

// In this order: the axis hangs on what is supposed, the playhead and the zoom on the axis.
void Session::applyView(const ShownView& view)
{
    if (view.scenario != scenario())
        applyScenario(view.scenario);
    applyPinned(view.pinned);
    setPlayhead(view.playhead);
    setVisible(intersection(view.visible, m_extent).value_or(m_extent));
    setChart(view.chart);
    setFolded(view.folded);
    setLaneChoices(view.lanes);
}

void Session::previewScenario(const Scenario& scenario)
{
    if (!m_beforePreview)
        m_beforePreview = this->scenario();
    if (scenario == this->scenario())
        return;
    m_evaluation = evaluateAgain(m_evaluation, scenario);
    emit projectionChanged();
}

void Session::commitPreview(const QString& name)
{
    if (!m_beforePreview)
        return;
    const Scenario before = *m_beforePreview;
    const Scenario after = scenario();
    m_beforePreview.reset();
    if (before != after)
        m_undoStack.push(new ScenarioCommand{*this, before, after, name});
}

void Session::cancelPreview()
{
    if (!m_beforePreview)
        return;
    const Scenario before = *m_beforePreview;
    m_beforePreview.reset();
    applyScenario(before);
}

void Session::applyScenario(const Scenario& scenario)
{
    if (scenario != this->scenario())
        m_evaluation = evaluateAgain(m_evaluation, scenario);
    fitExtent();
    emit projectionChanged();
}

void Session::applyPinned(const std::optional<Scenario>& scenario)
{
    const bool same = scenario ? m_pinned && m_pinned->scenario() == *scenario : !m_pinned;
    if (same)
        return;
    m_pinned.reset();
    if (scenario)
        m_pinned = evaluateAgain(m_evaluation, *scenario);
    fitExtent();
    emit pinnedChanged();
}

void Session::fitExtent()
{
    const bool showedAll = m_visible == m_extent;
    const DateRange extent = wholeAxis(agreement(), scenario(), shownView().pinned);
    if (extent == m_extent)
        return;
    m_extent = extent;
    m_visible = showedAll ? extent : panned(m_visible, 0, extent);
    m_playhead = std::clamp(m_playhead, extent.from, extent.until->plusDays(-1));
    emit visibleChanged();
}

} // namespace pactline

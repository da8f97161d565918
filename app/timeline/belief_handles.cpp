#include "timeline/belief_handles.h"

#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"

namespace pactline
{

BeliefHandles::BeliefHandles(Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{
}

std::optional<std::pair<EventIndex, Belief>> BeliefHandles::believed() const
{
    for (const auto& [event, supposition] : m_session.scenario().suppose)
        if (const auto* const belief = std::get_if<Belief>(&supposition))
            return std::pair{event, *belief};
    return std::nullopt;
}

std::vector<HandlePlace> BeliefHandles::places() const
{
    std::vector<HandlePlace> places;
    if (const auto what = believed())
        for (std::size_t i = 0; i < handlesOf(what->second).size(); ++i)
            places.push_back({what->first, i});
    return places;
}

std::optional<BeliefHandle> BeliefHandles::at(const HandlePlace& place) const
{
    const auto what = believed();
    if (!what || what->first != place.event)
        return std::nullopt;
    const auto handles = handlesOf(what->second);
    return place.handle < handles.size() ? std::optional{handles[place.handle]} : std::nullopt;
}

std::optional<HandlePlace> BeliefHandles::chosen() const
{
    if (m_drag)
        return m_drag->place;
    return m_chosen && at(*m_chosen) ? m_chosen : std::nullopt;
}

void BeliefHandles::choose(int steps)
{
    const auto places = this->places();
    const auto count = int(places.size());
    const auto now = chosen();
    // None stands before the first and behind the last: walking on comes round.
    const int from = now ? int(now->handle) + 1 : 0;
    const int place = (from + steps % (count + 1) + count + 1) % (count + 1);
    m_chosen = place > 0 ? std::optional{places[std::size_t(place - 1)]} : std::nullopt;
    emit chosenChanged();
    tell(m_chosen);
}

void BeliefHandles::choose(const HandlePlace& place)
{
    m_chosen = place;
    emit chosenChanged();
    tell(m_chosen);
}

void BeliefHandles::forget()
{
    if (!m_chosen)
        return;
    m_chosen.reset();
    emit chosenChanged();
}

void BeliefHandles::tell(const std::optional<HandlePlace>& place)
{
    if (place)
        emit told(sentence(*place));
    else if (const auto what = believed())
        emit told(tr("The whole forecast: %1").arg(beliefText(what->second, m_session.language())));
    else
        emit told(tr("Nothing uncertain is supposed: there is no date of a forecast to choose."));
}

void BeliefHandles::move(int steps)
{
    const auto what = believed();
    if (!what)
        return;
    const auto later = [&](Date day) { return movedBy(day, m_session.step(), steps); };
    if (const auto place = chosen()) {
        put(*place, later(at(*place)->day));
        tell(place);
        return;
    }
    Scenario scenario = m_session.scenario();
    scenario.suppose.insert_or_assign(what->first, shifted(what->second, later));
    if (contradictionsIn(m_session.agreement(), scenario).empty())
        m_session.changeScenario(scenario, tr("Move the forecast"));
    tell({});
}

std::optional<Scenario> BeliefHandles::moved(const HandlePlace& place, Date day) const
{
    const auto what = believed();
    if (!what || what->first != place.event)
        return std::nullopt;
    Scenario scenario = m_session.scenario();
    scenario.suppose.insert_or_assign(place.event, withHandleOn(what->second, place.handle, day));
    if (!contradictionsIn(m_session.agreement(), scenario).empty())
        return std::nullopt;
    return scenario;
}

void BeliefHandles::preview(const HandlePlace& place, Date day)
{
    if (const auto scenario = moved(place, day))
        m_session.previewScenario(*scenario);
}

void BeliefHandles::put(const HandlePlace& place, Date day)
{
    if (const auto scenario = moved(place, day))
        m_session.changeScenario(*scenario, tr("Move a date of the forecast"));
}

QString BeliefHandles::words(const HandlePlace& place) const
{
    const auto handle = at(place);
    if (!handle)
        return {};
    const QString& language = m_session.language();
    QString share = typedShare(handle->share, language);
    if (handle->kind == BeliefHandle::Kind::From)
        share = tr("from", "the beginning of a range");
    if (handle->kind == BeliefHandle::Kind::Through)
        share = tr("until", "the end of a range");
    if (!m_drag || m_drag->place != place)
        return share;
    return QStringLiteral("%1 · %2 (%3)")
        .arg(share, shortDayText(handle->day, language), distanceText(m_drag->start, handle->day));
}

QString BeliefHandles::sentence(const HandlePlace& place) const
{
    const auto handle = at(place);
    if (!handle)
        return {};
    const QString& language = m_session.language();
    const QString day = dayText(handle->day, language);
    const QString event = eventLabel(m_session.agreement(), place.event, language);
    switch (handle->kind) {
    case BeliefHandle::Kind::From:
        return tr("%1: no sooner than %2", "an event, a date").arg(event, day);
    case BeliefHandle::Kind::Through:
        return tr("%1: before %2 or never", "an event, a date").arg(event, day);
    case BeliefHandle::Kind::Point:
    case BeliefHandle::Kind::Middle:
        return tr("%1: %2 before %3", "an event, a share, a date")
            .arg(event, typedShare(handle->share, language), day);
    }
    return {};
}

std::vector<HandleWords> BeliefHandles::words() const
{
    std::vector<HandleWords> all;
    for (const HandlePlace& place : places())
        all.push_back({place.event, place.handle, at(place)->day, chosen() == place, words(place)});
    return all;
}

} // namespace pactline

#include "text/lane_text.h"

#include "evaluation/resolve.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace pactline
{
namespace
{

struct LaneText {
    Q_DECLARE_TR_FUNCTIONS(LaneText)
};

template <typename Value, typename Words>
QString listOf(const std::set<Value>& values, const Words& words)
{
    QStringList list;
    for (const Value& value : values)
        list << words(value);
    return list.join(QStringLiteral(", "));
}

/// A fixed day of the expression that is that day, as the file writes it.
std::optional<PartialDate> writtenAs(const DateExpression* expression, Date day,
                                     const Hypothesis& hypothesis)
{
    if (!expression)
        return std::nullopt;
    const auto* fixed = std::get_if<FixedDay>(&resolve(*expression, hypothesis).decidedBy->form);
    // The last day of a year through which something holds is a day, whatever else is known.
    if (!fixed || fixed->through || fixed->day() != day)
        return std::nullopt;
    return fixed->date;
}

/// The day of a span's end or beginning with the precision of what brings it about.
PartialDate knownDate(const Projection& projection, Date day, const Cause& cause,
                      const DateExpression* expression)
{
    const Agreement& agreement = projection.agreement();
    if (const auto written = writtenAs(expression, day, projection.hypothesis()))
        return *written;
    if (const auto* instrument = std::get_if<InstrumentIndex>(&cause.by))
        if (const PartialDate& effect = agreement[*instrument].effect; effect.firstDay() == day)
            return effect;
    if (const auto* event = std::get_if<EventIndex>(&cause.by))
        if (const auto* fact = std::get_if<Fact>(&agreement[*event].kind))
            if (fact->date.firstDay() == day)
                return fact->date;
    return PartialDate{day};
}

bool isDay(const PartialDate& date)
{
    return date.precision() == PartialDate::Precision::Day && !date.approximate();
}

QString sinceText(const QString& since, const Span& span)
{
    return span.untilStated ? since : since + LaneText::tr("; no source states an end");
}

} // namespace

QString laneStateText(LaneState state)
{
    switch (state) {
    case LaneState::NotYetAgreed:
        return stateText(ClauseState::NotYetAgreed);
    case LaneState::InForce:
        return stateText(ClauseState::InForce);
    case LaneState::Pending:
        return LaneText::tr("pending");
    case LaneState::Lapsed:
        return stateText(ClauseState::Lapsed);
    case LaneState::Expired:
        return stateText(ClauseState::Expired);
    case LaneState::Ended:
        return stateText(ClauseState::Ended);
    case LaneState::Unknown:
        return stateText(ClauseState::Unknown);
    }
    return {};
}

QString laneOrderText(LaneOrder order)
{
    switch (order) {
    case LaneOrder::File:
        return LaneText::tr("As in the file");
    case LaneOrder::NextChange:
        return LaneText::tr("By next change");
    case LaneOrder::FirstDate:
        return LaneText::tr("By first date");
    case LaneOrder::Name:
        return LaneText::tr("By name");
    case LaneOrder::Standing:
        return LaneText::tr("By standing");
    case LaneOrder::Hand:
        return LaneText::tr("By hand");
    }
    return {};
}

QString filterText(const LaneFilter& filter, const Projection& projection, const QString& language)
{
    const Agreement& agreement = projection.agreement();
    const auto party = [&](PartyIndex who) { return localized(agreement[who].name, language); };
    const auto group = [&](GroupIndex which) {
        return localized(agreement[which].title, language);
    };
    const auto event = [&](EventIndex which) { return eventLabel(agreement, which, language); };
    QStringList parts;
    if (!filter.benefits.empty())
        parts << LaneText::tr("benefits %1", "a filter").arg(listOf(filter.benefits, party));
    if (!filter.binds.empty())
        parts << LaneText::tr("binds %1", "a filter").arg(listOf(filter.binds, party));
    parts << listOf(filter.subjects, group);
    const QString states = listOf(filter.states, laneStateText);
    parts << (projection.scenario().uncertain() && !states.isEmpty()
                  ? LaneText::tr("possibly %1", "a filter: states").arg(states)
                  : states);
    parts << listOf(filter.standings, [](Standing standing) { return standingText(standing); });
    if (!filter.hangsOn.empty())
        parts << LaneText::tr("hangs on %1", "a filter: an event’s label")
                     .arg(listOf(filter.hangsOn, event));
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

QString spanDatesText(const Projection& projection, const Span& span, const QString& language)
{
    if (span.from <= Date::earliest())
        return {};
    std::optional<TermContent> content;
    if (span.speaking)
        content = contentOf(projection.agreement(), projection.scenario(), *span.speaking);
    const bool begins = span.state == ClauseState::InForce || span.state == ClauseState::Unknown;
    const DateExpression* start = content && begins ? content->from : nullptr;
    const PartialDate since = knownDate(projection, span.from, span.startCause, start);
    const QString from = shortDateText(since, language);
    if (!span.until)
        return isDay(since)
                   ? sinceText(LaneText::tr("since %1", "a day").arg(from), span)
                   : sinceText(LaneText::tr("since %1", "a month or a year").arg(from), span);
    const PartialDate until = knownDate(projection, *span.until, span.endCause,
                                        content && begins ? content->until : nullptr);
    if (isDay(until))
        return LaneText::tr("%1 – %2", "the first day, the last day")
            .arg(from, shortDayText(span.until->plusDays(-1), language));
    return LaneText::tr("%1 – until %2", "a date, a month or a year")
        .arg(from, shortDateText(until, language));
}

std::vector<std::uint32_t> placesByName(const Agreement& agreement, const QString& language)
{
    QCollator collator{QLocale{language}};
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> names;
    names.reserve(agreement.clauses.size());
    for (const Clause& clause : agreement.clauses)
        names.push_back(collator.sortKey(localized(clause.title, language)));
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(
        order, [&](std::uint32_t left, std::uint32_t right) { return names[left] < names[right]; });
    std::vector<std::uint32_t> places(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        places[order[place]] = place;
    return places;
}

QString hiddenLanesText(std::size_t count)
{
    return LaneText::tr("%n lane(s)", nullptr, int(count));
}

} // namespace pactline

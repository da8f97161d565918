#include "evaluation/overlap_trials.h"

#include "support/overloaded.h"

#include <algorithm>
#include <numeric>

namespace pactline
{
namespace
{

// Far more than any contract needs; less than anybody waits.
constexpr std::size_t mostHypotheses = 100'000;
// Months differ in length: where that can matter, a year of witnesses is heard.
constexpr int witnessesAfterEach = 366;

Date after(Date day, const std::vector<Delay>& delays)
{
    return std::accumulate(delays.begin(), delays.end(), day,
                           [](Date before, const Delay& delay) { return plus(before, delay); });
}

/// The last day which, with the delays behind it, is not later than the witness.
std::optional<Date> lastInTime(const std::vector<Delay>& delays, Date witness)
{
    int early = Date::earliest().dayNumber();
    int late = witness.dayNumber() + 1;
    if (late <= early || witness < after(Date::earliest(), delays))
        return std::nullopt;
    while (late - early > 1) {
        const int middle = early + (late - early) / 2;
        (witness < after(Date::fromDayNumber(middle), delays) ? late : early) = middle;
    }
    return Date::fromDayNumber(early);
}

bool hasMonths(const std::vector<Delay>& delays)
{
    return std::any_of(delays.begin(), delays.end(), [](const Delay& delay) {
        return delay.unit == Delay::Unit::Months || delay.unit == Delay::Unit::Years;
    });
}

bool onlyEvents(const DateExpression& expression)
{
    return std::visit(
        Overloaded{
            [](const Never&) { return true; },
            [](const NotStated&) { return false; },
            [](const FixedDay&) { return false; },
            [](const EventDay&) { return true; },
            [](const DelayedDay& delayed) { return onlyEvents(delayed.base.front()); },
            [](const Choice& choice) {
                return std::all_of(choice.operands.begin(), choice.operands.end(), onlyEvents);
            },
        },
        expression.form);
}

std::optional<Date> supposedDay(EventIndex event, const Scenario& scenario)
{
    const auto supposed = scenario.suppose.find(event);
    if (supposed == scenario.suppose.end())
        return std::nullopt;
    const auto* const date = std::get_if<PartialDate>(&supposed->second);
    return date ? std::optional{date->firstDay()} : std::nullopt;
}

} // namespace

OverlapTrials::OverlapTrials(TermIndex first, TermIndex second, const Agreement& agreement,
                             const Scenario& readings)
    : m_agreement(agreement), m_scenario(readings), m_left(mostHypotheses)
{
    collect(first);
    collect(second);
    passOnToFirstSteps();
    std::sort(m_named.begin(), m_named.end());
    m_named.erase(std::unique(m_named.begin(), m_named.end()), m_named.end());
}

bool OverlapTrials::any(const std::function<bool(const Scenario&)>& found)
{
    const auto days = witnesses();
    return std::any_of(days.begin(), days.end(),
                       [&](Date witness) { return tryFrom(0, witness, found); });
}

void OverlapTrials::collect(TermIndex term)
{
    const TermContent content = contentOf(m_agreement, m_scenario, term);
    m_named.push_back(m_agreement[m_agreement[term].instrument].effect.firstDay());
    std::vector<Delay> delays;
    std::vector<Mention> ends;
    collect(*content.until, delays, ends);
    for (const Mention& mention : ends)
        addInfluence(mention, false, true);
    if (!content.from)
        return;
    std::vector<Mention> begins;
    const std::size_t namedBefore = m_named.size();
    collect(*content.from, delays, begins);
    // Beside a date of its own, or one that nobody states, an event's coming may also put off.
    const bool mixed = namedBefore != m_named.size() || !onlyEvents(*content.from);
    for (const Mention& mention : begins)
        addInfluence(mention, true, mixed);
}

void OverlapTrials::collect(const DateExpression& expression, std::vector<Delay>& delays,
                            std::vector<Mention>& mentions)
{
    // Delays are met from the outside in, and count from the inside out.
    const auto insideOut = [&] { return std::vector<Delay>{delays.rbegin(), delays.rend()}; };
    std::visit(
        Overloaded{
            [](const Never&) {},
            [](const NotStated&) {},
            [&](const FixedDay& fixed) { m_named.push_back(after(fixed.day(), insideOut())); },
            [&](const EventDay& due) {
                if (const auto* fact = std::get_if<Fact>(&m_agreement[due.event].kind))
                    m_named.push_back(after(fact->date.firstDay(), insideOut()));
                else
                    mentions.push_back({due.event, insideOut()});
            },
            [&](const DelayedDay& delayed) {
                delays.push_back(delayed.delay);
                collect(delayed.base.front(), delays, mentions);
                delays.pop_back();
            },
            [&](const Choice& choice) {
                for (const auto& operand : choice.operands)
                    collect(operand, delays, mentions);
            },
        },
        expression.form);
}

OverlapTrials::Influence& OverlapTrials::influenceOf(EventIndex event)
{
    const auto found = std::find_if(m_influences.begin(), m_influences.end(),
                                    [&](const Influence& known) { return known.event == event; });
    if (found != m_influences.end())
        return *found;
    m_influences.push_back({event, false, false, {}});
    return m_influences.back();
}

void OverlapTrials::addInfluence(const Mention& mention, bool begins, bool ends)
{
    Influence& influence = influenceOf(mention.event);
    influence.begins = influence.begins || begins;
    influence.ends = influence.ends || ends;
    influence.delays.push_back(mention.delays);
}

void OverlapTrials::passOnToFirstSteps()
{
    const auto order = m_agreement.contingentEvents();
    const auto place = [&](EventIndex event) {
        return std::find(order.begin(), order.end(), event) - order.begin();
    };
    // Last steps first, so that what they pass on is passed on again.
    for (auto event = order.rbegin(); event != order.rend(); ++event) {
        const auto known = std::find_if(m_influences.begin(), m_influences.end(),
                                        [&](const Influence& one) { return one.event == *event; });
        const auto first = m_agreement.contingencyOf(*event).follows;
        if (known == m_influences.end() || !first)
            continue;
        const Influence follower = *known;
        Influence& before = influenceOf(*first);
        before.begins = before.begins || follower.begins;
        before.ends = before.ends || follower.ends;
    }
    std::sort(m_influences.begin(), m_influences.end(),
              [&](const Influence& left, const Influence& right) {
                  return place(left.event) < place(right.event);
              });
}

std::vector<Date> OverlapTrials::witnesses() const
{
    std::vector<Date> days = m_named;
    days.push_back(m_named.front().plusDays(-1));
    std::size_t mentions = 0;
    bool months = false;
    for (const Influence& influence : m_influences) {
        mentions += influence.delays.size();
        months = months || std::any_of(influence.delays.begin(), influence.delays.end(), hasMonths);
    }
    if (months && mentions > 1)
        for (const Date named : m_named)
            for (int i = 1; i <= witnessesAfterEach; ++i)
                days.push_back(named.plusDays(i));
    return days;
}

std::vector<Date> OverlapTrials::daysToTry(const Influence& influence, Date witness) const
{
    const auto first = m_agreement.contingencyOf(influence.event).follows;
    const Date soonest =
        first ? supposedDay(*first, m_scenario).value_or(Date::earliest()) : Date::earliest();
    std::vector<Date> days{soonest};
    if (!influence.ends)
        return days;
    for (const auto& delays : influence.delays)
        if (const auto last = lastInTime(delays, witness); last && soonest <= *last)
            days.push_back(last->plusDays(1));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool OverlapTrials::tryFrom(std::size_t depth, Date witness,
                            const std::function<bool(const Scenario&)>& found)
{
    if (m_left == 0)
        return false;
    if (depth == m_influences.size())
        return --m_left, found(m_scenario);
    const Influence& influence = m_influences[depth];
    const auto first = m_agreement.contingencyOf(influence.event).follows;
    const bool mayHappen = !first || supposedDay(*first, m_scenario);
    if (influence.ends || !mayHappen) {
        if (first && mayHappen)
            m_scenario.suppose[influence.event] = Rejected{};
        if (tryFrom(depth + 1, witness, found))
            return true;
    }
    if (mayHappen && influence.begins) {
        for (const Date day : daysToTry(influence, witness)) {
            m_scenario.suppose[influence.event] = PartialDate{day};
            if (tryFrom(depth + 1, witness, found))
                return true;
        }
    }
    m_scenario.suppose.erase(influence.event);
    return false;
}

} // namespace pactline

#include "evaluation/overlaps.h"

#include "evaluation/applied_terms.h"
#include "support/diagnostic_code.h"
#include "support/overloaded.h"

#include <algorithm>
#include <functional>
#include <set>

namespace pactline
{
namespace
{

/// What a pair's dates depend on, and the days at which an answer can change.
struct Unknowns {
    std::vector<EventIndex> events; ///< contingent ones
    std::set<Date> days;
    std::vector<Delay> delays;
};

/// Beyond this many hypotheses a pair is judged by the first of them.
constexpr std::size_t maxHypotheses = 50'000;

/// Adds the event, behind those that must have happened first.
void addContingency(EventIndex event, const Agreement& agreement, Unknowns& unknowns)
{
    const auto* const contingency = std::get_if<Contingency>(&agreement[event].kind);
    auto& events = unknowns.events;
    if (!contingency || std::find(events.begin(), events.end(), event) != events.end())
        return;
    if (contingency->follows)
        addContingency(*contingency->follows, agreement, unknowns);
    events.push_back(event);
}

void collect(const DateExpression& expression, const Agreement& agreement, Unknowns& unknowns)
{
    std::visit(Overloaded{
                   [](const Never&) {},
                   [](const NotStated&) {},
                   [&](const FixedDay& fixed) { unknowns.days.insert(fixed.day()); },
                   [](const EventDay&) {},
                   [&](const DelayedDay& delayed) {
                       unknowns.delays.push_back(delayed.delay);
                       collect(delayed.base.front(), agreement, unknowns);
                   },
                   [&](const Choice& choice) {
                       for (const auto& operand : choice.operands)
                           collect(operand, agreement, unknowns);
                   },
               },
               expression.form);
    for (const EventIndex event : eventsIn(expression))
        addContingency(event, agreement, unknowns);
}

void collect(TermIndex index, const Agreement& agreement, Unknowns& unknowns)
{
    const Term& term = agreement[index];
    unknowns.days.insert(agreement[term.instrument].effect.firstDay());
    collect(term.until, agreement, unknowns);
    if (term.from)
        collect(*term.from, agreement, unknowns);
    for (const Reading& reading : term.readings) {
        if (reading.from)
            collect(*reading.from, agreement, unknowns);
        if (reading.until)
            collect(*reading.until, agreement, unknowns);
    }
}

/// The days on which an event has to be tried: at, just before and just after every day that
/// the pair names, also reckoned back by every delay.
std::vector<Date> trialDays(const Unknowns& unknowns)
{
    std::set<Date> days;
    for (const Date named : unknowns.days) {
        std::vector<Date> around{named};
        for (const Delay& delay : unknowns.delays) {
            const int length = plus(named, delay).dayNumber() - named.dayNumber();
            around.push_back(named.plusDays(-length));
        }
        for (const Date day : around)
            for (const int offset : {-1, 0, 1})
                days.insert(day.plusDays(offset));
    }
    return {days.begin(), days.end()};
}

bool leftOpen(const DateExpression& until)
{
    return std::holds_alternative<Never>(until.form) ||
           std::holds_alternative<NotStated>(until.form);
}

/// In every reading.
bool leftOpen(const Term& term)
{
    return leftOpen(term.until) &&
           std::all_of(term.readings.begin(), term.readings.end(), [](const Reading& reading) {
               return !reading.until || leftOpen(*reading.until);
           });
}

/// Whether the second term takes over from the first by what it says itself.
bool follows(const Term& second, const Term& first, const Agreement& agreement)
{
    if (!second.from || second.from == first.from)
        return false;
    const auto events = eventsIn(*second.from);
    const bool hangs = std::any_of(events.begin(), events.end(),
                                   [&](EventIndex event) { return agreement[event].contingent(); });
    return hangs || leftOpen(first);
}

std::optional<Date> sharedDay(TermIndex first, TermIndex second, const Agreement& agreement,
                              const Scenario& scenario)
{
    if (!contradictionsIn(agreement, scenario).empty())
        return std::nullopt;
    const Hypothesis hypothesis{agreement, scenario};
    const auto left = statementOf(first, agreement, scenario, hypothesis);
    const auto right = statementOf(second, agreement, scenario, hypothesis);
    if (!left || !right)
        return std::nullopt;
    const DateRange leftRange{left->start, left->end};
    const DateRange rightRange{right->start, right->end};
    if (leftRange.empty() || rightRange.empty())
        return std::nullopt;
    const auto common = intersection(leftRange, rightRange);
    return common ? std::optional{common->from} : std::nullopt;
}

/// Supposes that the event does not happen, whatever its first step does.
void supposeNever(EventIndex event, const Agreement& agreement, Scenario& scenario)
{
    const auto first = std::get<Contingency>(agreement[event].kind).follows;
    scenario.suppose.erase(event);
    if (first && Hypothesis{agreement, scenario}.dayOf(*first))
        scenario.suppose[event] = Rejected{};
}

/// Tries every combination of the events' trial days until one satisfies `found`.
class Trials
{
public:
    Trials(const Agreement& agreement, const Unknowns& unknowns)
        : m_agreement(agreement), m_events(unknowns.events), m_days(trialDays(unknowns))
    {
    }

    bool any(Scenario& scenario, const std::function<bool()>& found, std::size_t depth = 0)
    {
        if (depth == m_events.size())
            return m_left > 0 && (--m_left, found());
        supposeNever(m_events[depth], m_agreement, scenario);
        if (any(scenario, found, depth + 1))
            return true;
        for (const Date day : m_days) {
            scenario.suppose[m_events[depth]] = PartialDate{day};
            if (any(scenario, found, depth + 1))
                return true;
        }
        scenario.suppose.erase(m_events[depth]);
        return false;
    }

private:
    const Agreement& m_agreement;
    std::vector<EventIndex> m_events;
    std::vector<Date> m_days;
    std::size_t m_left = maxHypotheses;
};

std::optional<Overlap> overlapOf(TermIndex first, TermIndex second, const Agreement& agreement)
{
    Unknowns unknowns;
    collect(first, agreement, unknowns);
    collect(second, agreement, unknowns);
    std::optional<Overlap> overlap;
    Trials trials{agreement, unknowns};
    const auto readingCount = [&](TermIndex term) {
        return std::max<std::size_t>(1, agreement[term].readings.size());
    };
    for (std::size_t i = 0; i < readingCount(first) && !overlap; ++i) {
        for (std::size_t j = 0; j < readingCount(second) && !overlap; ++j) {
            Scenario scenario = latestScenario(agreement);
            scenario.readings = {{first, i}, {second, j}};
            trials.any(scenario, [&] {
                if (const auto day = sharedDay(first, second, agreement, scenario))
                    overlap = Overlap{agreement[first].clause, first, second, *day};
                return overlap.has_value();
            });
        }
    }
    return overlap;
}

bool mayCollide(TermIndex first, TermIndex second, const Agreement& agreement)
{
    const Term& one = agreement[first];
    const Term& other = agreement[second];
    const auto effect = [&](const Term& term) {
        return agreement[term.instrument].effect.firstDay();
    };
    return !one.adds && !other.adds && effect(one) == effect(other) &&
           !follows(other, one, agreement);
}

} // namespace

std::vector<Overlap> findOverlaps(const Agreement& agreement)
{
    std::vector<Overlap> overlaps;
    for (std::uint32_t clause = 0; clause < agreement.clauses.size(); ++clause) {
        const auto terms = agreement.termsOf({clause});
        for (std::size_t i = 0; i < terms.size(); ++i)
            for (std::size_t j = i + 1; j < terms.size(); ++j)
                if (mayCollide(terms[i], terms[j], agreement))
                    if (const auto overlap = overlapOf(terms[i], terms[j], agreement))
                        overlaps.push_back(*overlap);
    }
    return overlaps;
}

std::vector<Diagnostic> overlapDiagnostics(const Agreement& agreement)
{
    std::vector<Diagnostic> diagnostics;
    for (const Overlap& overlap : findOverlaps(agreement)) {
        const Term& second = agreement[overlap.second];
        diagnostics.push_back(
            {DiagnosticCode::OverlappingTerms,
             Severity::Error,
             second.where,
             {agreement[overlap.first].id.text, second.id.text, toIso(overlap.day)}});
    }
    return diagnostics;
}

} // namespace pactline

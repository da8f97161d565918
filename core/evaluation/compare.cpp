#include "evaluation/compare.h"

#include "evaluation/project.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace pactline
{
namespace
{

/// A span on one side, with what it belongs to.
struct Side {
    const Projection& projection;
    const Span& span;
};

/// Whether the term says the same in both scenarios: their readings may differ.
bool saysTheSame(TermIndex term, const Side& left, const Side& right)
{
    const Agreement& agreement = left.projection.agreement();
    if (agreement[term].readings.empty())
        return true;
    const auto content = [&](const Side& side) {
        return contentOf(agreement, side.projection.scenario(), term);
    };
    const TermContent one = content(left);
    const TermContent other = content(right);
    return *one.words == *other.words && *one.text == *other.text && one.standing == other.standing;
}

bool same(const Side& left, const Side& right, Date on)
{
    if (left.span.state != right.span.state || left.span.speaking != right.span.speaking ||
        pendingOn(left.span, on) != pendingOn(right.span, on))
        return false;
    const auto says = [&](TermIndex term) { return saysTheSame(term, left, right); };
    const auto terms = left.projection.termsIn(left.span);
    const auto others = right.projection.termsIn(right.span);
    if (!std::equal(terms.begin(), terms.end(), others.begin(), others.end()))
        return false;
    if (terms.empty())
        return !left.span.speaking || says(*left.span.speaking);
    return std::all_of(terms.begin(), terms.end(), says);
}

int lengthInDays(const DateRange& range)
{
    return range.until ? range.until->dayNumber() - range.from.dayNumber() : 0;
}

bool showTheSame(const Difference& one, const Difference& next)
{
    const auto alike = [&](const Span& before, const Span& after) {
        return before.state == after.state && before.speaking == after.speaking &&
               pendingOn(before, one.when.from) == pendingOn(after, next.when.from);
    };
    return alike(*one.left, *next.left) && alike(*one.right, *next.right);
}

/// Two differing stretches that touch and show the same pair of states are one.
void append(std::vector<Difference>& stretches, const Difference& next)
{
    if (!stretches.empty() && stretches.back().when.meets(next.when) &&
        showTheSame(stretches.back(), next))
        stretches.back().when.until = next.when.until;
    else
        stretches.push_back(next);
}

/// The range cut where one of the spans begins or ceases to await something.
std::vector<DateRange> evenlyPending(const DateRange& range, const Span& left, const Span& right)
{
    std::vector<Date> cuts;
    for (const Span* span : {&left, &right})
        for (const PendingStretch& stretch : span->pending)
            for (const auto& day : {std::optional{stretch.when.from}, stretch.when.until})
                if (day && range.from < *day && range.contains(*day))
                    cuts.push_back(*day);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<DateRange> pieces{range};
    for (const Date cut : cuts) {
        pieces.back().until = cut;
        pieces.push_back({cut, range.until});
    }
    return pieces;
}

void appendDifferences(std::vector<Difference>& stretches, const DateRange& common,
                       const Side& left, const Side& right)
{
    const auto appendIfDifferent = [&](const DateRange& when) {
        if (!same(left, right, when.from))
            append(stretches, {when, &left.span, &right.span});
    };
    // Most spans await nothing: thousands of them are compared while a hypothesis is dragged.
    if (left.span.pending.empty() && right.span.pending.empty())
        appendIfDifferent(common);
    else
        for (const DateRange& when : evenlyPending(common, left.span, right.span))
            appendIfDifferent(when);
}

ClauseDifference compareClause(const Projection& left, const Projection& right, ClauseIndex clause)
{
    ClauseDifference found{clause, {}, 0, false};
    const auto leftSpans = left.spansOf(clause);
    const auto rightSpans = right.spansOf(clause);
    for (std::size_t l = 0, r = 0; l < leftSpans.size() && r < rightSpans.size();) {
        const Side one{left, leftSpans[l]};
        const Side other{right, rightSpans[r]};
        if (const auto common = intersection(one.span.range(), other.span.range()))
            appendDifferences(found.stretches, *common, one, other);
        const auto leftEnd = one.span.until;
        const auto rightEnd = other.span.until;
        if (!leftEnd && !rightEnd)
            break;
        const bool leftFirst = leftEnd && (!rightEnd || *leftEnd <= *rightEnd);
        const bool rightFirst = rightEnd && (!leftEnd || *rightEnd <= *leftEnd);
        l += leftFirst ? 1 : 0;
        r += rightFirst ? 1 : 0;
    }
    return found;
}

/// When the event happens; when its first step does, where it is awaited or refused.
std::optional<Date> dayAtStake(const Projection& projection, EventIndex event)
{
    const EventOutcome& outcome = projection.hypothesis().of(event);
    const auto first = projection.agreement().contingencyOf(event).follows;
    const bool stopped =
        outcome.kind == EventOutcome::Kind::Pending || outcome.kind == EventOutcome::Kind::Rejected;
    return stopped && first ? projection.hypothesis().dayOf(*first) : outcome.day;
}

/// Whether a term in force on that day names the event, even if another of its dates comes first.
bool hangsOnDay(const Projection& projection, EventIndex event, Date day)
{
    const Agreement& agreement = projection.agreement();
    const auto names = [&](const DateExpression* expression) {
        if (!expression)
            return false;
        const auto events = eventsIn(*expression);
        return std::find(events.begin(), events.end(), event) != events.end();
    };
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        if (!agreement.hangsOnContingency({i}))
            continue;
        for (const TermIndex term : projection.termsIn(projection.spanAt({i}, day))) {
            const auto content = contentOf(agreement, projection.scenario(), term);
            if (names(content.until) || names(content.from))
                return true;
        }
    }
    return false;
}

/// The first day on which the clause, in force on that day, is so no longer.
std::optional<Date> endOfForce(const Projection& projection, ClauseIndex clause, Date day)
{
    for (const Span& span : projection.spansOf(clause))
        if (span.from > day && span.state != ClauseState::InForce)
            return span.from;
    return std::nullopt;
}

void measure(ClauseDifference& difference)
{
    for (const Difference& stretch : difference.stretches) {
        const int leftDays = stretch.left->state == ClauseState::InForce ? 1 : 0;
        const int rightDays = stretch.right->state == ClauseState::InForce ? 1 : 0;
        difference.daysGained += (rightDays - leftDays) * lengthInDays(stretch.when);
        difference.lasting = difference.lasting || !stretch.when.until;
    }
}

/// Without an end in one of them alone, then by days, then by what they differ in for good.
std::tuple<bool, int, bool> sizeOf(const ClauseDifference& difference)
{
    const Difference& last = difference.stretches.back();
    const bool leftGoesOn = last.left->state == ClauseState::InForce;
    const bool rightGoesOn = last.right->state == ClauseState::InForce;
    return {!last.when.until && leftGoesOn != rightGoesOn, std::abs(difference.daysGained),
            difference.lasting};
}

} // namespace

ClauseDifference differenceOf(const Projection& left, const Projection& right, ClauseIndex clause)
{
    ClauseDifference difference = compareClause(left, right, clause);
    measure(difference);
    return difference;
}

std::vector<ClauseDifference> compare(const Projection& left, const Projection& right)
{
    std::vector<ClauseDifference> differences;
    for (std::uint32_t i = 0; i < left.clauseCount(); ++i) {
        ClauseDifference difference = differenceOf(left, right, {i});
        if (!difference.stretches.empty())
            differences.push_back(std::move(difference));
    }
    std::stable_sort(
        differences.begin(), differences.end(),
        [](const ClauseDifference& a, const ClauseDifference& b) { return sizeOf(a) > sizeOf(b); });
    return differences;
}

std::optional<EndShift> endShiftOf(const Projection& left, const Projection& right,
                                   const ClauseDifference& difference)
{
    const auto inForceOn = [&](const Projection& projection, Date day) {
        return projection.spanAt(difference.clause, day).state == ClauseState::InForce;
    };
    for (const Difference& stretch : difference.stretches) {
        const Date day = stretch.when.from;
        if (inForceOn(left, day) == inForceOn(right, day))
            continue;
        const Date eve = day.plusDays(-1);
        if (!inForceOn(left, eve) || !inForceOn(right, eve))
            return std::nullopt;
        return EndShift{endOfForce(left, difference.clause, eve),
                        endOfForce(right, difference.clause, eve)};
    }
    return std::nullopt;
}

std::vector<ClauseIndex> hangingOnHypothesis(const Projection& projection)
{
    Scenario without = projection.scenario();
    without.suppose.clear();
    const auto base = projectAgain(projection, std::move(without));
    std::vector<ClauseIndex> hanging;
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i)
        if (projection.agreement().hangsOnContingency({i}) &&
            !compareClause(*base, projection, {i}).stretches.empty())
            hanging.push_back({i});
    return hanging;
}

bool anythingHangs(const Projection& projection)
{
    if (!hangingOnHypothesis(projection).empty())
        return true;
    const auto events = projection.agreement().contingentEvents();
    return std::any_of(events.begin(), events.end(), [&](EventIndex event) {
        const auto day = dayAtStake(projection, event);
        return day && hangsOnDay(projection, event, *day);
    });
}

std::optional<InstrumentIndex> newestTermsHanging(const Projection& projection)
{
    for (auto i = std::uint32_t(projection.agreement().instruments.size()); i-- > 0;) {
        Scenario scenario = projection.scenario();
        scenario.asSigned = InstrumentIndex{i};
        if (!hangingOnHypothesis(*projectAgain(projection, std::move(scenario))).empty())
            return InstrumentIndex{i};
    }
    return std::nullopt;
}

} // namespace pactline

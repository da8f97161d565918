#include "evaluation/compare.h"

#include "evaluation/project.h"

#include <algorithm>
#include <cstdlib>

namespace pactline
{
namespace
{

bool same(const Projection& leftProjection, const Span& left, const Projection& rightProjection,
          const Span& right)
{
    const auto leftTerms = leftProjection.termsIn(left);
    const auto rightTerms = rightProjection.termsIn(right);
    return left.state == right.state && left.speaking == right.speaking &&
           std::equal(leftTerms.begin(), leftTerms.end(), rightTerms.begin(), rightTerms.end());
}

int lengthInDays(const DateRange& range)
{
    return range.until ? range.until->dayNumber() - range.from.dayNumber() : 0;
}

/// Two differing stretches that touch and show the same pair of states are one.
void append(std::vector<Difference>& stretches, const Difference& next)
{
    if (!stretches.empty() && stretches.back().when.meets(next.when) &&
        stretches.back().left->state == next.left->state &&
        stretches.back().right->state == next.right->state &&
        stretches.back().left->speaking == next.left->speaking &&
        stretches.back().right->speaking == next.right->speaking)
        stretches.back().when.until = next.when.until;
    else
        stretches.push_back(next);
}

ClauseDifference compareClause(const Projection& left, const Projection& right, ClauseIndex clause)
{
    ClauseDifference found{clause, {}, 0, false};
    const auto leftSpans = left.spansOf(clause);
    const auto rightSpans = right.spansOf(clause);
    for (std::size_t l = 0, r = 0; l < leftSpans.size() && r < rightSpans.size();) {
        const auto when = intersection(leftSpans[l].range(), rightSpans[r].range());
        if (when && !same(left, leftSpans[l], right, rightSpans[r]))
            append(found.stretches, {*when, &leftSpans[l], &rightSpans[r]});
        const auto leftEnd = leftSpans[l].until;
        const auto rightEnd = rightSpans[r].until;
        if (!leftEnd && !rightEnd)
            break;
        const bool leftFirst = leftEnd && (!rightEnd || *leftEnd <= *rightEnd);
        const bool rightFirst = rightEnd && (!leftEnd || *rightEnd <= *leftEnd);
        l += leftFirst ? 1 : 0;
        r += rightFirst ? 1 : 0;
    }
    return found;
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

} // namespace

std::vector<ClauseDifference> compare(const Projection& left, const Projection& right)
{
    std::vector<ClauseDifference> differences;
    for (std::uint32_t i = 0; i < left.clauseCount(); ++i) {
        ClauseDifference difference = compareClause(left, right, {i});
        if (difference.stretches.empty())
            continue;
        measure(difference);
        differences.push_back(std::move(difference));
    }
    std::stable_sort(differences.begin(), differences.end(),
                     [](const ClauseDifference& a, const ClauseDifference& b) {
                         if (a.lasting != b.lasting)
                             return a.lasting;
                         return std::abs(a.daysGained) > std::abs(b.daysGained);
                     });
    return differences;
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

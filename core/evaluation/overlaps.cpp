#include "evaluation/overlaps.h"

#include "evaluation/overlap_trials.h"
#include "support/diagnostic_code.h"

#include <algorithm>

namespace pactline
{
namespace
{

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
    return agreement.hangsOnContingency(*second.from) || leftOpen(first);
}

/// Whether the statement that begins later takes over by what its term says.
bool takesOver(const Statement& one, const Statement& other, const Agreement& agreement)
{
    const auto says = [&](const Statement& later, const Statement& earlier) {
        return earlier.start <= later.start &&
               follows(agreement[*later.term], agreement[*earlier.term], agreement);
    };
    return says(one, other) || says(other, one);
}

/// A day on which both hold and neither takes over.
std::optional<Date> contestedDay(TermIndex first, TermIndex second, const Agreement& agreement,
                                 const Scenario& scenario)
{
    const Hypothesis hypothesis{agreement, scenario};
    const auto left = statementOf(first, agreement, scenario, hypothesis);
    const auto right = statementOf(second, agreement, scenario, hypothesis);
    if (!left || !right || takesOver(*left, *right, agreement))
        return std::nullopt;
    const DateRange leftRange{left->start, left->end};
    const DateRange rightRange{right->start, right->end};
    if (leftRange.empty() || rightRange.empty())
        return std::nullopt;
    const auto common = intersection(leftRange, rightRange);
    return common ? std::optional{common->from} : std::nullopt;
}

bool mayCollide(TermIndex first, TermIndex second, const Agreement& agreement)
{
    const Term& one = agreement[first];
    const Term& other = agreement[second];
    const auto effect = [&](const Term& term) {
        return agreement[term.instrument].effect.firstDay();
    };
    const bool eitherTakesOver = follows(one, other, agreement) && follows(other, one, agreement);
    return !one.adds && !other.adds && effect(one) == effect(other) && !eitherTakesOver;
}

/// The pair, if it overlaps in some reading, or if that could not be found out.
std::optional<Overlap> overlapOf(TermIndex first, TermIndex second, const Agreement& agreement)
{
    const Overlap pair{agreement[first].clause, first, second, std::nullopt};
    bool gaveUp = false;
    const auto readingCount = [&](TermIndex term) {
        return std::max<std::size_t>(1, agreement[term].readings.size());
    };
    for (std::size_t i = 0; i < readingCount(first); ++i) {
        for (std::size_t j = 0; j < readingCount(second); ++j) {
            Scenario readings = latestScenario(agreement);
            readings.readings = {{first, i}, {second, j}};
            OverlapTrials trials{first, second, agreement, readings};
            std::optional<Date> day;
            const auto contested = [&](const Scenario& scenario) {
                day = contestedDay(first, second, agreement, scenario);
                return day.has_value();
            };
            if (trials.any(contested))
                return Overlap{pair.clause, first, second, day};
            gaveUp = gaveUp || trials.gaveUp();
        }
    }
    return gaveUp ? std::optional{pair} : std::nullopt;
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
        std::vector<std::string> terms{agreement[overlap.first].id.text, second.id.text};
        if (!overlap.day) {
            diagnostics.push_back({DiagnosticCode::OverlapNotTried, Severity::Warning, second.where,
                                   std::move(terms)});
            continue;
        }
        terms.push_back(toIso(*overlap.day));
        diagnostics.push_back(
            {DiagnosticCode::OverlappingTerms, Severity::Error, second.where, std::move(terms)});
    }
    return diagnostics;
}

} // namespace pactline

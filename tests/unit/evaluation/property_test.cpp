// What holds for every agreement, scenario and day, tried on thousands that nobody thought of.

#include "evaluation/compare.h"
#include "evaluation/project.h"
#include "support/naive_evaluation.h"
#include "support/random_agreement.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int agreements = 1500;
constexpr int scenariosEach = 3;

/// Calls `visit(projection, clause)` for thousands of clauses.
template <typename Visit>
void forManyClauses(unsigned seed, const Visit& visit)
{
    std::mt19937 random{seed};
    for (int a = 0; a < agreements; ++a) {
        const auto agreement = randomAgreement(random);
        for (int s = 0; s < scenariosEach; ++s) {
            const auto projection = project(agreement, randomScenario(*agreement, random));
            for (std::uint32_t i = 0; i < agreement->clauses.size(); ++i)
                visit(*projection, ClauseIndex{i});
            if (testing::Test::HasFatalFailure())
                return;
        }
    }
}

NaiveState stateOf(const Projection& projection, const Span& span, Date day)
{
    const auto terms = projection.termsIn(span);
    NaiveState state{span.state, {terms.begin(), terms.end()}, {}, span.untilStated};
    for (const PendingStretch& stretch : span.pending)
        if (stretch.when.contains(day))
            state.pending.insert(stretch.event);
    return state;
}

bool sameInEverything(const Projection& left, const Projection& right, ClauseIndex clause)
{
    const auto same = [&](const Span& one, const Span& other) {
        const auto oneTerms = left.termsIn(one);
        const auto otherTerms = right.termsIn(other);
        return one.from == other.from && one.until == other.until && one.state == other.state &&
               one.knownFrom == other.knownFrom && one.knownUntil == other.knownUntil &&
               one.startCause == other.startCause && one.endCause == other.endCause &&
               one.speaking == other.speaking && one.untilStated == other.untilStated &&
               one.pending == other.pending && std::ranges::equal(oneTerms, otherTerms);
    };
    return std::ranges::equal(left.spansOf(clause), right.spansOf(clause), same);
}

TEST(AnyProjection, AgreesWithAStraightforwardEvaluationOnEveryBoundaryAndBetween)
{
    int days = 0;
    forManyClauses(1, [&](const Projection& projection, ClauseIndex clause) {
        for (const Span& span : projection.spansOf(clause)) {
            std::vector<Date> probes{span.from};
            if (span.until) {
                probes.push_back(span.until->plusDays(-1));
                probes.push_back(Date::fromDayNumber(
                    span.from.dayNumber() + (span.until->dayNumber() - span.from.dayNumber()) / 2));
            } else {
                probes.push_back(span.from.plusDays(10'000));
            }
            for (const Date day : probes) {
                ++days;
                ASSERT_EQ(stateOf(projection, projection.spanAt(clause, day), day),
                          naiveState(projection.agreement(), projection.scenario(), clause, day))
                    << toIso(day);
            }
        }
    });
    EXPECT_GT(days, 50'000);
}

TEST(AnyProjection, AgreesWithAStraightforwardEvaluationOnRandomDays)
{
    std::mt19937 random{77};
    forManyClauses(2, [&](const Projection& projection, ClauseIndex clause) {
        const Date day =
            Date::fromDayNumber(std::uniform_int_distribution<int>{18'000, 26'000}(random));
        ASSERT_EQ(stateOf(projection, *projection.statesAt(day)[clause.value], day),
                  naiveState(projection.agreement(), projection.scenario(), clause, day))
            << toIso(day);
    });
}

TEST(AnyProjection, TilesTheAxisWithSpans)
{
    forManyClauses(3, [](const Projection& projection, ClauseIndex clause) {
        const auto spans = projection.spansOf(clause);
        ASSERT_FALSE(spans.empty());
        ASSERT_EQ(spans.front().from, Date::earliest());
        ASSERT_EQ(spans.back().until, std::nullopt);
        for (std::size_t i = 1; i < spans.size(); ++i) {
            ASSERT_LT(spans[i - 1].from, spans[i].from);
            ASSERT_EQ(spans[i - 1].until, spans[i].from);
        }
    });
}

/// Whether what a cause names falls on the day on which it is said to have acted.
bool actsOn(const Cause& cause, Date day, const Projection& projection, ClauseIndex clause)
{
    const Agreement& agreement = projection.agreement();
    if (const auto* instrument = std::get_if<InstrumentIndex>(&cause.by))
        return agreement[*instrument].effect.firstDay() == day;
    // An event, or an outer date: some applied term must have a date that comes to this day, and
    // that part must have decided it.
    const auto decides = [&](const DateExpression& expression, Date earliest) {
        const NaiveDay end = naiveDay(expression, agreement, projection.scenario());
        if (end.kind != NaiveDay::Kind::Day ||
            std::max(end.day, earliest.dayNumber()) != day.dayNumber())
            return false;
        const auto* event = std::get_if<EventDay>(&end.winner->form);
        const auto* named = std::get_if<EventIndex>(&cause.by);
        return named ? event && event->event == *named : event == nullptr;
    };
    for (const TermIndex term : agreement.termsOf(clause)) {
        if (!projection.scenario().applies(agreement[term].instrument))
            continue;
        const TermContent content = contentOf(agreement, projection.scenario(), term);
        const Date effect = agreement[agreement[term].instrument].effect.firstDay();
        Date start = effect;
        if (content.from) {
            const NaiveDay from = naiveDay(*content.from, agreement, projection.scenario());
            start = from.kind == NaiveDay::Kind::Day ? Date::fromDayNumber(from.day) : effect;
            if (decides(*content.from, effect) || decides(*content.from, Date::earliest()))
                return true;
        }
        // A term that was over before it began ends where it begins.
        if (decides(*content.until, Date::earliest()) ||
            (decides(*content.until, start) || decides(*content.until, effect)))
            return true;
    }
    return false;
}

TEST(AnyProjection, NamesAsTheCauseOfAnEndWhatFallsOnThatDay)
{
    int ends = 0;
    forManyClauses(4, [&](const Projection& projection, ClauseIndex clause) {
        for (const Span& span : projection.spansOf(clause)) {
            if (!span.until)
                continue;
            ++ends;
            // A start without an event is a fixed day of a term that the instrument brought.
            const bool fixedStart = span.endCause.kind == Cause::Kind::Signed ||
                                    span.endCause.kind == Cause::Kind::Superseded;
            const auto* by = std::get_if<InstrumentIndex>(&span.endCause.by);
            const bool named = fixedStart && by
                                   ? projection.scenario().applies(*by)
                                   : actsOn(span.endCause, *span.until, projection, clause);
            ASSERT_TRUE(named) << toIso(*span.until) << " kind " << int(span.endCause.kind);
        }
    });
    EXPECT_GT(ends, 5'000);
}

TEST(AnyProjection, NamesNoContingentEventThatDoesNotHappen)
{
    forManyClauses(5, [](const Projection& projection, ClauseIndex clause) {
        for (const Span& span : projection.spansOf(clause))
            if (span.endCause.kind == Cause::Kind::Triggered) {
                ASSERT_TRUE(projection.hypothesis().dayOf(std::get<EventIndex>(span.endCause.by)));
            }
    });
}

TEST(AnyProjection, IsTheSameWarmAndFresh)
{
    std::mt19937 random{6};
    for (int i = 0; i < agreements; ++i) {
        const auto agreement = randomAgreement(random);
        const Scenario first = randomScenario(*agreement, random);
        Scenario second = randomScenario(*agreement, random);
        second.asSigned = first.asSigned;
        second.readings = first.readings;

        const auto warm = projectAgain(*project(agreement, first), second);
        const auto fresh = project(agreement, second);

        ASSERT_TRUE(compare(*warm, *fresh).empty());
        for (std::uint32_t c = 0; c < agreement->clauses.size(); ++c)
            ASSERT_TRUE(sameInEverything(*warm, *fresh, {c}));
    }
}

TEST(AnyProjection, DiffersFromItselfNowhere)
{
    forManyClauses(7, [](const Projection& projection, ClauseIndex clause) {
        if (clause.value == 0) {
            ASSERT_TRUE(compare(projection, projection).empty());
        }
    });
}

TEST(AnyComparison, MirrorsTheOtherWayRound)
{
    std::mt19937 random{8};
    for (int i = 0; i < agreements; ++i) {
        const auto agreement = randomAgreement(random);
        const auto left = project(agreement, randomScenario(*agreement, random));
        const auto right = project(agreement, randomScenario(*agreement, random));

        const auto there = compare(*left, *right);
        const auto back = compare(*right, *left);

        ASSERT_EQ(there.size(), back.size());
        for (const ClauseDifference& difference : there) {
            const auto mirrored = std::find_if(back.begin(), back.end(), [&](const auto& other) {
                return other.clause == difference.clause;
            });
            ASSERT_NE(mirrored, back.end());
            ASSERT_EQ(mirrored->daysGained, -difference.daysGained);
            ASSERT_EQ(mirrored->stretches.size(), difference.stretches.size());
        }
    }
}

/// Calls `visit(left, right)` for projections of one agreement under two scenarios.
template <typename Visit>
void forManyPairs(unsigned seed, const Visit& visit)
{
    std::mt19937 random{seed};
    for (int a = 0; a < agreements; ++a) {
        const auto agreement = randomAgreement(random);
        visit(*project(agreement, randomScenario(*agreement, random)),
              *project(agreement, randomScenario(*agreement, random)));
        if (testing::Test::HasFatalFailure())
            return;
    }
}

TEST(AnyComparison, OfAScenarioWithItselfIsEmpty)
{
    forManyPairs(21, [](const Projection& left, const Projection&) {
        const auto again = project(left.sharedAgreement(), left.scenario());
        ASSERT_TRUE(compare(left, *again).empty());
    });
}

TEST(AnyComparison, TheOtherWayRoundIsItsMirror)
{
    int differences = 0;
    forManyPairs(22, [&](const Projection& left, const Projection& right) {
        const auto there = compare(left, right);
        const auto back = compare(right, left);
        ASSERT_EQ(there.size(), back.size());
        for (std::size_t i = 0; i < there.size(); ++i, ++differences) {
            ASSERT_EQ(there[i].clause, back[i].clause);
            ASSERT_EQ(there[i].daysGained, -back[i].daysGained);
            ASSERT_EQ(there[i].lasting, back[i].lasting);
            ASSERT_EQ(there[i].stretches.size(), back[i].stretches.size());
            for (std::size_t s = 0; s < there[i].stretches.size(); ++s) {
                ASSERT_EQ(there[i].stretches[s].when, back[i].stretches[s].when);
                ASSERT_EQ(there[i].stretches[s].left, back[i].stretches[s].right);
                ASSERT_EQ(there[i].stretches[s].right, back[i].stretches[s].left);
            }
            const auto shift = endShiftOf(left, right, there[i]);
            const auto mirrored = endShiftOf(right, left, back[i]);
            ASSERT_EQ(shift.has_value(), mirrored.has_value());
            if (shift) {
                ASSERT_EQ(*shift, (EndShift{mirrored->right, mirrored->left}));
            }
        }
    });
    EXPECT_GT(differences, agreements);
}

} // namespace
} // namespace pactline

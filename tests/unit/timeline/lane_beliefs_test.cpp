// What lanes show where it is a matter of belief which term is in force: shares, pixel by pixel.

#include "support/dates.h"
#include "support/pact.h"
#include "timeline/belief_curve.h"
#include "timeline/timeline_layout.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr double exact = 1e-9;

/// An axis of one pixel a day, from 2024 on.
class LanesOfABelief : public testing::Test
{
protected:
    void believe(const std::string& body, const std::string& declared)
    {
        agreement = pact(body);
        probabilities = std::make_unique<Probabilities>(
            agreement, scenario(*agreement).supposing("declared", declared));
        const DateRange axis{day("2024-01-01"), day("2027-01-01")};
        scale.emplace(axis, 0, double(axis.until->dayNumber() - axis.from.dayNumber()));
        LaneBeliefs beliefs{*probabilities, *scale};
        const std::vector<LaneRow> rows{clause(*agreement, "rent"), clause(*agreement, "repair")};
        layout.emplace(layOut(*probabilities->ifNothingHappens(), *scale, rows, 20, &beliefs));
    }

    double x(const char* on) const { return scale->xOf(day(on)); }

    const SpanBox& boxOn(const char* on) const
    {
        for (const SpanBox& box : layout->boxesOf(0))
            if (box.leftPx <= x(on) && x(on) < box.rightPx)
                return box;
        throw std::runtime_error{"no box there"};
    }

    double shareOf(const ColumnShares& shares, const char* on) const
    {
        return (*shares)[std::size_t(x(on))];
    }

    std::shared_ptr<const Agreement> agreement;
    std::unique_ptr<Probabilities> probabilities;
    std::optional<TimeScale> scale;
    std::optional<TimelineLayout> layout;
};

TEST_F(LanesOfABelief, PaleFromTheFirstDayOnWhichTheEventIsLikely)
{
    believe(term("rent", "first", "until = \"declared\""), "2025-01-01..2025-01-10");

    const SpanBox& box = boxOn("2024-06-01");
    ASSERT_TRUE(box.belief);
    EXPECT_EQ(box.belief->certainPx, x("2025-01-01"));
    EXPECT_NEAR(shareOf(box.belief->shares, "2024-12-31"), 1, exact);
    EXPECT_NEAR(shareOf(box.belief->shares, "2025-01-01"), 0.9, exact);
    EXPECT_NEAR(shareOf(box.belief->shares, "2025-01-05"), 0.5, exact);
}

TEST_F(LanesOfABelief, ReachToWhereNothingIsLeftOfTheTerm)
{
    believe(term("rent", "first", "until = \"declared\""), "2025-01-01..2025-01-10");

    EXPECT_EQ(boxOn("2024-06-01").belief->zeroPx, x("2025-01-10"));
    const LaneBelief& lane = layout->beliefOf(0);
    ASSERT_EQ(lane.over.size(), 1U);
    EXPECT_EQ(lane.over[0].leftPx, x("2025-01-10"));
    EXPECT_EQ(lane.over[0].states, only(ClauseState::Lapsed));
}

TEST_F(LanesOfABelief, ReachToTheFixedEndAndNameBothWaysOfBeingOver)
{
    believe(term("rent", "first", "until = \"earliest(declared, 2025-01-05)\""),
            "2025-01-01..2025-01-10");

    const SpanBox& box = boxOn("2024-06-01");
    EXPECT_EQ(box.belief->zeroPx, x("2025-01-05"));
    const LaneBelief& lane = layout->beliefOf(0);
    ASSERT_EQ(lane.over.size(), 1U);
    EXPECT_EQ(lane.over[0].states,
              StateSet(only(ClauseState::Lapsed) | only(ClauseState::Expired)));
    EXPECT_TRUE(boxOn("2025-06-01").replaced);
}

TEST_F(LanesOfABelief, MarkTenFiftyAndNinetyPercentOfTheEnd)
{
    believe(term("rent", "first", "until = \"declared\""), "2025-01-01..2025-01-10");

    const EndMarks& end = boxOn("2024-06-01").belief->end;
    EXPECT_EQ(end.earlyPx, x("2025-01-01"));
    EXPECT_EQ(end.medianPx, x("2025-01-05"));
    EXPECT_EQ(end.latePx, x("2025-01-09"));
    EXPECT_EQ(end.fromPx, x("2025-01-01"));
    EXPECT_EQ(end.throughPx, x("2025-01-09"));
}

TEST_F(LanesOfABelief, LeaveTheWhiskerOpenWhereTheEndMayNeverCome)
{
    believe(term("rent", "first", "until = \"declared\""), "2025-01-01..2025-01-10,never:60%");

    const EndMarks& end = boxOn("2024-06-01").belief->end;
    EXPECT_EQ(end.medianPx, std::nullopt);
    EXPECT_EQ(end.throughPx, scale->rightPx());
    EXPECT_EQ(boxOn("2024-06-01").belief->zeroPx, scale->rightPx());
    EXPECT_NEAR(shareOf(boxOn("2024-06-01").belief->shares, "2026-12-01"), 0.6, exact);
}

TEST_F(LanesOfABelief, ShowWhatTakesOverBesideTheTermThatMayGoOn)
{
    believe(term("rent", "first", "until = 2026-01-01") +
                term("rent", "first", "part = \"after\"\nfrom = \"declared\""),
            "2025-01-01..2025-01-10,never:50%");

    const auto& successors = layout->beliefOf(0).successors;
    ASSERT_EQ(successors.size(), 2U);
    EXPECT_EQ(successors[0].leftPx, x("2025-01-01"));
    EXPECT_EQ(successors[0].rightPx, x("2026-01-01"));
    EXPECT_TRUE(successors[0].beside);
    EXPECT_FALSE(successors[1].beside) << "from the fixed end on it has the lane for itself";
    for (const char* on : {"2025-01-03", "2025-01-20", "2025-12-01"})
        EXPECT_NEAR(shareOf(boxOn("2024-06-01").belief->shares, on) +
                        shareOf(successors[0].shares, on),
                    1, exact)
            << on;
}

TEST_F(LanesOfABelief, LeaveAloneWhatIsCertain)
{
    believe(term("rent", "first", "until = 2026-01-01") +
                term("repair", "first", "until = \"declared\"\n") + term("repair", "second", ""),
            "2025-01-01..2025-01-10");

    EXPECT_FALSE(boxOn("2024-06-01").belief);
    EXPECT_TRUE(layout->beliefOf(0).successors.empty());
    EXPECT_TRUE(layout->beliefOf(0).over.empty());
    EXPECT_FALSE(probabilities->wavers(clause(*agreement, "repair")))
        << "the term that named the event was replaced before";
    for (const SpanBox& box : layout->boxesOf(1))
        EXPECT_FALSE(box.belief);
}

TEST_F(LanesOfABelief, ShareTheCurvesOfClausesThatHangAlikeWithTermsOfTheirOwn)
{
    const std::string until = "until = \"declared\"";
    believe(term("rent", "first", until) + term("repair", "first", until),
            "2025-01-01..2025-01-10");

    const SpanBox& rent = boxOn("2024-06-01");
    const SpanBox& repair = layout->boxesOf(1).front();
    EXPECT_NE(rent.span->speaking, repair.span->speaking);
    ASSERT_TRUE(repair.belief);
    EXPECT_EQ(rent.belief->shares, repair.belief->shares);
}

TEST_F(LanesOfABelief, StandUnderACurveThatRisesToWhatIsDated)
{
    believe(term("rent", "first", "until = \"declared\""), "2025-01-01..2025-01-10,never:20%");

    const auto curves = eventCurves(*probabilities, *scale);
    ASSERT_EQ(curves.size(), 1U) << "what follows hangs on the first step";
    const EventCurve& curve = curves.front();
    EXPECT_NEAR(curve.shares[std::size_t(x("2024-12-31"))], 0, exact);
    EXPECT_NEAR(curve.shares[std::size_t(x("2025-01-05"))], 0.4, exact);
    EXPECT_NEAR(curve.shares.back(), 0.8, exact);
    EXPECT_EQ(curve.latePx, std::nullopt) << "nine tenths lie on no day";
    EXPECT_TRUE(std::ranges::is_sorted(curve.shares));
}

TEST_F(LanesOfABelief, StayTrueWhereARangeOfDelaysIsWeighedInSteps)
{
    agreement = pact(
        term("rent", "first", "until = \"earliest(verified, declared + 100 days, 2026-01-01)\""));
    probabilities = std::make_unique<Probabilities>(
        agreement, scenario(*agreement)
                       .supposing("declared", "2025-01-01..2025-06-30,never:30%")
                       .supposing("verified", "+1 days..+90 days"));
    std::vector<Date> days;
    for (Date each = day("2024-01-01"); each < day("2027-01-01"); each = each.plusDays(1))
        days.push_back(each);
    VoiceCurves curves{*probabilities, days};

    std::vector<double> total(days.size());
    for (const VoiceCurve& curve : curves.of(clause(*agreement, "rent")))
        for (std::size_t i = 0; i < days.size(); ++i) {
            total[i] += (*curve.shares)[i];
            if (curve.voice.state != ClauseState::InForce)
                continue;
            EXPECT_NEAR((*curve.shares)[i],
                        probabilities->inForce(clause(*agreement, "rent"), days[i]), 0.01);
        }
    for (const double sum : total)
        EXPECT_NEAR(sum, 1, exact);
}

} // namespace
} // namespace pactline

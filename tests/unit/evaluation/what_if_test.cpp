#include "evaluation/clause_versions.h"
#include "evaluation/explain.h"
#include "evaluation/project.h"
#include "evaluation/what_if.h"
#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

/// A pact whose rent a find ends, unless an outer date comes first.
class WhatIf : public testing::Test
{
protected:
    std::shared_ptr<const Projection> supposing(const std::string& date)
    {
        return project(agreement, scenario(*agreement).supposing("declared", date));
    }
    const Span& rentOn(const Projection& projection, const std::string& on)
    {
        return projection.spanAt(rent, day(on));
    }

    const std::shared_ptr<const Agreement> agreement =
        pact(term("rent", "first", "until = \"earliest(declared, through 2025)\"") +
             term("repair", "first"));
    const ClauseIndex rent = clause(*agreement, "rent");
    const std::shared_ptr<const Projection> without = project(agreement, scenario(*agreement));
};

TEST_F(WhatIf, TellsUntilWhenALapsedClauseWouldHaveRun)
{
    const auto with = supposing("2024-03-01");

    const auto course = courseIn(*without, rent, rentOn(*with, "2024-06-01"));

    ASSERT_TRUE(course);
    EXPECT_EQ(course->until, day("2026-01-01"));
    EXPECT_EQ(course->endCause.kind, Cause::Kind::Expired);
}

TEST_F(WhatIf, TellsTheSameBeforeTheHypothesisComes)
{
    const auto with = supposing("2024-03-01");

    const auto course = courseIn(*without, rent, rentOn(*with, "2023-06-01"));

    ASSERT_TRUE(course);
    EXPECT_EQ(course->until, day("2026-01-01"));
}

TEST_F(WhatIf, HasNothingToTellOfAClauseThatItsOuterDateEnded)
{
    const auto with = supposing("2027-03-01");

    EXPECT_FALSE(endedByHypothesis(*agreement, rentOn(*with, "2026-06-01")));
    EXPECT_FALSE(courseIn(*without, rent, rentOn(*with, "2026-06-01")));
}

TEST_F(WhatIf, StopsTheCourseWhereALaterInstrumentTakesOver)
{
    const auto later = pact(term("rent", "first", "until = \"declared\"") + term("rent", "second"));
    const auto with = project(later, scenario(*later).supposing("declared", "2021-03-01"));
    const auto other = project(later, scenario(*later));

    const auto course =
        courseIn(*other, rent, with->spanAt(clause(*later, "rent"), day("2021-06-01")));

    ASSERT_TRUE(course);
    EXPECT_EQ(course->until, day("2022-01-01"));
    EXPECT_EQ(course->endCause.kind, Cause::Kind::Superseded);
}

TEST_F(WhatIf, SortsClausesByWhatAnEventDoesToThem)
{
    const auto effect = effectOf(*supposing("2024-03-01"), event(*agreement, "declared"));

    ASSERT_TRUE(effect);
    EXPECT_EQ(effect->day, day("2024-03-01"));
    EXPECT_EQ(effect->ends, std::vector{rent});
    EXPECT_EQ(effect->keeps, std::vector{clause(*agreement, "repair")});
    EXPECT_TRUE(effect->changes.empty());
}

TEST_F(WhatIf, HasNoEffectOfAnEventThatDoesNotHappen)
{
    EXPECT_FALSE(effectOf(*without, event(*agreement, "declared")));
}

TEST(ClauseVersions, StandInTheOrderOfTheirInstruments)
{
    const auto agreement = pact(term("rent", "second") + term("rent", "first"));
    const auto versions = versionsOf(*agreement, clause(*agreement, "rent"));

    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(instrumentOf(*agreement, versions[0]), InstrumentIndex{0});
    EXPECT_EQ(instrumentOf(*agreement, versions[1]), InstrumentIndex{1});
}

TEST(ClauseVersions, AreComparedWithTheOneBefore)
{
    const auto agreement =
        pact(term("rent", "first") + term("rent", "second") + term("repair", "first"));
    const auto latest = project(agreement, scenario(*agreement));
    const ClauseIndex rent = clause(*agreement, "rent");
    const auto all = versionsOf(*agreement, rent);

    for (const char* on : {"2019-01-01", "2021-01-01", "2023-01-01"}) {
        const auto pair = versionsToCompare(*latest, rent, day(on));
        ASSERT_TRUE(pair) << on;
        EXPECT_EQ(pair->first, all[0]) << on;
        EXPECT_EQ(pair->second, all[1]) << on;
    }
    EXPECT_FALSE(versionsToCompare(*latest, clause(*agreement, "repair"), day("2021-01-01")));
}

TEST(ClauseVersions, CountTheEndingThatSpeaks)
{
    const auto agreement = shippedAgreement();
    const auto latest = project(agreement, scenario(*agreement));
    int endings = 0;
    for (std::uint32_t i = 0; i < agreement->clauses.size(); ++i) {
        const Span& span = latest->spanAt({i}, day("2026-09-01"));
        const auto version = versionOf(*latest, {i}, span);
        if (span.state != ClauseState::Ended || !version)
            continue;
        const auto all = versionsOf(*agreement, {i});
        EXPECT_NE(std::find(all.begin(), all.end(), *version), all.end());
        endings += int(std::holds_alternative<InstrumentIndex>(*version));
    }

    EXPECT_GT(endings, 0);
}

TEST(Explain, CitesTermReadingsAndEventsEachSourceOnce)
{
    const auto agreement = shippedAgreement();
    const auto projection = project(
        agreement, scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"));
    const auto answer =
        explain(*projection, clause(*agreement, "ip-exclusivity"), day("2030-06-10"));
    std::set<std::uint32_t> seen;
    std::set<std::size_t> kinds;
    for (const Citation& citation : answer.citations) {
        EXPECT_TRUE(seen.insert(citation.source.value).second);
        kinds.insert(citation.what.index());
    }

    EXPECT_TRUE(kinds.contains(1)) << "the term";
    EXPECT_TRUE(kinds.contains(2)) << "a reading";
    EXPECT_TRUE(std::holds_alternative<TermIndex>(answer.citations.front().what));
}

class AYearOfTheEvent : public testing::Test
{
protected:
    /// The years of the axis in which the event would end the rent: "2020 2021".
    std::string yearsThatEnd(const std::string& body, DayOfYear day,
                             const std::string& verified = {})
    {
        const auto agreement = pact(body);
        auto builder = scenario(*agreement);
        if (!verified.empty())
            builder.supposing("declared", "2020").supposing("verified", verified);
        std::string years;
        for (const YearEffect& effect :
             effectsByYear(*project(agreement, builder), event(*agreement, "declared"), day))
            if (effect.ends == std::vector{clause(*agreement, "rent")})
                years += (years.empty() ? "" : " ") + std::to_string(effect.year);
        return years;
    }
};

TEST_F(AYearOfTheEvent, EndsWhatHangsOnTheEventAndHasNotEndedYet)
{
    const std::string body = term("rent", "first", "until = \"earliest(declared, 2023-05-01)\"");

    EXPECT_EQ(yearsThatEnd(body, DayOfYear::First), "2021 2022 2023");
    EXPECT_EQ(yearsThatEnd(body, DayOfYear::Middle), "2020 2021 2022");
}

TEST_F(AYearOfTheEvent, CountsWhatFollowsTheEvent)
{
    const std::string body = term("rent", "first", "until = \"earliest(verified, 2022-05-01)\"");

    // Verified half a year later, or whenever else is supposed.
    EXPECT_EQ(yearsThatEnd(body, DayOfYear::First), "2020 2021");
    EXPECT_EQ(yearsThatEnd(body, DayOfYear::First, "+1 month"), "2020 2021 2022");
    EXPECT_EQ(yearsThatEnd(body, DayOfYear::First, "rejected"), "");
}

TEST_F(AYearOfTheEvent, TellsOtherTermsFromAnEnd)
{
    const auto agreement =
        pact(term("rent", "first") + term("rent", "first", "part = \"less\"\nfrom = \"declared\""));
    const auto effects = effectsByYear(*project(agreement, scenario(*agreement)),
                                       event(*agreement, "declared"), DayOfYear::Middle);

    ASSERT_FALSE(effects.empty());
    EXPECT_TRUE(effects[0].ends.empty());
    EXPECT_EQ(effects[0].changes, std::vector{clause(*agreement, "rent")});
}

TEST(TheShippedAgreement, LosesNothingToAnEventBehindItsOuterDates)
{
    const auto agreement = shippedAgreement();
    const auto event = agreement->contingentEvents().front();
    const auto effects = effectsByYear(*project(agreement, scenario(*agreement).asSigned("v2025b")),
                                       event, DayOfYear::Middle);
    const auto endsIn = [&](int year) {
        const auto found = std::ranges::find(effects, year, &YearEffect::year);
        return found == effects.end() ? std::size_t{99} : found->ends.size();
    };

    EXPECT_EQ(endsIn(2029), 5U);
    EXPECT_EQ(endsIn(2031), 1U);
}

} // namespace
} // namespace pactline

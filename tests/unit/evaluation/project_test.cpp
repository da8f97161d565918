#include "evaluation/project.h"
#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

std::string lifeOfRent(const std::string& terms)
{
    const auto agreement = pact(terms);
    return lifeOf(*project(agreement, scenario(*agreement)), "rent");
}

TEST(Project, IsNotYetAgreedBeforeTheFirstTerm)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first")), "0001-01-01 not-yet-agreed [start-of-record]\n"
                                                 "2020-01-01 in-force rent@first [signed first]\n");
}

TEST(Project, ExpiresOnTheFirstDayOutOfTheOuterDate)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first", "until = 2025-01-01")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2025-01-01 expired [expired]\n");
}

TEST(Project, CountsThroughAYearToItsLastDay)
{
    const auto agreement = pact(term("rent", "first", "through = 2025"));
    const auto projection = project(agreement, scenario(*agreement));

    EXPECT_EQ(stateOn(*projection, "rent", "2025-12-31"), "in-force");
    EXPECT_EQ(stateOn(*projection, "rent", "2026-01-01"), "expired");
}

TEST(Project, LetsALaterInstrumentSupersede)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first") + term("rent", "second")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2022-01-01 in-force rent@second [signed second]\n");
}

TEST(Project, NamesTheSupersedingInstrumentAsTheCauseOfTheEnd)
{
    const auto agreement = pact(term("rent", "first") + term("rent", "second"));
    const auto projection = project(agreement, scenario(*agreement));

    const Span& span = projection->spanAt(clause(*agreement, "rent"), day("2021-01-01"));

    EXPECT_EQ(span.endCause, (Cause{Cause::Kind::Superseded, InstrumentIndex{1}}));
}

TEST(Project, KeepsATermThatAddsWhereverItStandsInTheFile)
{
    const std::string base = term("rent", "first");
    const std::string adding = term("rent", "second", "part = \"x\"\nadds = true");
    const std::string main = term("rent", "second");
    const std::string life = "0001-01-01 not-yet-agreed [start-of-record]\n"
                             "2020-01-01 in-force rent@first [signed first]\n"
                             "2022-01-01 in-force rent@second.x rent@second [signed second]\n";

    EXPECT_EQ(lifeOfRent(base + adding + main), life);
    EXPECT_EQ(lifeOfRent(base + main + adding), life);
}

TEST(Project, KeepsEarlierTermsBesideOneThatAdds)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first") + term("rent", "second", "adds = true")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2022-01-01 in-force rent@second rent@first [signed second]\n");
}

TEST(Project, LapsesWhenAContingentEventHappens)
{
    const auto agreement = pact(term("rent", "first", "until = \"declared\""));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2021-05-04"));

    EXPECT_EQ(lifeOf(*projection, "rent"), "0001-01-01 not-yet-agreed [start-of-record]\n"
                                           "2020-01-01 in-force rent@first [signed first]\n"
                                           "2021-05-04 lapsed [triggered declared]\n");
}

TEST(Project, EndsByAFact)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first", "until = \"fire\"")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2021-06-01 ended [ended fire]\n");
}

TEST(Project, BeginsSomeDaysAfterAFact)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first", "from = \"fire + 12 days\"")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2021-06-13 in-force rent@first [begun fire]\n");
}

TEST(Project, NeverBringsIntoForceATermWhoseEventCameBefore)
{
    const auto agreement =
        pact(term("rent", "first") + term("rent", "second", "until = \"declared\""));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2019-01-01"));

    EXPECT_EQ(lifeOf(*projection, "rent"), "0001-01-01 not-yet-agreed [start-of-record]\n"
                                           "2020-01-01 in-force rent@first [signed first]\n"
                                           "2022-01-01 lapsed [triggered declared]\n");
}

TEST(Project, TakesTheEarlierOfTwoDates)
{
    const auto agreement =
        pact(term("rent", "first", "until = \"earliest(verified, through 2025)\""));

    const auto early = project(agreement, scenario(*agreement).supposing("declared", "2024-01-15"));
    const auto late = project(agreement, scenario(*agreement).supposing("declared", "2027-01-15"));

    EXPECT_EQ(stateOn(*early, "rent", "2024-07-14"), "in-force");
    EXPECT_EQ(stateOn(*early, "rent", "2024-07-15"), "lapsed");
    EXPECT_EQ(stateOn(*late, "rent", "2026-01-01"), "expired");
}

TEST(Project, LetsAKnownDateWinOverOneThatNobodyStated)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first", "until = \"earliest(not-stated, 2025-01-01)\"")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2025-01-01 expired [expired]\n");
}

TEST(Project, StaysInForceWhereNobodyStatesTheEnd)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first", "until = \"not-stated\"")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first] end not stated\n");
}

TEST(Project, StatesTheEndOfWhatALaterInstrumentReplaces)
{
    const auto agreement =
        pact(term("rent", "first", "until = \"not-stated\"") + term("rent", "second"));
    const auto projection = project(agreement, scenario(*agreement));

    const Span& span = projection->spanAt(clause(*agreement, "rent"), day("2021-01-01"));

    EXPECT_EQ(span.until, day("2022-01-01"));
    EXPECT_TRUE(span.untilStated);
}

TEST(Project, KeepsThePrecisionOfTheDatesThatDecide)
{
    const auto agreement =
        pact(term("rent", "first", "from = \"2021-03~\"\nuntil = \"2029\"") +
             term("repair", "first", "from = \"2021 + 6 months\"\nthrough = 2030"));
    const auto projection = project(agreement, scenario(*agreement));
    const auto known = [&](const char* name) {
        const Span& span = projection->spanAt(clause(*agreement, name), day("2025-01-01"));
        return toIso(span.knownFrom) + " " + toIso(span.knownUntil);
    };

    EXPECT_EQ(known("rent"), "2021-03~ 2029");
    EXPECT_EQ(known("repair"), "2021-Q3~ 2031-01-01");
}

TEST(Project, IsUnknownWhereNobodyStatesTheBeginning)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first", "from = \"not-stated\"")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 unknown [signed first]\n");
}

TEST(Project, IsUnknownWhereTheDataSaysSo)
{
    EXPECT_EQ(lifeOfRent(term("rent", "first") + term("rent", "second", "state = \"unknown\"")),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2022-01-01 unknown [signed second]\n");
}

TEST(Project, FollowsATriggerThatLimitsWithTheNextTerm)
{
    const auto agreement =
        pact(term("rent", "first", "until = \"not-stated\"") +
             term("rent", "first", "part = \"less\"\nfrom = \"declared\"\nuntil = \"not-stated\""));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2021-05-04"));

    EXPECT_EQ(lifeOf(*projection, "rent"),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2021-05-04 in-force rent@first.less [triggered declared] end not stated\n");
}

TEST(Project, BeginsByItsInstrumentWhenTheTriggerCameBeforeThat)
{
    const auto agreement = pact(term("rent", "first") + term("rent", "second") +
                                term("rent", "second", "part = \"less\"\nfrom = \"declared\""));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2021-05-04"));

    EXPECT_EQ(lifeOf(*projection, "rent"),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2020-01-01 in-force rent@first [signed first]\n"
              "2022-01-01 in-force rent@second.less [signed second]\n");
}

TEST(Project, LimitsByAnEventWhateverStandsFirstInTheFile)
{
    const auto agreement = pact(term("rent", "second", "part = \"less\"\nfrom = \"declared\"") +
                                term("rent", "second"));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2021-05-04"));

    EXPECT_EQ(lifeOf(*projection, "rent"),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2022-01-01 in-force rent@second.less [signed second]\n");
}

TEST(Project, AppliesOnlyWhatWasSignedByThen)
{
    const auto agreement = pact(term("rent", "first") + term("rent", "second"));
    const auto projection = project(agreement, scenario(*agreement).asSigned("first"));

    EXPECT_EQ(lifeOf(*projection, "rent"), "0001-01-01 not-yet-agreed [start-of-record]\n"
                                           "2020-01-01 in-force rent@first [signed first]\n");
}

TEST(Project, KnowsNothingBeforeTheFirstInstrument)
{
    const auto agreement = pact(term("rent", "first"));
    const auto projection = project(agreement, scenario(*agreement).beforeAnything());

    EXPECT_EQ(lifeOf(*projection, "rent"), "0001-01-01 not-yet-agreed [start-of-record]\n");
}

TEST(Project, IsPendingBetweenTheFirstStepAndTheSecond)
{
    const auto agreement = pact(term("rent", "first", "until = \"verified\""));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2023-01-10"));

    const Span& span = projection->spanAt(clause(*agreement, "rent"), day("2023-02-01"));

    ASSERT_EQ(span.pending.size(), 1U);
    EXPECT_EQ(span.pending[0].event, event(*agreement, "verified"));
    EXPECT_EQ(span.pending[0].when, (DateRange{day("2023-01-10"), day("2023-07-10")}));
}

TEST(Project, IsPendingOnEveryEventThatIsAwaitedInTurn)
{
    const auto agreement = pact("[[event]]\nid = \"sold\"\ncontingent = true\ntitle.en = \"Sold\"\n"
                                "supposition.en = \"If\"\nlabel.en = \"sold\"\n"
                                "[[event]]\nid = \"paid\"\ncontingent = true\ntitle.en = \"Paid\"\n"
                                "supposition.en = \"If\"\nlabel.en = \"paid\"\n"
                                "follows = \"sold\"\ndelay = \"6 months\"\n" +
                                term("rent", "first", "until = \"latest(verified, paid)\""));
    const auto projection = project(
        agreement,
        scenario(*agreement).supposing("declared", "2023-01-10").supposing("sold", "2024-01-10"));
    const auto awaitedOn = [&](const char* on) {
        return pendingOn(projection->spanAt(clause(*agreement, "rent"), day(on)), day(on));
    };

    EXPECT_EQ(awaitedOn("2023-02-01"), event(*agreement, "verified"));
    EXPECT_EQ(awaitedOn("2023-08-01"), std::nullopt);
    EXPECT_EQ(awaitedOn("2024-02-01"), event(*agreement, "paid"));
}

TEST(Project, NeverWaitsForARejectedEvent)
{
    const auto agreement = pact(term("rent", "first", "until = \"verified\""));
    const auto projection = project(
        agreement,
        scenario(*agreement).supposing("declared", "2023-01-10").supposing("verified", "rejected"));

    const Span& span = projection->spanAt(clause(*agreement, "rent"), day("2023-02-01"));

    EXPECT_TRUE(span.pending.empty());
    EXPECT_EQ(span.until, std::nullopt);
}

TEST(Project, MarksTermsSignedAfterTheSupposedDayAsCounterfactual)
{
    const auto agreement = pact(term("rent", "first") + term("rent", "second"));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2021-01-01"));
    const auto spans = projection->spansOf(clause(*agreement, "rent"));

    EXPECT_FALSE(projection->counterfactual(spans[1]));
    EXPECT_TRUE(projection->counterfactual(spans[2]));
}

TEST(Project, MarksEveryTermThatHoldsAsCounterfactualOrDisputed)
{
    const std::string readings =
        "[[term.reading]]\nname = \"a\"\ntitle.en = \"A\"\nuntil = 2029-01-01\n"
        "[[term.reading]]\nname = \"b\"\ntitle.en = \"B\"\n";
    const auto agreement =
        pact(term("rent", "first", readings) +
             term("rent", "first", "part = \"x\"\nadds = true\nfrom = 2028-01-01") +
             term("rent", "second", "adds = true") + term("repair", "first"));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2021-01-01"));
    const Span& span = projection->spanAt(clause(*agreement, "rent"), day("2028-06-01"));

    ASSERT_EQ(span.startCause, (Cause{Cause::Kind::Signed, InstrumentIndex{0}}));
    EXPECT_TRUE(projection->counterfactual(span));
    EXPECT_TRUE(projection->disputed(span));
    const Span& after = projection->spanAt(clause(*agreement, "rent"), day("2029-06-01"));
    EXPECT_FALSE(projection->disputed(after));
}

TEST(Project, FollowsTheChosenReading)
{
    const auto agreement =
        pact(term("rent", "first",
                  "[[term.reading]]\nname = \"short\"\ntitle.en = \"Short\"\nuntil = 2024-01-01\n"
                  "[[term.reading]]\nname = \"long\"\ntitle.en = \"Long\"\nuntil = 2028-01-01\n"));

    const auto usual = project(agreement, scenario(*agreement));
    const auto other = project(agreement, scenario(*agreement).reading("rent@first", "long"));

    EXPECT_EQ(stateOn(*usual, "rent", "2025-01-01"), "expired");
    EXPECT_EQ(stateOn(*other, "rent", "2025-01-01"), "in-force");
    EXPECT_TRUE(other->disputed(other->spanAt(clause(*agreement, "rent"), day("2025-01-01"))));
}

TEST(Project, LetsAnInstrumentEndAClause)
{
    std::string text = pactText(term("rent", "first"));
    const std::string place = "id = \"second\"\n";
    text.insert(text.find("[[event]]"),
                "[[instrument.ends]]\nclause = \"rent\"\nwords.en = \"over\"\n");
    const Loaded loaded = parseAgreement(text);
    ASSERT_NE(loaded.agreement, nullptr);
    const auto projection = project(loaded.agreement, scenario(*loaded.agreement));

    EXPECT_EQ(lifeOf(*projection, "rent"), "0001-01-01 not-yet-agreed [start-of-record]\n"
                                           "2020-01-01 in-force rent@first [signed first]\n"
                                           "2022-01-01 ended [ended second]\n");
}

TEST(Project, GivesTheSameAgainWhenOnlyTheSuppositionMoves)
{
    const auto agreement = pact(term("rent", "first", "until = \"declared\"") +
                                term("repair", "first", "until = 2026-01-01"));
    const auto before =
        project(agreement, scenario(*agreement).supposing("declared", "2021-05-04"));
    const Scenario moved = scenario(*agreement).supposing("declared", "2024-05-04");

    const auto warm = projectAgain(*before, moved);
    const auto fresh = project(agreement, moved);

    EXPECT_EQ(lifeOf(*warm, "rent"), lifeOf(*fresh, "rent"));
    EXPECT_EQ(lifeOf(*warm, "repair"), lifeOf(*fresh, "repair"));
}

TEST(Projection, GivesTheDayOfAnEndToTheNextState)
{
    const auto agreement = pact(term("rent", "first", "until = 2025-01-01"));
    const auto projection = project(agreement, scenario(*agreement));

    EXPECT_EQ(stateOn(*projection, "rent", "2024-12-31"), "in-force");
    EXPECT_EQ(stateOn(*projection, "rent", "2025-01-01"), "expired");
}

TEST(Projection, TellsChangesInTheOrderOfTheirDays)
{
    const auto agreement = pact(term("rent", "first", "until = 2025-01-01") +
                                term("repair", "second", "until = 2024-01-01"));
    const auto projection = project(agreement, scenario(*agreement));

    const auto changes = projection->changes({day("2020-01-02"), day("2025-01-02")});

    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].day, day("2022-01-01"));
    EXPECT_EQ(changes[1].day, day("2024-01-01"));
    EXPECT_EQ(changes[2].day, day("2025-01-01"));
    EXPECT_EQ(changes[2].after->state, ClauseState::Expired);
}

TEST(Projection, FindsTheNextAndThePreviousChange)
{
    const auto agreement = pact(term("rent", "first", "until = 2025-01-01"));
    const auto projection = project(agreement, scenario(*agreement));

    EXPECT_EQ(projection->nextChange(day("2020-01-01")), day("2025-01-01"));
    EXPECT_EQ(projection->previousChange(day("2025-01-01")), day("2020-01-01"));
    EXPECT_EQ(projection->nextChange(day("2025-01-01")), std::nullopt);
}

} // namespace
} // namespace pactline

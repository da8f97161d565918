// What must come out of the shipped agreement: the worked examples of what AGI would change, and
// the statements of an article of October 2025 that were confirmed, each as a question.

#include "document/load.h"
#include "evaluation/compare.h"
#include "evaluation/explain.h"
#include "evaluation/overlaps.h"
#include "scenario/parse_supposition.h"
#include "support/dates.h"
#include "support/pact.h"

#include <gmock/gmock.h>

#include <set>

namespace pactline
{
namespace
{

using testing::IsEmpty;
using testing::UnorderedElementsAre;

class ShippedAgreement : public testing::Test
{
protected:
    const std::shared_ptr<const Agreement> agreement = shippedAgreement();

    ScenarioBuilder signedAs(const std::string& instrument) const
    {
        return scenario(*agreement).asSigned(instrument);
    }

    std::shared_ptr<const Projection> projected(const Scenario& scenario) const
    {
        return project(agreement, scenario);
    }

    std::string state(const Scenario& scenario, const std::string& id, const std::string& on) const
    {
        return stateOn(*projected(scenario), id, on);
    }

    /// The words in the lane of what speaks on that day.
    std::string words(const Scenario& scenario, const std::string& id, const std::string& on) const
    {
        const auto projection = projected(scenario);
        const Span& span = projection->spanAt(clause(*agreement, id), day(on));
        return span.speaking ? contentOf(*agreement, scenario, *span.speaking).words->in("en") : "";
    }

    /// The clauses that are lapsed on a day and would be something else, were nothing supposed.
    std::set<std::string> lapsedOn(const Scenario& scenario, const std::string& on) const
    {
        std::set<std::string> ids;
        const auto projection = projected(scenario);
        for (std::uint32_t i = 0; i < projection->clauseCount(); ++i)
            if (projection->spanAt({i}, day(on)).state == ClauseState::Lapsed)
                ids.insert(agreement->clauses[i].id.text);
        return ids;
    }

    /// The clauses whose life the supposition changes in any way.
    std::set<std::string> changedBy(const Scenario& scenario) const
    {
        std::set<std::string> ids;
        const auto projection = projected(scenario);
        for (const ClauseIndex clause : hangingOnHypothesis(*projection))
            ids.insert((*agreement)[clause].id.text);
        return ids;
    }

    std::string beneficiary(const std::string& term) const
    {
        const auto found = agreement->find(TermId{term});
        const auto* party = std::get_if<PartyIndex>(&(*agreement)[*found].beneficiary);
        return party ? (*agreement)[*party].id.text : "";
    }
};

TEST_F(ShippedAgreement, HasAllItsParts)
{
    EXPECT_EQ(agreement->id, "microsoft-openai");
    EXPECT_EQ(agreement->instruments.size(), 7U);
    EXPECT_EQ(agreement->clauses.size(), 24U);
    EXPECT_EQ(agreement->events.size(), 57U + 2U);
    EXPECT_EQ(agreement->series.size(), 6U);
    EXPECT_EQ(agreement->parties.size(), 2U);
}

TEST_F(ShippedAgreement, LoadsWithoutAnyFinding)
{
    const Loaded loaded = loadAgreement(PACTLINE_RESOURCES "/agreements/microsoft-openai.toml");

    EXPECT_THAT(loaded.diagnostics, IsEmpty());
    EXPECT_THAT(overlapDiagnostics(*loaded.agreement), IsEmpty());
}

TEST_F(ShippedAgreement, SpeaksEnglishAndFrench)
{
    EXPECT_EQ(agreement->languages(), (std::vector<std::string>{"en", "fr"}));
}

TEST_F(ShippedAgreement, BeginsAsSignedInOctober2025)
{
    EXPECT_EQ((*agreement)[*agreement->view.asSigned].id.text, "v2025b");
    EXPECT_EQ(agreement->view.playhead, day("2025-10-28"));
}

// Worked examples.

TEST_F(ShippedAgreement, Declared2024KeepsPreAgiModelsAndLosesLaterOnes)
{
    const Scenario scenario = signedAs("v2023").supposing("agi-declared", "2024-06-01");

    EXPECT_EQ(state(scenario, "ip-licence", "2024-06-01"), "in-force");
    EXPECT_EQ(words(scenario, "ip-licence", "2024-05-31"), "pre-AGI only, to 2030");
    EXPECT_EQ(words(scenario, "ip-licence", "2024-06-01"), "pre-AGI technology only");
    EXPECT_EQ(words(scenario, "agi-determination", "2024-06-01"), "OpenAI’s board");
    EXPECT_THAT(lapsedOn(scenario, "2024-06-01"), IsEmpty());
}

TEST_F(ShippedAgreement, DeclaredIn2026LiftsTheThresholdsAndVerifiedEndsFourClauses)
{
    const Scenario scenario = signedAs("v2025b")
                                  .supposing("agi-declared", "2026-01-15")
                                  .supposing("agi-verified", "2026-03-15");

    EXPECT_THAT(lapsedOn(scenario, "2026-01-14"), IsEmpty());
    EXPECT_THAT(lapsedOn(scenario, "2026-01-15"), UnorderedElementsAre("compute-thresholds"));
    EXPECT_THAT(lapsedOn(scenario, "2026-03-15"),
                UnorderedElementsAre("compute-thresholds", "revenue-share-to-microsoft",
                                     "research-ip", "ip-exclusivity", "api-exclusivity"));
    EXPECT_EQ(state(scenario, "ip-licence", "2032-12-31"), "in-force");
    EXPECT_EQ(state(scenario, "ip-licence", "2033-01-01"), "expired");
    EXPECT_EQ(state(scenario, "stake", "2026-03-15"), "in-force");
    EXPECT_EQ(state(scenario, "azure-purchases", "2026-03-15"), "in-force");
    EXPECT_EQ(state(scenario, "own-agi-pursuit", "2026-03-15"), "in-force");
}

TEST_F(ShippedAgreement, DeclaredButNeverVerifiedLiftsOnlyTheThresholds)
{
    const Scenario scenario = signedAs("v2026")
                                  .supposing("agi-declared", "2026-01-15")
                                  .supposing("agi-verified", "pending");

    EXPECT_THAT(lapsedOn(scenario, "2026-04-26"), UnorderedElementsAre("compute-thresholds"));
    EXPECT_THAT(lapsedOn(scenario, "2026-04-27"), IsEmpty());
    EXPECT_EQ(state(scenario, "api-exclusivity", "2026-04-27"), "ended");
}

TEST_F(ShippedAgreement, DeclaredOnTheDayOfTheRemarkChangesNothing)
{
    EXPECT_THAT(changedBy(signedAs("v2026").supposing("agi-declared", "2026-09-03")), IsEmpty());
}

TEST_F(ShippedAgreement, Declared2031ChangesNothingAsAmended)
{
    const Scenario scenario = signedAs("v2026").supposing("agi-declared", "2031-06-01");

    EXPECT_THAT(changedBy(scenario), IsEmpty());
    EXPECT_EQ(state(scenario, "revenue-share-to-microsoft", "2030-12-31"), "in-force");
    EXPECT_EQ(state(scenario, "revenue-share-to-microsoft", "2031-01-01"), "expired");
    EXPECT_EQ(state(scenario, "ip-licence", "2031-06-01"), "in-force");
}

TEST_F(ShippedAgreement, Declared2031FindsTheUnamendedPactExpired)
{
    const Scenario scenario = signedAs("v2025b").supposing("agi-declared", "2031-06-01");

    for (const char* id :
         {"revenue-share-to-microsoft", "api-exclusivity", "ip-exclusivity", "research-ip"}) {
        EXPECT_EQ(state(scenario, id, "2030-12-31"), "in-force") << id;
        EXPECT_EQ(state(scenario, id, "2031-06-01"), "expired") << id;
    }
    EXPECT_EQ(state(scenario, "ip-licence", "2032-12-31"), "in-force");
}

TEST_F(ShippedAgreement, Declared2033FindsTheLicenceExpired)
{
    const Scenario scenario = signedAs("v2026").supposing("agi-declared", "2033-03-01");

    EXPECT_EQ(state(scenario, "ip-licence", "2033-03-01"), "expired");
    EXPECT_EQ(state(scenario, "stake", "2033-03-01"), "in-force");
    EXPECT_EQ(state(scenario, "azure-purchases", "2033-03-01"), "in-force");
    EXPECT_THAT(changedBy(scenario), IsEmpty());
}

TEST_F(ShippedAgreement, RejectedByThePanelLeavesAllThatHangsOnVerification)
{
    const Scenario scenario = signedAs("v2025b")
                                  .supposing("agi-declared", "2026-01-15")
                                  .supposing("agi-verified", "rejected");

    EXPECT_THAT(lapsedOn(scenario, "2029-01-01"), UnorderedElementsAre("compute-thresholds"));
}

// What April 2026 leaves.

TEST_F(ShippedAgreement, LeavesFourClausesUnknownAfterApril2026)
{
    for (const char* id : {"research-ip", "agi-definition", "compute-thresholds", "open-weights"})
        EXPECT_EQ(state(signedAs("v2026"), id, "2026-04-27"), "unknown") << id;
}

TEST_F(ShippedAgreement, EndsThreeClausesInApril2026)
{
    for (const char* id : {"api-exclusivity", "revenue-share-to-openai", "agi-determination"})
        EXPECT_EQ(state(signedAs("v2026"), id, "2026-04-27"), "ended") << id;
    EXPECT_EQ(state(signedAs("v2026"), "compute-first-refusal", "2026-04-27"), "ended");
}

TEST_F(ShippedAgreement, CarriesOnSevenClausesInApril2026)
{
    const auto projection = projected(signedAs("v2026"));
    std::set<std::string> carriedOn;
    for (const Change& change : projection->changes({day("2026-04-27"), day("2026-04-28")}))
        if (change.after->speaking && (*agreement)[*change.after->speaking].carriesOn) {
            EXPECT_EQ(change.before->state, ClauseState::InForce);
            EXPECT_EQ(change.after->startCause.kind, Cause::Kind::Signed);
            carriedOn.insert((*agreement)[change.clause].id.text);
        }

    EXPECT_THAT(carriedOn, UnorderedElementsAre("national-security-api", "consumer-hardware",
                                                "return-cap", "stake", "capital-commitment",
                                                "azure-purchases", "own-agi-pursuit"));
}

TEST_F(ShippedAgreement, LeavesUnknownWhatIsNotPublicOfEarlierYears)
{
    EXPECT_EQ(state(signedAs("v2026"), "own-agi-pursuit", "2021-01-01"), "unknown");
    EXPECT_EQ(state(signedAs("v2026"), "own-agi-pursuit", "2023-06-01"), "in-force");
    EXPECT_EQ(state(signedAs("v2026"), "revenue-share-to-openai", "2022-01-01"), "unknown");
    EXPECT_EQ(state(signedAs("v2026"), "joint-development", "2024-01-01"), "unknown");
}

TEST_F(ShippedAgreement, FreesJointProductsOfAzureWithItsExclusivity)
{
    const auto verified = signedAs("v2025b")
                              .supposing("agi-declared", "2026-01-15")
                              .supposing("agi-verified", "2026-03-15");

    EXPECT_EQ(words(verified, "joint-development", "2026-03-14"), "some; their APIs on Azure");
    EXPECT_EQ(words(verified, "joint-development", "2026-03-15"), "some, sold on any cloud");
    EXPECT_EQ(words(signedAs("v2025b"), "joint-development", "2031-01-01"),
              "some, sold on any cloud");
}

TEST_F(ShippedAgreement, IsDisputedWhereSourcesDisagreeAndNotOnceItIsEnded)
{
    const auto disputed = [&](const Scenario& scenario, const char* id, const char* on) {
        const auto projection = projected(scenario);
        return projection->disputed(projection->spanAt(clause(*agreement, id), day(on)));
    };

    for (const char* id :
         {"ip-licence", "ip-exclusivity", "api-exclusivity", "revenue-share-to-microsoft"})
        EXPECT_TRUE(disputed(signedAs("v2025b"), id, "2025-11-01")) << id;
    EXPECT_TRUE(disputed(signedAs("v2023"), "stake", "2024-01-01"));
    EXPECT_TRUE(disputed(signedAs("v2026"), "azure-first", "2026-05-01"));
    EXPECT_TRUE(disputed(signedAs("v2025b"), "api-exclusivity", "2031-06-01")) << "or 2032";
    EXPECT_FALSE(disputed(signedAs("v2026"), "api-exclusivity", "2026-05-01"));
}

// The confirmed statements of the article.

TEST_F(ShippedAgreement, S1BeganWithOneBillionAndExclusiveCloud)
{
    EXPECT_EQ(words(signedAs("v2019"), "capital-commitment", "2019-07-22"), "$1 billion");
    EXPECT_EQ(words(signedAs("v2019"), "compute-exclusivity", "2019-07-22"), "exclusive to Azure");
}

TEST_F(ShippedAgreement, S2CommittedThirteenBillionInAll)
{
    const SeriesLine& committed = agreement->series.front().lines.front();

    EXPECT_EQ(committed.points.back().value, 13);
    EXPECT_EQ(committed.points.back().standing, Standing::Official);
}

TEST_F(ShippedAgreement, StatesTheCapitalOfficiallySinceTheFilingThatDoes)
{
    const auto projection = projected(signedAs("v2023"));
    const ClauseIndex capital = clause(*agreement, "capital-commitment");
    const auto standing = [&](const char* on) {
        return projection->standing(capital, projection->spanAt(capital, day(on)));
    };

    EXPECT_EQ(standing("2024-10-29"), Standing::Reported);
    EXPECT_EQ(standing("2024-10-30"), Standing::Official);
    EXPECT_EQ(words(signedAs("v2023"), "capital-commitment", "2024-10-30"), "$13 billion in all");
}

TEST_F(ShippedAgreement, S3HoldsAbout27Percent)
{
    EXPECT_EQ(words(signedAs("v2025b"), "stake", "2025-10-28"), "about 27\u00a0%");
}

TEST_F(ShippedAgreement, S5CoveredOnlyPreAgiTechnologyBefore)
{
    EXPECT_EQ(words(signedAs("v2023"), "ip-licence", "2024-01-01"), "pre-AGI only, to 2030");
}

TEST_F(ShippedAgreement, S6ExtendsTheLicenceTo2032PastAgi)
{
    const Scenario scenario = signedAs("v2025b").supposing("agi-declared", "2027-01-01");

    EXPECT_EQ(state(scenario, "ip-licence", "2032-12-31"), "in-force");
    EXPECT_EQ(words(scenario, "ip-licence", "2032-12-31"),
              "through 2032, post-AGI models included");
}

TEST_F(ShippedAgreement, S7HasAPanelVerify)
{
    EXPECT_EQ(words(signedAs("v2025b"), "agi-determination", "2025-10-28"),
              "independent expert panel");
}

TEST_F(ShippedAgreement, S9KeepsApisOnAzureUntilApril2026)
{
    EXPECT_EQ(state(signedAs("v2025b"), "api-exclusivity", "2025-10-28"), "in-force");
    EXPECT_EQ(state(signedAs("v2026"), "api-exclusivity", "2026-04-26"), "in-force");
    EXPECT_EQ(state(signedAs("v2026"), "api-exclusivity", "2026-04-27"), "ended");
}

TEST_F(ShippedAgreement, S10NoLongerTiesOpenAisComputingToAzure)
{
    EXPECT_EQ(words(signedAs("v2025b"), "compute-exclusivity", "2025-10-28"), "free choice");
    EXPECT_EQ(beneficiary("compute-exclusivity@v2025b"), "openai");
}

TEST_F(ShippedAgreement, S11AllowsOtherProductsOnAnyCloud)
{
    EXPECT_EQ(words(signedAs("v2025b"), "non-api-any-cloud", "2025-10-28"), "any cloud");
}

TEST_F(ShippedAgreement, S12TakesTheRightOfFirstRefusalAway)
{
    EXPECT_EQ(state(signedAs("v2025b"), "compute-first-refusal", "2025-10-27"), "in-force");
    EXPECT_EQ(state(signedAs("v2025b"), "compute-first-refusal", "2025-10-28"), "ended");
}

TEST_F(ShippedAgreement, S13Adds250BillionOfAzure)
{
    EXPECT_EQ(words(signedAs("v2025b"), "azure-purchases", "2025-10-28"), "+ $250 billion");
    const auto projection = projected(signedAs("v2025b"));
    const Span& span = projection->spanAt(clause(*agreement, "azure-purchases"), day("2025-10-28"));
    EXPECT_EQ(span.termCount, 2U);
    EXPECT_FALSE(span.untilStated);
}

TEST_F(ShippedAgreement, S14LetsMicrosoftPursueAgi)
{
    EXPECT_EQ(beneficiary("own-agi-pursuit@v2025b"), "microsoft");
    EXPECT_EQ(state(signedAs("v2025b"), "own-agi-pursuit", "2025-10-28"), "in-force");
}

TEST_F(ShippedAgreement, S15LimitsComputingOnlyUntilDeclaration)
{
    const Scenario scenario = signedAs("v2025b").supposing("agi-declared", "2028-02-29");

    EXPECT_EQ(state(scenario, "compute-thresholds", "2028-02-28"), "in-force");
    EXPECT_EQ(state(scenario, "compute-thresholds", "2028-02-29"), "lapsed");
}

TEST_F(ShippedAgreement, S16SharesRevenueUntilVerified)
{
    const Scenario scenario = signedAs("v2025b").supposing("agi-declared", "2029-03-15");

    EXPECT_EQ(state(scenario, "revenue-share-to-microsoft", "2029-09-14"), "in-force");
    EXPECT_EQ(state(scenario, "revenue-share-to-microsoft", "2029-09-15"), "lapsed");
}

TEST_F(ShippedAgreement, S17To19FreeOpenAi)
{
    for (const char* id : {"joint-development", "national-security-api", "open-weights"}) {
        EXPECT_EQ(state(signedAs("v2025b"), id, "2025-10-28"), "in-force") << id;
        EXPECT_EQ(beneficiary(std::string{id} + "@v2025b"), "openai") << id;
    }
}

TEST_F(ShippedAgreement, S20HasOnlyTheLicenceReach2032)
{
    const Scenario scenario = signedAs("v2025b");
    std::set<std::string> ending;
    for (const Change& change :
         projected(scenario)->changes({day("2033-01-01"), day("2033-01-02")}))
        ending.insert((*agreement)[change.clause].id.text);

    EXPECT_THAT(ending, UnorderedElementsAre("ip-licence"));
}

// Who benefits, and for how long, only where a source says so.

TEST_F(ShippedAgreement, HasBothBenefitFromOrdinaryEquityAndOneSideBound)
{
    for (const char* id : {"return-cap@v2025b", "return-cap@v2026"}) {
        const Term& term = (*agreement)[*agreement->find(TermId{id})];
        EXPECT_EQ(term.beneficiary, Beneficiary{Collective::Both}) << id;
        EXPECT_TRUE(term.obliged) << id;
    }
}

TEST_F(ShippedAgreement, NamesNobodyWhomThePartnersStatusBenefits)
{
    for (const char* term :
         {"partner-status@v2019", "partner-status@v2025b", "partner-status@v2026"})
        EXPECT_EQ((*agreement)[*agreement->find(TermId{term})].beneficiary,
                  Beneficiary{Collective::Neither})
            << term;
}

TEST_F(ShippedAgreement, AgreesOnNoEndWhereNoSourceStatesOne)
{
    for (const char* instrument : {"v2019", "v2023", "v2025b", "v2026"}) {
        const auto projection = projected(signedAs(instrument));
        for (const char* id : {"stake", "return-cap"})
            EXPECT_FALSE(projection->spanAt(clause(*agreement, id), day("2027-01-01")).untilStated)
                << id << ' ' << instrument;
    }
}

// Readings, seats, explanations.

TEST_F(ShippedAgreement, TellsAReadingInItsOwnSentenceAndOnItsOwnSources)
{
    const auto projection =
        projected(signedAs("v2026").reading("azure-first@v2026", "either-condition"));

    const Explanation why =
        explain(*projection, clause(*agreement, "azure-first"), day("2026-05-01"));

    const TermContent& content = why.terms.front().content;
    EXPECT_THAT(content.text->in("en"), testing::HasSubstr("cannot or chooses not to"));
    EXPECT_THAT(content.text->in("fr"), testing::HasSubstr("ou choisit de ne pas"));
    EXPECT_THAT(*content.sources, IsEmpty());
    for (const Citation& citation : why.citations)
        EXPECT_FALSE(std::holds_alternative<TermIndex>(citation.what));
}

TEST_F(ShippedAgreement, ReadsTheOuterDateInThreeWays)
{
    const std::string id = "revenue-share-to-microsoft";
    const std::string term = id + "@v2025b";

    EXPECT_EQ(state(signedAs("v2025b"), id, "2031-06-01"), "expired");
    EXPECT_EQ(state(signedAs("v2025b").reading(term, "podcast-2032"), id, "2031-06-01"),
              "in-force");
    EXPECT_EQ(state(signedAs("v2025b").reading(term, "podcast-2032"), id, "2033-01-01"), "expired");
    EXPECT_EQ(state(signedAs("v2025b").reading(term, "announcement"), id, "2040-01-01"),
              "in-force");
}

TEST_F(ShippedAgreement, SeatsAnObserverFromNovember2023ToJuly2024)
{
    EXPECT_EQ(lifeOf(*projected(signedAs("v2026")), "board-seat"),
              "0001-01-01 not-yet-agreed [start-of-record]\n"
              "2023-11-29 in-force board-seat@v2023 [begun e09]\n"
              "2024-07-09 ended [ended e12]\n");
}

TEST_F(ShippedAgreement, ExplainsTheLosingDateBesideTheWinner)
{
    const auto projection = projected(signedAs("v2025b").supposing("agi-declared", "2029-03-15"));

    const Explanation why =
        explain(*projection, clause(*agreement, "research-ip"), day("2030-06-10"));

    ASSERT_EQ(why.terms.size(), 1U);
    const auto& operands = why.terms.front().until.operands;
    ASSERT_EQ(operands.size(), 2U);
    EXPECT_TRUE(operands[0].decided);
    EXPECT_EQ(operands[0].value.day(), day("2029-09-15"));
    EXPECT_FALSE(operands[1].decided);
    EXPECT_EQ(operands[1].value.day(), day("2031-01-01"));
    EXPECT_TRUE(why.carriedForward);
}

TEST_F(ShippedAgreement, EveryPresetCanBeSupposed)
{
    for (const Preset& preset : agreement->presets) {
        Scenario scenario = latestScenario(*agreement);
        for (const auto& [event, supposition] : suppositionsOf(preset))
            scenario.suppose.insert_or_assign(event, supposition);
        EXPECT_THAT(contradictionsIn(*agreement, scenario), IsEmpty()) << preset.id;
    }
}

} // namespace
} // namespace pactline

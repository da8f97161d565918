// Sentences about small agreements, as every view shows them.

#include "document/scenario_file.h"
#include "support/dates.h"
#include "support/pact.h"
#include "text/cause_text.h"
#include "text/diagnostic_text.h"
#include "text/due_text.h"
#include "text/explanation_text.h"
#include "text/filled_in.h"
#include "text/scenario_text.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace pactline
{
namespace
{

void tell(const std::vector<OperandText>& operands, QStringList& lines)
{
    for (const OperandText& operand : operands) {
        lines << (operand.decided ? "→ " : "· ") + operand.value +
                     (operand.otherwise.isEmpty() ? "" : " – " + operand.otherwise);
        tell(operand.parts, lines);
    }
}

/// The parts of the rule by which the rent ends: "decided value – otherwise" a line.
QStringList ruleOfRent(const std::string& until, const Scenario& scenario,
                       const std::shared_ptr<const Agreement>& agreement)
{
    const auto projection = project(agreement, scenario);
    const auto text =
        explanationText(*projection, clause(*agreement, "rent"), day("2023-06-01"), "en");
    EXPECT_EQ(text.passages.size(), 1U) << until;
    QStringList lines;
    tell(text.passages.front().until.operands, lines);
    return lines;
}

QStringList ruleOfRent(const std::string& until, const std::string& declared)
{
    const auto agreement = pact(term("rent", "first", "until = \"" + until + "\""));
    return ruleOfRent(until, scenario(*agreement).supposing("declared", declared), agreement);
}

TEST(WhyTree, SaysOnlyOfTheNextDateThatItWouldHaveEndedThen)
{
    EXPECT_EQ(ruleOfRent("earliest(declared + 6 months, 2030-01-01, 2035-01-01)", "2024-01-15"),
              (QStringList{"→ 15 Jul 2024", "→ 15 Jan 2024",
                           "· 31 Dec 2029 – otherwise it would end on 31 December 2029",
                           "· 31 Dec 2034"}));
}

TEST(WhyTree, SaysNothingOfWhatIsInsideALosingDate)
{
    EXPECT_EQ(ruleOfRent("earliest(latest(declared, 2028-01-01), 2026-01-01)", "2027-01-15"),
              (QStringList{"· 1 Jan 2028 – otherwise it would end on 1 January 2028",
                           "· 15 Jan 2027", "· 31 Dec 2027", "→ 31 Dec 2025"}));
    EXPECT_EQ(ruleOfRent("latest(declared, 2028-01-01)", "2027-01-15"),
              (QStringList{"· 15 Jan 2027", "→ 31 Dec 2027"}));
}

TEST(WhyTree, SaysNothingOfADateThatIsAsEarly)
{
    EXPECT_EQ(ruleOfRent("earliest(declared, 2024-01-15, 2026-01-01)", "2024-01-15"),
              (QStringList{"→ 15 Jan 2024", "· 14 Jan 2024", "· 31 Dec 2025"}));
}

TEST(WhyTree, SaysNeverOnlyWhereTheContractDoes)
{
    const auto agreement =
        pact(term("rent", "first",
                  "until = \"earliest(verified, latest(verified + 1 month, never), 2030-01-01)\""));
    const auto valuesOf = [&](const Scenario& supposed) {
        return ruleOfRent("", supposed, agreement);
    };
    const auto declared = [&](const char* verified) {
        return scenario(*agreement)
            .supposing("declared", "2024-01-15")
            .supposing("verified", verified);
    };

    EXPECT_EQ(valuesOf(declared("pending")),
              (QStringList{"· awaited", "· 15 Jan 2024", "· never", "· awaited", "· awaited",
                           "· 15 Jan 2024", "· never", "→ 31 Dec 2029"}));
    EXPECT_EQ(valuesOf(declared("rejected")),
              (QStringList{"· rejected", "· 15 Jan 2024", "· never", "· rejected", "· rejected",
                           "· 15 Jan 2024", "· never", "→ 31 Dec 2029"}));
    EXPECT_EQ(valuesOf(scenario(*agreement)),
              (QStringList{"· not supposed", "· never", "· not supposed", "· not supposed",
                           "· never", "→ 31 Dec 2029"}));
}

TEST(Explanation, KeepsThePrecisionOfDates)
{
    const auto agreement = pact(term("rent", "first", "from = \"2021-03~\"\nuntil = \"2029\"") +
                                term("repair", "first", "until = \"declared\""));
    const auto projection =
        project(agreement, scenario(*agreement).supposing("declared", "2026-05"));
    const auto textOf = [&](const char* name) {
        return explanationText(*projection, clause(*agreement, name), day("2025-01-01"), "en");
    };

    EXPECT_EQ(textOf("rent").since, "since about March 2021 – begun by: First contract");
    EXPECT_EQ(textOf("rent").until, "until 2029 – then its outer date");
    EXPECT_EQ(textOf("repair").until, "until May 2026 – then ended by: declared");
    EXPECT_EQ(outcomeText(*projection, event(*agreement, "verified"), "en"),
              "November 2026, 6 months later (assumed)");
}

TEST(Explanation, TellsByWhomWhatIsInForceIsCarriedOn)
{
    const auto agreement = pact(term("rent", "first") +
                                term("rent", "second", "carries-on = true\nuntil = 2030-01-01"));
    const auto projection = project(agreement, scenario(*agreement));
    const auto textOn = [&](const char* on) {
        return explanationText(*projection, clause(*agreement, "rent"), day(on), "en");
    };

    EXPECT_EQ(textOn("2021-01-01").since, "since 1 January 2020 – begun by: First contract");
    EXPECT_EQ(textOn("2021-01-01").until,
              "through 31 December 2021 – then carried on by: Second contract");
    EXPECT_EQ(textOn("2023-01-01").since, "since 1 January 2022 – carried on by: Second contract");
    EXPECT_EQ(textOn("2023-01-01").until, "through 31 December 2029 – then its outer date");
}

TEST(Explanation, BeginsWhatWouldBeCarriedOnButIsOver)
{
    const auto agreement = pact(term("rent", "first", "until = 2021-01-01") +
                                term("rent", "second", "carries-on = true"));
    const auto projection = project(agreement, scenario(*agreement));
    const auto textOn = [&](const char* on) {
        return explanationText(*projection, clause(*agreement, "rent"), day(on), "en");
    };

    EXPECT_EQ(textOn("2021-06-01").until,
              "through 31 December 2021 – then replaced by: Second contract");
    EXPECT_EQ(textOn("2023-01-01").since, "since 1 January 2022 – begun by: Second contract");
}

TEST(Explanation, HasATermReplacedByOneThatNeverBindsThoughItCarriesOn)
{
    const auto agreement = pact(term("rent", "first") +
                                term("rent", "second", "carries-on = true\nuntil = 2022-01-01"));
    const auto projection = project(agreement, scenario(*agreement));

    const auto text =
        explanationText(*projection, clause(*agreement, "rent"), day("2021-01-01"), "en");

    EXPECT_EQ(text.until, "through 31 December 2021 – then replaced by: Second contract");
}

TEST(ChangeOfAClause, IsToldAsCarriedOnWhereItIs)
{
    const auto agreement =
        pact(term("rent", "first") + term("rent", "second", "carries-on = true") +
             term("repair", "first") + term("repair", "second"));
    const auto projection = project(agreement, scenario(*agreement));

    const auto changes = projection->changes({day("2022-01-01"), day("2022-01-02")});

    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changeWords(*projection, changes.front()), "carried on");
    EXPECT_EQ(changeWords(*projection, changes.back()), "new terms");
}

TEST(Explanation, TellsNoEndOfWhatIsOnlyJoined)
{
    const auto agreement = pact(term("rent", "first") + term("rent", "second", "adds = true"));
    const auto projection = project(agreement, scenario(*agreement));

    const auto text =
        explanationText(*projection, clause(*agreement, "rent"), day("2021-01-01"), "en");

    EXPECT_EQ(text.until, "then, on 1 January 2022 – joined by: Second contract");
}

TEST(Explanation, HasATermReplacedWhereAFactBeginsAnotherInItsPlace)
{
    const auto agreement =
        pact(term("rent", "first") + term("rent", "first", "part = \"x\"\nfrom = \"fire\""));
    const auto projection = project(agreement, scenario(*agreement));

    const auto text =
        explanationText(*projection, clause(*agreement, "rent"), day("2021-01-01"), "en");

    EXPECT_EQ(text.until, "through 31 May 2021 – then replaced by: A fire");
}

TEST(Explanation, CitesForAReadingInItsOwnWordsItsOwnSources)
{
    const auto agreement = shippedAgreement();
    const auto numbers = [&](const Scenario& scenario) {
        const auto projection = project(agreement, scenario);
        return explanationText(*projection, clause(*agreement, "azure-first"), day("2026-05-01"),
                               "en")
            .passages.front()
            .citations.size();
    };

    EXPECT_EQ(numbers(scenario(*agreement)), 2U);
    EXPECT_EQ(numbers(scenario(*agreement).reading("azure-first@v2026", "either-condition")), 0U);
}

TEST(AReading, WithoutSourcesEndsWithItsTitle)
{
    EXPECT_EQ(readingLine({{}, 0, "Or", {}, {}, false}), "Or");
    EXPECT_EQ(readingLine({{}, 0, "And", {}, "The deed", false}), "And – The deed");
}

TEST(FilledIn, ContractsFrenchPrepositionsWithTheArticleBehindThem)
{
    const auto filled = [](const char* text, const char* value) {
        return filledIn(text, {value}, "fr");
    };

    EXPECT_EQ(filled("profite à %1", "les deux parties"), "profite aux deux parties");
    EXPECT_EQ(filled("profite à\u00a0%1", "le propriétaire"), "profite au\u00a0propriétaire");
    EXPECT_EQ(filled("du fait de %1", "le rachat"), "du fait du rachat");
    EXPECT_EQ(filled("ne dépend pas de %1", "les ventes"), "ne dépend pas des ventes");
    EXPECT_EQ(filled("De %1", "le rachat"), "Du rachat");
    EXPECT_EQ(filled("rien de %1", "IAG vérifiée"), "rien d’IAG vérifiée");
    EXPECT_EQ(filled("profite à %1", "la banque"), "profite à la banque");
    EXPECT_EQ(filled("du fait de %1", "l’IAG"), "du fait de l’IAG");
    EXPECT_EQ(filled("profite à %1", "Léa"), "profite à Léa");
    EXPECT_EQ(filled("oblige %1", "le propriétaire"), "oblige le propriétaire");
}

TEST(FilledIn, FillsOtherLanguagesAsTheyAre)
{
    EXPECT_EQ(filledIn("%2 benefits %1", {"le Sage", "it"}, "en"), "it benefits le Sage");
}

TEST(Explanation, OffersTheReadingsOfEveryTermThatHolds)
{
    const auto agreement =
        pact(term("rent", "first",
                  "[[term.reading]]\nname = \"a\"\ntitle.en = \"A\"\nuntil = 2029-01-01\n"
                  "[[term.reading]]\nname = \"b\"\ntitle.en = \"B\"\n") +
             term("rent", "second", "adds = true"));
    const auto projection = project(agreement, scenario(*agreement));

    const auto text =
        explanationText(*projection, clause(*agreement, "rent"), day("2025-01-01"), "en");

    EXPECT_EQ(text.readings.size(), 2U);
}

TEST(Outcome, OfARefusedEventHasAWordOfItsOwn)
{
    const auto agreement =
        pact("[[event]]\nid = \"paid\"\ncontingent = true\ntitle.en = \"Paid\"\n"
             "supposition.en = \"If\"\nlabel.en = \"paid\"\nfollows = \"declared\"\n"
             "delay = \"1 month\"\n" +
             term("rent", "first", "until = \"paid\""));
    const auto projection = project(
        agreement,
        scenario(*agreement).supposing("declared", "2024-01-15").supposing("paid", "rejected"));

    EXPECT_EQ(outcomeText(*projection, event(*agreement, "paid"), "en"), "rejected");
    EXPECT_EQ(followerText(*projection, event(*agreement, "paid"), "en"), "rejected");
}

TEST(FileOfAScenario, IsCalledOneWhereItCannotBeRead)
{
    const auto agreement = loadAgreement(PACTLINE_RESOURCES "/schema/example.toml").agreement;
    const auto said = [](const LoadedScenario& loaded) {
        return diagnosticSentence(loaded.diagnostics.back()).toStdString();
    };

    EXPECT_EQ(said(parseScenario("", *agreement)),
              "the file is empty; a scenario begins with \"scenario = 1\"");
    EXPECT_EQ(
        said(parseScenario(
            "agreement = \"" + agreement->id + "\"\nname = \"early\"\nscenario = 2\n", *agreement)),
        "scenarios of version 2 are not known; this program reads version 1, \"scenario = 1\"");
    EXPECT_EQ(said(loadScenario("/", *agreement)),
              "this is a folder; name a scenario's file, such as early.toml");
    EXPECT_EQ(said(loadScenario("/dev/zero", *agreement)),
              "the file is larger than 1 MB; no scenario is, so name another");
}

TEST(NothingHangs, IsSaidOnlyWhereNoTermNamesWhatIsSupposed)
{
    const auto agreement =
        pact(term("rent", "first", "until = \"earliest(declared + 6 months, 2025-01-01)\"") +
             term("rent", "second"));
    const auto said = [&](const char* instrument) {
        return nothingHangsText(
            *project(agreement,
                     scenario(*agreement).asSigned(instrument).supposing("declared", "2024-12-15")),
            "en");
    };

    EXPECT_EQ(said("first"), "");
    EXPECT_EQ(said("second"), "No term applied on that date hangs on the find");
}

TEST(Money, IsToldOfASeriesWithItsClauseItsDaysAndItsSource)
{
    const auto lease = loadAgreement(PACTLINE_RESOURCES "/schema/example.toml").agreement;
    const Probabilities probabilities{
        lease, scenario(*lease).supposing("offer-accepted", "2026-07-01..2026-07-31,never:40%")};
    const Series& rents = lease->series.front();

    EXPECT_EQ(seriesMoneyText(probabilities, rents, day("2028-01-01"), "en").toStdString(),
              "In money: 21,120 is to be expected from 1 January 2028 to 31 December 2031, out of "
              "the 52,800 due if “Rent” stays in force throughout (official; Owner, 1 Mar 2025).");
    EXPECT_EQ(clauseMoneyText(probabilities, clause(*lease, "rent"), day("2028-01-01"), "en"),
              seriesMoneyText(probabilities, rents, day("2028-01-01"), "en"));
    EXPECT_EQ(seriesMoneyText(probabilities, rents, day("2032-01-01"), "en").toStdString(),
              "In money: nothing more; the file gives amounts up to 31 December 2031.");
    EXPECT_TRUE(clauseMoneyText(probabilities, clause(*lease, "parking"), day("2028-01-01"), "en")
                    .contains("none is made up"));
}

TEST(Money, KeepsAsManyDigitsAsAnExpectationHas)
{
    Due due;
    due.format = LocalizedText{{{"en", "$#B"}, {"fr", "# Md$"}}};

    EXPECT_EQ(amountText(due, 1.23456, "en"), "$1.235B");
    EXPECT_EQ(amountText(due, 12345.6, "en"), "$12,346B");
    EXPECT_EQ(amountText(due, 0, "en"), "$0B");
    EXPECT_EQ(amountText(due, 0.5, "fr"), "0,5 Md$");
}

} // namespace
} // namespace pactline

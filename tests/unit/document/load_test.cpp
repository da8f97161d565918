#include "document/load.h"

#include "support/dates.h"
#include "support/diagnostic_code.h"
#include "support/pact.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace pactline
{
namespace
{

std::vector<DiagnosticCode> codesOf(const Loaded& loaded)
{
    std::vector<DiagnosticCode> codes;
    for (const Diagnostic& diagnostic : loaded.diagnostics)
        codes.push_back(diagnostic.code);
    return codes;
}

TEST(ParseAgreement, KeepsThePrecisionOfDates)
{
    const auto agreement = pact("[[event]]\nid = \"sale\"\ntitle.en = \"A sale\"\n"
                                "date = \"2026-Q3\"\n" +
                                term("rent", "first"));
    const auto& fact = std::get<Fact>((*agreement)[event(*agreement, "sale")].kind);

    EXPECT_EQ(fact.date.precision(), PartialDate::Precision::Quarter);
    EXPECT_EQ(fact.date.firstDay(), day("2026-07-01"));
}

TEST(ParseAgreement, MakesATermsIdOfItsClauseAndInstrument)
{
    const auto agreement =
        pact(term("rent", "first") + term("rent", "first", "part = \"late\"\nfrom = \"fire\""));

    EXPECT_TRUE(agreement->find(TermId{"rent@first"}).has_value());
    EXPECT_TRUE(agreement->find(TermId{"rent@first.late"}).has_value());
}

TEST(ParseAgreement, TakesTheSignatureForTheEffectWhereNoneIsGiven)
{
    const auto agreement = pact(term("rent", "first"));

    EXPECT_EQ(agreement->instruments[0].effect, agreement->instruments[0].dateSigned);
    EXPECT_EQ(agreement->instruments[0].kind, Instrument::Kind::Contract);
    EXPECT_EQ(agreement->instruments[1].kind, Instrument::Kind::Amendment);
}

TEST(ParseAgreement, ReadsTextInTheLanguageAskedForOrInEnglish)
{
    const auto agreement = pact("[[source]]\nid = \"s\"\npublisher = \"P\"\ntitle = \"T\"\n"
                                "grade = \"A\"\nnote.en = \"Note\"\nnote.fr = \"Remarque\"\n" +
                                term("rent", "first", "sources = [\"s\"]"));

    EXPECT_EQ(agreement->sources[0].note.in("fr"), "Remarque");
    EXPECT_EQ(agreement->sources[0].note.in("de"), "Note");
}

TEST(ParseAgreement, ReadsHowALineIsCalledAndWritten)
{
    const auto agreement = pact(term("rent", "first") + R"(
[[series]]
id = "rents"
title.en = "Rents"
unit.en = "euro"
[[series.line]]
id = "paid"
title.en = "Paid by the baker"
short.en = "Paid"
kind = "points"
format.en = "€#"
format.fr = "# €"
points = [ { date = 2021-01-01, value = 1 } ]
[[series.line]]
id = "owed"
title.en = "Owed"
kind = "points"
points = [ { date = 2021-01-01, value = 1 } ]
)");
    const auto& lines = agreement->series[0].lines;

    EXPECT_EQ(lines[0].shortTitle.in("en"), "Paid");
    EXPECT_EQ(lines[0].format.in("en"), "€#");
    EXPECT_EQ(lines[0].format.in("fr"), "# €");
    EXPECT_TRUE(lines[1].shortTitle.empty());
    EXPECT_TRUE(lines[1].format.empty());
}

TEST(ParseAgreement, SkipsAByteOrderMark)
{
    EXPECT_NE(parseAgreement("\xEF\xBB\xBF" + pactText(term("rent", "first"))).agreement, nullptr);
}

TEST(ParseAgreement, ReadsLinesThatEndAsOnWindows)
{
    std::string text = pactText(term("rent", "first"));
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.replace(at, 1, "\r\n");

    EXPECT_NE(parseAgreement(text).agreement, nullptr);
}

TEST(ParseAgreement, ReportsEveryMistakeAtOnceInTheOrderOfTheFile)
{
    const Loaded loaded = parseAgreement(
        pactText(term("rnt", "first") + term("rent", "third") +
                 term("repair", "first", "until = \"fir\"\nsources = [\"nowhere\"]")));

    EXPECT_EQ(loaded.agreement, nullptr);
    EXPECT_THAT(codesOf(loaded),
                testing::IsSupersetOf(
                    {DiagnosticCode::UnknownReference, DiagnosticCode::UnknownReference,
                     DiagnosticCode::UnknownReference, DiagnosticCode::UnknownReference}));
    EXPECT_TRUE(std::ranges::is_sorted(loaded.diagnostics, {}, &Diagnostic::where));
}

TEST(ParseAgreement, RefusesKeysThatNoStackHolds)
{
    std::string deep = "x";
    for (int i = 0; i < 40'000; ++i)
        deep += ".x";
    const std::string quoted = "\"a.b\" = 1\n# a.b.c\nx = '''\n.\n'''\n";

    for (const std::string& text : {deep + " = 1", "[" + deep + "]", "[[" + deep + "]]",
                                    quoted + deep + " = 1", "x = { " + deep + " = 1 }"})
        EXPECT_EQ(codesOf(parseAgreement(text)), std::vector{DiagnosticCode::KeyTooDeep});
    EXPECT_EQ(parseAgreement("\n[" + deep + "]").diagnostics[0].where, (Location{2, 34}));
}

TEST(ParseAgreement, TakesNoDotOfATextForOneOfAKey)
{
    const std::string dots(50, '.');

    EXPECT_NE(parseAgreement(
                  "# " + dots + "\n" +
                  pactText(term("rent", "first", "note.en = \"" + dots + "\\\"" + dots + "\"\n")))
                  .agreement,
              nullptr);
}

TEST(ParseAgreement, GivesWarningsBesideAnAgreement)
{
    const Loaded loaded = parseAgreement(pactText(term("rent", "first")));

    EXPECT_NE(loaded.agreement, nullptr);
    EXPECT_THAT(codesOf(loaded), testing::Contains(DiagnosticCode::ClauseWithoutTerms));
}

TEST(LoadAgreement, SaysThatAFileIsMissing)
{
    EXPECT_EQ(codesOf(loadAgreement("/nowhere/pact.toml")),
              std::vector{DiagnosticCode::MissingFile});
}

TEST(LoadAgreement, ReadsNoMoreThanAnyAgreementHas)
{
    if (!std::filesystem::exists("/dev/zero"))
        GTEST_SKIP() << "only Unix has such a file";

    EXPECT_EQ(codesOf(loadAgreement("/dev/zero")), std::vector{DiagnosticCode::FileTooLarge});
}

TEST(LoadAgreement, SaysThatAFileCannotBeReadWhereItsFolderDoesNotOpen)
{
    // A link to itself cannot be looked behind, even by root, whom no permission stops.
    const auto loop = std::filesystem::path{testing::TempDir()} / "pactline-loop";
    std::filesystem::remove(loop);
    std::filesystem::create_symlink(loop, loop);

    EXPECT_EQ(codesOf(loadAgreement(loop)), std::vector{DiagnosticCode::UnreadableFile});
    std::filesystem::remove(loop);
}

TEST(LoadAgreement, SaysThatAFolderIsNoFile)
{
    EXPECT_EQ(codesOf(loadAgreement("/")), std::vector{DiagnosticCode::NotAFile});
}

} // namespace
} // namespace pactline

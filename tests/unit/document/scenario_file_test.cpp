#include "document/scenario_file.h"

#include "scenario/parse_supposition.h"
#include "support/diagnostic_code.h"
#include "support/pact.h"
#include "support/random_agreement.h"

#include <gmock/gmock.h>

namespace pactline
{
namespace
{

class AScenarioFile : public testing::Test
{
protected:
    /// The findings on the lines behind the frame: "4:1 UnknownReference".
    std::vector<std::pair<DiagnosticCode, std::uint32_t>> findings(const std::string& body)
    {
        std::vector<std::pair<DiagnosticCode, std::uint32_t>> found;
        for (const Diagnostic& each : parseScenario(frame() + body, *agreement).diagnostics)
            found.emplace_back(each.code, each.where.line);
        return found;
    }

    std::string frame() const
    {
        return "scenario = 1\nagreement = \"" + agreement->id + "\"\nname = \"Mine\"\n";
    }

    NamedScenario scenarioOf(const std::string& body)
    {
        auto loaded = parseScenario(frame() + body, *agreement);
        EXPECT_TRUE(loaded.scenario);
        return loaded.scenario.value_or(NamedScenario{});
    }

    std::shared_ptr<const Agreement> agreement =
        pact(term("rent", "first",
                  "[[term.reading]]\nname = \"full\"\ntitle.en = \"Full\"\n"
                  "[[term.reading]]\nname = \"half\"\ntitle.en = \"Half\"\nuntil = 2025-01-01\n"));
    using Code = DiagnosticCode;
};

TEST_F(AScenarioFile, SupposesWhatItSays)
{
    const NamedScenario named =
        scenarioOf("as-signed = \"first\"\n[suppose]\ndeclared = 2025-01-01\n"
                   "verified = \"+8 months\"\n[readings]\n\"rent@first\" = \"half\"\n");

    EXPECT_EQ(named.name, "Mine");
    EXPECT_EQ(named.scenario, Scenario(scenario(*agreement)
                                           .asSigned("first")
                                           .supposing("declared", "2025-01-01")
                                           .supposing("verified", "+8months")
                                           .reading("rent@first", "half")));
}

TEST_F(AScenarioFile, IsKnownByItsFirstKeyBehindAByteOrderMark)
{
    EXPECT_TRUE(looksLikeScenario("\xEF\xBB\xBF" + frame()));
    EXPECT_TRUE(looksLikeScenario(frame()));
    EXPECT_FALSE(looksLikeScenario("schema = 1\n"));
}

TEST_F(AScenarioFile, SupposesNothingOfWhatNeverHappens)
{
    EXPECT_TRUE(scenarioOf("[suppose]\ndeclared = \"never\"\n").scenario.suppose.empty());
    EXPECT_EQ(findings("[suppose]\ndeclared = 2025\nverified = \"never\"\n"),
              (std::vector<std::pair<Code, std::uint32_t>>{{Code::MalformedSupposition, 6}}));
}

TEST_F(AScenarioFile, KnowsWhoBelievedWhatWhen)
{
    const NamedScenario named = scenarioOf(
        "[suppose]\ndeclared = { belief = \"10%:2028\", by = \"Ann\", said = \"2026-07\" }\n"
        "verified = \"+3 months..+9 months,rejected:20%\"\n");
    const auto& belief = std::get<Belief>(named.scenario.suppose.begin()->second);

    EXPECT_EQ(belief.by, "Ann");
    EXPECT_EQ(belief.said, *parsePartialDate("2026-07"));
}

TEST_F(AScenarioFile, TakesTheLatestTermsOrNoneAtAll)
{
    EXPECT_EQ(scenarioOf("").scenario.asSigned, latestScenario(*agreement).asSigned);
    EXPECT_EQ(scenarioOf("as-signed = \"latest\"\n").scenario.asSigned,
              latestScenario(*agreement).asSigned);
    EXPECT_EQ(scenarioOf("as-signed = \"none\"\n").scenario.asSigned, std::nullopt);
}

TEST_F(AScenarioFile, TellsEveryMistakeAtOnce)
{
    EXPECT_EQ(findings("as-signed = \"fist\"\n[suppose]\ndecared = 2025\nfire = 2025\n"
                       "declared = \"50%:2033,10%:2028\"\nverified = \"soon\"\n[readings]\n"
                       "\"rent@first\" = \"double\"\n"),
              (std::vector<std::pair<Code, std::uint32_t>>{{Code::UnknownReference, 4},
                                                           {Code::UnknownReference, 6},
                                                           {Code::NotContingent, 7},
                                                           {Code::MalformedBelief, 8},
                                                           {Code::MalformedSupposition, 9},
                                                           {Code::UnknownWord, 11}}));
}

TEST_F(AScenarioFile, TellsContradictionsWhereTheyStand)
{
    EXPECT_EQ(findings("[suppose]\nverified = 2025\n"),
              (std::vector<std::pair<Code, std::uint32_t>>{{Code::SupposedWithoutFirst, 5}}));
    EXPECT_EQ(findings("[suppose]\ndeclared = 2025\nverified = 2024\n"),
              (std::vector<std::pair<Code, std::uint32_t>>{{Code::SupposedBeforeFirst, 6}}));
    EXPECT_EQ(findings("[suppose]\ndeclared = \"+8 months\"\n"),
              (std::vector<std::pair<Code, std::uint32_t>>{{Code::SupposedNoFollower, 5}}));
    EXPECT_EQ(findings("[suppose]\ndeclared = 2025\nverified = \"2025..2026\"\n"),
              (std::vector<std::pair<Code, std::uint32_t>>{{Code::ScenarioBelief, 6}}));
}

TEST_F(AScenarioFile, IsOneOfItsAgreementAndWarnsOfOtherData)
{
    const auto other =
        parseScenario("scenario = 1\nagreement = \"other\"\nname = \"x\"\n", *agreement);
    const auto older = parseScenario(frame() + "version = \"0\"\n", *agreement);

    ASSERT_EQ(other.diagnostics.size(), 1U);
    EXPECT_EQ(other.diagnostics[0].code, Code::OtherAgreement);
    EXPECT_FALSE(other.scenario);
    ASSERT_EQ(older.diagnostics.size(), 1U);
    EXPECT_EQ(older.diagnostics[0].severity, Severity::Warning);
    EXPECT_TRUE(older.scenario);
}

TEST_F(AScenarioFile, RefusesWhatItHasNoPlaceFor)
{
    EXPECT_EQ(findings("include = \"/etc/passwd\"\n"),
              (std::vector<std::pair<Code, std::uint32_t>>{{Code::UnknownKey, 4}}));
    EXPECT_EQ(parseScenario("scenario = 2\nagreement = \"" + agreement->id + "\"\nname = \"x\"\n",
                            *agreement)
                  .diagnostics.at(0)
                  .code,
              Code::UnsupportedSchema);
    EXPECT_EQ(parseScenario("", *agreement).diagnostics.at(0).code, Code::EmptyFile);
    EXPECT_EQ(parseScenario("scenario = ", *agreement).diagnostics.at(0).code, Code::Syntax);
}

TEST_F(AScenarioFile, HoldsShortNamesOnOneLine)
{
    const std::string frame = "scenario = 1\nagreement = \"" + agreement->id + "\"\nname = \"";

    EXPECT_TRUE(parseScenario(frame + std::string(longestName, 'x') + "\"\n", *agreement).scenario);
    EXPECT_EQ(parseScenario(frame + std::string(longestName + 1, 'x') + "\"\n", *agreement)
                  .diagnostics.at(0)
                  .code,
              Code::TextTooLong);
    EXPECT_EQ(parseScenario(frame + "a\\nb\"\n", *agreement).diagnostics.at(0).code,
              Code::ControlCharacter);
}

TEST_F(AScenarioFile, RefusesASuppositionWithoutEnd)
{
    EXPECT_EQ(
        findings("[suppose]\ndeclared = \"10%:2028" + std::string(2000, ',') + "\"\n").at(0).first,
        Code::TextTooLong);
}

TEST_F(AScenarioFile, IsReadAsItIsWritten)
{
    const Scenario believed = scenario(*agreement)
                                  .asSigned("first")
                                  .supposing("declared", "10%:2028-06,50%:2033,never:10%")
                                  .supposing("verified", "+3 months..+9 months,rejected:20%")
                                  .reading("rent@first", "half");
    NamedScenario named{"“Ann’s” \"view\" \\ 100 %", believed};
    auto& belief = std::get<Belief>(named.scenario.suppose.begin()->second);
    belief.by = "Ann \"A.\" Nguyễn";
    belief.said = *parsePartialDate("2026-Q3");

    const auto loaded = parseScenario(toFileText(named, *agreement), *agreement);

    EXPECT_TRUE(loaded.diagnostics.empty());
    EXPECT_EQ(loaded.scenario, named);
}

TEST(AnyScenarioFile, IsReadAsItIsWritten)
{
    std::mt19937 random{3};
    int written = 0;
    for (int i = 0; i < 500; ++i) {
        const auto agreement = randomAgreement(random);
        const NamedScenario named{"Number " + std::to_string(i),
                                  randomScenario(*agreement, random)};
        const std::string text = toFileText(named, *agreement);
        if (contradictionsIn(*agreement, named.scenario).empty()) {
            ASSERT_EQ(parseScenario(text, *agreement).scenario, named) << text;
            ++written;
        }
    }
    EXPECT_GT(written, 100);
}

} // namespace
} // namespace pactline

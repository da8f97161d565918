// `pactline probability`, called as a user calls it.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

using Json = nlohmann::ordered_json;
using testing::HasSubstr;

Json clauseIn(const Json& answer, const std::string& id)
{
    for (const Json& clause : answer["clauses"])
        if (clause["id"] == id)
            return clause;
    return {};
}

TEST(Probability, PrintsThePublicShape)
{
    const Answer answer = ask("probability research-ip --as-signed v2025b --json "
                              "--belief 10%:2028-06,50%:2033,never:10% --from 2030-06-10 "
                              "--until 2030-06-11");

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const Json json = Json::parse(answer.out);
    EXPECT_EQ(json["asSigned"], "v2025b");
    EXPECT_EQ(json["suppose"], Json::parse(R"({"agi-declared": "10%:2028-06,50%:2033,never:10%",
                                               "agi-verified": "+6 months"})"));
    EXPECT_EQ(json["belief"], Json::parse(R"({"event": "agi-declared",
        "text": "10%:2028-06,50%:2033,never:10%", "preset": null, "by": null, "said": null,
        "notBefore": null, "heldOn": "2026-10-08", "median": "2033-01-01", "never": 0.1,
        "undated": 0.4})"));
    ASSERT_EQ(json["clauses"].size(), 1U);
    const Json clause = json["clauses"][0];
    // Verified by that day if declared by 10 December 2029: 558 of the 1676 days to 2033.
    const double gone = 0.1 + 0.4 * 558 / 1675;
    EXPECT_EQ(clause["days"][0]["day"], "2030-06-10");
    EXPECT_NEAR(clause["days"][0]["in-force"].get<double>(), 1 - gone, 1e-3);
    EXPECT_NEAR(clause["days"][0]["lapsed"].get<double>(), gone, 1e-3);
    EXPECT_EQ(clause["end"]["ifInForceOn"], "2030-06-10");
    EXPECT_EQ(clause["end"]["ninetieth"], "2031-01-01");
}

TEST(Probability, SaysWhoseBeliefItIs)
{
    const Json json =
        Json::parse(ask("probability --as-signed v2025b --preset metaculus --json").out);

    EXPECT_EQ(json["belief"]["preset"], "metaculus");
    EXPECT_EQ(json["belief"]["said"], "2026-07");
    EXPECT_THAT(ask("probability --as-signed v2025b --preset metaculus").out,
                HasSubstr("Whose belief: more than 1,800 forecasters, said July 2026"));
    EXPECT_THAT(ask("probability --as-signed v2025b --belief 2028..2033").out,
                HasSubstr("Whose belief: your own"));
}

TEST(Probability, SaysWhatItHadToAssume)
{
    const std::string out =
        ask("probability --as-signed v2025b --belief 10%:2028-06,50%:2033 --not-before 2027").out;

    EXPECT_THAT(out, HasSubstr("Between two dates the share grows evenly"));
    EXPECT_THAT(out, HasSubstr("spread evenly from 8 October 2026 on"));
    EXPECT_THAT(out, HasSubstr("has no date in this belief"));
    EXPECT_THAT(out, HasSubstr("It has not happened before 2027"));
    EXPECT_THAT(out, HasSubstr("6 months later (assumed)"));
}

TEST(Probability, PutsTheMostExposedClausesFirst)
{
    const std::string out = ask("probability --as-signed v2025b --belief 2028..2033").out;

    EXPECT_LT(out.find("compute-thresholds"), out.find("research-ip"));
    EXPECT_THAT(out, HasSubstr("19 clause"));
}

TEST(Probability, SaysThatNothingHangsWhereNoTermAppliedNamesTheEvent)
{
    const Answer answer = ask("probability --belief 2028..2033");

    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_THAT(answer.out, HasSubstr("No term applied hangs on AGI"));
}

TEST(Probability, PrintsTablesForOtherPrograms)
{
    const Answer answer = ask("probability research-ip --as-signed v2025b --belief 2028..2033 "
                              "--from 2029 --until 2031 --step 1year --csv");

    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_THAT(answer.out,
                HasSubstr("clause,day,not_yet_agreed,in_force,lapsed,expired,ended,unknown\n"
                          "research-ip,2029-01-01,0.000000,"));
    EXPECT_EQ(std::ranges::count(answer.out, '\n'), 3);
}

TEST(Probability, TakesABeliefWhereASuppositionStands)
{
    const Json belief = Json::parse(
        ask("probability --as-signed v2025b --belief 2028..2033 --delay 8months --json").out);
    const Json supposed =
        Json::parse(ask("probability --as-signed v2025b --if agi-declared=2028..2033 "
                        "--if agi-verified=+8months --json")
                        .out);

    EXPECT_EQ(belief, supposed);
}

TEST(Probability, WeighsADelayThatIsUncertain)
{
    const Json json = Json::parse(ask("probability --as-signed v2025b --belief 2028..2029 --delay "
                                      "+3months..+9months --rejected 20% --json --from 2030-12-31")
                                      .out);

    EXPECT_NEAR(clauseIn(json, "research-ip")["days"][0]["lapsed"].get<double>(), 0.8, 1e-6);
}

TEST(Probability, ExplainsMistakesInABelief)
{
    const auto mistake = [](const char* options) {
        const Answer answer = ask((std::string{"probability "} + options).c_str());
        EXPECT_EQ(answer.exitCode, 2) << options;
        EXPECT_EQ(answer.out, "") << options;
        return answer.err;
    };

    EXPECT_THAT(mistake("--belief 50%:2033,10%:2028"), HasSubstr("dates rise and shares do not"));
    EXPECT_THAT(mistake("--belief 90%:2033,never:20%"), HasSubstr("add up to 110%"));
    EXPECT_THAT(mistake("--belief tomorrow"), HasSubstr("write 2028-06-01, 2028-06 or 2028"));
    EXPECT_THAT(mistake("--belief 10%:2028-02-30"), HasSubstr("February 2028 has 29 days"));
    EXPECT_THAT(mistake("--preset metaculs"), HasSubstr("did you mean \"metaculus\"?"));
    EXPECT_THAT(mistake("--preset musk"), HasSubstr("no forecast of that name gives shares"));
    EXPECT_THAT(mistake("--belief 2028..2029 --not-before 2030"), HasSubstr("name an earlier day"));
    EXPECT_THAT(mistake("--belief 2028..2029 --rejected lots"), HasSubstr("a share such as 20%"));
    EXPECT_THAT(mistake("--event agi-verified --belief 2028"), HasSubstr("agi-declared"));
    EXPECT_THAT(mistake("--belief 2028..2029 --step soon"), HasSubstr("3 months"));
    EXPECT_THAT(mistake(""), HasSubstr("nothing is believed"));
}

TEST(Probability, IsPointedToByCommandsThatTellOneCourse)
{
    for (const char* command : {"state", "changes", "why research-ip"}) {
        const Answer answer =
            ask((std::string{command} + " --if agi-declared=10%:2028-06,50%:2033").c_str());
        EXPECT_EQ(answer.exitCode, 2) << command;
        EXPECT_THAT(answer.err, HasSubstr("`pactline probability`")) << command;
    }
}

TEST(Probability, TeachesByExamples)
{
    const Answer answer = ask("probability --help");

    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_THAT(answer.out, HasSubstr("[FILE] [CLAUSE]"));
    EXPECT_THAT(answer.out, HasSubstr("--belief \"10%:2028-06,50%:2033,never:10%\""));
}

} // namespace
} // namespace pactline

// `pactline probability`, called as a user calls it.

#include "cli/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

using testing::HasSubstr;

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
                HasSubstr("Whose belief: Metaculus, more than 1,800 forecasters, said July 2026"));
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
    EXPECT_THAT(out, HasSubstr("18 clauses do not hang on AGI."));
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
                HasSubstr("clause,day,not_yet_agreed,in_force,lapsed,expired,ended,unknown,"
                          "expected_amount\n"
                          "research-ip,2029-01-01,0.000000,"));
    EXPECT_EQ(std::ranges::count(answer.out, '\n'), 3);
}

TEST(Probability, TellsTheMoneyToBeExpectedOfAClauseThatTheFileGivesARate)
{
    const std::string asked = "probability " PACTLINE_RESOURCES "/schema/example.toml rent "
                              "--belief 2026-07-01..2026-07-31,never:40% --from 2028-01-01";
    // By then the house is sold long since, or it never will be.
    const Json amount = Json::parse(ask((asked + " --json").c_str()).out)["clauses"][0]["amount"];
    EXPECT_NEAR(amount["expected"].get<double>(), 0.4 * 4 * 13'200, 1e-6);
    EXPECT_NEAR(amount["ifInForceThroughout"].get<double>(), 4 * 13'200, 1e-6);
    EXPECT_EQ(amount["series"], "rents");
    EXPECT_TRUE(amount["reason"].is_null());
    EXPECT_THAT(ask(asked.c_str()).out,
                HasSubstr("out of the 52,800 due if “Rent” stays in force"));
    EXPECT_THAT(ask((asked + " --csv --until 2029-01-02").c_str()).out,
                HasSubstr("rent,2029-01-01,0.000000,0.400000,0.600000,0.000000,0.000000,0.000000,"
                          "5280.000000\n"));
}

TEST(Probability, RefusesToTellMoneyWhereTheFileGivesNone)
{
    const std::string asked = "probability research-ip --as-signed v2025b --belief 2028..2033";
    const Json amount = Json::parse(ask((asked + " --json").c_str()).out)["clauses"][0]["amount"];

    EXPECT_TRUE(amount["expected"].is_null());
    EXPECT_EQ(amount["reason"], "no-rate");
    EXPECT_THAT(ask(asked.c_str()).out, HasSubstr("none is made up"));
    EXPECT_THAT(ask((asked + " --csv").c_str()).out, HasSubstr(",0.000000,\n"));
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

    EXPECT_THAT(mistake("--belief 50%:2028,10%:2033"), HasSubstr("dates rise and shares do not"));
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

TEST(Probability, SpeaksFrench)
{
    const std::string out =
        ask("probability --as-signed v2025b --lang fr --belief 10%:2028-06,50%:2033,never:10%").out;

    EXPECT_THAT(out, HasSubstr("10\u00A0% avant juin 2028"));
    EXPECT_THAT(out, HasSubstr("Qui le croit"));
}

class AScenarioFile : public testing::Test
{
protected:
    /// The file's name, with that text in it behind the frame.
    std::string write(const std::string& body)
    {
        QFile file{m_folder.filePath("mine.toml")};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        const std::string frame =
            "scenario = 1\nagreement = \"microsoft-openai\"\nname = \"Mine\"\n";
        file.write((frame + body).c_str());
        return file.fileName().toStdString();
    }

    Answer askWith(const std::string& body, const std::string& words)
    {
        return ask((words + " --scenario " + write(body)).c_str());
    }

    QTemporaryDir m_folder;
};

TEST_F(AScenarioFile, IsTakenByEveryCommand)
{
    const std::string body = "as-signed = \"v2025b\"\n[suppose]\nagi-declared = 2029-03-15\n";

    const Json state = Json::parse(askWith(body, "state --at 2030-06-10 --json").out);
    EXPECT_EQ(state["asSigned"], "v2025b");
    EXPECT_EQ(state["suppose"]["agi-declared"], "2029-03-15");
    EXPECT_THAT(askWith(body, "why research-ip --at 2030-06-10").out, HasSubstr("AGI verified"));
    EXPECT_THAT(askWith(body, "changes --from 2029 --until 2030").out, HasSubstr("2029-09-15"));
    const Answer compared = pactline({"compare", "--a", "--as-signed v2025b", "--b",
                                      "--scenario " + QString::fromStdString(write(body))});
    EXPECT_THAT(compared.out, HasSubstr("15 months and 17 days earlier"));
}

TEST_F(AScenarioFile, IsChangedByTheOptionsBesideIt)
{
    const Json state = Json::parse(askWith("[suppose]\nagi-declared = 2029-03-15\n",
                                           "state --if agi-declared=2031-01-01 --json")
                                       .out);

    EXPECT_EQ(state["suppose"]["agi-declared"], "2031-01-01");
    EXPECT_EQ(Json::parse(askWith("[suppose]\nagi-declared = 2029-03-15\n",
                                  "state --if agi-declared=never --json")
                              .out)["suppose"],
              Json::object());
}

TEST_F(AScenarioFile, SaysWhoseBeliefItHolds)
{
    const std::string body =
        "as-signed = \"v2025b\"\n[suppose]\nagi-declared = "
        "{ belief = \"10%:2028,50%:2033\", by = \"Ann\", said = \"2026-07\" }\n";

    EXPECT_THAT(askWith(body, "probability").out, HasSubstr("Whose belief: Ann, said July 2026"));
    const Answer refused = askWith(body, "state");
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err, HasSubstr("`pactline probability`"));
}

TEST_F(AScenarioFile, IsExplainedWhereItIsWrong)
{
    const Answer answer = askWith("as-signed = \"v2025c\"\n[suppose]\nagi-declard = 2029\n"
                                  "agi-declared = \"50%:2033,10%:2028\"\n",
                                  "state");

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("mine.toml:4:13: error: "));
    EXPECT_THAT(answer.err, HasSubstr("mine.toml:6:1: error: "));
    EXPECT_THAT(answer.err, HasSubstr("mine.toml:7:16: error: 10%:2028 does not rise"));
}

TEST_F(AScenarioFile, IsMissedByName)
{
    const Answer answer = ask("state --scenario nowhere.toml");

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("nowhere.toml: error: "));
}

TEST(ABeliefOnTheCommandLine, MakesTheFigureThatItsRecipeMakesAnew)
{
    const QTemporaryDir folder;
    const QString first = folder.filePath("first.svg");
    const QString second = folder.filePath("second.svg");
    const QStringList belief{"--as-signed", "v2025b",
                             "--at",        "2030-06-10",
                             "--if",        "agi-declared=10%:2028-06,50%:2033,never:10%"};

    const Answer made = pactline(QStringList{"export", "-o", first} + belief);
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const Answer again = pactline({"export", first, "-o", second});
    ASSERT_EQ(again.exitCode, 0) << again.err;

    const auto contents = [](const QString& name) {
        QFile file{name};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_EQ(contents(first), contents(second));
    EXPECT_THAT(contents(first).toStdString(), HasSubstr("Hypothetical"));
    EXPECT_THAT(contents(first).toStdString(), HasSubstr("10\u00A0% before June 2028"));
}

TEST(ABeliefOnTheCommandLine, IsReadFromItsOwnOptionsByExport)
{
    const Answer answer = ask("export --as-signed v2025b --belief 2028..2033 --rejected 20% "
                              "--at 2030-06-10 --format csv -o -");

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_THAT(answer.out, HasSubstr(",end_50,end_90,hypothesis"));
    EXPECT_THAT(answer.out, HasSubstr("rejected with a chance of 20"));
}

TEST(ABeliefOnTheCommandLine, IsRefusedWhereOneCertainCourseIsTold)
{
    for (const char* command : {"state", "changes", "why research-ip"}) {
        const Answer answer = ask((std::string{command} + " --if agi-declared=2028..2033").c_str());
        EXPECT_EQ(answer.exitCode, 2) << command;
        EXPECT_THAT(answer.err, HasSubstr("ask `pactline probability`")) << command;
    }
}

TEST(Probability, ReadsABeliefAsAPersonSaysIt)
{
    const auto told = [](const char* belief) {
        return ask((std::string{"probability --as-signed v2025b --csv --belief \""} + belief + "\"")
                       .c_str())
            .out;
    };

    EXPECT_EQ(told("10 % by June 2028, half by 2033, 10 % never"),
              told("10%:2028-06,50%:2033,never:10%"));
}

TEST(Probability, SaysWhatBecomesOfTheEventThatFollows)
{
    EXPECT_THAT(ask("probability --as-signed v2025b --belief 2028..2033 --delay pending").out,
                HasSubstr("AGI verified: awaited"));
    const Answer rejected = ask("probability --as-signed v2025b --belief 2028..2033 "
                                "--if agi-verified=rejected");
    EXPECT_EQ(rejected.exitCode, 0) << rejected.err;
    EXPECT_THAT(rejected.out, HasSubstr("AGI verified: rejected by the panel"));
}

TEST(Probability, TakesNoDateBesideABelief)
{
    const Answer answer =
        ask("probability --as-signed v2025b --preset metaculus --if agi-declared=2029-03-15");

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("both say when it comes"));
    EXPECT_THAT(ask("state --if agi-declared=2029 --if agi-declared=2030").err,
                HasSubstr("is supposed twice"));
}

TEST(Probability, NamesClausesOfWhichOnlyTheTermsHang)
{
    const std::string out = ask("probability --as-signed v2023 --belief 2027..2029").out;

    EXPECT_THAT(out, HasSubstr("ip-licence"));
    EXPECT_THAT(out, HasSubstr("20 clauses do not hang on AGI."));
}

TEST(Probability, SaysThatAClauseIsUnknownAndNotOutOfForce)
{
    EXPECT_THAT(ask("probability research-ip --belief 2028..2033").out,
                HasSubstr("On 8 October 2026 no source tells whether the clause binds."));
}

TEST(Probability, SaysThatAClauseIsNotInForceAndNothingOfItsEnd)
{
    const std::string out = ask("probability revenue-share-to-microsoft --as-signed v2025b "
                                "--belief 2028..2033 --from 2036 --until 2038")
                                .out;

    EXPECT_THAT(out, HasSubstr("Revenue share to Microsoft\nNot in force on 1 January 2036\n\n"));
}

TEST(Compare, HoldsTwoBeliefsAgainstEachOther)
{
    const std::string sides = "compare --a \"--as-signed v2025b --belief 2028..2033\" "
                              "--b \"--as-signed v2025b --preset metaculus\"";
    const std::string out = ask(sides.c_str()).out;

    EXPECT_THAT(out, HasSubstr("belief: Metaculus"));
    EXPECT_THAT(out,
                HasSubstr("Compute thresholds\n  on 31 Dec 2033 0\u00a0% in A, 50\u00a0% in B"));
    const Json json = Json::parse(ask((sides + " --json").c_str()).out);
    EXPECT_EQ(json["clauses"][0]["id"], "compute-thresholds");
    EXPECT_NEAR(json["clauses"][0]["b"].get<double>(), 0.5, 1e-6);
}

} // namespace
} // namespace pactline

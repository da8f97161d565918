// The installed program, called as a user calls it.

#include "support/text_files.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

using Json = nlohmann::ordered_json;

struct Answer {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// Runs the program without any display.
Answer pactline(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(PACTLINE_PROGRAM, arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Answer ask(const char* words)
{
    return pactline(QProcess::splitCommand(QString::fromUtf8(words)));
}

Json clauseIn(const Json& state, const std::string& id)
{
    for (const Json& clause : state["clauses"])
        if (clause["id"] == id)
            return clause;
    return {};
}

TEST(State, PrintsThePublicShape)
{
    const Answer answer =
        ask("state --at 2030-06-10 --as-signed v2025b --if agi-declared=2029-03-15 --json");

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const Json state = Json::parse(answer.out);
    EXPECT_EQ(state["agreement"], "microsoft-openai");
    EXPECT_EQ(state["at"], "2030-06-10");
    EXPECT_EQ(state["asSigned"], "v2025b");
    EXPECT_EQ(state["suppose"],
              Json::parse(R"({"agi-declared": "2029-03-15", "agi-verified": "2029-09-15"})"));
    EXPECT_EQ(state["amendedBy"], Json::array({"v2026"}));
    EXPECT_EQ(state["carriedForward"], true);
    EXPECT_EQ(state["clauses"].size(), 24U);
    EXPECT_EQ(clauseIn(state, "research-ip"),
              Json::parse(R"({ "id": "research-ip", "state": "lapsed", "since": "2029-09-15",
                  "until": null, "instrument": "v2025b", "beneficiary": "microsoft",
                  "standing": "official", "cause": { "kind": "triggered", "by": "agi-verified" },
                  "pending": null, "counterfactual": false, "disputed": false })"));
}

TEST(State, PrintsPartialDatesAsTheyAreWritten)
{
    const Answer answer = ask("state --at 2022-01-01 --json");

    EXPECT_EQ(clauseIn(Json::parse(answer.out), "revenue-share-to-microsoft")["since"], "2021-03~");
}

TEST(State, TellsAnOpenEndFromOneThatNobodyStated)
{
    const Json state = Json::parse(ask("state --at 2025-12-01 --as-signed v2025b --json").out);

    EXPECT_EQ(clauseIn(state, "azure-purchases")["untilStated"], false);
    EXPECT_EQ(clauseIn(state, "azure-purchases")["until"], nullptr);
    EXPECT_FALSE(clauseIn(state, "own-agi-pursuit").contains("untilStated"));
}

TEST(State, SaysPendingAndRejectedAsSuch)
{
    const Json pending =
        Json::parse(ask("state --at 2026-02-01 --as-signed v2025b --if agi-declared=2026-01-15 "
                        "--if agi-verified=pending --json")
                        .out);
    const Json rejected =
        Json::parse(ask("state --at 2026-02-01 --as-signed v2025b --if agi-declared=2026-01-15 "
                        "--if agi-verified=rejected --json")
                        .out);

    EXPECT_EQ(pending["suppose"]["agi-verified"], "pending");
    EXPECT_EQ(clauseIn(pending, "research-ip")["pending"], "agi-verified");
    EXPECT_EQ(rejected["suppose"]["agi-verified"], "rejected");
    EXPECT_EQ(clauseIn(rejected, "research-ip")["pending"], nullptr);
}

TEST(State, UsesTheLatestTermsWhereNothingIsSaid)
{
    const Json state = Json::parse(ask("state --at 2026-09-01 --json").out);

    EXPECT_EQ(state["asSigned"], "v2026");
    EXPECT_EQ(state["amendedBy"], Json::array());
    EXPECT_EQ(state["suppose"], Json::object());
}

TEST(State, AllowsToAskBeforeTheFirstInstrument)
{
    const Answer answer = ask("state --at 2018-01-01 --as-signed 2018-01-01 --json");

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const Json state = Json::parse(answer.out);
    EXPECT_EQ(state["asSigned"], nullptr);
    EXPECT_EQ(clauseIn(state, "stake")["state"], "not-yet-agreed");
}

TEST(State, PrintsALineAClauseAsCsv)
{
    const Answer answer = ask("state --at 2026-09-01 --csv");

    EXPECT_EQ(std::count(answer.out.begin(), answer.out.end(), '\n'), 25);
    EXPECT_EQ(answer.out.rfind("clause,state,since,until", 0), 0U);
}

TEST(State, SpeaksFrench)
{
    EXPECT_NE(ask("state --at 2026-09-01 --lang fr").out.find("Propriété intellectuelle"),
              std::string::npos);
}

TEST(Why, TellsBothDatesOfTheEarlierOfTwo)
{
    const Answer answer =
        ask("why research-ip --at 2030-06-10 --as-signed v2025b --if agi-declared=2029-03-15");

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_NE(answer.out.find("15 September 2029"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("31 Dec 2030"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("assumption"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("https://openai.com/index/next-chapter"), std::string::npos);
}

TEST(Why, NamesTheNearestClause)
{
    const Answer answer = ask("why reserch-ip --at 2030-06-10");

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.out, "");
    EXPECT_NE(answer.err.find("did you mean \"research-ip\"?"), std::string::npos) << answer.err;
}

TEST(Changes, TellsWhatHappensBetweenTwoDates)
{
    const Json changes =
        Json::parse(ask("changes --from 2026-04-27 --until 2026-04-28 --json").out);

    EXPECT_GE(changes["changes"].size(), 15U);
    for (const Json& change : changes["changes"])
        EXPECT_EQ(change["day"], "2026-04-27");
}

TEST(Compare, FindsWhatTheHypothesisEnds)
{
    const Answer answer = pactline({"compare", "--a", "--as-signed v2025b", "--b",
                                    "--as-signed v2025b --if agi-declared=2029-03-15", "--json"});

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const Json comparison = Json::parse(answer.out);
    EXPECT_EQ(comparison["clauses"].size(), 5U);
    EXPECT_EQ(comparison["a"]["suppose"], Json::object());
}

TEST(Compare, FindsNothingBetweenEqualScenarios)
{
    const Answer answer =
        pactline({"compare", "--a", "--as-signed v2025b", "--b", "--as-signed v2025b", "--json"});

    EXPECT_EQ(Json::parse(answer.out)["clauses"], Json::array());
}

TEST(Check, FindsNothingInTheShippedAgreement)
{
    const Answer answer = ask("check");

    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.out, "0 errors, 0 warnings\n");
    EXPECT_EQ(answer.err, "");
}

TEST(Check, ExitsWithOneWhereThereAreErrors)
{
    const Answer answer = pactline({"check", PACTLINE_TEST_DATA "/bad/many-at-once.toml",
                                    PACTLINE_TEST_DATA "/bad/source-never-cited.toml"});

    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_EQ(answer.out, "6 errors, 1 warning\n");
}

TEST(Misuse, ExitsWithTwoAndNamesTheRightWord)
{
    const std::pair<const char*, const char*> mistakes[] = {
        {"state --jsn", "did you mean \"--json\"?"},
        {"stat --at 2026-01-01", "did you mean `pactline state`?"},
        {"state --if agi-declard=2029-01-01", "did you mean \"agi-declared\"?"},
        {"state --if e09=2029-01-01", "no contingent event"},
        {"state --if agi-declared=soon", "write a date, +8months, pending or rejected"},
        {"state --if agi-verified=2029-01-01", "is supposed without"},
        {"state --as-signed v2025", "did you mean \"v2025"},
        {"state --at tomorrow", "not a date"},
        {"state --reading stake@v2019=x", "has readings"},
        {"state --reading revenue-share-to-microsoft@v2025b=podcast",
         "did you mean \"podcast-2032\"?"},
        {"changes --from x", "not a date"},
        {"export -o figure.jpeg", "ends in .png"},
        {"export -o figure.png --size big", "write 1920x1080"},
        {"export -o figure.png --chart nothing", "known are: none, capital-and-stake"},
        {"export", "--output is required"},
        {"state /nowhere.toml", "there is no such file"},
    };
    for (const auto& [words, hint] : mistakes) {
        const Answer answer = ask(words);
        EXPECT_EQ(answer.exitCode, 2) << words;
        EXPECT_EQ(answer.out, "") << words;
        EXPECT_NE(answer.err.find(hint), std::string::npos) << words << ": " << answer.err;
    }
}

TEST(Help, TeachesWithExamples)
{
    const Answer answer = ask("--help");

    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_NE(answer.out.find("pactline why ip-licence"), std::string::npos);
    for (const char* command : {"state", "why", "changes", "compare", "check", "export"}) {
        const Answer help = pactline({command, "--help"});
        EXPECT_EQ(help.exitCode, 0) << command;
        EXPECT_NE(help.out.find("Usage"), std::string::npos) << command;
    }
}

TEST(Window, SaysWhatToDoWithoutADisplay)
{
    const Answer answer = pactline({});

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_NE(answer.err.find("pactline export -o figure.png"), std::string::npos) << answer.err;
}

TEST(Export, WritesAPictureOfTheSizeAskedFor)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("figure.png");

    const Answer answer = pactline({"export", "--size", "1200x900", "-o", file});

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const std::string bytes = readText(file.toStdString());
    EXPECT_EQ(bytes.substr(1, 3), "PNG");
    EXPECT_EQ(bytes.substr(16, 8), std::string("\0\0\x04\xB0\0\0\x03\x84", 8));
}

TEST(Export, WritesTheSameBytesAgain)
{
    const QTemporaryDir folder;
    for (const char* name : {"one.png", "two.png"})
        pactline({"export", "--if", "agi-declared=2029-03-15", "-o", folder.filePath(name)});

    const std::string one = readText(folder.filePath("one.png").toStdString());
    EXPECT_FALSE(one.empty());
    EXPECT_EQ(one, readText(folder.filePath("two.png").toStdString()));
}

TEST(Export, LeavesNothingBehindWhereItCannotWrite)
{
    const Answer answer = pactline({"export", "-o", "/nowhere/figure.png"});

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_NE(answer.err.find("/nowhere/figure.png cannot be written"), std::string::npos);
    EXPECT_FALSE(QFile::exists("/nowhere/figure.png"));
}

} // namespace
} // namespace pactline

// The installed program, called as a user calls it.

#include "cli/program.h"
#include "support/text_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace pactline
{
namespace
{

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
    EXPECT_EQ(answer.out.rfind("clause,state,since,until,until_stated,instrument,beneficiary,"
                               "standing,cause,cause_by,pending,counterfactual,disputed\n",
                               0),
              0U);
}

TEST(State, PutsEveryValueUnderItsColumn)
{
    const std::string lapsed =
        ask("state --at 2030-06-10 --as-signed v2025b --if agi-declared=2029-03-15 --csv").out;
    const std::string pending =
        ask("state --at 2029-06-10 --as-signed v2025b --if agi-declared=2029-03-15 --csv").out;

    EXPECT_NE(lapsed.find("\nresearch-ip,lapsed,2029-09-15,,true,v2025b,microsoft,official,"
                          "triggered,agi-verified,,false,false\n"),
              std::string::npos)
        << lapsed;
    EXPECT_NE(pending.find("\nresearch-ip,in-force,2025-10-28,2029-09-15,true,v2025b,microsoft,"
                           "official,signed,v2025b,agi-verified,false,false\n"),
              std::string::npos)
        << pending;
}

TEST(State, SpeaksFrench)
{
    const std::string out = ask("state --at 2026-01-01 --lang fr").out;

    // The data's words, and the program's own.
    EXPECT_NE(out.find("Propriété intellectuelle"), std::string::npos) << out;
    EXPECT_NE(out.find("termes signés"), std::string::npos) << out;
    EXPECT_NE(out.find("2032, modèles post-IAG compris\u202F; jusqu’au 26 avril 2026"),
              std::string::npos)
        << out;
}

TEST(State, NamesNoEndNotStatedWhereItTellsOne)
{
    const std::string text = ask("state --at 2026-01-01").out;
    const std::string csv = ask("state --at 2026-01-01 --csv").out;

    for (std::size_t at = 0; (at = text.find("through 26 April 2026", at)) != std::string::npos;
         ++at)
        EXPECT_EQ(text.substr(at, text.find('\n', at) - at).find("no source states"),
                  std::string::npos);
    EXPECT_EQ(csv.find(",2026-04-27,false,"), std::string::npos) << csv;
    EXPECT_NE(csv.find(",2026-04-27,true,"), std::string::npos) << csv;
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

TEST(Why, KeepsThePrecisionOfDates)
{
    const std::string out = ask("why revenue-share-to-microsoft --at 2022-01-01").out;

    EXPECT_NE(out.find("since about March 2021 – begun by: "), std::string::npos) << out;
    EXPECT_EQ(out.find("1 March 2021"), std::string::npos) << out;
}

TEST(Why, SaysOnlyOfTheNextDateThatItWouldHaveEndedThen)
{
    const Json why = Json::parse(ask("why research-ip --at 2030-06-10 --as-signed v2025b "
                                     "--if agi-declared=2029-03-15 --json")
                                     .out);

    const Json& operands = why["terms"][0]["operands"];
    // Below the first stand its own steps: the declaration, and how long after it the event comes.
    ASSERT_EQ(operands.size(), 4U) << why.dump(2);
    EXPECT_EQ(operands[0]["text"], "AGI verified");
    EXPECT_EQ(operands[0]["value"], "15 Sep 2029");
    EXPECT_EQ(operands[0]["decided"], true);
    EXPECT_EQ(operands[0]["otherwise"], "");
    EXPECT_EQ(operands[1]["otherwise"], "");
    EXPECT_EQ(operands[3]["value"], "31 Dec 2030");
    EXPECT_EQ(operands[3]["decided"], false);
    EXPECT_EQ(operands[3]["otherwise"], "otherwise it would have ended on 31 December 2030");
    EXPECT_EQ(why["clause"]["state"], "lapsed");
    EXPECT_EQ(why["at"], "2030-06-10");
    EXPECT_FALSE(why["sources"].empty());
}

TEST(Why, TellsAReadingWithoutSourcesByItsTitleAlone)
{
    for (const char* language : {"en", "fr"}) {
        const Answer answer =
            pactline({"why", "azure-first", "--at", "2026-05-01", "--lang", language});
        EXPECT_EQ(answer.exitCode, 0);
        EXPECT_EQ(answer.out.find(" – \n"), std::string::npos) << answer.out;
    }
}

TEST(Why, GivesProgramsTheNotesAndTheReadings)
{
    const Json answer = Json::parse(
        ask("why azure-first --at 2026-05-01 --json --reading azure-first@v2026=either-condition")
            .out);

    EXPECT_NE(answer["terms"][0]["note"].get<std::string>().find("Much of the press"),
              std::string::npos);
    ASSERT_EQ(answer["readings"].size(), 2U);
    EXPECT_EQ(answer["readings"][0]["name"], "both-conditions");
    EXPECT_EQ(answer["readings"][0]["sources"].size(), 2U);
    EXPECT_EQ(answer["readings"][0]["chosen"], false);
    EXPECT_EQ(answer["readings"][1]["term"], "azure-first@v2026");
    EXPECT_EQ(answer["readings"][1]["chosen"], true);
    EXPECT_EQ(answer["readings"][1]["standing"], "reported");
    EXPECT_TRUE(answer["readings"][1]["sources"].empty());
}

TEST(Why, SaysInFrenchWhomAClauseBenefits)
{
    EXPECT_NE(ask("why agi-determination --at 2026-01-01 --lang fr")
                  .out.find("profite aux\u00a0deux parties"),
              std::string::npos);
    const QString example = QStringLiteral(PACTLINE_RESOURCES "/schema/example.toml");
    EXPECT_NE(pactline({"why", example, "rent", "--lang", "fr"})
                  .out.find("profite au\u00a0propriétaire, oblige\u00a0le boulanger"),
              std::string::npos);
}

TEST(Why, TellsByWhomAClauseIsCarriedOnAndKeepsItsOwnDates)
{
    const Json clause = Json::parse(ask("why --json return-cap --at 2026-05-01").out)["clause"];

    EXPECT_EQ(clause["since"], "2026-04-27");
    EXPECT_EQ(clause["cause"]["kind"], "signed");
    EXPECT_EQ(clause["cause"]["by"], "v2026");
    EXPECT_EQ(Json::parse(ask("why --json return-cap --at 2026-04-26").out)["clause"]["until"],
              "2026-04-27");
    EXPECT_NE(ask("why return-cap --at 2026-05-01")
                  .out.find("since 27 April 2026 – carried on by: Amended agreement"),
              std::string::npos);
    EXPECT_NE(ask("why return-cap --at 2026-04-26")
                  .out.find("through 26 April 2026 – then carried on by: Amended agreement"),
              std::string::npos);
    EXPECT_NE(
        ask("why return-cap --at 2026-05-01 --lang fr").out.find("maintenue par\u00a0:\u00a0"),
        std::string::npos);
}

TEST(Changes, KeepWhatIsOnlyCarriedOnAndSaySo)
{
    const std::string changes = ask("changes --from 2026-04-27 --until 2026-04-28").out;

    EXPECT_NE(changes.find("Return on capital: carried on (ordinary equity) by: Amended agreement"),
              std::string::npos)
        << changes;
    EXPECT_EQ(Json::parse(ask("changes --json --from 2026-04-27 --until 2026-04-28").out)["changes"]
                  .size(),
              22U);
}

TEST(State, NamesNoEndOfATermThatIsOnlyJoined)
{
    const std::string states = ask("state --at 2019-08-01").out;

    EXPECT_NE(states.find("then, about March 2021 – joined by: Follow-on deal of 2021"),
              std::string::npos)
        << states;
    EXPECT_EQ(states.find("capped; through"), std::string::npos) << states;
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

TEST(Changes, TellsDayClauseStatesAndCause)
{
    const std::string out =
        ask("changes --from 2029 --until 2030 --as-signed v2025b --if agi-declared=2029-03-15").out;

    EXPECT_NE(
        out.find("2029-09-15  Research methods: in force → lapsed (ended by: AGI verified)\n"),
        std::string::npos)
        << out;
    EXPECT_NE(ask("changes --from 2009 --until 2010").out.find("Nothing changes"),
              std::string::npos);
}

TEST(Compare, TellsEachStretchInWords)
{
    const std::string out = pactline({"compare", "--a", "--as-signed v2025b", "--b",
                                      "--as-signed v2025b --if agi-declared=2029-03-15"})
                                .out;

    EXPECT_NE(out.find("Compute thresholds\n  ends with 14 March 2029 in B, and goes on in A\n"
                       "  from 15 March 2029 on: in force (until declared) → "
                       "lapsed\n"),
              std::string::npos)
        << out;
    EXPECT_NE(out.find("pending: AGI verified)\n  15 September 2029 to 31 December 2030: "),
              std::string::npos)
        << out;
    EXPECT_NE(out.find("  ends 15 months and 17 days earlier in B: 14 September 2029, not "
                       "31 December 2030\n"),
              std::string::npos)
        << out;
    EXPECT_NE(out.find("18 clauses the same\n"), std::string::npos) << out;
}

TEST(Compare, FindsWhatTheHypothesisEnds)
{
    const Answer answer = pactline({"compare", "--a", "--as-signed v2025b", "--b",
                                    "--as-signed v2025b --if agi-declared=2029-03-15", "--json"});

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const Json comparison = Json::parse(answer.out);
    EXPECT_EQ(comparison["clauses"].size(), 6U); // five end, a sixth loses a tie
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

TEST(Check, SpeaksFrench)
{
    const auto said = [](const char* file) {
        return pactline({"check", "--lang", "fr", QString{PACTLINE_TEST_DATA "/bad/"} + file}).err;
    };

    EXPECT_NE(said("wrong-type-flag.toml").find("vrai ou faux"), std::string::npos)
        << said("wrong-type-flag.toml");
    EXPECT_NE(said("date-30-february.toml").find("février"), std::string::npos)
        << said("date-30-february.toml");
    EXPECT_NE(said("reference-dangling.toml").find("groupe"), std::string::npos)
        << said("reference-dangling.toml");
    EXPECT_NE(said("ends-is-a-table.toml").find("des tables, chacune sous [[instrument.ends]]"),
              std::string::npos)
        << said("ends-is-a-table.toml");
}

TEST(Check, SpeaksFrenchWithoutElisionsThatHangOnAWord)
{
    QStringList words{"check", "--lang", "fr"};
    for (const auto& entry : std::filesystem::directory_iterator{PACTLINE_TEST_DATA "/bad"})
        if (entry.path().extension() == ".toml")
            words << QString::fromStdString(entry.path().string());

    const std::string said = pactline(words).err;

    EXPECT_NE(said.find("partie «\u00a0nobody\u00a0»\u00a0: introuvable"), std::string::npos)
        << said;
    for (const char* wrong : {"de acte", "de événement", "de accord", "de\u00a0acte"})
        EXPECT_EQ(said.find(wrong), std::string::npos) << wrong << " in: " << said;
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
        {"export -o figure.jpeg", "ends in one of .png, .svg, .pdf"},
        {"export -o figure", "or add --format"},
        {"export -o -", "add --format, one of: png"},
        {"export -o figure.png --format pgn", "did you mean \"png\"?"},
        {"export -o figure.png --size crad", "did you mean \"card\"?"},
        {"export -o figure.png --size 90x90mm --dpi 9000", "dots an inch"},
        {"export -o figure.png --without chrat", "did you mean \"chart\"?"},
        {"export -o figure.png --without chart,lanes", "leaves nothing"},
        {"export -o figure.webp --seconds 1000", "from 2 to 60 seconds"},
        {"export -o figure.png --size big", "write 1920x1080"},
        {"export -o figure.png --chart nothing", "known are: capital-and-stake, valuation"},
        {"export", "--output is required"},
        {"state /nowhere.toml", "there is no such file"},
        {"--at 2030-06-10 state --json", "write it behind `state`"},
        {"--as-signed v2025b --if agi-declared=2029-01-01 state", "write it behind `state`"},
        {"pact.toml state", "pact.toml stands before `state`"},
        {"chek pact.toml", "did you mean `pactline check`?"},
        {"wy rent", "did you mean `pactline why`?"},
        {"state --lang de", "there is no \"de\"; known are: en, fr"},
        {"--theme drak", "did you mean \"dark\"?"},
        {"export -o figure.png --chart capital-and-steak", "did you mean \"capital-and-stake\"?"},
        {"state --at", "--at needs a value"},
        {"state --at 2026-02-30", "February 2026 has 28 days"},
        {"state --as-signed 2026-02-30", "February 2026 has 28 days"},
        {"state --if agi-declared=2026-02-30", "February 2026 has 28 days"},
        {"changes --from 2030 --until 2020", "exchange the two"},
        {"--lang fr stat", "vouliez-vous dire `pactline state`"},
        {"state --lang fr --jsn", "n’est pas attendu ici"},
        {"export --lang fr", "--output est obligatoire"},
    };
    for (const auto& [words, hint] : mistakes) {
        const Answer answer = ask(words);
        EXPECT_EQ(answer.exitCode, 2) << words;
        EXPECT_EQ(answer.out, "") << words;
        EXPECT_NE(answer.err.find(hint), std::string::npos) << words << ": " << answer.err;
    }
}

TEST(Misuse, RefusesAnEmptyArgument)
{
    const std::pair<QStringList, const char*> mistakes[] = {
        {{"state", ""}, "an argument is empty"},
        {{"check", ""}, "an argument is empty"},
        {{"state", "--at", ""}, "nothing stands behind --at"},
        {{"state", "--as-signed", ""}, "nothing stands behind --as-signed"},
        {{"changes", "--from", ""}, "nothing stands behind --from"},
    };
    for (const auto& [words, hint] : mistakes) {
        const Answer answer = pactline(words);
        EXPECT_EQ(answer.exitCode, 2) << words.join(' ').toStdString();
        EXPECT_EQ(answer.out, "");
        EXPECT_NE(answer.err.find(hint), std::string::npos) << answer.err;
    }
}

TEST(Misuse, AsksForOneFormatOnly)
{
    for (const char* words : {"state --json --csv", "state --csv --json",
                              "probability --belief 2028..2033 --csv --json"}) {
        const Answer answer = ask(words);
        EXPECT_EQ(answer.exitCode, 2) << words;
        EXPECT_EQ(answer.out, "") << words;
        EXPECT_NE(answer.err.find("--json and --csv cannot both be obeyed; keep one"),
                  std::string::npos)
            << answer.err;
    }
}

TEST(Misuse, LooksIntoTheScenariosThatAreCompared)
{
    const Answer mistyped =
        pactline({"compare", "--a", "--as-signd v2025b", "--b", "--as-signed v2026"});
    const Answer open =
        pactline({"compare", "--a", "--as-signed 'v2025b", "--b", "--as-signed v2026"});

    EXPECT_EQ(mistyped.exitCode, 2);
    EXPECT_NE(mistyped.err.find("did you mean \"--as-signed\"?"), std::string::npos)
        << mistyped.err;
    EXPECT_EQ(open.exitCode, 2);
    EXPECT_NE(open.err.find("a quote is opened and not closed"), std::string::npos) << open.err;
}

TEST(Compare, TakesNothingForTheTermsAsAmended)
{
    const Answer answer = pactline({"compare", "--a", "", "--b", "--as-signed v2026", "--json"});

    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_EQ(Json::parse(answer.out)["clauses"], Json::array());
}

TEST(Output, ThatCannotBeWrittenIsMisuse)
{
    for (const char* words : {"state >/dev/full", "state >&-", "check >/dev/full",
                              "--help >/dev/full", "changes --json >&-"}) {
        const Answer answer = shell(words);
        EXPECT_EQ(answer.exitCode, 2) << words;
        EXPECT_NE(answer.err.find("standard output cannot be written"), std::string::npos)
            << words << ": " << answer.err;
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
    EXPECT_NE(ask("why --help").out.find("[FILE] CLAUSE"), std::string::npos);
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
    EXPECT_EQ(answer.err, "");
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

TEST(Export, DrawsTheChartAskedFor)
{
    const QTemporaryDir folder;
    std::set<std::string> pictures;
    for (const char* chart : {"in-force", "stake", "flows", "none"}) {
        const QString file = folder.filePath(QString{chart} + ".png");
        const Answer answer =
            pactline({"export", "--size", "1200x900", "--chart", chart, "-o", file});
        EXPECT_EQ(answer.exitCode, 0) << answer.err;
        pictures.insert(readText(file.toStdString()));
    }

    EXPECT_EQ(pictures.size(), 4U);
}

TEST(Export, LeavesNothingBehindWhereItCannotWrite)
{
    const Answer answer = pactline({"export", "-o", "/nowhere/figure.png"});

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_NE(answer.err.find("/nowhere/figure.png cannot be written"), std::string::npos);
    EXPECT_FALSE(QFile::exists("/nowhere/figure.png"));
}

/// What the README says that the program answers: the command, and the lines under it.
std::vector<std::pair<QString, QStringList>> answersInReadme()
{
    QFile file{QStringLiteral(PACTLINE_RESOURCES "/../README.md")};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<std::pair<QString, QStringList>> answers;
    bool inBlock = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
        if (line.startsWith("```"))
            inBlock = !inBlock;
        else if (inBlock && line.startsWith("$ pactline "))
            answers.push_back({line.mid(QStringLiteral("$ pactline ").size()), {}});
        else if (inBlock && !answers.empty() && line.trimmed() != QStringLiteral("…"))
            answers.back().second << line;
    }
    return answers;
}

TEST(Readme, ShowsWhatTheProgramAnswers)
{
    int told = 0;
    for (const auto& [command, lines] : answersInReadme()) {
        if (lines.isEmpty())
            continue;
        const std::string answer = ask(command.toUtf8().constData()).out;
        std::size_t from = 0;
        for (const QString& line : lines) {
            const std::size_t at = answer.find(line.toStdString(), from);
            ASSERT_NE(at, std::string::npos) << line.toStdString() << "\nin\n" << answer;
            from = at;
            ++told;
        }
    }
    EXPECT_GT(told, 10);
}

} // namespace
} // namespace pactline

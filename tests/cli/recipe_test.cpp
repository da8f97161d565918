// Figures made anew from their recipes, by the program called as a user calls it.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace pactline
{
namespace
{

struct Answer {
    int exitCode = -1;
    std::string out;
    std::string err;
};

class RecipeCommands : public testing::Test
{
protected:
    /// Runs the program in the test's folder, without a display.
    Answer ask(const QString& words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(PACTLINE_PROGRAM, QProcess::splitCommand(words));
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }

    void write(const QString& name, const std::string& text) const
    {
        QFile file{folder.filePath(name)};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
    }

    QByteArray bytes(const QString& name) const
    {
        QFile file{folder.filePath(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    /// A figure with all that options can ask for.
    void makeFigure(const QString& name) const
    {
        const Answer answer =
            ask("export --at 2030-06-10 --as-signed v2025b --if agi-declared=2029-03-15 "
                "--reading ip-exclusivity@v2025b=podcast-2032 --from 2019-01-01 --until "
                "2033-01-01 --only standings=official --only states=in-force --pin stake "
                "--by-hand stake,board-seat --fold cloud --colour state --chart in-force --theme "
                "dark --lang fr --size 800x600 --title \"Été\" -o " +
                name);
        ASSERT_EQ(answer.exitCode, 0) << answer.err;
    }

    const QTemporaryDir folder;
};

TEST_F(RecipeCommands, PrintWhatAFigureWasMadeFrom)
{
    makeFigure("a.png");

    const Answer answer = ask("recipe a.png");

    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_EQ(answer.out, R"(recipe = 1
agreement = "microsoft-openai"
checked = 2026-10-08
schema = 1

[scenario]
as-signed = "v2025b"
suppose.agi-declared = "2029-03-15"
readings."ip-exclusivity@v2025b" = "podcast-2032"

[view]
playhead = 2030-06-10
from = 2019-01-01
until = 2033-01-01
chart = "in-force"

[lanes]
order = "hand"
by-hand = ["stake", "board-seat"]
pinned = ["stake"]
folded = ["cloud"]
colour = "state"

[lanes.filter]
standings = ["official"]
states = ["in-force"]

[figure]
draws = ["chart", "lanes", "details"]
size = [800, 600]
theme = "dark"
language = "fr"
title = "Été"
)");
}

TEST_F(RecipeCommands, MakeTheSameFigureFromAFigureAndFromItsRecipe)
{
    makeFigure("a.png");
    write("b.recipe.toml", ask("recipe a.png").out);

    EXPECT_EQ(ask("export --recipe a.png b.recipe.toml --into out").exitCode, 0);
    EXPECT_EQ(ask("export a.png -o c.png").exitCode, 0);

    const QByteArray wanted = bytes("a.png");
    ASSERT_FALSE(wanted.isEmpty());
    EXPECT_EQ(bytes("out/a.png"), wanted);
    EXPECT_EQ(bytes("out/b.png"), wanted);
    EXPECT_EQ(bytes("c.png"), wanted);
}

TEST_F(RecipeCommands, ChangeWhatOtherOptionsSay)
{
    makeFigure("a.png");

    ASSERT_EQ(ask("export a.png --size 640x480 --at 2031-01-01 -o c.png").exitCode, 0);

    const std::string recipe = ask("recipe c.png").out;
    EXPECT_NE(recipe.find("size = [640, 480]"), std::string::npos);
    EXPECT_NE(recipe.find("playhead = 2031-01-01"), std::string::npos);
    EXPECT_NE(recipe.find("folded = [\"cloud\"]"), std::string::npos);
    EXPECT_EQ(QImage{folder.filePath("c.png")}.size(), QSize(640, 480));
}

TEST_F(RecipeCommands, WriteTheOthersWhereOneRecipeIsBroken)
{
    makeFigure("a.png");
    write("broken.recipe.toml", "recipe = 1\nagreement = \"microsoft-openai\"\n"
                                "lanes.pinned = [\"stale\"]\nlanes.folded = [\"clod\"]\n");
    write("other.recipe.toml", "recipe = 1\nagreement = \"lease\"\n");

    const Answer answer =
        ask("export --recipe broken.recipe.toml other.recipe.toml missing.png a.png --into out");

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_NE(answer.err.find("broken.recipe.toml:3:17: error: there is no clause \"stale\"; did "
                              "you mean \"stake\"?"),
              std::string::npos)
        << answer.err;
    EXPECT_NE(answer.err.find("broken.recipe.toml:4:17: error: there is no group \"clod\""),
              std::string::npos);
    EXPECT_NE(answer.err.find("other.recipe.toml: error: this figure shows the agreement “lease”"),
              std::string::npos);
    EXPECT_NE(answer.err.find("missing.png: error: there is no such file"), std::string::npos);
    EXPECT_EQ(QDir{folder.filePath("out")}.entryList(QDir::Files), QStringList{"a.png"});
}

TEST_F(RecipeCommands, NeverWriteTwoFiguresIntoOneFile)
{
    makeFigure("a.png");
    write("a.recipe.toml", ask("recipe a.png").out);

    const Answer twice = ask("export --recipe a.png a.recipe.toml --into out");
    EXPECT_EQ(twice.exitCode, 2);
    EXPECT_NE(twice.err.find("would be written twice"), std::string::npos);
    EXPECT_EQ(bytes("out/a.png"), bytes("a.png"));

    const Answer itself = ask("export --recipe a.png --theme light --into .");
    EXPECT_EQ(itself.exitCode, 2);
    EXPECT_NE(itself.err.find("take the place of its own recipe"), std::string::npos);
}

TEST_F(RecipeCommands, SayThatTheDataAreOthers)
{
    write("a.recipe.toml", "recipe = 1\nagreement = \"microsoft-openai\"\nchecked = 2020-01-01\n"
                           "figure.size = [640, 480]\n");

    const Answer answer = ask("export a.recipe.toml -o a.png");

    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_NE(answer.err.find("a.recipe.toml: warning: made with data of 1 January 2020"),
              std::string::npos)
        << answer.err;
}

TEST_F(RecipeCommands, RefuseOptionsThatContradictEachOther)
{
    const std::pair<const char*, const char*> cases[] = {
        {"export --recipe a.png b.png -o c.png", "name a folder by --into"},
        {"export --into out", "add --recipe"},
        {"export --recipe a.png --into out -o c.png", "exclude each other"},
        {"export --fold clod -o c.png", "--fold clod: there is no \"clod\"; did you mean"},
        {"export --only colour=red -o c.png", "known are: benefits, binds"},
        {"export --only states=in-farce -o c.png", "did you mean \"in-force\"?"},
        {"export --order random -o c.png", "there is no \"random\""},
        {"export --from 1999-01-01 -o c.png", "the axis goes from 2019-01-01 to"},
        {"export --from 2025-02-30 -o c.png", "--from: 2025-02-30 is not a day"},
        {"export --from 2025-02-02 --until 2025-02-03 -o c.png", "shows 7 days at least"},
        {"recipe", "FIGURE is required"},
    };
    for (const auto& [words, said] : cases) {
        const Answer answer = ask(words);

        EXPECT_EQ(answer.exitCode, 2) << words;
        EXPECT_NE(answer.err.find(said), std::string::npos) << words << '\n' << answer.err;
    }
}

TEST_F(RecipeCommands, PrintNothingOfWhatIsNoRecipe)
{
    write("a.toml", "schema = 1\n");
    write("a.txt", "\x1B]0;owned\x07");

    for (const char* name : {"a.toml", "a.txt", ".", "none.png"}) {
        const Answer answer = ask(QStringLiteral("recipe ") + name);

        EXPECT_EQ(answer.exitCode, 2) << name;
        EXPECT_EQ(answer.out, "") << name;
        EXPECT_NE(answer.err.find(": error: "), std::string::npos) << name;
    }
}

TEST_F(RecipeCommands, HoldASecondScenarioAgainstTheFirst)
{
    const Answer made = ask("export --as-signed v2025b --if agi-declared=2029-03-15 --reading "
                            "ip-exclusivity@v2025b=podcast-2032 --against \"--if "
                            "agi-declared=2031 --as-signed v2026\" -o a.svg");
    ASSERT_EQ(made.exitCode, 0) << made.err;

    const std::string recipe = ask("recipe a.svg").out;

    EXPECT_NE(recipe.find("[pinned]\nas-signed = \"v2026\"\nsuppose.agi-declared = \"2031\"\n"
                          "readings.\"ip-exclusivity@v2025b\" = \"podcast-2032\"\n"),
              std::string::npos)
        << recipe;
}

TEST_F(RecipeCommands, SayWhatIsWrongWithTheSecondScenario)
{
    const Answer wrong = ask("export --against \"--if agi=2031\" -o a.svg");
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_NE(wrong.err.find("there is no contingent event \"agi\""), std::string::npos)
        << wrong.err;

    const Answer unknown = ask("export --against \"--iff x\" -o a.svg");
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_NE(unknown.err.find("a scenario is written as"), std::string::npos) << unknown.err;
}

} // namespace
} // namespace pactline

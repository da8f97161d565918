// A figure brings its view back.

#include "files_fixture.h"

#include "cli/export_command.h"
#include "cli/figure_export.h"
#include "export/embedded_recipe.h"
#include "export/export_formats.h"
#include "export/figure_recipe.h"
#include "window/session_figure.h"
#include "written_figure.h"

#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>

#include <random>

namespace pactline
{
namespace
{

QByteArray bytesOf(const QString& name)
{
    QFile file{name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

FoundRecipe recipeInBytes(QByteArray bytes)
{
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::ReadOnly);
    return recipeInFigure(buffer);
}

QByteArray svgWith(const QString& recipe)
{
    return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title>"
           "<metadata id=\"pactline-recipe\">" +
           recipe.toHtmlEscaped().toUtf8() + "</metadata><rect/></svg>";
}

QByteArray pdfWith(const QString& recipe)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&pdf};
        writer.setDocumentXmpMetadata(
            "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta "
            "xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
            "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
            "xmlns:pactline=\"urn:pactline\"><pactline:recipe>" +
            recipe.toHtmlEscaped().toUtf8() +
            "</pactline:recipe></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>");
        QPainter{&writer}.drawText(100, 100, "x");
    }
    return pdf.data();
}

class RecipeFiles : public FilesTest
{
protected:
    void SetUp() override
    {
        FilesTest::SetUp();
        start("a.toml");
    }

    /// A view that differs from the first one in every way.
    ShownView other()
    {
        const Agreement& agreement = session().agreement();
        Recipe recipe = defaultRecipe(agreement);
        recipe.scenario = scenario(agreement).asSigned("first").supposing("declared", "2026-05-01");
        recipe.pinned = scenario(agreement).asSigned("second").supposing("declared", "2027-02-03");
        recipe.playhead = day("2023-04-05");
        recipe.visible = DateRange{day("2020-02-01"), day("2025-06-01")};
        recipe.chart = InForceChart{};
        recipe.lanes.filter.states = {LaneState::InForce};
        recipe.lanes.arrangement = {LaneOrder::Name, {}, {clause(agreement, "rent")}};
        recipe.lanes.colour = LaneColour::State;
        recipe.folded = {GroupIndex{0}};
        return shownView(recipe, agreement);
    }

    /// Writes a figure of the other view, and leaves the window as it was.
    QString figure(const QString& name = "figure.png")
    {
        const ShownView before = session().shownView();
        session().startFrom(other());
        EXPECT_EQ(writtenTo(path(name), figureOf(session())), "");
        session().startFrom(before);
        return path(name);
    }

    QString recipe() { return QString::fromUtf8(recipeInFile(figure("of.png")).text); }

    void writeBytes(const QString& name, const QByteArray& bytes)
    {
        write(name, bytes.toStdString());
    }

    /// Drops a file on the middle of the window.
    void drop(const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        const QPoint at = window().rect().center();
        QDragEnterEvent enter{at, Qt::CopyAction, &data, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event{QPointF{at}, Qt::CopyAction, &data, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &event);
        QCoreApplication::processEvents();
    }
};

TEST_F(RecipeFiles, OpeningAFigureBringsItsViewBackAsOneStep)
{
    const QString file = figure();
    const ShownView before = session().shownView();
    ASSERT_NE(before, other());

    answerFile("openDialog", file);
    trigger("open");

    EXPECT_TRUE(eventually([&] { return session().shownView() == other(); }));
    EXPECT_EQ(session().undoStack().count(), 1);
    EXPECT_EQ(window().findChild<QAction*>("undo")->text(), "Undo: The view of a figure");
    EXPECT_NE(said().find("figure.png"), std::string::npos);

    trigger("undo");
    EXPECT_EQ(session().shownView(), before);
    trigger("redo");
    EXPECT_EQ(session().shownView(), other());
}

TEST_F(RecipeFiles, DroppingAFigureBringsItsViewBack)
{
    const QString text = recipe();
    figure("x.png");
    writeBytes("x.svg", svgWith(text));
    writeBytes("x.pdf", pdfWith(text));
    write("x.recipe.toml", text.toStdString());

    for (const char* name : {"x.png", "x.svg", "x.pdf", "x.recipe.toml"}) {
        drop(path(name));
        EXPECT_TRUE(eventually([&] { return session().shownView() == other(); })) << name;
        trigger("undo");
        ASSERT_NE(session().shownView(), other()) << name;
    }
}

TEST_F(RecipeFiles, TheProgramStartsWithAFiguresView)
{
    const QString file = figure();
    const ShownView wanted = other();

    ASSERT_NE(start("figure.png"), nullptr);

    EXPECT_EQ(idShown(), "pact");
    EXPECT_EQ(session().shownView(), wanted);
}

TEST_F(RecipeFiles, AnOptionWinsOverTheFigure)
{
    PictureOptions options;
    options.file = figure().toStdString();
    options.scenario.at = "2021-01-01";
    ShownView wanted = other();
    wanted.playhead = day("2021-01-01");

    ASSERT_NE(start(options), nullptr);

    EXPECT_EQ(session().shownView(), wanted);
}

TEST_F(RecipeFiles, FindsTheAgreementAmongTheShippedAndTheRecentOnes)
{
    const QString file = figure();
    window().open({});
    ASSERT_EQ(idShown(), "microsoft-openai");

    window().open(file);
    EXPECT_EQ(idShown(), "pact");
    EXPECT_EQ(session().shownView(), other());

    session().setPlayhead(day("2021-01-01"));
    window().open({});
    ASSERT_EQ(writtenTo(path("shipped.png"), figureOf(session())), "");
    window().open(path("a.toml"));
    window().open(path("shipped.png"));
    EXPECT_EQ(idShown(), "microsoft-openai");
}

TEST_F(RecipeFiles, SaysWhichAgreementIsMissing)
{
    write("x.recipe.toml", "recipe = 1\nagreement = \"lease\"\nchecked = 2024-02-03\n");
    const ShownView before = session().shownView();

    window().open(path("x.recipe.toml"));

    EXPECT_EQ(idShown(), "pact");
    EXPECT_EQ(session().shownView(), before);
    EXPECT_NE(banner().find("this figure shows the agreement “lease” with data of 2024-02-03; "
                            "open its file first"),
              std::string::npos)
        << banner();
}

TEST_F(RecipeFiles, SaysThatTheDataAreOthersAndLeavesOutWhatIsGone)
{
    const ShownView before = session().shownView();
    write("x.recipe.toml", "recipe = 1\nagreement = \"pact\"\nchecked = 2001-02-03\n"
                           "view.playhead = 2022-02-02\nlanes.folded = [\"gone\"]\n");

    window().open(path("x.recipe.toml"));

    EXPECT_EQ(session().playhead(), day("2022-02-02"));
    EXPECT_NE(banner().find("data of 3 February 2001"), std::string::npos) << banner();
    EXPECT_NE(banner().find("left out: gone"), std::string::npos) << banner();
    trigger("undo");
    EXPECT_EQ(session().shownView(), before);
}

TEST_F(RecipeFiles, ListsEveryMistakeAndChangesNothing)
{
    const ShownView before = session().shownView();
    const std::string checked = toIso(session().agreement().checked);
    write("x.recipe.toml", "recipe = 1\nagreement = \"pact\"\nchecked = " + checked +
                               "\nlanes.folded = [\"gone\"]\nlanes.pinned = [\"away\"]\n");

    window().open(path("x.recipe.toml"));

    EXPECT_EQ(session().shownView(), before);
    EXPECT_TRUE(findingsShown());
    EXPECT_NE(banner().find("its recipe has 2 errors"), std::string::npos) << banner();
}

TEST_F(RecipeFiles, SaysWhyAPictureBringsNothingBack)
{
    QImage image{8, 8, QImage::Format_RGB32};
    image.fill(Qt::white);
    image.save(path("photo.png"));

    window().open(path("photo.png"));

    EXPECT_NE(banner().find("there is no recipe in this picture"), std::string::npos);
    EXPECT_EQ(idShown(), "pact");
}

TEST_F(RecipeFiles, NoDamageToAFigureGoesUnsaidOrCrashes)
{
    std::mt19937 random{7};
    const QString text = recipe();
    const QByteArray figures[] = {bytesOf(path("of.png")).left(4'000), svgWith(text),
                                  pdfWith(text)};
    for (const QByteArray& whole : figures) {
        ASSERT_EQ(recipeInBytes(whole).text, text.toUtf8());
        for (int i = 0; i < 2'000; ++i) {
            QByteArray bytes = whole;
            const auto at = qsizetype(random() % std::size_t(bytes.size()));
            if (i % 2 == 0)
                bytes.truncate(at);
            else
                bytes[at] = char(bytes[at] ^ (1 << random() % 8));

            const FoundRecipe found = recipeInBytes(bytes);

            ASSERT_NE(found.text.isEmpty(), found.problem.isEmpty());
            if (found.problem.isEmpty()) {
                const RecipeRead read = readRecipe(found.text.toStdString(), session().agreement());
                ASSERT_TRUE(read.recipe || !read.diagnostics.empty());
            }
        }
    }
}

TEST_F(RecipeFiles, FollowsNoEntityAndBelievesNoLength)
{
    const QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>"
                            "<svg><metadata id=\"pactline-recipe\">&b;</metadata></svg>";
    const QByteArray outside = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                               "<svg><metadata id=\"pactline-recipe\">&a;</metadata></svg>";
    const QByteArray longChunk = QByteArray::fromHex("89504e470d0a1a0a") +
                                 QByteArray::fromHex("7fffffff") + "iTXtPactline recipe";
    const QByteArray longText = svgWith(QString(QLatin1Char('x')).repeated(70'000));

    EXPECT_TRUE(recipeInBytes(bomb).problem.contains("entities"));
    EXPECT_TRUE(recipeInBytes(outside).problem.contains("entities"));
    EXPECT_TRUE(recipeInBytes(longChunk).problem.contains("damaged"));
    EXPECT_TRUE(recipeInBytes(longText).problem.contains("longer than 64 KiB"));
    EXPECT_TRUE(recipeInBytes("GIF89a").problem.contains("neither PNG, SVG nor PDF"));
    EXPECT_TRUE(recipeInBytes("").problem.contains("neither PNG, SVG nor PDF"));
}

TEST_F(RecipeFiles, TheWindowAndTheCommandLineWriteTheSameBytes)
{
    session().startFrom(other());
    ASSERT_EQ(writtenTo(path("window.png"), figureOf(session())), "");
    const QByteArray wanted = bytesOf(path("window.png"));

    PictureOptions again;
    again.file = path("a.toml").toStdString();
    again.recipes = {path("window.png").toStdString()};
    again.output = path("again.png").toStdString();
    EXPECT_EQ((FigureExport{again, day("2026-11-24")}.run()), 0);

    EXPECT_EQ(bytesOf(path("again.png")), wanted);
}

TEST_F(RecipeFiles, TheCopiedCommandMakesTheSameFigure)
{
    session().startFrom(other());
    ASSERT_EQ(writtenTo(path("window.png"), figureOf(session())), "");

    trigger("copy-command-line");
    const QString command = QApplication::clipboard()->text();

    EXPECT_TRUE(command.startsWith("pactline export ")) << command.toStdString();
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH",
                       QFileInfo{PACTLINE_PROGRAM}.path() + ":" + environment.value("PATH"));
    shell.setProcessEnvironment(environment);
    shell.start("/bin/sh", {"-c", command});
    ASSERT_TRUE(shell.waitForFinished(60'000));
    EXPECT_EQ(shell.readAllStandardError(), "");
    EXPECT_EQ(bytesOf(path("pact.png")), bytesOf(path("window.png")));
}

TEST_F(RecipeFiles, ATitleOfAnyCharactersPassesThroughAShell)
{
    FigureRequest request = figureOf(session());
    request.title = QStringLiteral("-o 'x' \"y\" $(rm) `z` \\ é\n!");
    const QString command = exportCommand(request, path("a.toml"));

    QProcess shell;
    shell.start("/bin/sh", {"-c", "pactline() { printf '%s\\n--\\n' \"$@\"; }; " + command});
    ASSERT_TRUE(shell.waitForFinished(10'000));

    EXPECT_TRUE(QString::fromUtf8(shell.readAllStandardOutput())
                    .contains("--title=" + request.title + "\n--\n"));
}

} // namespace
} // namespace pactline

// A figure of two scenarios, in every kind of file.

#include "export/export_formats.h"
#include "export/figure_column.h"
#include "export/figure_layout.h"
#include "export/figure_pinned.h"
#include "export/figure_recipe.h"
#include "export/figure_size.h"
#include "export/figure_text.h"
#include "support/dates.h"
#include "support/pact.h"
#include "text/translation.h"
#include "theme/palette.h"
#include "timeline/axis.h"
#include "written_figure.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace pactline
{
namespace
{

class ComparedFigure : public testing::Test
{
protected:
    FigureRequest request(const Scenario& shown, const Scenario& pinned)
    {
        Recipe recipe = defaultRecipe(*agreement);
        recipe.scenario = shown;
        recipe.pinned = pinned;
        recipe.playhead = day("2030-06-10");
        return figureFrom(recipe, evaluate(agreement, recipe.scenario));
    }

    ScenarioBuilder terms(const char* instrument = "v2025b")
    {
        return scenario(*agreement).asSigned(instrument);
    }

    FigureRequest declaredOrNever()
    {
        return request(terms().supposing("agi-declared", "2029-03-15"), terms());
    }

    /// Without one: the same figure of the first scenario alone.
    static FigureRequest alone(FigureRequest figure)
    {
        figure.pinned.reset();
        return figure;
    }

    const std::shared_ptr<const Agreement> agreement = shippedAgreement();
    const Translation english{"en"};
};

TEST_F(ComparedFigure, SaysWhatIsComparedInItsTitle)
{
    EXPECT_EQ(
        madeTitle(declaredOrNever()).toStdString(),
        "Microsoft–OpenAI partnership: AGI declared: 15 Mar 2029, + 6 months compared with AGI "
        "declared: nothing supposed");
    EXPECT_EQ(madeTitle(request(terms("v2026"), terms())).toStdString(),
              "Microsoft–OpenAI partnership: terms as signed on 27 April 2026 compared with terms "
              "as signed on 28 October 2025");
}

TEST_F(ComparedFigure, TellsBothHypothesesWhateverTheTitleIs)
{
    FigureRequest figure = declaredOrNever();
    figure.title = "Mine";
    EXPECT_EQ(figureText(figure).hypothesis.toStdString(),
              "Hypothetical – A: AGI declared: 15 Mar 2029; AGI verified + 6 months. B: AGI "
              "declared: nothing supposed");

    const FigureRequest other = request(terms(), terms().supposing("agi-declared", "2029-03-15"));
    EXPECT_TRUE(figureText(other).hypothesis.contains("B: AGI declared: 15 Mar 2029"))
        << "also where it is B's alone";

    const FigureRequest both = request(terms("v2026").supposing("agi-declared", "2029-03-15"),
                                       terms().supposing("agi-declared", "2029-03-15"));
    EXPECT_TRUE(figureText(both).hypothesis.startsWith("Hypothetical in A and B – AGI declared"));
    EXPECT_EQ(figureText(request(terms("v2026"), terms())).hypothesis, "");
    EXPECT_TRUE(figureText(request(terms("v2026"), terms()))
                    .subtitle.contains("B: terms as signed on 28 October 2025"));
}

TEST_F(ComparedFigure, ListsTheDifferencesInItsColumn)
{
    const FigureColumn column = figureColumn(declaredOrNever());

    EXPECT_EQ(column.heading, "Where A and B differ");
    ASSERT_EQ(column.lists.size(), 4U);
    EXPECT_EQ(column.lists[0].items, QStringList{"Compute thresholds: ends in A, open in B"});
    EXPECT_EQ(column.lists[1].heading, "ends 15 months and 17 days earlier in A");
    EXPECT_EQ(column.lists[1].items.size(), 4);
    EXPECT_TRUE(column.lists[2].items.front().startsWith("Work with third parties: "));
    EXPECT_EQ(column.lists[3].items, QStringList{"18 clauses"});
    EXPECT_TRUE(figureDescription(declaredOrNever()).contains("ends in A, open in B"));
}

TEST_F(ComparedFigure, PaintsTheLinesOfBAndExplainsThem)
{
    const auto legend = pinnedLegend(declaredOrNever());
    ASSERT_TRUE(legend);
    EXPECT_EQ(legend->name, "AGI declared: nothing supposed");
    EXPECT_EQ(legend->states, std::set<PinnedState>{PinnedState::InForce});
    EXPECT_FALSE(pinnedLegend(alone(declaredOrNever())));

    // Of all that the two pictures of one lane hold, only B's line is new.
    FigureRequest figure = declaredOrNever();
    figure.parts = {false, true, false};
    figure.title = "Mine";
    const FigureLayout layout = planFigure(figure).pages.front();
    const QImage image = QImage::fromData(written("png", figure));
    const QRgb slate = paletteOf(ThemeKind::Light).secondaryText.rgb();
    const TimeScale scale{figure.visible, layout.ruler.left(), layout.ruler.width()};
    const auto lengthIn = [&](const char* id, const char* from, const char* until) {
        const auto row = std::ranges::find(layout.rows, LaneRow{clause(*agreement, id)});
        const double top = layout.rowTops[std::size_t(row - layout.rows.begin())];
        int longest = 0;
        for (int y = int(top + layout.rowHeight) - 6; y < int(top + layout.rowHeight); ++y) {
            int count = 0;
            for (int x = int(scale.xOf(day(from))); x < int(scale.xOf(day(until))); ++x)
                count += int(image.pixel(x, y) == slate);
            longest = std::max(longest, count);
        }
        return longest;
    };
    EXPECT_GT(lengthIn("research-ip", "2029-10-01", "2030-05-01"), 20);
    EXPECT_EQ(lengthIn("consumer-hardware", "2029-10-01", "2030-05-01"), 0);
}

TEST_F(ComparedFigure, HasRowsOfBothInItsTable)
{
    const QStringList rows =
        QString::fromUtf8(written("csv", declaredOrNever())).split("\r\n", Qt::SkipEmptyParts);
    EXPECT_TRUE(rows.front().endsWith(",words,scenario,differs"));
    const auto count = [&](const QString& start, const QString& end) {
        return std::ranges::count_if(
            rows, [&](const QString& row) { return row.startsWith(start) && row.endsWith(end); });
    };
    EXPECT_EQ(count("research-ip,", ",a,true"), 2) << "in force while awaited, and lapsed";
    EXPECT_EQ(count("research-ip,", ",b,true"), 2) << "in force, and expired";
    EXPECT_GT(count("consumer-hardware,", ",b,false"), 0);
    EXPECT_EQ(count("consumer-hardware,", ",true"), 0);

    const QString single = QString::fromUtf8(written("csv", alone(declaredOrNever())));
    EXPECT_FALSE(single.contains("scenario"));
}

TEST_F(ComparedFigure, HasTheDatesOfBothInItsCalendar)
{
    const QString ics =
        QString::fromUtf8(
            written("ics", request(terms().supposing("agi-declared", "2029-03-15"), terms())))
            .replace("\r\n ", "");
    FigureRequest early = declaredOrNever();
    early.playhead = day("2028-01-01");
    const QString all = QString::fromUtf8(written("ics", early)).replace("\r\n ", "");

    EXPECT_TRUE(all.contains("SUMMARY:Hypothetical: In A: Research methods: lapsed"))
        << all.toStdString();
    EXPECT_TRUE(all.contains("SUMMARY:In B: Research methods: expired"));
    EXPECT_TRUE(all.contains("SUMMARY:Model and product licence: expired")) << "in both";
    EXPECT_FALSE(ics.contains("In A: Research methods")) << "that is over on the day shown";
    EXPECT_TRUE(ics.contains("In B: Research methods: expired"));
}

TEST_F(ComparedFigure, HasTheBytesOfTheWindowFromTheCommandLine)
{
    const QTemporaryDir folder;
    FigureRequest figure = declaredOrNever();
    setSize(figure, *figureSizeNamed("article"), 96);
    addRecipe(figure);
    for (const char* format : {"png", "svg", "pdf", "csv", "ics"}) {
        const QString file = folder.filePath(QString{"figure."} + format);
        QProcess program;
        program.start(PACTLINE_PROGRAM,
                      {"export", "--at", "2030-06-10", "--as-signed", "v2025b", "--if",
                       "agi-declared=2029-03-15", "--against", "--if agi-declared=never", "--size",
                       "article", "-o", file});
        ASSERT_TRUE(program.waitForFinished(60'000));
        QFile bytes{file};
        ASSERT_TRUE(bytes.open(QIODevice::ReadOnly)) << program.readAllStandardError().data();
        EXPECT_EQ(bytes.readAll(), written(format, figure)) << format;
    }
}

TEST_F(ComparedFigure, ComparesProbabilitiesWhereSomethingIsUncertain)
{
    const FigureRequest figure = request(terms().supposing("agi-declared", "2028..2033"), terms());
    const FigureColumn column = figureColumn(figure);

    EXPECT_EQ(column.heading, "Where A and B differ");
    ASSERT_FALSE(column.lists.empty());
    const QString first = column.lists[0].heading + column.lists[0].items.join(", ");
    EXPECT_TRUE(first.contains("on 10 Jun 2030 ")) << first.toStdString();
    EXPECT_TRUE(first.contains("% in A, in force in B")) << first.toStdString();
    EXPECT_EQ(pinnedLegend(figure)->states, std::set{PinnedState::InForce})
        << "B is certain where A pales";
    const QString hypothesis = figureText(figure).hypothesis;
    EXPECT_TRUE(hypothesis.contains("A: AGI declared: any day from 2028"));
    EXPECT_TRUE(hypothesis.contains("belief: the author’s own")) << hypothesis.toStdString();
    const QStringList rows = QString::fromUtf8(written("csv", figure)).split("\r\n");
    for (const QString& row : rows.filter(QRegularExpression{"^research-ip,"})) {
        EXPECT_TRUE(row.endsWith(",a,") || row.endsWith(",b,")) << row.toStdString();
    }
}

TEST_F(ComparedFigure, IsWholeAtEverySize)
{
    for (const FigurePreset& preset : figurePresets()) {
        FigureRequest figure = request(terms("v2026"), terms());
        setSize(figure, preset.size, 96);
        const FigurePlan plan = planFigure(figure);
        ASSERT_EQ(plan.problem.toStdString(), "") << preset.id;
        std::size_t lanes = 0;
        for (const FigureLayout& page : plan.pages)
            lanes += std::size_t(std::ranges::count_if(page.rows, [](const LaneRow& row) {
                return std::holds_alternative<ClauseIndex>(row);
            }));
        EXPECT_EQ(lanes, agreement->clauses.size()) << preset.id;
    }
}

} // namespace
} // namespace pactline

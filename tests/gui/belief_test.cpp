// What is seen of a belief: in the lanes, over the chart, in the details, the lines and figures.

#include "colour_science.h"
#include "export/export_formats.h"
#include "export/figure_recipe.h"
#include "export/figure_text.h"
#include "lanes_fixture.h"
#include "picture/belief_chart.h"
#include "picture/belief_painter.h"
#include "picture/timeline_painter.h"
#include "scenario/parse_supposition.h"
#include "table/lanes_model.h"
#include "text/chart_text.h"
#include "text/likelihood_text.h"
#include "text_recorder.h"
#include "window/belief_line.h"
#include "window/session_figure.h"
#include "written_figure.h"

namespace pactline
{
namespace
{

class ABeliefInSight : public LanesTest
{
protected:
    void SetUp() override
    {
        LanesTest::SetUp();
        believe("10%:2028-06,50%:2033,never:10%");
    }

    void believe(const std::string& belief, const std::string& asSigned = "2025-10-28")
    {
        Scenario scenario = session->scenario();
        scenario.asSigned = newestInstrumentOn(*agreement, day(asSigned));
        scenario.suppose[agreement->contingentEvents().front()] = *parseSupposition(belief);
        session->changeScenario(scenario, "Believe something");
    }

    QColor colourOn(const std::string& id, const std::string& on)
    {
        const auto row = timeline().laneRect(lane(id));
        const int x = int(timeline().scale().xOf(day(on)));
        // Below the words, within the box.
        const int y = int(row->center().y() + row->height() * 0.68 / 2 - 3);
        return timeline().grab().toImage().pixelColor(x, y);
    }

    double distance(const QColor& from, const QColor& to)
    {
        return difference(linear(from), linear(to));
    }

    /// The texts that the lanes paint, wherever they stand.
    std::vector<PaintedText> laneTexts()
    {
        const QRectF lanes = timeline().geometryOfParts().lanes;
        TextRecorder recorder{timeline().size()};
        QPainter painter{&recorder};
        const PictureStyle style{&paletteOf(session->theme()), session->language()};
        const TimeScale scale = timeline().scale();
        LaneBeliefs beliefs{*session->probabilities(), scale};
        const std::vector<LaneRow> rows{lane("research-ip"), lane("compute-thresholds")};
        const TimelineLayout layout = layOut(session->projection(), scale, rows, 24, &beliefs);
        TimelinePainter{painter, style, *agreement}.paintRows(session->projection(), layout, scale,
                                                              {0, lanes.right(), 0, 0});
        painter.end();
        return recorder.texts();
    }

    QByteArray figure(const char* format)
    {
        FigureRequest request = figureOf(*session);
        request.size = {1700, 1200};
        return written(format, request);
    }
};

TEST_F(ABeliefInSight, PalesTheBoxTowardsThePanelAsTheTermGetsLessLikely)
{
    const Palette& palette = paletteOf(ThemeKind::Light);

    const QColor sure = colourOn("research-ip", "2026-06-15");
    const QColor soon = colourOn("research-ip", "2028-08-01");
    const QColor late = colourOn("research-ip", "2030-08-01");

    EXPECT_EQ(sure.rgb(), palette.firstParty.rgb());
    EXPECT_LT(distance(soon, palette.firstParty), distance(late, palette.firstParty));
    EXPECT_GT(distance(soon, palette.panel), distance(late, palette.panel));
}

TEST_F(ABeliefInSight, LeavesBoxesAloneThatDoNotHangOnIt)
{
    const Palette& palette = paletteOf(ThemeKind::Light);

    EXPECT_EQ(colourOn("consumer-hardware", "2032-06-15").rgb(), palette.secondParty.rgb());
}

TEST_F(ABeliefInSight, SaysThePercentageInTheBoxAndOnNoOtherWord)
{
    const auto texts = laneTexts();

    int percentages = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        percentages += texts[i].text.endsWith(QStringLiteral("%")) ? 1 : 0;
        // A word is written letter by letter where its ink changes: letters may touch.
        for (std::size_t j = 0; j < i; ++j)
            if (texts[i].text.size() > 1 && texts[j].text.size() > 1) {
                EXPECT_FALSE(texts[i].ink.intersects(texts[j].ink))
                    << texts[i].text.toStdString() << " on " << texts[j].text.toStdString();
            }
    }
    EXPECT_GE(percentages, 2);
}

TEST_F(ABeliefInSight, IsReadableOnEveryShadeOfEveryTheme)
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const Palette& palette = paletteOf(theme);
        for (const QColor& party : {palette.firstParty, palette.secondParty, palette.both})
            for (int percent = 0; percent <= 100; ++percent) {
                const QColor fill = blended(party, palette.panel, percent / 100.0);
                double best = 0;
                for (const QColor& ink :
                     {palette.onColour, palette.text, QColor{Qt::white}, QColor{Qt::black}})
                    best = std::max(best, contrastOf(ink, fill));
                EXPECT_GE(best, 4.5) << party.name().toStdString() << " at " << percent;
            }
    }
    EXPECT_NEAR(contrastOf(Qt::white, Qt::black), contrast(Qt::white, Qt::black), 0.01);
}

TEST_F(ABeliefInSight, DrawsItsCurveOverTheChartInTheColourOfHypotheses)
{
    const QColor magenta = paletteOf(ThemeKind::Light).hypothesis;
    const QRect plot = timeline().geometryOfParts().plot.toAlignedRect();
    const auto inPlot = [&] {
        return countOf(timeline().grab(plot).toImage().convertToFormat(QImage::Format_RGB32),
                       magenta);
    };

    EXPECT_GT(inPlot(), 200);
    session->undoStack().undo();
    EXPECT_EQ(inPlot(), 0);
}

TEST_F(ABeliefInSight, TellsAShareAtItsPlaceOnTheCurve)
{
    believe("50%:2033");
    const TimeScale scale{{day("2025-01-01"), day("2034-01-01")}, 0, 900};
    const QRectF plot{0, 0, 900, 120};
    const PictureStyle style{&paletteOf(ThemeKind::Light), "en", 1, false};
    const std::vector<QRectF> taken;
    TextRecorder recorder{{900, 120}};
    QPainter painter{&recorder};

    BeliefChart{
        *session->probabilities(), scale, plot, style, taken, BeliefChart::Backdrop::OneAxis,
        BeliefChart::Handles::None}
        .paint(painter);
    painter.end();

    bool told = false;
    for (const PaintedText& text : recorder.texts())
        if (text.text == QStringLiteral("10\u00A0%")) {
            told = true;
            EXPECT_GT(text.ink.top(), plot.center().y()) << "its point lies low";
        }
    EXPECT_TRUE(told);
}

TEST_F(ABeliefInSight, TellsTheChanceOfThePlayheadsDay)
{
    session->setPlayhead(day("2030-06-10"));

    EXPECT_TRUE(timeline().accessibleDescription().contains(
        QStringLiteral("AGI declared by 10 June 2030: 28\u00A0%")))
        << timeline().accessibleDescription().toStdString();
}

TEST_F(ABeliefInSight, IsTheFirstWordOfAClausesDetails)
{
    session->setPlayhead(day("2030-06-10"));
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, label(lane("research-ip")));

    EXPECT_EQ(child<QLabel>("statePill")->text(), QStringLiteral("77\u00A0% likely in force"));
    const QString text = detailsText();
    EXPECT_TRUE(text.contains("uncertain")) << text.toStdString();
    EXPECT_TRUE(text.contains("23\u00A0% lapsed")) << text.toStdString();
    EXPECT_TRUE(text.contains("Without AGI: through 31 December 2030")) << text.toStdString();
    EXPECT_TRUE(text.contains("your own")) << text.toStdString();
    EXPECT_TRUE(text.contains("no amounts that hang on this clause")) << text.toStdString();
}

TEST_F(ABeliefInSight, SaysOfANumberThatNothingIsToBeExpectedOfIt)
{
    session->select(PointIndex{SeriesIndex{0}, 0, 0});

    EXPECT_TRUE(detailsText().contains("cannot be told. The file gives no amounts to come"))
        << detailsText().toStdString();
    EXPECT_TRUE(window->details().plainText().contains("none is made up"));

    session->undoStack().undo();
    EXPECT_FALSE(detailsText().contains("In money"));
}

TEST_F(ABeliefInSight, CountsTheClausesInForceThatAreToBeExpected)
{
    session->setChart(InForceChart{});
    session->setPlayhead(day("2030-06-10"));
    const ChartData& data = timeline().chartData();
    const Balance expected = expectedBalanceOn(*session->probabilities(), day("2030-06-10"));

    EXPECT_TRUE(data.expected);
    for (const Beneficiary& who : data.shares)
        EXPECT_NEAR(balanceIn(data.balance, day("2030-06-10")).of(who), expected.of(who), 1e-9);
    EXPECT_TRUE(balanceText(data, day("2030-06-10"), *agreement, "en")
                    .startsWith(QStringLiteral("expected: ≈\u00A0")))
        << balanceText(data, day("2030-06-10"), *agreement, "en").toStdString();
    EXPECT_TRUE(timeline().accessibleDescription().contains(QStringLiteral("≈")));
}

TEST_F(ABeliefInSight, LeavesALaneInTheFilterForEveryStateThatItMayHave)
{
    const auto shown = [&](LaneState state) {
        session->setLaneFilter({.states = {state}});
        return timeline().laneRect(lane("research-ip")).has_value();
    };
    session->setPlayhead(day("2030-06-10"));

    EXPECT_TRUE(shown(LaneState::InForce));
    EXPECT_TRUE(shown(LaneState::Lapsed));
    EXPECT_TRUE(child<QLabel>("filterWords")->toolTip().contains("possibly lapsed"));
    session->setPlayhead(day("2027-01-01"));
    EXPECT_FALSE(timeline().laneRect(lane("research-ip")).has_value())
        << "nothing can have lapsed by then";
}

TEST_F(ABeliefInSight, FollowsThePlayheadInTheDetails)
{
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, label(lane("compute-thresholds")));
    session->setPlayhead(day("2033-06-10"));

    EXPECT_TRUE(QTest::qWaitFor([&] {
        return child<QLabel>("statePill")->text() == QStringLiteral("50\u00A0% likely in force");
    })) << child<QLabel>("statePill")->text().toStdString();
}

TEST_F(ABeliefInSight, SaysOfWhatIsOverWhyItMayBe)
{
    session->setPlayhead(day("2032-01-01"));
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, label(lane("research-ip")));

    EXPECT_EQ(child<QLabel>("statePill")->text(), "lapsed or expired");
}

TEST_F(ABeliefInSight, ListsTheMostExposedClausesEachAClickAway)
{
    session->setPlayhead(day("2030-06-10"));
    QTest::qWait(100);

    PanelRow* row = child<PanelRow>(
        qPrintable(QStringLiteral("exposed/%1").arg(lane("compute-thresholds").value)));
    EXPECT_EQ(row->words().behind, QStringLiteral("50\u00A0%"));
    QTest::mouseClick(row, Qt::LeftButton);

    EXPECT_EQ(session->selectedClause(), lane("compute-thresholds"));
}

TEST_F(ABeliefInSight, CountsWhatIsUncertainInTheStatusLine)
{
    session->setPlayhead(day("2030-06-10"));

    EXPECT_TRUE(statusText().startsWith("10 June 2030 · 16 clauses in force, 1 of them under "
                                        "uncertain terms, 5 uncertain, 2 ended"))
        << statusText().toStdString();
}

TEST_F(ABeliefInSight, StandsBelowTheLanesWithItsAssumptionsAsLongAsItHolds)
{
    auto* line = child<QLabel>("beliefLineBelow");
    EXPECT_TRUE(line->isVisible());
    EXPECT_TRUE(line->text().contains("AGI declared: 10\u00A0% before June 2028"))
        << line->text().toStdString();
    EXPECT_TRUE(line->text().contains("your own"));
    EXPECT_TRUE(line->toolTip().contains("spread evenly from 8 October 2026"));

    session->undoStack().undo();
    EXPECT_FALSE(line->isVisible());
}

TEST_F(ABeliefInSight, TellsScreenReadersHowLikelyALaneIs)
{
    session->setPlayhead(day("2030-06-10"));
    QAccessibleInterface* const view = QAccessible::queryAccessibleInterface(&timeline());
    QString found;
    const std::function<void(QAccessibleInterface*)> search = [&](QAccessibleInterface* part) {
        if (part->text(QAccessible::Name) == "Research methods" &&
            part->role() == QAccessible::ListItem)
            found = part->text(QAccessible::Value) + " | " + part->text(QAccessible::Description);
        for (int i = 0; i < part->childCount(); ++i)
            if (QAccessibleInterface* const inner = part->child(i))
                search(inner);
    };
    search(view);

    EXPECT_TRUE(found.startsWith(QStringLiteral("77\u00A0% likely in force | ")))
        << found.toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("23\u00A0% lapsed"))) << found.toStdString();
}

TEST_F(ABeliefInSight, HasAColumnInTheTableAsLongAsItHolds)
{
    session->setPlayhead(day("2030-06-10"));
    const LanesModel model{*session};
    const int row = model.rowOf(lane("research-ip"));

    EXPECT_EQ(model.index(row, LanesModel::Likelihood).data().toString(),
              QStringLiteral("77\u00A0%"));
    EXPECT_EQ(model.index(row, LanesModel::State).data().toString(),
              QStringLiteral("77\u00A0% likely in force"));
    session->undoStack().undo();
    EXPECT_EQ(model.index(row, LanesModel::Likelihood).data().toString(), QString{});
}

TEST_F(ABeliefInSight, ShowsTheTermThatTakesOverBelowTheOneThatMayGoOn)
{
    believe("10%:2028-06,50%:2033,never:10%", "2025-02-01");
    const auto row = timeline().laneRect(lane("ip-licence"));
    const QImage image = timeline().grab().toImage();
    const int x = int(timeline().scale().xOf(day("2030-09-15")));
    const Palette& palette = paletteOf(ThemeKind::Light);
    int strip = 0;
    for (int y = int(row->bottom()) - 4; y < int(row->bottom()); ++y)
        for (int dx = 0; dx < 12; ++dx)
            strip += image.pixelColor(x + dx, y) != palette.beyondToday ? 1 : 0;

    EXPECT_GT(strip, 6);
    session->setPlayhead(day("2030-06-10"));
    EXPECT_TRUE(statusText().contains("of them under uncertain terms"))
        << statusText().toStdString();
}

TEST_F(ABeliefInSight, StandsInTheFrameOfEveryFigure)
{
    const QString text = figureText(figureOf(*session)).hypothesis;

    EXPECT_TRUE(text.startsWith("Hypothetical")) << text.toStdString();
    EXPECT_TRUE(text.contains("10\u00A0% before June 2028")) << text.toStdString();
    EXPECT_TRUE(text.contains("the author’s own")) << text.toStdString();
    EXPECT_TRUE(figure("svg").contains("Hypothetical"));
    EXPECT_TRUE(figureDescription(figureOf(*session)).contains("Hypothetical"));
}

TEST_F(ABeliefInSight, GivesTheSameFigureAgain)
{
    for (const char* format : {"svg", "png", "csv", "ics"})
        EXPECT_EQ(figure(format), figure(format)) << format;
}

TEST_F(ABeliefInSight, TellsLikelihoodsInTheFiguresDescription)
{
    session->setPlayhead(day("2030-06-10"));

    const QString text = figureDescription(figureOf(*session));

    EXPECT_TRUE(text.contains("Research methods: 77\u00A0%")) << text.toStdString();
}

TEST_F(ABeliefInSight, GivesTablesColumnsForItsProbabilities)
{
    session->setPlayhead(day("2030-06-10"));
    const QByteArray table = figure("csv");

    EXPECT_TRUE(table.left(table.indexOf('\r'))
                    .endsWith(",uncertain,probability_last_day,probability_shown_day,end_10,end_50,"
                              "end_90,hypothesis"));
    const qsizetype row = table.indexOf("\r\nresearch-ip,", table.indexOf("research-ip,") + 1) + 2;
    const QByteArray line = table.mid(row, table.indexOf("\r\n", row) - row);
    EXPECT_TRUE(line.contains(",true,0.718507,0.7")) << line.toStdString();

    session->undoStack().undo();
    EXPECT_FALSE(figure("csv").contains("probability_last_day"));
}

TEST_F(ABeliefInSight, MarksItsMediansAsUncertainInCalendars)
{
    session->setPlayhead(day("2028-01-01"));
    const QByteArray calendar = QByteArray{figure("ics")}.replace("\r\n ", "");

    const qsizetype median = calendar.indexOf("UID:event-agi-declared-median");
    ASSERT_GT(median, 0);
    const QByteArray entry = calendar.mid(median, calendar.indexOf("END:VEVENT", median) - median);
    EXPECT_TRUE(entry.contains("DTSTART;VALUE=DATE:20330101")) << entry.toStdString();
    EXPECT_TRUE(entry.contains("STATUS:TENTATIVE")) << entry.toStdString();
    EXPECT_FALSE(calendar.contains("SUMMARY:Research methods: expired")) << calendar.toStdString();
}

} // namespace
} // namespace pactline

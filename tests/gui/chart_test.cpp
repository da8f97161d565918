// The chart above the lanes: what can be chosen, what it says on a day, what can be clicked.

#include "window_fixture.h"

#include "export/png_export.h"
#include "picture/chart_style.h"
#include "text/chart_text.h"
#include "timeline/timeline_pictures.h"
#include "window/chart_button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

namespace pactline
{
namespace
{

/// A file with a series and no chart.
std::shared_ptr<const Agreement> withRents(const std::string& kind, const std::string& points)
{
    return pact(term("rent", "first") + R"(
[[series]]
id = "rents"
title.en = "Rents"
unit.en = "euro"
[[series.line]]
id = "paid"
title.en = "Paid"
kind = ")" + kind +
                "\"\npoints = [ " + points + " ]\n");
}

class AChart : public WindowTest
{
protected:
    QList<QAction*> choices() { return child<ChartButton>("chartButton")->menu()->actions(); }

    void choose(const char* name)
    {
        for (QAction* action : choices())
            if (action->data().toString() == QLatin1String(name))
                return action->trigger();
        check(false, "a chart that a test names is in the list");
    }

    PointIndex point(const std::string& lineId, std::uint32_t index)
    {
        for (std::uint32_t s = 0; s < agreement->series.size(); ++s)
            for (std::uint32_t l = 0; l < agreement->series[s].lines.size(); ++l)
                if (agreement->series[s].lines[l].id == lineId)
                    return {{s}, l, index};
        check(false, "a line that a test names is in the file");
        return {};
    }

    QPoint onPoint(const std::string& lineId, std::uint32_t index)
    {
        return timeline().pointRect(point(lineId, index))->center().toPoint();
    }

    QString tipAt(const QPoint& at)
    {
        QHelpEvent help{QEvent::ToolTip, at, timeline().mapToGlobal(at)};
        QApplication::sendEvent(&timeline(), &help);
        return QToolTip::text();
    }

    QImage chartPicture()
    {
        return timeline()
            .grab(timeline().geometryOfParts().plot.toAlignedRect())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    }

    std::string said() { return timeline().accessibleDescription().toStdString(); }
};

TEST_F(AChart, OffersChartsThenSeriesThenTheClausesThenNone)
{
    QStringList names;
    for (const QAction* action : choices())
        names << (action->isSeparator() ? QStringLiteral("—") : action->text());

    EXPECT_EQ(names.join('|').toStdString(),
              "Capital and stake|OpenAI’s valuation|Azure and the backlog|Money between them|"
              "OpenAI’s revenue|—|Microsoft’s capital|Microsoft’s stake|—|"
              "Clauses in force, by party|—|No chart");
}

TEST_F(AChart, ShowsWhatIsChosenAndTicksItInTheList)
{
    QImage before = chartPicture();
    for (const char* name :
         {"valuation", "backlog", "flows", "revenue", "capital", "stake", "in-force", "none"}) {
        choose(name);
        EXPECT_NE(chartPicture(), before) << name;
        before = chartPicture();
        int ticked = 0;
        for (const QAction* action : choices())
            ticked += action->isChecked();
        EXPECT_EQ(ticked, 1) << name;
    }
}

TEST_F(AChart, IsAlsoChosenFromTheMenuOfAllActions)
{
    const auto* menu = child<QToolButton>("menuButton")->menu();

    EXPECT_TRUE(menu->actions().contains(child<ChartButton>("chartButton")->menu()->menuAction()));
}

TEST_F(AChart, CutsNoNameInTheLegend)
{
    for (const char* language : {"en", "fr"}) {
        for (const QSize size : {QSize{1280, 800}, QSize{1440, 900}, QSize{1920, 1080}}) {
            open(size, language);
            for (const ChartChoice& choice : chartChoices(*agreement)) {
                session->setChart(choice);
                const auto& legend = timeline().chartLegend();
                const auto entries =
                    timeline().chartData().lines.size() + timeline().chartData().shares.size();
                EXPECT_EQ(legend.rows.size(), entries) << nameOf(*agreement, choice);
                for (const LegendRow& row : legend.rows)
                    EXPECT_FALSE(row.words.join(' ').contains(QStringLiteral("…")))
                        << language << size.width() << " " << row.words.join(' ').toStdString();
            }
        }
    }
}

TEST_F(AChart, KeepsTheRowsOfTheLegendApartAndInsideItsCard)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
        open(size);
        for (const ChartChoice& choice : chartChoices(*agreement)) {
            session->setChart(choice);
            const auto& rows = timeline().chartLegend().rows;
            const QRectF& card = timeline().geometryOfParts().chartCard;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double bottom = std::max(rows[i].number.bottom(), rows[i].date.bottom());
                EXPECT_LE(bottom, card.bottom()) << nameOf(*agreement, choice);
                const double above = i > 0 ? rows[i - 1].number.bottom() : card.top();
                EXPECT_GE(rows[i].number.top() + 0.01, above);
                EXPECT_EQ(rows[i].number.right(), rows[0].number.right());
                if (i > 0 && !rows[i].date.isEmpty()) {
                    EXPECT_GE(rows[i].number.top(), rows[i - 1].date.bottom() + 3)
                        << "an entry's two lines stand closer than entries do";
                }
            }
        }
    }
}

TEST_F(AChart, ReadsThePublishedNumberWithItsDayAndComputesNone)
{
    session->setPlayhead(day("2025-11-15"));
    EXPECT_THAT(said(), testing::HasSubstr("Funded: $11.6B, 30 Sep 2025"));
    session->setPlayhead(day("2025-12-31"));
    EXPECT_THAT(said(), testing::HasSubstr("Funded: $11.7B. "));
    session->setPlayhead(day("2033-01-01"));
    EXPECT_EQ(said(), "");
}

TEST_F(AChart, WritesNumbersAsTheLanguageDoes)
{
    open({1280, 800}, "fr");
    session->setPlayhead(day("2025-11-15"));

    EXPECT_THAT(said(), testing::HasSubstr("Versé\u00a0: 11,6\u00a0Md$, 30 sept. 2025"));
}

TEST_F(AChart, MarksTheReadNumberWhereItWasPublished)
{
    choose("backlog");
    session->setPlayhead(day("2026-02-10"));
    const QPoint published = onPoint("backlog-total", 2);
    const auto around = [&] {
        return timeline().grab({published - QPoint{6, 6}, QSize{8, 12}}).toImage();
    };
    const QImage read = around();

    session->setPlayhead(day("2024-01-01"));

    EXPECT_NE(around(), read);
    session->setPlayhead(day("2026-03-01"));
    EXPECT_EQ(around(), read);
}

TEST_F(AChart, KeepsAReportedNumberHollowWhereItIsRead)
{
    choose("revenue");
    const auto centre = [&](std::uint32_t index, const char* on) {
        session->setPlayhead(day(on));
        const QRect pixel{onPoint("annualised", index), QSize{1, 1}};
        return timeline().grab(pixel).toImage().pixelColor(0, 0);
    };
    const QColor panel = paletteOf(ThemeKind::Light).panel;

    EXPECT_EQ(centre(3, "2025-11-30"), panel) << "reported";
    EXPECT_NE(centre(1, "2025-02-15"), panel) << "official";
}

TEST(AShortLine, ShowsTwoDashes)
{
    const auto dashes = [](double lengthPx) {
        return linePen(Qt::black, 4, Standing::Reported, lengthPx).dashPattern();
    };
    const auto drawn = [&](double lengthPx) {
        return 4 * (2 * dashes(lengthPx)[0] + dashes(lengthPx)[1]);
    };

    EXPECT_EQ(dashes(200), linePen(Qt::black, 4, Standing::Reported).dashPattern());
    EXPECT_NEAR(drawn(15), 15, 0.01);
    EXPECT_EQ(linePen(Qt::black, 4, Standing::Official, 15).style(), Qt::SolidLine);
}

TEST_F(AChart, ClickOnANumberTellsItWithItsSources)
{
    choose("backlog");

    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onPoint("backlog-total", 1));

    EXPECT_EQ(session->selectedPoint(), point("backlog-total", 1));
    const std::string details = detailsText().toStdString();
    EXPECT_THAT(details, testing::HasSubstr("$392B"));
    EXPECT_THAT(details, testing::HasSubstr("30 September 2025"));
    EXPECT_THAT(details, testing::HasSubstr("official"));
    EXPECT_THAT(details, testing::HasSubstr("The $250 billion of Azure came after."));
    EXPECT_THAT(details, testing::HasSubstr("[1] Microsoft, 29 Oct 2025"));
    EXPECT_THAT(window->details().copy()->text().toStdString(), testing::HasSubstr("https://"));
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
}

TEST_F(AChart, ClickOnABarTellsThePeriod)
{
    choose("flows");

    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onPoint("microsoft-revenue", 0));

    EXPECT_EQ(session->selectedPoint(), point("microsoft-revenue", 0));
    EXPECT_TRUE(detailsText().contains("July 2025 – June 2026"));
}

TEST_F(AChart, EscapeAndOtherClicksLeaveTheNumber)
{
    choose("backlog");
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onPoint("backlog-total", 1));
    key(Qt::Key_Escape);
    EXPECT_EQ(session->selection(), Selection{});

    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onPoint("backlog-total", 1));
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onLane("ip-licence", "2027-01-01"));
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "ip-licence"));
}

TEST_F(AChart, KeysGoFromNumberToNumber)
{
    choose("backlog");
    key(Qt::Key_N);
    EXPECT_EQ(session->selectedPoint(), point("backlog-total", 2));
    key(Qt::Key_N, Qt::ShiftModifier);
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(session->selectedPoint(), point("backlog-total", 1));
}

TEST_F(AChart, BringsANumberIntoSightThatKeysGoTo)
{
    choose("valuation");
    session->setVisible({day("2030-01-01"), day("2032-01-01")});

    key(Qt::Key_N, Qt::ShiftModifier);

    const auto selected = session->selectedPoint();
    ASSERT_TRUE(selected.has_value());
    EXPECT_TRUE(session->visible().contains((*agreement)[*selected].date.firstDay()));
}

TEST_F(AChart, ANeighbourIsALinkInTheDetails)
{
    session->select(point("backlog-total", 1));
    auto* next = window->details().findChild<QAbstractButton*>("after");
    ASSERT_NE(next, nullptr);
    EXPECT_TRUE(next->text().contains("$625B")) << next->text().toStdString();

    next->click();

    EXPECT_EQ(session->selectedPoint(), point("backlog-total", 2));
}

TEST_F(AChart, HoverTellsANumberAndEmphasisesIt)
{
    choose("backlog");
    const QPoint at = onPoint("backlog-total", 0);
    const QImage before = chartPicture();

    hover(at);

    EXPECT_NE(chartPicture(), before);
    EXPECT_EQ(timeline().QWidget::cursor().shape(), Qt::PointingHandCursor);
    EXPECT_EQ(tipAt(at).toStdString(), "Backlog\n$368B · 30 June 2025\nofficial");
    hover(at + QPoint{0, 40});
    EXPECT_EQ(chartPicture(), before);
}

TEST_F(AChart, HoverOverTheLegendTellsTheDateOfTheNumber)
{
    session->setPlayhead(day("2025-11-15"));
    const QPoint row = timeline().chartLegend().rows[1].number.center().toPoint();

    EXPECT_EQ(tipAt(row).toStdString(), "Funded: $11.6B, 30 Sep 2025");
}

TEST_F(AChart, PlayheadIsStillTakenHoldOfBesideANumber)
{
    session->setPlayhead(day("2025-09-30"));
    choose("backlog");
    const QPoint away = onPoint("backlog-total", 1) + QPoint{0, 30};

    press(away);
    dragTo(timeline(), away + QPoint{50, 0});
    release(away + QPoint{50, 0});

    EXPECT_GT(session->playhead(), day("2025-12-01"));
    EXPECT_EQ(session->selectedPoint(), std::nullopt);
}

TEST_F(AChart, CountsTheClausesInForceAtThePlayhead)
{
    choose("in-force");
    const Balance balance = balanceOn(session->projection(), session->playhead());

    EXPECT_THAT(said(), testing::HasSubstr(std::to_string(int(balance.perParty[1])) + " OpenAI"));
    EXPECT_THAT(said(), testing::HasSubstr(std::to_string(int(balance.both)) + " both"));
    EXPECT_EQ(
        balanceText(timeline().chartData(), session->playhead(), *agreement, "en").toStdString(),
        "8 Microsoft · 9 OpenAI · 2 both · 2 neither");
    for (const QColor& colour :
         {paletteOf(ThemeKind::Light).firstParty, paletteOf(ThemeKind::Light).secondParty,
          paletteOf(ThemeKind::Light).both})
        EXPECT_GT(countOf(chartPicture(), colour), 2'000);
}

TEST_F(AChart, ClausesInForceFollowTheHypothesisOnAFixedAxis)
{
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    choose("in-force");
    const ValueAxis axis = timeline().chartData().left;
    session->setPlayhead(day("2029-12-01"));
    const int blue = countOf(chartPicture(), paletteOf(ThemeKind::Light).firstParty);
    const QPoint start =
        timeline().handleRect(event(*agreement, "agi-declared"))->center().toPoint();

    press(start);
    dragTo(timeline(), start - QPoint{120, 0});

    EXPECT_TRUE(session->previewing());
    EXPECT_EQ(timeline().chartData().left, axis);
    EXPECT_LT(countOf(chartPicture(), paletteOf(ThemeKind::Light).firstParty), blue - 200);
    key(Qt::Key_Escape);
    EXPECT_EQ(countOf(chartPicture(), paletteOf(ThemeKind::Light).firstParty), blue);
}

TEST_F(AChart, GivesItsRoomToTheLanesWhereThereIsNone)
{
    open({1024, 640});
    const int before = timeline().geometryOfParts().capacity;

    choose("none");

    EXPECT_GT(timeline().geometryOfParts().capacity, before);
    EXPECT_EQ(timeline().geometryOfParts().lanes.height(),
              timeline().geometryOfParts().capacity * timeline().geometryOfParts().rowHeight);
    EXPECT_TRUE(child<ChartButton>("chartButton")->text().contains("No chart"));
}

TEST_F(AChart, IsThereForAFileWithoutCharts)
{
    const auto lease = withRents("step", "{ date = 2021-01-01, value = 1250000 }");
    Session other{lease, day("2022-01-01")};
    MainWindow another{other};
    another.show();

    const auto* button = another.findChild<ChartButton*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return button->text().startsWith("Rents"); }))
        << button->text().toStdString();
    EXPECT_EQ(another.timeline().accessibleDescription(), "Paid: 1,250,000, 1 Jan 2021");
}

TEST_F(AChart, CutsNoMarkAtItsEdges)
{
    const auto lease = withRents("line", "{ date = 2021-01-01, value = 0 }, "
                                         "{ date = 2022-01-01, value = 10 }");
    Session other{lease, day("2025-01-01")};
    MainWindow another{other};
    another.resize(1280, 800);
    another.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&another));
    const TimelineView& view = another.timeline();
    const QImage image = another.timeline().grab().toImage();
    const QRectF& plot = view.geometryOfParts().plot;
    const int x = int(std::round(view.scale().xOf(day("2021-01-01"))));
    const QColor mark = image.pixelColor(x, int(plot.bottom()) - 1);
    EXPECT_EQ(mark, paletteOf(ThemeKind::Light).firstParty);
    EXPECT_EQ(image.pixelColor(x, int(plot.bottom()) + 1), mark);
}

/// The pictures of a timeline, without a window around them.
class AChartPicture : public AChart
{
protected:
    TimelinePictures made(double ratio)
    {
        TimelinePictures pictures{*session};
        pictures.resize(size, ratio, 1);
        return pictures;
    }

    QImage painted(TimelinePictures& pictures, double ratio)
    {
        QImage image{size * ratio, QImage::Format_RGB32};
        image.setDevicePixelRatio(ratio);
        QPainter painter{&image};
        pictures.paint(painter, QRect{{0, 0}, size});
        return image;
    }

    const QSize size{980, 620};
};

TEST_F(AChartPicture, IsPaintedOnceHoweverThePlayheadMoves)
{
    auto pictures = made(1);
    painted(pictures, 1);
    const qint64 key = pictures.chartKey();

    session->setPlayhead(day("2030-01-01"));
    session->select(point("funded", 0));
    pictures.invalidateRows();
    pictures.setFirstRow(2);
    painted(pictures, 1);
    EXPECT_EQ(pictures.chartKey(), key);

    pictures.resize(size + QSize{10, 0}, 1, 1);
    painted(pictures, 1);
    EXPECT_NE(pictures.chartKey(), key);
}

TEST_F(AChartPicture, BeginsStepsInTheColumnOfTheSpansAtEveryScale)
{
    session->setPlayhead(day("2033-01-01"));
    session->setChart(*chartNamed(*agreement, "capital"));
    const QColor blue = paletteOf(ThemeKind::Light).firstParty;
    for (const double ratio : {1.0, 2.0}) {
        auto pictures = made(ratio);
        const QImage image = painted(pictures, ratio);
        const auto& g = pictures.geometry();
        const int left = int((g.plotLeft + 2) * ratio);
        const auto firstBlue = [&](double top, double bottom) {
            for (int x = left; x < image.width(); ++x)
                for (int y = int(top * ratio); y < int(bottom * ratio); ++y)
                    if (image.pixelColor(x, y) == blue)
                        return x;
            return -1;
        };
        const auto lane =
            std::ranges::find(pictures.rows(), LaneRow{clause(*agreement, "compute-exclusivity")});
        const double middle =
            g.lanes.top() + (double(lane - pictures.rows().begin()) + 0.5) * g.rowHeight;
        const double expected = std::round(pictures.scale().xOf(day("2019-07-22")) * ratio);

        EXPECT_NEAR(firstBlue(g.plot.top(), g.plot.bottom()), expected, 1) << ratio;
        EXPECT_NEAR(firstBlue(middle - 4, middle + 4), expected, 2) << ratio;
    }
}

TEST_F(AChartPicture, IsExportedAsTheWindowShowsIt)
{
    choose("in-force");
    FigureRequest request;
    request.projection = session->sharedProjection();
    request.playhead = session->playhead();
    request.visible = session->extent();
    const auto figure = [&](const ChartChoice& chart) {
        request.chart = chart;
        return *paintedImage(request);
    };
    const QColor green = paletteOf(ThemeKind::Light).secondParty;

    const QImage counted = figure(session->chart());

    EXPECT_GT(countOf(counted, green), countOf(figure(FileChart{0}), green) + 10'000);
    EXPECT_NE(figure(SeriesIndex{2}), figure(SeriesIndex{3}));
}

} // namespace
} // namespace pactline

// The picture that leaves the window.

#include "window_fixture.h"

#include "export/figure_layout.h"
#include "export/figure_text.h"
#include "export/png_export.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

namespace pactline
{
namespace
{

class Export : public WindowTest
{
protected:
    FigureRequest request(const QSize& size) const
    {
        FigureRequest request;
        request.projection = session->sharedProjection();
        request.playhead = session->playhead();
        request.visible = session->extent();
        request.size = size;
        request.chart = session->chart();
        return request;
    }

    QString inFolder(const char* name) const { return folder.filePath(name); }

    const QTemporaryDir folder;
};

TEST_F(Export, WritesWhatIsShownThroughTheDialog)
{
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    const QString file = inFolder("figure.png");
    QTimer::singleShot(0, [&] {
        auto* dialog = window->findChild<QFileDialog*>("exportDialog");
        ASSERT_NE(dialog, nullptr);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->selectFile(file);
        static_cast<QDialog*>(dialog)->accept();
    });

    key(Qt::Key_E, Qt::ControlModifier);

    const QImage image{file};
    ASSERT_EQ(image.size(), QSize(1700, 1200));
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    const Palette& palette = paletteOf(ThemeKind::Light);
    EXPECT_GT(countOf(pixels, palette.firstParty), 20'000);
    EXPECT_GT(countOf(pixels, palette.secondParty), 20'000);
    EXPECT_GT(countOf(pixels, palette.hypothesis), 2'000);
    EXPECT_TRUE(statusText().contains("figure.png"));
}

TEST_F(Export, HasNoHypothesisColourWhereNothingIsSupposed)
{
    ASSERT_EQ(writePng(request({1700, 1200}), inFolder("plain.png")), "");
    const QImage image = QImage{inFolder("plain.png")}.convertToFormat(QImage::Format_RGB32);

    EXPECT_EQ(countOf(image, paletteOf(ThemeKind::Light).hypothesis), 0);
}

TEST_F(Export, SaysTheHypothesisTheTermsAndTheDates)
{
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    const FigureText text = figureText(request({1700, 1200}));

    EXPECT_TRUE(text.hypothesis.contains("AGI declared: 15 March 2029"));
    EXPECT_TRUE(text.hypothesis.contains("assumed"));
    EXPECT_TRUE(text.subtitle.contains("28 October 2025"));
    EXPECT_TRUE(text.sources.contains("amended on 27 April 2026"));
    EXPECT_TRUE(text.sources.contains("more in the file"));
    EXPECT_TRUE(text.origin.contains("8 October 2026"));
}

TEST_F(Export, ListsWhatEndsAndWhatStays)
{
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");

    const FigureColumn column = figureColumn(request({1700, 1200}));

    ASSERT_GE(column.lists.size(), 3U);
    EXPECT_EQ(column.lists[0].items.size(), 4);
    EXPECT_TRUE(column.lists[1].items.contains("Compute thresholds"));
    EXPECT_TRUE(column.lists[2].items.contains("Model and product licence, through 2032"));
}

TEST_F(Export, HasRoomForEveryLaneAtEverySize)
{
    for (const QSize size : {QSize{1700, 1200}, QSize{1920, 1080}, QSize{1080, 1080},
                             QSize{1200, 628}, QSize{640, 480}}) {
        const FigureLayout layout = figureLayout(request(size));
        EXPECT_EQ(layout.rows.size(), 29U);
        EXPECT_LE(layout.lanes.bottom(), layout.legend.top()) << size.width();
        EXPECT_LE(layout.footer.bottom(), size.height()) << size.width();
        EXPECT_GT(layout.lanes.width(), 100) << size.width();
        EXPECT_LE(layout.column.right(), size.width()) << size.width();
    }
}

TEST_F(Export, KeepsTheOldFileWhereTheNewOneCannotBeWritten)
{
    EXPECT_TRUE(writePng(request({640, 480}), "/nowhere/figure.png").contains("cannot be written"));
}

TEST_F(Export, SaysWhyAFileCannotBeWrittenAndGoesOn)
{
    QString said;
    QTimer::singleShot(0, [&] {
        auto* box = window->findChild<QMessageBox*>("exportProblem");
        ASSERT_NE(box, nullptr);
        said = box->text();
        box->accept();
    });

    EXPECT_FALSE(window->exportFigureTo("/nowhere/figure.png"));

    EXPECT_TRUE(said.contains("/nowhere/figure.png"));
    EXPECT_TRUE(window->isVisible());
}

} // namespace
} // namespace pactline

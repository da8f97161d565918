// The picture that leaves the window.

#include "window_fixture.h"

#include "export/export_dialog.h"
#include "export/export_form.h"
#include "export/figure_column.h"
#include "export/figure_layout.h"
#include "export/figure_preview.h"
#include "export/figure_text.h"
#include "window/figure_exporter.h"
#include "written_figure.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
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

    ExportDialog& openDialog()
    {
        key(Qt::Key_E, Qt::ControlModifier);
        auto* dialog = child<ExportDialog>("exportDialog");
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
        settle(*dialog);
        return *dialog;
    }

    /// Lets the preview follow.
    static void settle(const ExportDialog&) { QTest::qWait(150); }

    void choose(const char* list, const QString& id)
    {
        auto* box = child<QComboBox>(list);
        ASSERT_GE(box->findData(id), 0) << id.toStdString();
        box->setCurrentIndex(box->findData(id));
    }

    /// Answers the file dialog that is about to open.
    void answerFileDialog(const QString& file)
    {
        QTimer::singleShot(0, window.get(), [this, file] {
            auto* dialog = window->findChild<QFileDialog*>("exportFile");
            ASSERT_NE(dialog, nullptr);
            dialog->setOption(QFileDialog::DontUseNativeDialog);
            dialog->selectFile(file);
            static_cast<QDialog*>(dialog)->accept();
        });
    }

    QString inFolder(const char* name) const { return folder.filePath(name); }

    const QTemporaryDir folder;
};

TEST_F(Export, WritesWhatIsShownThroughTheDialog)
{
    supposeDeclared();
    const QPointer<ExportDialog> asked = &openDialog();
    const QString file = inFolder("figure.png");
    answerFileDialog(file);

    QTest::mouseClick(child<QPushButton>("exportSave"), Qt::LeftButton);

    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000));
    const QImage image{file};
    ASSERT_EQ(image.size(), QSize(1700, 1200));
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    const Palette& palette = paletteOf(ThemeKind::Light);
    EXPECT_GT(countOf(pixels, palette.firstParty), 20'000);
    EXPECT_GT(countOf(pixels, palette.secondParty), 20'000);
    EXPECT_GT(countOf(pixels, palette.hypothesis), 2'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return statusText().contains("figure.png"); }));
    // It deletes itself once it is closed.
    EXPECT_TRUE(!asked || !asked->isVisible());
}

TEST_F(Export, ShowsWhatWillBeWritten)
{
    supposeDeclared();
    ExportDialog& asked = openDialog();
    EXPECT_EQ(asked.summary(), "PNG picture · 1700 × 1200 pixels, 96 dots an inch");
    const QImage light = asked.preview().picture();

    choose("exportTheme", "dark");
    settle(asked);
    EXPECT_NE(asked.preview().picture(), light);

    choose("exportPreset", "a4");
    settle(asked);
    EXPECT_EQ(asked.summary(), "PNG picture · 2481 × 3509 pixels, 300 dots an inch");

    choose("exportFormat", "pdf");
    settle(asked);
    EXPECT_EQ(asked.summary(), "PDF document · 210 × 297 mm");
    EXPECT_FALSE(child<QSpinBox>("exportDpi")->isEnabled());

    choose("exportFormat", "ics");
    settle(asked);
    EXPECT_TRUE(asked.preview().picture().isNull());
    EXPECT_TRUE(asked.preview().text().startsWith("BEGIN:VCALENDAR"));
}

TEST_F(Export, ShowsWhatDoesNotMatterForTheFormat)
{
    openDialog();
    const auto* length = child<QSpinBox>("exportSeconds");
    const auto* labels = qobject_cast<QFormLayout*>(child<ExportForm>("exportForm")->layout());
    EXPECT_FALSE(length->isEnabled());
    EXPECT_FALSE(labels->labelForField(child<QSpinBox>("exportSeconds"))->isEnabled());
    EXPECT_TRUE(labels->labelForField(child<QComboBox>("exportTheme"))->isEnabled());
    const QColor enabled = child<QSpinBox>("exportDpi")->palette().color(QPalette::Text);
    EXPECT_NE(length->palette().color(QPalette::Text), enabled) << "it can be seen";

    choose("exportFormat", "csv");

    EXPECT_FALSE(labels->labelForField(child<QComboBox>("exportTheme"))->isEnabled());
    EXPECT_FALSE(child<QCheckBox>("exportLanes")->isEnabled());
}

TEST_F(Export, OffersEveryFormatOfTheTable)
{
    openDialog();
    auto* list = child<QComboBox>("exportFormat");

    ASSERT_EQ(std::size_t(list->count()), exportFormats().size());
    for (int i = 0; i < list->count(); ++i)
        EXPECT_EQ(list->itemText(i), formatName(exportFormats()[std::size_t(i)]));
}

TEST_F(Export, SpeaksTheFiguresLanguageAndLeavesTheWindowsAlone)
{
    supposeDeclared();
    ExportDialog& asked = openDialog();
    choose("exportLanguage", "fr");
    settle(asked);

    EXPECT_TRUE(child<QLineEdit>("exportTitle")->placeholderText().startsWith("Ce que changerait"));
    const QString file = inFolder("figure.svg");
    choose("exportFormat", "svg");
    asked.writeTo(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000));
    QFile svg{file};
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("Hypothèse –"));
    EXPECT_EQ(MainWindow::tr("Export…"), "Export…");
    EXPECT_EQ(child<QPushButton>("exportButton")->text(), "Export…");
}

TEST_F(Export, SpeaksEnglishInAFrenchWindow)
{
    open({1280, 800}, "fr");
    supposeDeclared();
    ExportDialog& asked = openDialog();
    choose("exportLanguage", "en");
    settle(asked);

    EXPECT_TRUE(child<QLineEdit>("exportTitle")->placeholderText().startsWith("What AGI"));
    EXPECT_EQ(asked.windowTitle(), "Exporter la figure");
}

TEST_F(Export, TakesATitleOfItsOwnButKeepsTheHypothesis)
{
    supposeDeclared();
    ExportDialog& asked = openDialog();
    child<QLineEdit>("exportTitle")->setFocus();
    QTest::keyClicks(child<QLineEdit>("exportTitle"), "Another title");
    choose("exportFormat", "svg");
    const QString file = inFolder("titled.svg");
    asked.writeTo(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000));

    QFile svg{file};
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains(">Another title</text>"));
    EXPECT_TRUE(text.contains("Hypothetical – AGI declared"));
}

TEST_F(Export, RefusesWhatNobodyCouldSee)
{
    ExportDialog& asked = openDialog();
    QTest::mouseClick(child<QCheckBox>("exportChart"), Qt::LeftButton);
    child<QCheckBox>("exportLanes")->click();
    child<QCheckBox>("exportChart")->setChecked(false);
    settle(asked);

    EXPECT_FALSE(child<QPushButton>("exportSave")->isEnabled());
    EXPECT_EQ(asked.summary(), "Nothing would be left to show.");
}

TEST_F(Export, TellsWhatThereIsNoRoomFor)
{
    supposeDeclared();
    ExportDialog& asked = openDialog();
    choose("exportPreset", "card");
    settle(asked);

    EXPECT_TRUE(child<QLabel>("exportNotes")->text().contains("no room for the chart"));
}

TEST_F(Export, SizeCanBeTyped)
{
    ExportDialog& asked = openDialog();
    EXPECT_FALSE(child<QDoubleSpinBox>("exportWidth")->isEnabled());
    choose("exportPreset", "other");
    child<QDoubleSpinBox>("exportWidth")->setValue(900);
    child<QDoubleSpinBox>("exportHeight")->setValue(1400);
    settle(asked);
    EXPECT_TRUE(asked.summary().contains("900 × 1400 pixels"));

    child<QDoubleSpinBox>("exportWidth")->setValue(20);
    settle(asked);
    EXPECT_FALSE(child<QPushButton>("exportSave")->isEnabled());
}

TEST_F(Export, RemembersHowFiguresWereWantedLast)
{
    openDialog();
    choose("exportFormat", "pdf");
    choose("exportPreset", "a3");
    child<QCheckBox>("exportDated")->click();
    QTest::keyClick(child<ExportDialog>("exportDialog"), Qt::Key_Escape);
    const QJsonObject kept = window->exporter().remembered();
    open({1280, 800});
    window->exporter().remember(kept);

    const ExportChoices choices = openDialog().choices();
    EXPECT_EQ(choices.format, "pdf");
    EXPECT_EQ(choices.preset, "a3");
    EXPECT_TRUE(choices.dated);
}

TEST_F(Export, BelievesNothingOfWhatItRemembers)
{
    EXPECT_EQ(choicesFrom({{"format", "exe"}, {"preset", 7}, {"other", "1x1"}, {"seconds", 1e9}}),
              (ExportChoices{.seconds = 60}));
}

TEST_F(Export, StopsOnTheWayAndLeavesNothing)
{
    supposeDeclared();
    ExportDialog& asked = openDialog();
    choose("exportFormat", "webp");
    child<QSpinBox>("exportSeconds")->setValue(60);
    const QString file = inFolder("moving.webp");
    asked.writeTo(file);
    EXPECT_TRUE(child<QProgressBar>("exportProgress")->isVisible());
    EXPECT_EQ(child<QPushButton>("exportCancel")->text(), "Stop");

    QTest::mouseClick(child<QPushButton>("exportCancel"), Qt::LeftButton);

    ASSERT_TRUE(
        QTest::qWaitFor([&] { return child<QPushButton>("exportSave")->isEnabled(); }, 20'000));
    EXPECT_TRUE(asked.isVisible());
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(child<QLabel>("exportNotes")->text().contains("nothing was written"));
}

TEST_F(Export, EveryFieldHasAName)
{
    ExportDialog& asked = openDialog();

    for (const QWidget* field : asked.form().findChildren<QWidget*>()) {
        // What fields and lists are made of is not met by itself.
        if (field->focusPolicy() == Qt::NoFocus || field->objectName().isEmpty() ||
            field->objectName().startsWith("qt_"))
            continue;
        QAccessibleInterface* reader =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(field));
        EXPECT_NE(reader->text(QAccessible::Name), "") << field->objectName().toStdString();
    }
}

TEST_F(Export, CopiesPictureAndTextTogether)
{
    supposeDeclared();

    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    const QMimeData* copied = QApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied->hasImage());
    EXPECT_EQ(qvariant_cast<QImage>(copied->imageData()).size(), QSize(1700, 1200));
    EXPECT_TRUE(copied->text().contains("Hypothetical – AGI declared"));
    EXPECT_TRUE(copied->text().contains("Stays: Model and product licence"));
}

TEST_F(Export, PrintsOnThePrintersPaper)
{
    supposeDeclared();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize{QPageSize::A4});
    printer.setOutputFileName(inFolder("printed.pdf"));

    window->exporter().printOn(printer);

    QFile pdf{inFolder("printed.pdf")};
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_EQ(bytes.count("/MediaBox"), 1);
}

TEST_F(Export, HasNoHypothesisColourWhereNothingIsSupposed)
{
    ASSERT_EQ(writtenTo(inFolder("plain.png"), request({1700, 1200})), "");
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
        const FigureLayout layout = planFigure(request(size)).pages.front();
        EXPECT_GE(layout.rows.size(), 24U);
        EXPECT_LE(layout.lanes.bottom(), layout.legend.top()) << size.width();
        EXPECT_LE(layout.footer.bottom(), layout.size.height()) << size.width();
        EXPECT_GT(layout.lanes.width(), 100) << size.width();
        EXPECT_LE(layout.column.right(), size.width()) << size.width();
    }
}

TEST_F(Export, KeepsTheOldFileWhereTheNewOneCannotBeWritten)
{
    EXPECT_TRUE(
        writtenTo("/nowhere/figure.png", request({640, 480})).contains("cannot be written"));
}

TEST_F(Export, SaysWhyAFileCannotBeWrittenAndGoesOn)
{
    ExportDialog& asked = openDialog();
    asked.writeTo("/nowhere/figure.png");

    auto* notes = child<QLabel>("exportNotes");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return notes->text().contains("/nowhere/figure.png"); }, 20'000));
    EXPECT_TRUE(asked.isVisible());
    EXPECT_TRUE(child<QPushButton>("exportSave")->isEnabled());
}

} // namespace
} // namespace pactline

#include "window/figure_exporter.h"

#include "export/export_dialog.h"
#include "export/figure_painter.h"
#include "export/figure_text.h"
#include "export/png_export.h"
#include "session/session.h"
#include "window/session_figure.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace pactline
{
namespace
{

constexpr QSize previewSize{1000, 720};

QString usualFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return pictures.isEmpty() ? QDir::homePath() : pictures;
}

} // namespace

FigureExporter::FigureExporter(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window), m_folder(usualFolder())
{
}

FigureExporter::~FigureExporter() = default;

QJsonObject FigureExporter::remembered() const
{
    QJsonObject kept = toJson(m_choices);
    kept.insert("folder", m_folder);
    return kept;
}

void FigureExporter::remember(const QJsonObject& kept)
{
    m_choices = choicesFrom(kept);
    const QString folder = kept["folder"].toString();
    if (!folder.isEmpty() && QFileInfo{folder}.isDir())
        m_folder = folder;
}

ExportSource FigureExporter::source() const
{
    return {figureOf(m_session), m_window.size(), m_session.today()};
}

ExportDialog& FigureExporter::open()
{
    m_dialog = new ExportDialog{source(), m_choices, m_folder, &m_window};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_choices = m_dialog->choices();
        emit choicesChanged();
    });
    connect(m_dialog, &ExportDialog::written, this, [this](const QString& file) {
        m_folder = QFileInfo{file}.absolutePath();
        emit announced(tr("Figure written to %1").arg(QDir::toNativeSeparators(file)));
    });
    m_dialog->open();
    return *m_dialog;
}

void FigureExporter::copy()
{
    ExportChoices pixels = m_choices;
    if (sizeOf(pixels, source()).onPaper())
        pixels.preset = QStringLiteral("article");
    const FigureRequest figure = figureFor(pixels, source(), {});
    const auto image = paintedImage(figure);
    if (!image)
        return emit announced(planFigure(figure).problem);
    auto* data = new QMimeData;
    data->setImageData(*image);
    data->setText(figureDescription(figure));
    QApplication::clipboard()->setMimeData(data);
    emit announced(tr("The figure and its text are on the clipboard"));
}

void FigureExporter::print()
{
    QPrinter printer;
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog dialog{&printer, &m_window};
    dialog.setObjectName("printPreview");
    dialog.resize(previewSize.boundedTo(m_window.size()));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* pages) { printOn(*pages); });
    dialog.exec();
}

void FigureExporter::printOn(QPrinter& printer) const
{
    FigureRequest figure = figureFor(m_choices, source(), {});
    // Paper is white, whatever the screen is, and the printer may know no colours.
    figure.theme = ThemeKind::Light;
    figure.marks = true;
    const QRectF paper = printer.pageLayout().paintRect(QPageLayout::Inch);
    figure.size = (paper.size() * layoutPerInch).toSize();
    figure.pixelRatio = 1;
    const FigurePlan plan = planFigure(figure, Overflow::Pages);
    QPainter painter{&printer};
    const double scale = double(printer.width()) / figure.size.width();
    for (const FigureLayout& page : plan.pages) {
        if (page.page > 1)
            printer.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        paintPage(painter, figure, page, plan.legend);
    }
}

} // namespace pactline

#include "export/figure_preview.h"

#include "export/figure_painter.h"
#include "export/webp_export.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int linesShown = 60;
constexpr int insetPx = 10;

} // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent)
{
    setObjectName("figurePreview");
    setAccessibleName(tr("What will be written"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QStringList FigurePreview::show(const ExportFormat& format, const FigureRequest& request)
{
    m_picture = {};
    m_text.clear();
    m_pages = 1;
    const QStringList notes =
        format.isData() ? showData(format, request) : showPicture(format, request);
    update();
    return notes;
}

QStringList FigurePreview::showPicture(const ExportFormat& format, const FigureRequest& asked)
{
    const FigureRequest request =
        format.kind == ExportFormat::Kind::Moving ? movingFigure(asked) : asked;
    const FigurePlan plan = planFigure(request, format.overflow);
    if (plan.pages.empty())
        return {plan.problem};
    const FigureLayout& page = plan.pages.front();
    m_figureSize = page.size;
    m_pages = int(plan.pages.size());
    const QSize room = size() - QSize{2 * insetPx, 2 * insetPx};
    const QSize shown = page.size.scaled(room, Qt::KeepAspectRatio) * devicePixelRatioF();
    m_picture = QImage{shown.expandedTo({1, 1}), QImage::Format_RGB32};
    QPainter painter{&m_picture};
    const double scale = double(m_picture.width()) / page.size.width();
    painter.scale(scale, scale);
    paintPage(painter, request, page, plan.legend);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    return plan.notes;
}

QStringList FigurePreview::showData(const ExportFormat& format, const FigureRequest& request)
{
    const PreparedExport prepared = format.prepare(request);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (prepared.problem.isEmpty())
        prepared.encode(buffer, [](double) { return true; });
    QStringList lines = QString::fromUtf8(buffer.data()).split(QStringLiteral("\r\n"));
    lines.erase(lines.begin() + std::min<qsizetype>(lines.size(), linesShown), lines.end());
    m_text = lines.join(QLatin1Char('\n'));
    return prepared.notes;
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    if (!m_picture.isNull()) {
        const QSizeF shown = m_picture.deviceIndependentSize();
        const QPointF corner{(width() - shown.width()) / 2, (height() - shown.height()) / 2};
        painter.drawImage(corner, m_picture);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(QRectF{corner, shown}.adjusted(-0.5, -0.5, 0.5, 0.5));
        return;
    }
    paintText(painter);
}

/// As many lines as there is room for, none of them cut in silence.
void FigurePreview::paintText(QPainter& painter) const
{
    const QRect room = rect().adjusted(insetPx, insetPx, -insetPx, -insetPx);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(palette().color(QPalette::WindowText));
    int y = room.top();
    for (const QString& line : m_text.split(QLatin1Char('\n'))) {
        if (y + metrics.height() > room.bottom())
            return;
        painter.drawText(room.left(), y + metrics.ascent(),
                         metrics.elidedText(line, Qt::ElideRight, room.width()));
        y += metrics.lineSpacing();
    }
}

} // namespace pactline

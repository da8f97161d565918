#pragma once

#include "export/export_formats.h"

#include <QImage>
#include <QWidget>

namespace pactline
{

/// Shows what is about to be written: the picture as it will be laid out, smaller, or the first
/// lines of a table.
class FigurePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);

    /// Returns what is otherwise than it was asked for.
    QStringList show(const ExportFormat& format, const FigureRequest& request);

    /// The size of the figure, which may have grown; of pages the first one's.
    const QSize& figureSize() const { return m_figureSize; }
    int pages() const { return m_pages; }
    const QImage& picture() const { return m_picture; }
    const QString& text() const { return m_text; }

    QSize sizeHint() const override { return {620, 460}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList showPicture(const ExportFormat& format, const FigureRequest& request);
    void paintText(QPainter& painter) const;
    QStringList showData(const ExportFormat& format, const FigureRequest& request);

    QImage m_picture;
    QString m_text;
    QSize m_figureSize;
    int m_pages = 1;
};

} // namespace pactline

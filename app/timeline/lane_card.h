#pragma once

#include "picture/picture_style.h"
#include "theme/lane_colour.h"
#include "timeline/lane_tip.h"

#include <QWidget>

namespace pactline
{

/// The sample of a span: its texture in its colour.
struct LaneSample {
    ClauseState state = ClauseState::NotYetAgreed;
    Standing standing = Standing::Official;
    QColor colour;
};

/// The card that tells of the span under the pointer. It takes no part in the mouse's business.
class LaneCard : public QWidget
{
    Q_OBJECT

public:
    explicit LaneCard(const Session& session, QWidget* parent);

    /// Shows it near the pointer, inside its parent, above or below what it tells of.
    void tell(const LaneTipText& text, const LaneSample& sample, const PictureStyle& style,
              const QRect& about, const QPoint& pointer);
    QString text() const { return plainText(m_text); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString text;
        TextRole role;
        QColor colour;
        bool sampled = false; ///< the sample stands before it
    };
    std::vector<Line> lines() const;
    QSize measured() const;
    double heightOf(const Line& line, double width) const;
    double indentOf(const Line& line) const;
    void paintSample(QPainter& painter, const QRectF& rect) const;
    void place(const QRect& about, const QPoint& pointer);

    const Session& m_session;
    LaneTipText m_text;
    LaneSample m_sample;
    PictureStyle m_style;
};

} // namespace pactline

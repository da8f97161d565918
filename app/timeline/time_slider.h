#pragma once

#include "picture/picture_style.h"
#include "session/session.h"
#include "timeline/time_scale.h"

#include <QAbstractSlider>

namespace pactline
{

/// The years as a slider, with the events as dots. Its value is a day, as Date::dayNumber.
class TimeSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(Session& session, double typeScale = 1, QWidget* parent = nullptr);

    /// Where the groove begins and ends, in this widget, so that it lies under the timeline's.
    void setGroove(double left, double right);
    TimeScale scale() const;
    Session& session() const { return m_session; }
    QRectF handleRect() const;
    /// The dot of an event; the one that several share.
    QPointF dotOf(EventIndex event) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void eventClicked(EventIndex event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitRange();
    PictureStyle style() const;
    double grooveY() const;
    bool onGroove(double x) const;
    std::vector<EventIndex> eventsAt(const QPointF& at) const;
    void paintGroove(QPainter& painter);
    void paintDots(QPainter& painter);
    void paintHandle(QPainter& painter);

    Session& m_session;
    double m_typeScale;
    double m_left = 20;
    double m_right = 400;
};

} // namespace pactline

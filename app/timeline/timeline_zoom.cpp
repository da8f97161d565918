// The wheel and two fingers: zooming, panning, scrolling.

#include "timeline/timeline_view.h"

#include <QGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double zoomPerNotch = 1.25;
constexpr double notch = 120; ///< what a wheel reports for one click

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    m_hover.stop();
    const QPoint turned = event->angleDelta();
    // Shift turns a vertical wheel into a horizontal one on some systems.
    const double notches = double(turned.y() != 0 ? turned.y() : turned.x()) / notch;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomAt(event->position().x(), std::pow(zoomPerNotch, notches));
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0)
        m_session.setVisible(panned(m_session.visible(),
                                    int(std::lround(-notches * 60 / scale().pxPerDay())),
                                    m_session.extent()));
    else
        m_scrollBar->setValue(m_scrollBar->value() - int(std::lround(notches * 3)));
    event->accept();
}

void TimelineView::zoomAt(double x, double factor)
{
    const TimeScale now = scale();
    const double inside = std::clamp(x, now.leftPx(), now.rightPx());
    m_session.setVisible(
        zoomedAbout(m_session.visible(), now.dayAt(inside), factor, m_session.extent()));
}

/// Two fingers on a touch pad or on a screen.
bool TimelineView::pinch(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAt(gesture->position().x(), 1 + gesture->value());
        return true;
    }
    const auto* gesture = static_cast<QGestureEvent*>(event);
    const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    zoomAt(mapFromGlobal(pinch->hotSpot()).x(), pinch->scaleFactor());
    return true;
}

} // namespace pactline

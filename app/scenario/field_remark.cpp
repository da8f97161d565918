#include "scenario/field_remark.h"

#include "theme/typography.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int remarkWidestPx = 320;
constexpr int remarkAwayPx = 4; ///< from the field, and from the window's edges
constexpr int remarkLeavesAfterMs = 8000;

} // namespace

FieldRemark::FieldRemark(QWidget& field) : QLabel(&field), m_field(field)
{
    setObjectName("fieldRemark");
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    field.installEventFilter(this);
    m_while.setSingleShot(true);
    connect(&m_while, &QTimer::timeout, this, &QWidget::hide);
}

void FieldRemark::tell(const QString& text)
{
    m_while.stop();
    qApp->removeEventFilter(this);
    setText(text);
    if (parentWidget() != m_field.window())
        setParent(m_field.window());
    ensurePolished();
    place();
    show();
    raise();
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void FieldRemark::leaveSoon()
{
    if (!isVisible())
        return;
    m_while.start(remarkLeavesAfterMs);
    // Not with the press that is under way: it is the one that left the field.
    QTimer::singleShot(0, this, [this] {
        if (m_while.isActive())
            qApp->installEventFilter(this);
    });
}

void FieldRemark::hideEvent(QHideEvent* event)
{
    m_while.stop();
    qApp->removeEventFilter(this);
    QLabel::hideEvent(event);
}

void FieldRemark::place()
{
    const QRect room =
        parentWidget()->rect().adjusted(remarkAwayPx, remarkAwayPx, -remarkAwayPx, -remarkAwayPx);
    const int width = std::min({scaledPx(remarkWidestPx), room.width(), sizeHint().width()});
    resize(width, heightForWidth(width));
    const QRect field{m_field.mapTo(parentWidget(), QPoint{0, 0}), m_field.size()};
    const int below = field.bottom() + remarkAwayPx;
    const bool fits = below + height() <= room.bottom();
    move(std::clamp(field.left(), room.left(), std::max(room.left(), room.right() - width)),
         fits ? below : field.top() - remarkAwayPx - height());
}

bool FieldRemark::eventFilter(QObject* watched, QEvent* event)
{
    const bool elsewhere =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    if (m_while.isActive() && elsewhere)
        hide();
    if (watched != &m_field)
        return QLabel::eventFilter(watched, event);
    if (event->type() == QEvent::Hide)
        hide();
    else if (isVisible() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace pactline

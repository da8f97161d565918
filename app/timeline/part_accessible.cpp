#include "timeline/part_accessible.h"

#include <QWindow>

namespace pactline
{

QWindow* PartAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* PartAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QAccessibleInterface* PartAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* part = child(i);
        if (part && !part->state().offscreen && part->rect().contains(x, y))
            return part;
    }
    return nullptr;
}

QString PartAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description:
        return description();
    case QAccessible::Value:
        return value();
    case QAccessible::Help:
    case QAccessible::Accelerator:
    case QAccessible::DebugDescription:
    case QAccessible::UserText:
        return {};
    }
    return {};
}

QRect PartAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = area().toAlignedRect();
    return {view().mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State PartAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    state.invisible = !view().isVisible();
    state.offscreen = !frame().intersects(area());
    return state;
}

void* PartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface && isValid() && canBePressed())
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

QStringList PartAccessible::actionNames() const
{
    return {pressAction()};
}

void PartAccessible::doAction(const QString& name)
{
    if (name == pressAction() && isValid() && canBePressed())
        press();
}

} // namespace pactline

#include "timeline/canvas_accessible.h"

#include "text/date_text.h"
#include "text/likelihood_text.h"
#include "timeline/day_accessible.h"
#include "timeline/time_slider.h"

#include <algorithm>

namespace pactline
{
namespace
{

QAccessibleInterface* accessibleOf(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    if (auto* view = qobject_cast<TimelineView*>(object))
        return new TimelineAccessible{*view};
    if (auto* slider = qobject_cast<TimeSlider*>(object))
        return new TimeSliderAccessible{*slider};
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(accessibleOf);
}

TimelineAccessible::TimelineAccessible(TimelineView& view)
    : QAccessibleWidget(&view, QAccessible::Grouping), m_view(&view)
{
    connectSession();
}

void TimelineAccessible::connectSession()
{
    Session& session = m_view->session();
    const auto on = [&](auto signal, auto announce) {
        QObject::connect(&session, signal, &m_listener, [announce] {
            if (QAccessible::isActive())
                announce();
        });
    };
    on(&Session::playheadChanged, [this, &session] {
        announceDay({Kind::Playhead, {}}, session.playhead());
    });
    on(&Session::selectionChanged, [this] { announceSelection(); });
    on(&Session::foldedChanged, [this] { announceRows(); });
    on(&Session::laneChoicesChanged, [this] { announceRows(); });
    on(&Session::projectionChanged, [this] { announceSupposed(); });
}

void TimelineAccessible::announceSupposed()
{
    const Session& session = m_view->session();
    for (const EventIndex event : session.agreement().contingentEvents())
        if (const auto day = session.projection().hypothesis().dayOf(event))
            announceDay({Kind::Marker, {event}}, *day);
    const BeliefHandles& handles = m_view->beliefHandles();
    for (const HandlePlace& place : handles.places())
        announceDay({Kind::Handle, place}, handles.at(place)->day);
}

std::vector<TimelineAccessible::Part> TimelineAccessible::parts() const
{
    std::vector<Part> parts{
        {Kind::Chart, {}}, {Kind::Lanes, {}}, {Kind::Ruler, {}}, {Kind::Playhead, {}}};
    const Projection& projection = m_view->session().projection();
    for (const EventIndex event : projection.agreement().contingentEvents())
        if (projection.hypothesis().dayOf(event))
            parts.emplace_back(Kind::Marker, HandlePlace{event});
    for (const HandlePlace& place : m_view->beliefHandles().places())
        parts.emplace_back(Kind::Handle, place);
    return parts;
}

QAccessibleInterface* TimelineAccessible::make(const Part& part) const
{
    switch (part.first) {
    case Kind::Chart:
        return new ChartAccessible{*m_view};
    case Kind::Lanes:
        return new LanesAccessible{*m_view};
    case Kind::Ruler:
        return new RulerAccessible{*m_view};
    case Kind::Playhead:
        return new PlayheadAccessible{*m_view};
    case Kind::Marker:
        return new MarkerAccessible{*m_view, part.second.event};
    case Kind::Handle:
        return new HandleAccessible{*m_view, part.second};
    }
    return nullptr;
}

QAccessibleInterface* TimelineAccessible::interfaceOf(const Part& part) const
{
    return m_parts.get(part, [&] { return make(part); });
}

LanesAccessible& TimelineAccessible::lanes() const
{
    return *static_cast<LanesAccessible*>(interfaceOf({Kind::Lanes, {}}));
}

int TimelineAccessible::childCount() const
{
    return isValid() ? int(parts().size()) + QAccessibleWidget::childCount() : 0;
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (!isValid() || index < 0)
        return nullptr;
    const auto parts = this->parts();
    const auto count = int(parts.size());
    return index < count ? interfaceOf(parts[std::size_t(index)])
                         : QAccessibleWidget::child(index - count);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (!isValid())
        return -1;
    const auto parts = this->parts();
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (m_parts.existing(parts[i]) == child)
            return int(i);
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : widget + int(parts.size());
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    // What moves lies over the lanes, and widgets over all.
    if (QAccessibleInterface* widget = QAccessibleWidget::childAt(x, y))
        return widget;
    const auto parts = this->parts();
    const auto found = std::find_if(parts.rbegin(), parts.rend(), [&](const Part& part) {
        return interfaceOf(part)->rect().contains(x, y);
    });
    return found == parts.rend() ? nullptr : interfaceOf(*found);
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    if (!isValid())
        return nullptr;
    if (QAccessibleInterface* lane = lanes().focusChild())
        return lane;
    return QAccessibleWidget::focusChild();
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Description || !isValid())
        return QAccessibleWidget::text(kind);
    const Session& session = m_view->session();
    return dayStatusText(session.evaluation(), session.playhead(), session.language());
}

void TimelineAccessible::announceDay(const Part& part, Date day)
{
    QAccessibleValueChangeEvent changed{interfaceOf(part), day.dayNumber()};
    QAccessible::updateAccessibility(&changed);
}

void TimelineAccessible::announceSelection()
{
    const auto clause = m_view->session().selectedClause();
    QAccessibleInterface* lane = clause ? lanes().laneOf(*clause) : nullptr;
    if (!lane)
        return;
    QAccessibleEvent selected{lane, QAccessible::Selection};
    QAccessible::updateAccessibility(&selected);
    if (!m_view->hasFocus())
        return;
    QAccessibleEvent focused{lane, QAccessible::Focus};
    QAccessible::updateAccessibility(&focused);
}

void TimelineAccessible::announceRows()
{
    lanes().releaseHidden();
    QAccessibleEvent reordered{&lanes(), QAccessible::ObjectReorder};
    QAccessible::updateAccessibility(&reordered);
}

TimeSliderAccessible::TimeSliderAccessible(TimeSlider& slider)
    : QAccessibleWidget(&slider, QAccessible::Slider)
{
}

TimeSlider& TimeSliderAccessible::slider() const
{
    return *static_cast<TimeSlider*>(object());
}

void* TimeSliderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString TimeSliderAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Value && kind != QAccessible::Description)
        return QAccessibleWidget::text(kind);
    const Session& session = slider().session();
    return dayText(session.playhead(), session.language());
}

QStringList TimeSliderAccessible::actionNames() const
{
    return QAccessibleWidget::actionNames() << increaseAction() << decreaseAction();
}

void TimeSliderAccessible::doAction(const QString& name)
{
    Session& session = slider().session();
    if (name == increaseAction())
        session.stepPlayhead(session.step(), 1);
    else if (name == decreaseAction())
        session.stepPlayhead(session.step(), -1);
    else
        QAccessibleWidget::doAction(name);
}

QVariant TimeSliderAccessible::currentValue() const
{
    return slider().value();
}

void TimeSliderAccessible::setCurrentValue(const QVariant& value)
{
    slider().setValue(int(value.toDouble()));
}

QVariant TimeSliderAccessible::maximumValue() const
{
    return slider().maximum();
}

QVariant TimeSliderAccessible::minimumValue() const
{
    return slider().minimum();
}

} // namespace pactline

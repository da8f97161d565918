#pragma once

#include "timeline/part_accessible.h"

namespace pactline
{

/// A day that can be moved: a slider whose value is a day's number and whose text is its date.
class DayAccessible : public PartAccessible, public QAccessibleValueInterface
{
public:
    using PartAccessible::PartAccessible;

    QAccessible::Role role() const override { return QAccessible::Slider; }
    void* interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override { return 1; }

protected:
    QString description() const override;
    QString value() const override;
    virtual Date day() const = 0;
    virtual void setDay(Date day) = 0;
};

class PlayheadAccessible : public DayAccessible
{
public:
    using DayAccessible::DayAccessible;

protected:
    QString name() const override;
    QRectF area() const override { return view().playheadBubble(); }
    Date day() const override { return session().playhead(); }
    void setDay(Date day) override { session().setPlayhead(day); }
};

/// The marker of an event that is supposed; pressed, it tells the event.
class MarkerAccessible : public DayAccessible
{
public:
    MarkerAccessible(TimelineView& view, EventIndex event) : DayAccessible(view), m_event(event) {}

    /// Only while the event is supposed to happen.
    bool isValid() const override;

protected:
    QString name() const override;
    QRectF area() const override { return view().handleRect(m_event).value_or(QRectF{}); }
    Date day() const override { return *session().projection().hypothesis().dayOf(m_event); }
    void setDay(Date day) override;
    bool canBePressed() const override { return true; }
    void press() override { session().select(m_event); }

private:
    EventIndex m_event;
};

/// A day of what is believed of an event.
class HandleAccessible : public DayAccessible
{
public:
    HandleAccessible(TimelineView& view, const HandlePlace& place)
        : DayAccessible(view), m_place(place)
    {
    }

    /// Only while the belief has that day.
    bool isValid() const override;

protected:
    QString name() const override;
    QString description() const override;
    QRectF area() const override { return view().handleRect(m_place).value_or(QRectF{}); }
    Date day() const override { return view().beliefHandles().at(m_place)->day; }
    void setDay(Date day) override { view().beliefHandles().put(m_place, day); }
    bool canBePressed() const override { return true; }
    void press() override { session().select(m_place.event); }

private:
    HandlePlace m_place;
};

/// The years below the lanes.
class RulerAccessible : public PartAccessible
{
public:
    using PartAccessible::PartAccessible;

    QAccessible::Role role() const override { return QAccessible::StaticText; }

protected:
    QString name() const override;
    QRectF area() const override { return view().geometryOfParts().ruler; }
};

/// The chart: its lines with their numbers at the playhead.
class ChartAccessible : public PartAccessible
{
public:
    using PartAccessible::PartAccessible;

    QAccessible::Role role() const override { return QAccessible::Chart; }

protected:
    QString name() const override;
    QString description() const override;
    QRectF area() const override { return view().geometryOfParts().chartCard; }
};

} // namespace pactline

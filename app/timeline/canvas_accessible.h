#pragma once

#include "timeline/lanes_accessible.h"

#include <QAccessibleWidget>

namespace pactline
{

class TimeSlider;

/// Lets screen readers see what the timeline and the slider paint. Once before the first window.
void installAccessibility();

/// The timeline as a tree:
///
///     timeline
///       ├ chart            its lines' numbers at the playhead
///       ├ lanes            a list
///       │   ├ heading      folds its group
///       │   └ lane         a clause, told at the playhead
///       │       └ span     from when to when, and why
///       ├ time axis
///       ├ playhead         a slider
///       ├ marker …         a slider for every event that is supposed
///       ├ handle …         a slider for every day of what is believed
///       └ scroll bar …     the widgets
///
/// Changes are announced only while somebody listens.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView& view);

    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text kind) const override;

    LanesAccessible& lanes() const;

private:
    enum class Kind { Chart, Lanes, Ruler, Playhead, Marker, Handle };
    /// What it is, of markers and handles of which event, and of handles which.
    using Part = std::pair<Kind, HandlePlace>;

    std::vector<Part> parts() const;
    QAccessibleInterface* interfaceOf(const Part& part) const;
    QAccessibleInterface* make(const Part& part) const;
    void connectSession();
    void announceSupposed();
    void announceDay(const Part& part, Date day);
    void announceSelection();
    void announceRows();

    TimelineView* m_view; ///< lives as long as this, but for the widget's own destructor
    mutable AccessibleCache<Part> m_parts;
    QObject m_listener; ///< disconnects when this goes
};

/// The slider below: its value's text is a date, and a step is the step that is chosen.
class TimeSliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TimeSliderAccessible(TimeSlider& slider);

    void* interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override { return 1; }

private:
    TimeSlider& slider() const;
};

} // namespace pactline

#pragma once

#include "timeline/part_accessible.h"

namespace pactline
{

/// The lanes as a list: headings of groups and clauses, each clause with its spans.
class LanesAccessible : public PartAccessible
{
public:
    using PartAccessible::PartAccessible;

    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    /// The clause's lane; nothing while its group is folded.
    QAccessibleInterface* laneOf(ClauseIndex clause) const;
    /// Releases the lanes of groups that have been folded, and those that a filter hides.
    void releaseHidden();
    /// How many lanes somebody asked for.
    std::size_t madeCount() const { return m_rows.size(); }

protected:
    QString name() const override;
    QString description() const override;
    QRectF area() const override;

private:
    QAccessibleInterface* make(const LaneRow& row) const;

    mutable AccessibleCache<LaneRow> m_rows;
};

} // namespace pactline

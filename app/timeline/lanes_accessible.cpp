#include "timeline/lanes_accessible.h"

#include "support/overloaded.h"
#include "text/clause_text.h"
#include "text/compare_text.h"
#include "text/date_text.h"
#include "text/likelihood_text.h"
#include "text/state_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct Lanes {
    Q_DECLARE_TR_FUNCTIONS(LanesAccessible)
};

QRectF lanesFrame(const TimelineView& view)
{
    return view.geometryOfParts().lanes;
}

/// Where a row stands, or would stand were it not scrolled away.
QRectF rowArea(const TimelineView& view, const LaneRow& row)
{
    const auto& rows = view.rows();
    const auto found = std::ranges::find(rows, row);
    if (found == rows.end())
        return {};
    const QRectF lanes = lanesFrame(view);
    const double height = view.geometryOfParts().rowHeight;
    const double top = lanes.top() + (double(found - rows.begin()) - view.firstRow()) * height;
    return {lanes.left(), top, lanes.width(), height};
}

/// How likely the clause is what on a day; nothing where that is certain.
QString likelihood(const Session& session, ClauseIndex clause, Date day)
{
    const Probabilities* const probabilities = session.probabilities();
    return probabilities && probabilities->wavers(clause)
               ? likelihoodSentence(*probabilities, clause, day, session.language())
               : QString{};
}

/// A heading or a lane: its parent is the list.
class RowAccessible : public PartAccessible
{
public:
    RowAccessible(TimelineView& view, QAccessible::Id list) : PartAccessible(view), m_list(list) {}

    QAccessibleInterface* parent() const override
    {
        return QAccessible::accessibleInterface(m_list);
    }

protected:
    QRectF frame() const override { return lanesFrame(view()); }
    bool canBePressed() const override { return true; }

private:
    QAccessible::Id m_list;
};

/// A group's heading: pressed, it folds and unfolds.
class GroupAccessible : public RowAccessible
{
public:
    GroupAccessible(TimelineView& view, QAccessible::Id list, GroupIndex group)
        : RowAccessible(view, list), m_group(group)
    {
    }

    bool isValid() const override
    {
        return RowAccessible::isValid() && m_group.value < session().agreement().groups.size();
    }
    QAccessible::Role role() const override { return QAccessible::Heading; }
    QAccessible::State state() const override
    {
        QAccessible::State state = RowAccessible::state();
        if (state.invalid)
            return state;
        state.expandable = true;
        state.collapsed = session().folded().contains(m_group);
        state.expanded = !state.collapsed;
        return state;
    }

protected:
    QString name() const override
    {
        return localized(session().agreement()[m_group].title, language());
    }
    QString description() const override
    {
        return session().folded().contains(m_group) ? Lanes::tr("folded") : QString{};
    }
    QRectF area() const override { return rowArea(view(), m_group); }
    void press() override { session().setFolded(m_group, !session().folded().contains(m_group)); }

private:
    GroupIndex m_group;
};

/// The heading above the lanes that stand on top.
class PinnedAccessible : public RowAccessible
{
public:
    using RowAccessible::RowAccessible;

    QAccessible::Role role() const override { return QAccessible::Heading; }

protected:
    QString name() const override { return Lanes::tr("Pinned"); }
    QRectF area() const override { return rowArea(view(), PinnedHeading{}); }
    bool canBePressed() const override { return false; }
};

/// One stretch of a clause's life.
class SpanAccessible : public RowAccessible
{
public:
    SpanAccessible(TimelineView& view, QAccessible::Id lane, ClauseIndex clause, std::size_t place)
        : RowAccessible(view, lane), m_clause(clause), m_place(place)
    {
    }

    bool isValid() const override
    {
        return RowAccessible::isValid() && m_clause.value < session().projection().clauseCount() &&
               m_place < session().projection().spansOf(m_clause).size();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state = RowAccessible::state();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.selected = session().selectedClause() == m_clause;
        state.active = span().contains(session().playhead());
        return state;
    }

protected:
    const Span& span() const { return session().projection().spansOf(m_clause)[m_place]; }
    QString name() const override
    {
        return Lanes::tr("%1: %2", "a clause, its state")
            .arg(localized(session().agreement()[m_clause].title, language()),
                 spanSentence(session().projection(), m_clause, span(), language()));
    }
    QString description() const override
    {
        const QString words =
            clauseText(session().projection(), m_clause, span().from, language()).words;
        const QString likely = likelihood(session(), m_clause, dayTold());
        QStringList parts{
            likely.isEmpty()
                ? words
                : Lanes::tr("%1; on %2: %3", "a term’s words, a day, how likely it is what")
                      .arg(words, dayText(dayTold(), language()), likely)};
        if (session().pinned())
            parts << pinnedLines(session().evaluation(), *session().pinned(), m_clause,
                                 span().range(), session().playhead(), language());
        parts.removeAll(QString{});
        return parts.join(QStringLiteral(", "));
    }
    QString value() const override
    {
        const Probabilities* const probabilities = session().probabilities();
        return probabilities && probabilities->wavers(m_clause)
                   ? likelyStateText(*probabilities, m_clause, dayTold(), language())
                   : stateText(span().state);
    }
    /// The playhead's day, as far as it lies in the span.
    Date dayTold() const
    {
        const Date day = std::max(session().playhead(), span().from);
        return span().until && *span().until <= day ? span().until->plusDays(-1) : day;
    }
    QRectF area() const override
    {
        const TimeScale scale = view().scale();
        const QRectF row = rowArea(view(), m_clause);
        const double left = scale.xOf(span().from);
        const double right = span().until ? scale.xOf(*span().until) : scale.rightPx();
        return {left, row.top(), std::max(right - left, 1.0), row.height()};
    }
    QRectF frame() const override
    {
        const TimeScale scale = view().scale();
        QRectF frame = lanesFrame(view());
        frame.setLeft(scale.leftPx());
        frame.setRight(scale.rightPx());
        return frame;
    }
    void press() override { session().select(m_clause); }

private:
    ClauseIndex m_clause;
    std::size_t m_place;
};

/// A clause: told at the playhead's day, with its spans as children.
class LaneAccessible : public RowAccessible
{
public:
    LaneAccessible(TimelineView& view, QAccessible::Id list, ClauseIndex clause)
        : RowAccessible(view, list), m_clause(clause)
    {
    }

    bool isValid() const override
    {
        return RowAccessible::isValid() && m_clause.value < session().projection().clauseCount();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state = RowAccessible::state();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = session().selectedClause() == m_clause;
        state.focused = state.selected && view().hasFocus();
        return state;
    }
    int childCount() const override
    {
        return isValid() ? int(session().projection().spansOf(m_clause).size() - firstPlace()) : 0;
    }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const std::size_t place = firstPlace() + std::size_t(index);
        return m_spans.get(place, [&] {
            auto* self = const_cast<LaneAccessible*>(this);
            return new SpanAccessible{view(), QAccessible::uniqueId(self), m_clause, place};
        });
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (m_spans.existing(firstPlace() + std::size_t(i)) == child)
                return i;
        return -1;
    }

protected:
    QString name() const override
    {
        return localized(session().agreement()[m_clause].title, language());
    }
    QString description() const override
    {
        const QString sentence =
            clauseSentence(session().projection(), m_clause, session().playhead(), language());
        const QString likely = likelihood(session(), m_clause, session().playhead());
        const QString told = likely.isEmpty() ? sentence
                                              : Lanes::tr("%1; without the event: %2",
                                                          "how likely a clause is what, its state")
                                                    .arg(likely, sentence);
        if (!session().pinned())
            return told;
        return told + QStringLiteral(". ") +
               pinnedCourse(session().evaluation(), *session().pinned(), m_clause,
                            session().playhead(), language());
    }
    QString value() const override
    {
        const Probabilities* const probabilities = session().probabilities();
        if (probabilities && probabilities->wavers(m_clause))
            return likelyStateText(*probabilities, m_clause, session().playhead(), language());
        return stateText(session().projection().spanAt(m_clause, session().playhead()).state);
    }
    QRectF area() const override { return rowArea(view(), m_clause); }
    void press() override { session().select(m_clause); }

private:
    /// Stretches in which nothing has been agreed yet have no box, and are none of the children.
    std::size_t firstPlace() const
    {
        const auto spans = session().projection().spansOf(m_clause);
        return spans.front().state == ClauseState::NotYetAgreed ? 1 : 0;
    }

    ClauseIndex m_clause;
    mutable AccessibleCache<std::size_t> m_spans;
};

} // namespace

QString LanesAccessible::name() const
{
    return Lanes::tr("Lanes");
}

QString LanesAccessible::description() const
{
    return Lanes::tr("%n clause(s)", nullptr, int(session().projection().clauseCount()));
}

QRectF LanesAccessible::area() const
{
    return lanesFrame(view());
}

int LanesAccessible::childCount() const
{
    return isValid() ? int(view().rows().size()) : 0;
}

QAccessibleInterface* LanesAccessible::make(const LaneRow& row) const
{
    const auto list = QAccessible::uniqueId(const_cast<LanesAccessible*>(this));
    return std::visit(Overloaded{
                          [&](GroupIndex group) -> QAccessibleInterface* {
                              return new GroupAccessible{view(), list, group};
                          },
                          [&](ClauseIndex clause) -> QAccessibleInterface* {
                              return new LaneAccessible{view(), list, clause};
                          },
                          [&](PinnedHeading) -> QAccessibleInterface* {
                              return new PinnedAccessible{view(), list};
                          },
                      },
                      row);
}

QAccessibleInterface* LanesAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const LaneRow& row = view().rows()[std::size_t(index)];
    return m_rows.get(row, [&] { return make(row); });
}

int LanesAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (int i = 0; i < childCount(); ++i)
        if (m_rows.existing(view().rows()[std::size_t(i)]) == child)
            return i;
    return -1;
}

QAccessibleInterface* LanesAccessible::childAt(int x, int y) const
{
    if (!isValid() || !rect().contains(x, y))
        return nullptr;
    const double down = view().mapFromGlobal(QPoint{x, y}).y() - area().top();
    return child(view().firstRow() + int(down / view().geometryOfParts().rowHeight));
}

QAccessibleInterface* LanesAccessible::focusChild() const
{
    if (!isValid() || !view().hasFocus() || !session().selectedClause())
        return nullptr;
    return laneOf(*session().selectedClause());
}

QAccessibleInterface* LanesAccessible::laneOf(ClauseIndex clause) const
{
    const LaneRow row{clause};
    if (!isValid() || std::ranges::find(view().rows(), row) == view().rows().end())
        return nullptr;
    return m_rows.get(row, [&] { return make(row); });
}

void LanesAccessible::releaseHidden()
{
    if (!isValid())
        return;
    const std::set<LaneRow> shown{view().rows().begin(), view().rows().end()};
    m_rows.keepOnly([&](const LaneRow& row) { return shown.contains(row); });
}

} // namespace pactline

#pragma once

#include "session/session.h"
#include "text/clause_text.h"
#include "timeline/lane_list.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace pactline
{

/// The clauses that pass the lanes' filter, in the lanes' order, as rows, told at the playhead's
/// day. Follows the playhead and the scenario: a step of a scrub looks the states up and says which
/// rows in sight have changed, no more.
class LanesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Clause,
        State,
        Likelihood, ///< shown only where something is believed
        Since,
        Until,
        Words,
        Group,
        Because,
        Benefits,
        Standing,
        Instrument,
        Remarks,
        InPinned, ///< what the scenario that is compared says; only while there is one
        ColumnCount
    };

    explicit LanesModel(const Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column; by -1 as the file orders them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    ClauseIndex clauseAt(int row) const { return m_order[std::size_t(row)]; }
    /// -1 for what is filtered away.
    int rowOf(ClauseIndex clause) const { return m_rowOf[clause.value]; }
    const LaneList& lanes() const { return m_lanes; }
    /// The rows that can be seen: for others nothing is said, they are asked for anew.
    void setRowsInSight(int first, int last);

private:
    void follow();
    void followPlayhead();
    void followPinned();
    bool changedSince(const std::vector<const Span*>& before, Date day, ClauseIndex clause) const;
    bool pinnedChangedSince(Date day, ClauseIndex clause) const;
    void readAgreement();
    void readRows(std::vector<ClauseIndex> filed);
    void followLanes();
    void sayChanged(int first, int last);
    void arrange();
    std::vector<ClauseIndex> sorted() const;
    const ClauseText& textOf(int row) const;
    int shareIn(ClauseIndex clause) const;
    QString likelihoodOf(ClauseIndex clause) const;
    QString wordsOf(ClauseIndex clause, const ClauseText& text, int column) const;
    int columns() const { return m_comparing ? ColumnCount : InPinned; }
    QString openEnd(ClauseIndex clause) const;
    QVariant swatch(int row) const;

    const Session& m_session;
    std::shared_ptr<const Projection> m_projection; ///< keeps the spans alive
    Date m_day;
    std::vector<const Span*> m_spans; ///< by clause
    LaneList m_lanes;
    std::vector<ClauseIndex> m_filed; ///< as the lanes are ordered
    std::vector<ClauseIndex> m_order; ///< by row
    std::vector<int> m_rowOf;         ///< by clause
    bool m_comparing = false;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    int m_firstInSight = 0;
    int m_lastInSight = 0;
    /// Rows do not jump under a scrub: they are put in order again when it rests.
    QTimer m_rest;
    mutable std::optional<std::pair<int, ClauseText>> m_lastText; ///< a row is asked cell by cell
};

} // namespace pactline

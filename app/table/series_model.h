#pragma once

#include "session/session.h"
#include "timeline/chart_data.h"

#include <QAbstractTableModel>

namespace pactline
{

/// The numbers of the chart that is shown, one a row: dated ones as the file gives them; of the
/// clauses in force every share on every day on which one changes.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Line, Value, Standing, Sources, Note, ColumnCount };
    /// What a column is sorted by.
    static constexpr int sortRole = Qt::UserRole;

    explicit SeriesModel(const Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row's number of a series; nothing where the row counts clauses.
    std::optional<PointIndex> pointAt(int row) const { return m_rows[std::size_t(row)].point; }
    /// -1 where it is in no row.
    int rowOf(const PointIndex& point) const;

private:
    struct Row {
        std::optional<PointIndex> point;
        Date from; ///< of a share of the clauses in force
        Beneficiary who;
        double count = 0;
    };

    void read();
    void readShares(const ChartData& chart);
    QVariant sortKey(const Row& row, int column) const;
    QString text(const Row& row, int column) const;
    QString pointWords(const PointIndex& point, int column) const;
    QString shareWords(const Row& row, int column) const;

    const Session& m_session;
    std::shared_ptr<const Projection> m_projection; ///< the rows are of its agreement
    std::vector<Row> m_rows;
};

} // namespace pactline

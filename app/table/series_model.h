#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace pactline
{

/// The dated numbers of the chart that is shown, one a row, as the file gives them.
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

private:
    struct Row {
        const Series* series;
        const SeriesLine* line;
        const SeriesPoint* point;
    };

    void read();
    QString text(const Row& row, int column) const;
    QString sourcesOf(const SeriesPoint& point) const;

    const Session& m_session;
    std::shared_ptr<const Agreement> m_agreement; ///< keeps the rows alive
    std::vector<Row> m_rows;
};

} // namespace pactline

#include "table/series_model.h"

#include "text/chart_text.h"
#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <algorithm>
#include <cmath>

namespace pactline
{

SeriesModel::SeriesModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
    read();
    const auto readAgain = [this] {
        beginResetModel();
        read();
        endResetModel();
    };
    connect(&session, &Session::chartChanged, this, readAgain);
    connect(&session, &Session::projectionChanged, this, [this, readAgain] {
        const bool counted = std::holds_alternative<InForceChart>(m_session.chart());
        if (counted || &m_session.agreement() != &m_projection->agreement())
            readAgain();
    });
}

void SeriesModel::read()
{
    m_projection = m_session.sharedProjection();
    m_rows.clear();
    const ChartData chart = chartData(m_session.evaluation(), m_session.chart());
    for (const PlotLine& line : chart.lines)
        for (std::uint32_t point = 0; point < line.line->points.size(); ++point)
            m_rows.push_back({PointIndex{line.series, line.index, point}, {}, {}, 0});
    readShares(chart);
}

/// What is expected of clauses changes day by day: a row wherever that can be read.
void SeriesModel::readShares(const ChartData& chart)
{
    std::vector<double> told(chart.shares.size(), 0);
    const auto inTenths = [](double count) { return std::round(count * 10); };
    for (const BalanceStep& step : chart.balance)
        for (std::size_t i = 0; i < told.size(); ++i) {
            const double count = step.balance.of(chart.shares[i]);
            if (inTenths(count) == inTenths(told[i]))
                continue;
            m_rows.push_back({std::nullopt, step.from, chart.shares[i], count});
            told[i] = count;
        }
}

int SeriesModel::rowOf(const PointIndex& point) const
{
    const auto row = std::ranges::find(m_rows, std::optional{point}, &Row::point);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int SeriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("Date");
    case Line:
        return tr("Line", "of a chart");
    case Value:
        return tr("Value");
    case Standing:
        return tr("Standing");
    case Sources:
        return tr("Sources");
    case Note:
        return tr("Note");
    case ColumnCount:
        return {};
    }
    return {};
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == sortRole ? sortKey(row, index.column()) : QVariant{};
}

QVariant SeriesModel::sortKey(const Row& row, int column) const
{
    if (column != When && column != Value)
        return text(row, column);
    if (!row.point)
        return column == When ? QVariant{row.from.dayNumber()} : QVariant{row.count};
    const SeriesPoint& point = m_projection->agreement()[*row.point];
    return column == When ? QVariant{point.date.firstDay().dayNumber()} : QVariant{point.value};
}

QString SeriesModel::text(const Row& row, int column) const
{
    return row.point ? pointWords(*row.point, column) : shareWords(row, column);
}

QString SeriesModel::pointWords(const PointIndex& index, int column) const
{
    const QString& language = m_session.language();
    const Agreement& agreement = m_projection->agreement();
    const SeriesLine& line = agreement[index.series].lines[index.line];
    const SeriesPoint& point = line.points[index.point];
    QStringList sources;
    switch (Column(column)) {
    case When:
        return longPointDateText(point, language);
    case Line:
        return localized(line.title, language);
    case Value: {
        const QString value = valueText(line, point.value, language);
        return point.approximate ? tr("about %1", "a number").arg(value) : value;
    }
    case Standing:
        return standingText(point.standing);
    case Sources:
        for (const SourceIndex source : point.sources)
            sources << sourceText(agreement, source, language).text;
        return listed(sources, language);
    case Note:
        return localized(point.note, language);
    case ColumnCount:
        return {};
    }
    return {};
}

QString SeriesModel::shareWords(const Row& row, int column) const
{
    const QString& language = m_session.language();
    switch (Column(column)) {
    case When:
        return dateText(PartialDate{row.from}, language);
    case Line:
        return beneficiaryText(row.who, m_projection->agreement(), language);
    case Value:
        return countText(row.count, language);
    case Standing:
    case Sources:
    case Note:
    case ColumnCount:
        return {};
    }
    return {};
}

} // namespace pactline

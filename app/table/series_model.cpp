#include "table/series_model.h"

#include "picture/chart_painter.h"
#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

namespace pactline
{
namespace
{

QString whenText(const SeriesPoint& point, const QString& language)
{
    const QString date = dateText(point.date, language);
    return point.from ? SeriesModel::tr("%1 – %2").arg(dateText(*point.from, language), date)
                      : date;
}

} // namespace

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
        if (m_session.projection().sharedAgreement() != m_agreement)
            readAgain();
    });
}

void SeriesModel::read()
{
    m_agreement = m_session.projection().sharedAgreement();
    m_rows.clear();
    if (m_session.chart() >= m_agreement->charts.size())
        return;
    const Chart& chart = m_agreement->charts[m_session.chart()];
    const auto add = [this](const Series& series) {
        for (const SeriesLine& line : series.lines)
            for (const SeriesPoint& point : line.points)
                m_rows.push_back({&series, &line, &point});
    };
    add((*m_agreement)[chart.left]);
    if (chart.right)
        add((*m_agreement)[*chart.right]);
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
    if (role != sortRole)
        return {};
    if (index.column() == When)
        return row.point->date.firstDay().dayNumber();
    return index.column() == Value ? QVariant{row.point->value} : text(row, index.column());
}

QString SeriesModel::text(const Row& row, int column) const
{
    const QString& language = m_session.language();
    switch (Column(column)) {
    case When:
        return whenText(*row.point, language);
    case Line:
        return localized(row.line->title, language);
    case Value: {
        const QString value = valueText(*row.line, row.point->value, language);
        return row.point->approximate ? tr("about %1", "a number").arg(value) : value;
    }
    case Standing:
        return standingText(row.point->standing);
    case Sources:
        return sourcesOf(*row.point);
    case Note:
        return localized(row.point->note, language);
    case ColumnCount:
        return {};
    }
    return {};
}

QString SeriesModel::sourcesOf(const SeriesPoint& point) const
{
    QStringList sources;
    for (const SourceIndex source : point.sources)
        sources << sourceText(*m_agreement, source, m_session.language()).text;
    return listed(sources, m_session.language());
}

} // namespace pactline

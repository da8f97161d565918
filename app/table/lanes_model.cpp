#include "table/lanes_model.h"

#include "text/belief_text.h"
#include "text/compare_text.h"
#include "text/likelihood_text.h"
#include "timeline/lane_order.h"
#include "timeline/timeline_layout.h"

#include <QCollator>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pactline
{
namespace
{

constexpr int restMs = 200;
constexpr int swatchPx = 10;

const QString& cell(const ClauseText& text, int column)
{
    static const QString none;
    switch (LanesModel::Column(column)) {
    case LanesModel::Clause:
        return text.clause;
    case LanesModel::Group:
        return text.group;
    case LanesModel::State:
        return text.state;
    case LanesModel::Words:
        return text.words;
    case LanesModel::Since:
        return text.since;
    case LanesModel::Until:
        return text.until;
    case LanesModel::Because:
        return text.because;
    case LanesModel::Benefits:
        return text.beneficiary;
    case LanesModel::Standing:
        return text.standing;
    case LanesModel::Instrument:
        return text.instrument;
    case LanesModel::Remarks:
        return text.remarks;
    case LanesModel::Likelihood:
    case LanesModel::InPinned:
    case LanesModel::ColumnCount:
        return none;
    }
    return none;
}

/// What is ordered by its place in time or in the file, not by its words.
std::optional<int> number(const Projection& projection, ClauseIndex clause, const Span& span,
                          int column)
{
    constexpr int open = std::numeric_limits<int>::max();
    switch (LanesModel::Column(column)) {
    case LanesModel::Group:
        return int(projection.agreement()[clause].group.value);
    case LanesModel::State:
        return int(span.state);
    case LanesModel::Since:
        return span.from.dayNumber();
    case LanesModel::Until:
        return span.until ? span.until->dayNumber() : span.untilStated ? open : open - 1;
    case LanesModel::Standing:
        return int(projection.standing(clause, span).value_or(Standing::Official));
    case LanesModel::Clause:
    case LanesModel::Words:
    case LanesModel::Because:
    case LanesModel::Benefits:
    case LanesModel::Instrument:
    case LanesModel::Remarks:
    case LanesModel::Likelihood:
    case LanesModel::InPinned:
    case LanesModel::ColumnCount:
        return std::nullopt;
    }
    return std::nullopt;
}

template <typename Key>
std::vector<ClauseIndex> orderedBy(const std::vector<ClauseIndex>& clauses,
                                   const std::vector<Key>& keys, Qt::SortOrder direction)
{
    std::vector<std::size_t> places(clauses.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        return direction == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    std::vector<ClauseIndex> ordered;
    ordered.reserve(places.size());
    for (const std::size_t place : places)
        ordered.push_back(clauses[place]);
    return ordered;
}

} // namespace

LanesModel::LanesModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_lanes(session),
      m_comparing(session.pinned().has_value())
{
    readAgreement();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &LanesModel::arrange);
    connect(&session, &Session::playheadChanged, this, &LanesModel::followPlayhead);
    connect(&session, &Session::projectionChanged, this, &LanesModel::follow);
    connect(&session, &Session::pinnedChanged, this, &LanesModel::followPinned);
    connect(&session, &Session::laneChoicesChanged, this, [this] {
        m_lanes.rebuild();
        followLanes();
    });
    connect(&session, &Session::themeChanged, this,
            [this] { sayChanged(m_firstInSight, m_lastInSight); });
}

void LanesModel::readAgreement()
{
    m_projection = m_session.sharedProjection();
    m_day = m_session.playhead();
    m_spans = m_projection->statesAt(m_day);
    readRows(m_lanes.clauses());
}

void LanesModel::readRows(std::vector<ClauseIndex> filed)
{
    m_filed = std::move(filed);
    m_lastText.reset();
    m_order = sorted();
    m_rowOf.assign(m_projection->agreement().clauses.size(), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_rowOf[m_order[row].value] = int(row);
    setRowsInSight(m_firstInSight, m_lastInSight);
}

/// Other clauses pass the filter, or in another order.
void LanesModel::followLanes()
{
    std::vector<ClauseIndex> filed = m_lanes.clauses();
    if (filed == m_filed)
        return;
    beginResetModel();
    readRows(std::move(filed));
    endResetModel();
}

int LanesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int LanesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant LanesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Clause:
        return tr("Clause");
    case Group:
        return tr("Group");
    case State:
        return tr("State");
    case Likelihood:
        return tr("Probability");
    case Words:
        return tr("Term");
    case Since:
        return tr("Since");
    case Until:
        return tr("Until", "the last day");
    case Because:
        return tr("Because");
    case Benefits:
        return tr("Benefits");
    case Standing:
        return tr("Standing");
    case Instrument:
        return tr("Instrument");
    case Remarks:
        return tr("Remarks");
    case InPinned:
        return tr("In B");
    case ColumnCount:
        return {};
    }
    return {};
}

const ClauseText& LanesModel::textOf(int row) const
{
    if (!m_lastText || m_lastText->first != row)
        m_lastText = {row, clauseText(*m_projection, clauseAt(row), m_day, m_session.language())};
    return m_lastText->second;
}

QVariant LanesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool told = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (told && index.column() == Likelihood)
        return likelihoodOf(clauseAt(index.row()));
    if (told && index.column() == State && m_session.probabilities())
        return likelyStateText(*m_session.probabilities(), clauseAt(index.row()), m_day,
                               m_session.language());
    if (told)
        return wordsOf(clauseAt(index.row()), textOf(index.row()), index.column());
    if (role == Qt::DecorationRole && index.column() == Benefits)
        return swatch(index.row());
    const bool lapsed = m_spans[clauseAt(index.row()).value]->state == ClauseState::Lapsed;
    if (role == Qt::ForegroundRole && index.column() == State && lapsed)
        return paletteOf(m_session.theme()).hypothesis;
    return {};
}

/// In millionths, to be ordered by.
int LanesModel::shareIn(ClauseIndex clause) const
{
    constexpr double millionths = 1e6;
    const Probabilities* const probabilities = m_session.probabilities();
    return probabilities ? int(std::lround(probabilities->inForce(clause, m_day) * millionths)) : 0;
}

/// Of being in force on the day.
QString LanesModel::likelihoodOf(ClauseIndex clause) const
{
    const Probabilities* const probabilities = m_session.probabilities();
    return probabilities
               ? probabilityText(probabilities->inForce(clause, m_day), m_session.language())
               : QString{};
}

QString LanesModel::wordsOf(ClauseIndex clause, const ClauseText& text, int column) const
{
    return column == InPinned && m_session.pinned()
               ? pinnedWords(m_session.evaluation(), *m_session.pinned(), clause, m_day,
                             m_session.language())
           : column == Until && text.until.isEmpty() ? openEnd(clause)
                                                     : cell(text, column);
}

/// In words, so that it cannot be taken for a date that is missing.
QString LanesModel::openEnd(ClauseIndex clause) const
{
    const Span& span = *m_spans[clause.value];
    // What is still awaited may end it.
    const bool open = span.state == ClauseState::InForce && !pendingOn(span, m_day);
    return open ? tr("no end") : QString{};
}

QVariant LanesModel::swatch(int row) const
{
    const Span& span = *m_spans[clauseAt(row).value];
    if (!span.speaking)
        return {};
    QPixmap colour{swatchPx, swatchPx};
    colour.fill(paletteOf(m_session.theme())
                    .beneficiary(m_projection->agreement()[*span.speaking].beneficiary));
    return colour;
}

void LanesModel::setRowsInSight(int first, int last)
{
    m_firstInSight = std::max(first, 0);
    m_lastInSight = std::min(last, rowCount() - 1);
}

bool LanesModel::changedSince(const std::vector<const Span*>& before, Date day,
                              ClauseIndex clause) const
{
    if (m_session.probabilities() && m_session.probabilities()->wavers(clause))
        return true;
    const Span* now = m_spans[clause.value];
    return now != before[clause.value] || pendingOn(*now, day) != pendingOn(*now, m_day);
}

/// Whether the scenario that is compared tells something else than on that day.
bool LanesModel::pinnedChangedSince(Date day, ClauseIndex clause) const
{
    const auto& pinned = m_session.pinned();
    return pinned && (uncertain(*pinned, clause) || &pinned->projection->spanAt(clause, day) !=
                                                        &pinned->projection->spanAt(clause, m_day));
}

void LanesModel::followPlayhead()
{
    const Date before = m_day;
    m_day = m_session.playhead();
    m_lastText.reset();
    const std::vector<const Span*> spans = std::exchange(m_spans, m_projection->statesAt(m_day));
    if (m_lanes.followPlayhead())
        followLanes();
    const Date checked = m_projection->agreement().checked;
    const bool remarksChanged = (before > checked) != (m_day > checked);
    for (int row = m_firstInSight; row <= m_lastInSight; ++row)
        if (remarksChanged || changedSince(spans, before, clauseAt(row)) ||
            pinnedChangedSince(before, clauseAt(row)))
            sayChanged(row, row);
    const bool fixed = m_column < 0 || m_column == Clause || m_column == Group;
    if (!fixed && (remarksChanged || spans != m_spans))
        m_rest.start();
}

void LanesModel::follow()
{
    const bool sameClauses =
        m_session.projection().sharedAgreement() == m_projection->sharedAgreement();
    if (!sameClauses) {
        beginResetModel();
        m_lanes.rebuild();
        readAgreement();
        endResetModel();
        return;
    }
    m_projection = m_session.sharedProjection();
    m_day = m_session.playhead();
    m_spans = m_projection->statesAt(m_day);
    m_lastText.reset();
    if (m_lanes.dependsOnProjection()) {
        m_lanes.rebuild();
        followLanes();
    }
    sayChanged(m_firstInSight, m_lastInSight);
    if (m_column >= 0)
        m_rest.start();
}

/// The last column comes and goes with what is compared.
void LanesModel::followPinned()
{
    const bool comparing = m_session.pinned().has_value();
    if (comparing == m_comparing) {
        sayChanged(m_firstInSight, m_lastInSight);
        return;
    }
    if (comparing)
        beginInsertColumns({}, InPinned, InPinned);
    else
        beginRemoveColumns({}, InPinned, InPinned);
    m_comparing = comparing;
    if (comparing)
        endInsertColumns();
    else
        endRemoveColumns();
}

void LanesModel::sayChanged(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first, State), index(last, columns() - 1));
}

void LanesModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    arrange();
}

std::vector<ClauseIndex> LanesModel::sorted() const
{
    if (m_column < 0 || m_column >= columns())
        return m_filed;
    std::vector<int> numbers;
    std::vector<QCollatorSortKey> words;
    const QCollator collator{QLocale{m_session.language()}};
    for (const ClauseIndex clause : m_filed) {
        const Span& span = *m_spans[clause.value];
        if (m_column == Likelihood)
            numbers.push_back(shareIn(clause));
        else if (const auto place = number(*m_projection, clause, span, m_column))
            numbers.push_back(*place);
        else
            words.push_back(collator.sortKey(wordsOf(
                clause, clauseText(*m_projection, clause, m_day, m_session.language()), m_column)));
    }
    return numbers.empty() ? orderedBy(m_filed, words, m_direction)
                           : orderedBy(m_filed, numbers, m_direction);
}

void LanesModel::arrange()
{
    std::vector<ClauseIndex> order = sorted();
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList moved;
    const std::vector<ClauseIndex> before = std::exchange(m_order, std::move(order));
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_rowOf[m_order[row].value] = int(row);
    for (const QModelIndex& one : kept)
        moved << index(rowOf(before[std::size_t(one.row())]), one.column());
    changePersistentIndexList(kept, moved);
    m_lastText.reset();
    emit layoutChanged();
}

} // namespace pactline

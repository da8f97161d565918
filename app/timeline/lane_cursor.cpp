#include "timeline/lane_cursor.h"

#include <algorithm>
#include <cstdlib>

namespace pactline
{
namespace
{

std::optional<std::size_t> placeOf(const std::vector<LaneRow>& rows, const LaneRow& row)
{
    const auto found = std::ranges::find(rows, row);
    return found == rows.end() ? std::nullopt : std::optional{std::size_t(found - rows.begin())};
}

} // namespace

LaneCursor::LaneCursor(Session& session, TimelinePictures& pictures, QObject* parent)
    : QObject(parent), m_session(session), m_pictures(pictures)
{
    connect(&session, &Session::selectionChanged, this, [this] {
        if (m_session.selectedClause())
            m_pictures.setCursor(std::nullopt);
    });
}

std::optional<std::size_t> LaneCursor::row() const
{
    const auto& rows = m_pictures.rows();
    if (const auto heading = m_pictures.cursor())
        return placeOf(rows, *heading);
    const auto clause = m_session.selectedClause();
    if (!clause)
        return std::nullopt;
    const auto lane = placeOf(rows, *clause);
    return lane ? lane : placeOf(rows, m_session.agreement()[*clause].group);
}

std::optional<GroupIndex> LaneCursor::group() const
{
    if (m_pictures.cursor())
        return m_pictures.cursor();
    const auto clause = m_session.selectedClause();
    return clause ? std::optional{m_session.agreement()[*clause].group} : std::nullopt;
}

bool LaneCursor::isStop(const LaneRow& row) const
{
    const auto* group = std::get_if<GroupIndex>(&row);
    return std::holds_alternative<ClauseIndex>(row) ||
           (group && m_session.folded().contains(*group));
}

void LaneCursor::move(int rows)
{
    const auto& all = m_pictures.rows();
    const auto from = row();
    std::vector<std::size_t> stops; // that lie ahead
    for (std::size_t i = 0; i < all.size(); ++i)
        if (isStop(all[i]) && (!from || (rows > 0 ? i > *from : i < *from)))
            stops.push_back(i);
    if (stops.empty())
        return;
    if (rows < 0)
        std::ranges::reverse(stops);
    const auto step = from ? std::size_t(std::abs(rows) - 1) : std::size_t{0};
    put(stops[std::min(step, stops.size() - 1)]);
}

void LaneCursor::movePage(int pages)
{
    move(pages * std::max(1, m_pictures.geometry().capacity - 1));
}

void LaneCursor::moveToEnd(int direction)
{
    const auto& all = m_pictures.rows();
    const auto stops = [this](const LaneRow& row) { return isStop(row); };
    const auto first = std::ranges::find_if(all, stops);
    const auto last = std::find_if(all.rbegin(), all.rend(), stops);
    if (first != all.end())
        put(std::size_t(direction < 0 ? first - all.begin() : all.rend() - last - 1));
}

void LaneCursor::put(std::size_t row)
{
    if (const auto* clause = std::get_if<ClauseIndex>(&m_pictures.rows()[row])) {
        m_pictures.setCursor(std::nullopt);
        m_session.select(*clause);
    } else {
        m_session.select({});
        m_pictures.setCursor(std::get<GroupIndex>(m_pictures.rows()[row]));
    }
    emit moved(int(row));
}

void LaneCursor::drop()
{
    m_pictures.setCursor(std::nullopt);
}

void LaneCursor::fold(bool folded)
{
    const auto folding = group();
    if (!folding)
        return;
    m_session.setFolded(*folding, folded);
    // A lane that is folded away leaves the keyboard to its heading.
    const auto clause = m_session.selectedClause();
    const auto heading = placeOf(m_pictures.rows(), *folding);
    if (folded && clause && heading && !placeOf(m_pictures.rows(), *clause))
        put(*heading);
}

void LaneCursor::open()
{
    if (const auto heading = m_pictures.cursor())
        m_session.setFolded(*heading, !m_session.folded().contains(*heading));
    else
        emit detailsRequested();
}

} // namespace pactline

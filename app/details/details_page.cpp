#include "details/details_page.h"

#include "details/clause_page.h"
#include "details/compare_page.h"
#include "details/day_page.h"
#include "details/event_page.h"
#include "details/point_page.h"

#include <QTimer>

namespace pactline
{
namespace
{

constexpr int remakeMs = 50;

} // namespace

void DetailsPage::remakeSoon()
{
    if (!m_remakeWaits)
        QTimer::singleShot(remakeMs, this, &DetailsPage::remakeRequested);
    m_remakeWaits = true;
}

std::unique_ptr<DetailsPage> makePage(Session& session, Alternative& alternative)
{
    if (const auto clause = session.selectedClause())
        return std::make_unique<ClausePage>(session, alternative, *clause);
    if (const auto event = session.selectedEvent())
        return std::make_unique<EventPage>(session, alternative, *event);
    if (const auto point = session.selectedPoint())
        return makePointPage(session, *point);
    if (session.pinned())
        return std::make_unique<ComparePage>(session, alternative);
    return std::make_unique<DayPage>(session, alternative);
}

} // namespace pactline

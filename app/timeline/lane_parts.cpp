#include "timeline/lane_parts.h"

#include "timeline/empty_lanes.h"
#include "timeline/filter_line.h"
#include "timeline/filter_panel.h"
#include "timeline/lane_controls.h"

namespace pactline
{
namespace
{

constexpr int controlsLeftPx = 14;
constexpr int controlsTopPx = 2;

} // namespace

LaneParts::LaneParts(Session& session, const TimelinePictures& pictures, QWidget& view)
    : QObject(&view), m_session(session), m_pictures(pictures), m_view(view),
      m_filterLine(new FilterLine{session, &view}), m_empty(new EmptyLanes{session, &view}),
      m_controls(new LaneControls{&view})
{
    connect(m_controls->filterButton(), &QToolButton::clicked, this, &LaneParts::openFilter);
}

void LaneParts::follow()
{
    const TimelineGeometry& g = m_pictures.geometry();
    m_filterLine->follow(m_pictures.lanes());
    m_filterLine->setGeometry(g.filterLine.toAlignedRect().adjusted(1, 0, -1, 0));
    m_empty->setVisible(m_pictures.rows().empty());
    m_controls->adjustSize();
    m_controls->move(controlsLeftPx, int(g.ruler.top()) + controlsTopPx);
    followPlayhead();
}

QRectF LaneParts::controlsRect() const
{
    return m_controls->geometry();
}

void LaneParts::followPlayhead()
{
    if (!m_pictures.rows().empty())
        return;
    m_empty->follow();
    m_empty->placeIn(m_pictures.geometry().lanes.toAlignedRect());
}

void LaneParts::openFilter()
{
    if (!m_panel)
        m_panel = new FilterPanel{m_session, &m_view};
    const QToolButton* button = m_controls->filterButton();
    m_panel->openBeside({button->mapToGlobal(QPoint{0, 0}), button->size()});
}

} // namespace pactline

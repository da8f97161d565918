#include "timeline/lane_hover.h"

#include <cmath>

namespace pactline
{
namespace
{

constexpr int restMs = 450;

} // namespace

LaneHover::LaneHover(const Session& session, TimelinePictures& pictures, QWidget& view)
    : QObject(&view), m_session(session), m_pictures(pictures), m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &LaneHover::tell);
}

void LaneHover::moveTo(const QPointF& at)
{
    const auto target = targetAt(at);
    const bool shown = m_card && m_card->isVisible();
    if (shown && target == m_target)
        return;
    stop();
    m_target = target;
    m_pointer = at.toPoint();
    if (target)
        m_rest.start();
}

void LaneHover::stop()
{
    m_rest.stop();
    m_target.reset();
    if (m_card)
        m_card->hide();
}

std::optional<LaneHover::Target> LaneHover::targetAt(const QPointF& at) const
{
    const TimelineGeometry& g = m_pictures.geometry();
    if (!g.lanes.contains(at))
        return std::nullopt;
    const auto hit = hitTest(m_pictures.layout(), at.x(), at.y() - g.lanes.top());
    const auto* clause = hit ? std::get_if<ClauseIndex>(&hit->what) : nullptr;
    if (!clause)
        return std::nullopt;
    if (hit->box)
        return Target{*clause, hit->box->span->from, hit->box->merged,
                      rowRect(*hit, hit->box->leftPx, hit->box->rightPx)};
    // A label tells of the playhead's day, what is beside every span of its own.
    const bool onLabel = at.x() < g.plotLeft;
    const Date day = onLabel ? m_session.playhead() : m_pictures.scale().dayAt(at.x());
    return Target{
        *clause, m_session.projection().spanAt(*clause, day).from, false,
        rowRect(*hit, onLabel ? g.lanes.left() : g.plotLeft, onLabel ? g.plotLeft : g.plotRight)};
}

QRect LaneHover::rowRect(const LaneHit& hit, double left, double right) const
{
    const TimelineGeometry& g = m_pictures.geometry();
    return QRectF{left, g.lanes.top() + double(hit.row) * g.rowHeight, right - left, g.rowHeight}
        .toAlignedRect();
}

LaneSample LaneHover::sampleOf(const Target& target, const Span& span) const
{
    LaneSample sample{
        span.state,
        m_session.projection().standing(target.clause, span).value_or(Standing::Official),
        m_pictures.style().palette->both};
    if (m_session.laneChoices().colour == LaneColour::State)
        sample.colour = stateColour(*m_pictures.style().palette, laneStateOf(span.state));
    else if (span.speaking)
        sample.colour = m_pictures.style().palette->beneficiary(
            m_session.agreement()[*span.speaking].beneficiary);
    return sample;
}

void LaneHover::tell()
{
    if (!m_target || !m_view.isVisible())
        return;
    if (!m_card)
        m_card = new LaneCard{m_session, m_view.window()};
    const Span& span = m_session.projection().spanAt(m_target->clause, m_target->from);
    const QPoint offset = m_view.mapTo(m_view.window(), QPoint{0, 0});
    m_card->tell(laneTipText(m_session, m_target->clause, span, m_target->merged),
                 sampleOf(*m_target, span), m_pictures.style(), m_target->about.translated(offset),
                 m_pointer + offset);
}

} // namespace pactline

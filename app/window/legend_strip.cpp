#include "window/legend_strip.h"

#include "picture/legend_painter.h"
#include "text/compare_text.h"

#include <QPainter>
#include <QPixmap>

namespace pactline
{

LegendStrip::LegendStrip(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&session, &Session::themeChanged, this, [this] {
        updateGeometry(); // marks make its samples wider
        update();
    });
    const auto measureAnew = [this] {
        updateGeometry();
        update();
    };
    connect(&session, &Session::laneChoicesChanged, this, measureAnew);
    connect(&session, &Session::pinnedChanged, this, measureAnew);
    connect(&session, &Session::projectionChanged, this, [this, measureAnew] {
        if (m_session.pinned())
            measureAnew(); // what tells B from A hangs on A
    });
}

/// What the lines below the spans mean; none where no second scenario is pinned.
std::optional<PinnedLegend> LegendStrip::pinned() const
{
    if (!m_session.pinned())
        return std::nullopt;
    return PinnedLegend{
        scenarioName(*m_session.pinned()->projection, m_session.scenario(), m_session.language()),
        {PinnedState::InForce, PinnedState::Over, PinnedState::Unknown}};
}

void LegendStrip::setLeft(int left)
{
    m_left = left;
    updateGeometry();
    update();
}

double LegendStrip::paint(QPainter& painter, double width) const
{
    const PictureStyle style{&paletteOf(m_session.theme()), m_session.language(),
                             m_session.typeScale(), m_session.partyMarks()};
    const QRectF room{double(m_left), 2, std::max(width - m_left - 8, 120.0), 100};
    return paintLegend(painter, room, m_session.agreement(), style,
                       !m_session.agreement().contingentEvents().empty(),
                       m_session.laneChoices().colour, nullptr, pinned());
}

int LegendStrip::heightForWidth(int width) const
{
    QPixmap nowhere{1, 1};
    QPainter painter{&nowhere};
    return int(paint(painter, width)) + 6;
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paint(painter, width());
}

} // namespace pactline

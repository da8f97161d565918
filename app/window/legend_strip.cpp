#include "window/legend_strip.h"

#include "picture/legend_painter.h"

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
    connect(&session, &Session::projectionChanged, this, [this] {
        updateGeometry();
        update();
    });
    connect(&session, &Session::laneChoicesChanged, this, [this] {
        updateGeometry();
        update();
    });
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
    const LegendSubject subject = m_session.probabilities() ? LegendSubject::Belief
                                  : m_session.agreement().contingentEvents().empty()
                                      ? LegendSubject::Nothing
                                      : LegendSubject::Hypothesis;
    const QRectF room{double(m_left), 2, std::max(width - m_left - 8, 120.0), 100};
    return paintLegend(painter, room, m_session.agreement(), style, subject,
                       m_session.laneChoices().colour);
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

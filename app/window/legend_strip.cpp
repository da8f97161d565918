#include "window/legend_strip.h"

#include "picture/legend_painter.h"
#include "text/compare_text.h"

#include <QPainter>
#include <QPixmap>

#include <utility>

namespace pactline
{
namespace
{

constexpr int edgePx = 18; ///< as far in as the status line

/// All that the lanes may show, and what they do show but rarely.
std::set<LegendItem> itemsOf(bool counterfactual)
{
    using enum LegendItem;
    std::set<LegendItem> items{FirstParty, SecondParty, Others,     State,    Reported, Inferred,
                               Unknown,    Disputed,    Likelihood, EndRange, Trigger};
    if (counterfactual)
        items.insert(Counterfactual);
    return items;
}

} // namespace

LegendStrip::LegendStrip(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName("legendStrip");
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto measureAnew = [this] {
        m_places.clear();
        updateGeometry();
        update();
    };
    connect(&session, &Session::themeChanged, this, measureAnew); // marks make its samples wider
    connect(&session, &Session::laneChoicesChanged, this, measureAnew);
    connect(&session, &Session::pinnedChanged, this, measureAnew);
    connect(&session, &Session::projectionChanged, this, [this, measureAnew] {
        if (Explained now = explained(); now != m_explained) {
            m_explained = std::move(now);
            measureAnew();
        }
    });
}

/// What there is to explain hangs on what is believed, and what tells B from A on A.
LegendStrip::Explained LegendStrip::explained() const
{
    const auto legend = pinned();
    return {m_session.probabilities() != nullptr, m_session.projection().mayBeCounterfactual(),
            legend ? legend->name : QString{}};
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
    m_places.clear();
    updateGeometry();
    update();
}

double LegendStrip::paint(QPainter& painter, double left, double width) const
{
    const PictureStyle style{&paletteOf(m_session.theme()), m_session.language(),
                             m_session.typeScale(), m_session.partyMarks()};
    const LegendSubject subject = m_session.probabilities() ? LegendSubject::Belief
                                  : m_session.agreement().contingentEvents().empty()
                                      ? LegendSubject::Nothing
                                      : LegendSubject::Hypothesis;
    const QRectF room{left, 2, std::max(width - left - 8, 120.0), 100};
    const std::set<LegendItem> items = itemsOf(m_session.projection().mayBeCounterfactual());
    return paintLegend(painter, room, m_session.agreement(), style, subject,
                       m_session.laneChoices().colour, &items, pinned());
}

/// Under the axis; from the window's edge where that is what keeps it in one row.
LegendStrip::Placed LegendStrip::placed(int width) const
{
    const auto known = m_places.find(width);
    if (known != m_places.end())
        return known->second;
    QPixmap nowhere{1, 1};
    QPainter painter{&nowhere};
    Placed place{m_left, int(paint(painter, m_left, width))};
    if (const int further = int(paint(painter, edgePx, width)); further < place.height)
        place = {edgePx, further};
    return m_places[width] = place;
}

int LegendStrip::heightForWidth(int width) const
{
    return placed(width).height + 6;
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paint(painter, placed(width()).left, width());
}

} // namespace pactline

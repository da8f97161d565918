#include "timeline/lane_controls.h"

#include <QHBoxLayout>

namespace pactline
{

LaneControls::LaneControls(QWidget* parent)
    : QWidget(parent), m_filter(new QToolButton), m_lanes(new QToolButton)
{
    m_filter->setObjectName("filterButton");
    m_filter->setText(tr("Filter ▾"));
    m_filter->setToolTip(tr("Choose which clauses are shown"));
    m_filter->setAccessibleName(tr("Filter the lanes"));
    m_lanes->setObjectName("lanesButton");
    m_lanes->setText(tr("Lanes ▾"));
    m_lanes->setToolTip(tr("Order, colour and fold the lanes"));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QToolButton* button : {m_filter, m_lanes}) {
        button->setProperty("role", "flat");
        row->addWidget(button);
    }
}

} // namespace pactline

#include "timeline/filter_line.h"

#include "text/lane_text.h"
#include "timeline/lane_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pactline
{

FilterLine::FilterLine(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_words(new QLabel)
{
    m_words->setObjectName("filterWords");
    m_words->setProperty("role", "secondary");
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setTextFormat(Qt::PlainText);
    auto* clear = new QPushButton{tr("clear", "the filter")};
    clear->setObjectName("clearFilter");
    clear->setProperty("role", "link");
    clear->setCursor(Qt::PointingHandCursor);
    clear->setAccessibleName(tr("Clear the filter"));
    connect(clear, &QPushButton::clicked, this, [this] { m_session.setLaneFilter({}); });
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(clear);
}

void FilterLine::follow(const LaneList& lanes)
{
    const LaneFilter& filter = m_session.laneChoices().filter;
    setVisible(filter.isOn());
    if (!filter.isOn())
        return;
    const auto all = m_session.agreement().clauses.size();
    m_text = tr("Filter: %1 – %2", "what is asked, how many are left")
                 .arg(filterText(filter, m_session.projection(), m_session.language()),
                      tr("%1 of %n clause(s)", nullptr, int(all)).arg(lanes.passing()));
    m_words->setToolTip(m_text);
    m_words->setAccessibleName(m_text);
    elide();
}

void FilterLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

void FilterLine::elide()
{
    m_words->setText(m_words->fontMetrics().elidedText(m_text, Qt::ElideMiddle, m_words->width()));
}

} // namespace pactline

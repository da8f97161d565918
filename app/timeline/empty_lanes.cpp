#include "timeline/empty_lanes.h"

#include "text/date_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pactline
{

EmptyLanes::EmptyLanes(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_words(new QLabel)
{
    m_words->setObjectName("emptyLanes");
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto* clear = new QPushButton{tr("Clear the filter")};
    clear->setObjectName("clearFilterOfEmptyLanes");
    clear->setProperty("role", "link");
    clear->setCursor(Qt::PointingHandCursor);
    connect(clear, &QPushButton::clicked, this, [&session] { session.setLaneFilter({}); });
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(8);
    lines->addWidget(m_words);
    lines->addWidget(clear, 0, Qt::AlignHCenter);
}

void EmptyLanes::follow()
{
    const bool ofTheDay = !m_session.laneChoices().filter.states.empty();
    m_words->setText(ofTheDay ? tr("No clause is like that on %1.")
                                    .arg(dayText(m_session.playhead(), m_session.language()))
                              : tr("No clause is like that."));
}

} // namespace pactline

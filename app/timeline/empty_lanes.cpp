#include "timeline/empty_lanes.h"

#include "text/date_text.h"
#include "text/lane_text.h"
#include "theme/palette.h"
#include "theme/typography.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int emptySidePx = 24;
constexpr int emptyWidestPx = 360; ///< of the words
constexpr int emptyDownPx = 40;    ///< from the lanes' top
constexpr double emptyCornerPx = 6;

} // namespace

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
    lines->setContentsMargins(emptySidePx, 16, emptySidePx, 16);
    lines->setSpacing(8);
    lines->addWidget(m_words);
    lines->addWidget(clear, 0, Qt::AlignHCenter);
}

void EmptyLanes::follow()
{
    const LaneFilter& filter = m_session.laneChoices().filter;
    const QString& language = m_session.language();
    const QString asked = filterText(filter, m_session.projection(), language);
    m_words->setText(filter.states.empty()
                         ? tr("No clause passes the filter: %1.").arg(asked)
                         : tr("No clause passes the filter on %1: %2.", "a day, what is asked")
                               .arg(dayText(m_session.playhead(), language), asked));
}

void EmptyLanes::placeIn(const QRect& lanes)
{
    m_words->setFixedWidth(
        std::min(scaledPx(emptyWidestPx), std::max(lanes.width() - 2 * emptySidePx, 1)));
    QRect place{{0, 0}, sizeHint()};
    place.moveCenter({lanes.center().x(), 0});
    place.moveTop(std::min(lanes.top() + scaledPx(emptyDownPx),
                           std::max(lanes.top(), lanes.bottom() - place.height())));
    setGeometry(place);
}

void EmptyLanes::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(m_session.theme());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{palette.hairline, 1});
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), emptyCornerPx,
                            emptyCornerPx);
}

} // namespace pactline

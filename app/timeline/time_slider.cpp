#include "timeline/time_slider.h"

#include "picture/timeline_painter.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double grooveHeightPx = 6;
constexpr double handleRadiusPx = 8;
constexpr double dotRadiusPx = 3;
constexpr double dotReachPx = 5;
constexpr double heightPx = 46;
constexpr double tickGapPx = 46;

} // namespace

TimeSlider::TimeSlider(Session& session, double typeScale, QWidget* parent)
    : QAbstractSlider(parent), m_session(session), m_typeScale(typeScale)
{
    setOrientation(Qt::Horizontal);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Date"));
    fitRange();
    connect(&session, &Session::playheadChanged, this,
            [this] { setValue(m_session.playhead().dayNumber()); });
    connect(&session, &Session::visibleChanged, this, [this] {
        fitRange();
        update();
    });
    connect(&session, &Session::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractSlider::valueChanged, this,
            [this](int day) { m_session.setPlayhead(Date::fromDayNumber(day)); });
}

void TimeSlider::fitRange()
{
    const DateRange& extent = m_session.extent();
    setRange(extent.from.dayNumber(), extent.until->dayNumber() - 1);
    setValue(m_session.playhead().dayNumber());
}

void TimeSlider::setGroove(double left, double right)
{
    m_left = left;
    m_right = right;
    update();
}

TimeScale TimeSlider::scale() const
{
    return {m_session.extent(), m_left, std::max(m_right - m_left, 1.0)};
}

PictureStyle TimeSlider::style() const
{
    return {&paletteOf(m_session.theme()), m_session.language(), m_typeScale,
            m_session.partyMarks()};
}

QSize TimeSlider::sizeHint() const
{
    return {300, int(heightPx * m_typeScale)};
}

double TimeSlider::grooveY() const
{
    return std::round(14 * m_typeScale);
}

QRectF TimeSlider::handleRect() const
{
    const double radius = handleRadiusPx * m_typeScale;
    const double x = scale().xOf(m_session.playhead());
    return {x - radius, grooveY() - radius, 2 * radius, 2 * radius};
}

QPointF TimeSlider::dotOf(EventIndex event) const
{
    const auto& fact = std::get<Fact>(m_session.agreement()[event].kind);
    return {scale().xOf(fact.date.firstDay()), grooveY()};
}

std::vector<EventIndex> TimeSlider::eventsAt(const QPointF& at) const
{
    std::vector<EventIndex> events;
    if (std::abs(at.y() - grooveY()) > 2 * dotReachPx * m_typeScale)
        return events;
    for (std::uint32_t i = 0; i < m_session.agreement().events.size(); ++i)
        if (!m_session.agreement().events[i].contingent() &&
            std::abs(dotOf({i}).x() - at.x()) <= dotReachPx * m_typeScale)
            events.push_back({i});
    std::ranges::stable_sort(events, {},
                             [&](EventIndex event) { return std::abs(dotOf(event).x() - at.x()); });
    return events;
}

/// Beside it there are other controls, which may be missed by a little.
bool TimeSlider::onGroove(double x) const
{
    const double reach = handleRadiusPx * m_typeScale;
    return x >= m_left - reach && x <= m_right + reach;
}

void TimeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !onGroove(event->position().x()))
        return;
    const auto events = eventsAt(event->position());
    if (!events.empty() && !handleRect().contains(event->position())) {
        emit eventClicked(events.front());
        return;
    }
    setSliderDown(true);
    setValue(scale().dayAt(event->position().x()).dayNumber());
}

void TimeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        setValue(scale().dayAt(event->position().x()).dayNumber());
        return;
    }
    const bool onDot = !eventsAt(event->position()).empty();
    setCursor(onDot ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimeSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void TimeSlider::keyPressEvent(QKeyEvent* event)
{
    event->ignore(); // the window steps by the step that is chosen; the slider knows only days
}

void TimeSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

bool TimeSlider::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList lines;
    for (const EventIndex index : eventsAt(help->pos())) {
        const Event& fact = m_session.agreement()[index];
        lines << shortDateText(std::get<Fact>(fact.kind).date, m_session.language()) +
                     QStringLiteral(" · ") + localized(fact.title, m_session.language());
    }
    lines.isEmpty() ? QToolTip::hideText()
                    : QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

void TimeSlider::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintGroove(painter);
    paintDots(painter);
    paintHandle(painter);
}

void TimeSlider::paintGroove(QPainter& painter)
{
    const Palette& palette = *style().palette;
    const double height = grooveHeightPx * m_typeScale;
    const QRectF groove{m_left, grooveY() - height / 2, m_right - m_left, height};
    const bool zoomed = m_session.visible() != m_session.extent();
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(palette.text, palette.window, 0.12));
    painter.drawRoundedRect(groove, height / 2, height / 2);
    painter.setBrush(palette.firstParty);
    QRectF past = groove;
    past.setRight(std::max(scale().xOf(m_session.playhead()), groove.left()));
    painter.drawRoundedRect(past, height / 2, height / 2);
    if (!zoomed)
        return;
    const double left = scale().xOf(m_session.visible().from);
    const double right = scale().xOf(*m_session.visible().until);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{palette.secondaryText, 1.5});
    painter.drawRoundedRect(QRectF{left, groove.top() - 5, right - left, height + 10}, 4, 4);
    TimelinePainter{painter, style(), m_session.agreement()}.paintRuler(
        grooveY() + 12 * m_typeScale, scale(), ticksFor(scale(), tickGapPx * m_typeScale));
}

void TimeSlider::paintDots(QPainter& painter)
{
    const Palette& palette = *style().palette;
    const double radius = dotRadiusPx * m_typeScale;
    for (std::uint32_t i = 0; i < m_session.agreement().events.size(); ++i) {
        if (m_session.agreement().events[i].contingent())
            continue;
        const QPointF centre = dotOf({i});
        if (centre.x() < m_left || centre.x() > m_right)
            continue;
        const bool selected = m_session.selectedEvent() == EventIndex{i};
        painter.setPen(QPen{palette.text, 1.2});
        painter.setBrush(selected ? palette.text : palette.panel);
        const double size = selected ? radius * 1.5 : radius;
        painter.drawEllipse(centre, size, size);
    }
}

void TimeSlider::paintHandle(QPainter& painter)
{
    const Palette& palette = *style().palette;
    if (hasFocus()) {
        painter.setPen(QPen{palette.firstParty, 2});
        painter.setBrush(palette.window);
        painter.drawEllipse(handleRect().adjusted(-3, -3, 3, 3));
    }
    painter.setPen(QPen{palette.text, 2});
    painter.setBrush(palette.panel);
    painter.drawEllipse(handleRect().adjusted(1, 1, -1, -1));
}

} // namespace pactline

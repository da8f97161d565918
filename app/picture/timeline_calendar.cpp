// What the lanes and charts show of the calendar: its lines, their labels, and single days.

#include "picture/timeline_painter.h"
#include "picture/upright_line.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{

std::vector<QRectF> dateLineRects(double x, const QRectF& area, const QString& word,
                                  const PictureStyle& style)
{
    const QFontMetricsF metrics{style.font(TextRole::Small)};
    return {{x - 1, area.top(), 3, area.height()},
            {x, area.top(), style.px(6) + metrics.horizontalAdvance(word), metrics.height() + 2}};
}

QString tickText(const Ticks& ticks, std::size_t mark, std::optional<std::size_t> readBefore,
                 const QString& language)
{
    const QLocale locale{language};
    const Date day = ticks.days[mark];
    const QDate date{day.year(), day.month(), day.dayOfMonth()};
    const QString year = QString::number(day.year());
    const bool withYear = namesYear(ticks, mark, readBefore);
    switch (ticks.step.unit) {
    case TickStep::Unit::Years:
        return year;
    case TickStep::Unit::Months: {
        if (day.month() == 1)
            return year;
        const QString month = locale.toString(date, QStringLiteral("MMM"));
        return withYear ? month + QLatin1Char(' ') + year : month;
    }
    case TickStep::Unit::Weeks:
    case TickStep::Unit::Days: {
        const QString inYear = locale.toString(date, QStringLiteral("d MMM"));
        return withYear ? inYear + QLatin1Char(' ') + year : inYear;
    }
    }
    return {};
}

void TimelinePainter::paintGrid(const QRectF& area, const TimeScale& scale, const Ticks& ticks,
                                std::optional<Date> beyond)
{
    if (beyond) {
        const double left = std::max(scale.xOf(*beyond), area.left());
        if (left < area.right())
            m_painter.fillRect(QRectF{QPointF{left, area.top()}, area.bottomRight()},
                               m_style.palette->beyondToday);
    }
    m_painter.setPen(QPen{m_style.palette->grid, 1});
    for (const Date day : ticks.days) {
        const double x = std::round(scale.xOf(day)) + 0.5;
        m_painter.drawLine(QPointF{x, area.top()}, QPointF{x, area.bottom()});
    }
}

void TimelinePainter::paintRuler(double top, const TimeScale& scale, const Ticks& ticks,
                                 std::span<const QRectF> taken)
{
    m_painter.setFont(m_style.font(TextRole::Small));
    m_painter.setPen(m_style.palette->secondaryText);
    const double height = m_painter.fontMetrics().height();
    std::optional<std::size_t> read;
    for (std::size_t i = 0; i < ticks.days.size(); ++i) {
        const QString text = tickText(ticks, i, read, m_style.language);
        const double width = QFontMetricsF{m_painter.font()}.horizontalAdvance(text) + 4;
        const QRectF rect{scale.xOf(ticks.days[i]) - width / 2, top, width, height};
        if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(rect); }))
            continue;
        m_painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, text);
        read = i;
    }
}

void TimelinePainter::paintDateLine(double x, double top, double bottom, const QString& word,
                                    std::span<const QRectF> words)
{
    QPen pen{m_style.palette->secondaryText, 1};
    pen.setDashPattern({3, 3});
    m_painter.setPen(pen);
    const double middle = std::round(x) + 0.5;
    paintUprightLine(m_painter, middle, top, bottom, words);
    if (word.isEmpty())
        return;
    m_painter.setFont(m_style.font(TextRole::Small));
    m_painter.setPen(m_style.palette->secondaryText);
    m_painter.drawText(QPointF{middle + m_style.px(4), top + m_painter.fontMetrics().ascent()},
                       word);
}

} // namespace pactline

#include "timeline/day_accessible.h"

#include "session/suppositions.h"
#include "text/cause_text.h"
#include "text/chart_text.h"
#include "text/date_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"
#include "timeline/chart_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct Parts {
    Q_DECLARE_TR_FUNCTIONS(TimelineAccessible)
};

} // namespace

void* DayAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface && isValid())
        return static_cast<QAccessibleValueInterface*>(this);
    return PartAccessible::interface_cast(type);
}

QVariant DayAccessible::currentValue() const
{
    return isValid() ? day().dayNumber() : QVariant{};
}

void DayAccessible::setCurrentValue(const QVariant& value)
{
    if (!isValid())
        return;
    const DateRange& extent = session().extent();
    // Numbers come as doubles over the bus, and from anywhere.
    const double number = std::clamp(value.toDouble(), double(extent.from.dayNumber()),
                                     double(extent.until->dayNumber() - 1));
    setDay(Date::fromDayNumber(int(number)));
}

QVariant DayAccessible::maximumValue() const
{
    return isValid() ? session().extent().until->dayNumber() - 1 : QVariant{};
}

QVariant DayAccessible::minimumValue() const
{
    return isValid() ? session().extent().from.dayNumber() : QVariant{};
}

QString DayAccessible::description() const
{
    return value();
}

QString DayAccessible::value() const
{
    return dayText(day(), language());
}

QString PlayheadAccessible::name() const
{
    return Parts::tr("Playhead");
}

bool MarkerAccessible::isValid() const
{
    return DayAccessible::isValid() && m_event.value < session().agreement().events.size() &&
           session().agreement()[m_event].contingent() &&
           session().projection().hypothesis().dayOf(m_event).has_value();
}

QString MarkerAccessible::name() const
{
    return Parts::tr("Hypothesis: %1", "an event")
        .arg(eventLabel(session().agreement(), m_event, language()));
}

void MarkerAccessible::setDay(Date day)
{
    session().changeScenario(movedTo(session().agreement(), session().scenario(), m_event, day),
                             Parts::tr("Move the supposed date"));
}

bool HandleAccessible::isValid() const
{
    return DayAccessible::isValid() && view().beliefHandles().at(m_place).has_value();
}

QString HandleAccessible::name() const
{
    return Parts::tr("Forecast: %1, %2", "an event, a share of belief")
        .arg(eventLabel(session().agreement(), m_place.event, language()),
             view().beliefHandles().words(m_place));
}

QString HandleAccessible::description() const
{
    return view().beliefHandles().sentence(m_place);
}

QString RulerAccessible::name() const
{
    const DateRange& shown = session().visible();
    return Parts::tr("Time axis from %1 to %2")
        .arg(dayText(shown.from, language()), lastDayText(*shown.until, language()));
}

QString ChartAccessible::name() const
{
    return Parts::tr("Chart: %1")
        .arg(chartTitle(session().agreement(), session().chart(), language()));
}

QString ChartAccessible::description() const
{
    const Agreement& agreement = session().agreement();
    const ChartData data = chartData(session().evaluation(), session().chart());
    if (!data.shares.empty())
        return balanceText(data, session().playhead(), agreement, language());
    QStringList numbers;
    for (const PlotLine& line : data.lines)
        if (const auto number = readOutOn(*line.line, session().playhead(), agreement.checked))
            numbers << readOutText(*line.line, *number, language());
    return listed(numbers, language());
}

} // namespace pactline

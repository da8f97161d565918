#include "text/belief_label.h"

#include "support/overloaded.h"
#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

struct BeliefLabel {
    Q_DECLARE_TR_FUNCTIONS(BeliefLabel)
};

constexpr double medianShare = 0.5;

/// The first of January is a year's beginning, and the first of a month the month's.
QString briefDate(Date day, const QString& language)
{
    using Precision = PartialDate::Precision;
    if (day.dayOfMonth() == 1 && day.month() == 1)
        return QString::number(day.year());
    return shortDateText({day, Precision::Month, false}, language);
}

QString pointText(const BeliefPoint& point, const QString& language)
{
    return probabilityText(point.share, language) + QLatin1Char(' ') +
           briefDate(point.date.firstDay(), language);
}

/// The point that tells most: the one nearest to a median.
BeliefPoints::const_iterator middleOf(const BeliefPoints& points)
{
    return std::ranges::min_element(
        points, {}, [](const BeliefPoint& point) { return std::abs(point.share - medianShare); });
}

} // namespace

QString briefBeliefText(const Belief& belief, const QString& language)
{
    if (const auto* const range = std::get_if<BeliefRange>(&belief.days))
        return shortDateText(range->from, language) + QStringLiteral(" – ") +
               shortDateText(range->through, language);
    const auto& points = std::get<BeliefPoints>(belief.days);
    if (points.size() < 2)
        return briefestBeliefText(belief, language);
    const auto middle = middleOf(points);
    const BeliefPoint& second = middle == points.begin() ? points[1] : *middle;
    return pointText(points.front(), language) + QStringLiteral(" · ") +
           pointText(second, language);
}

QString briefestBeliefText(const Belief& belief, const QString& language)
{
    if (const auto* const range = std::get_if<BeliefRange>(&belief.days))
        return QStringLiteral("%1 – %2")
            .arg(range->from.firstDay().year())
            .arg(range->through.dayAfter().plusDays(-1).year());
    const auto& points = std::get<BeliefPoints>(belief.days);
    return points.empty() ? beliefText(belief, language) : pointText(*middleOf(points), language);
}

QString briefFollowerText(const FollowerBelief& belief, const Contingency& contingency,
                          const QString& language)
{
    const QString when =
        std::visit(Overloaded{
                       [&](const DefaultDelay&) {
                           return QStringLiteral("+ ") + delayText(contingency.delay);
                       },
                       [&](const PartialDate& date) { return shortDateText(date, language); },
                       [&](const DelayRange& range) {
                           return QStringLiteral("+ ") + typedWhen(range, language);
                       },
                   },
                   belief.when);
    if (belief.rejected <= 0)
        return when;
    return BeliefLabel::tr("%1, %2 rejected", "when, a share")
        .arg(when, probabilityText(belief.rejected, language));
}

QString presetSourceText(const Preset& preset, const QString& language)
{
    const QString by = preset.by.empty() ? QString{} : localized(preset.by, language);
    if (!preset.said)
        return by;
    const QString said = dateText(*preset.said, language);
    return by.isEmpty() ? said : BeliefLabel::tr("%1, %2", "who, when").arg(by, said);
}

} // namespace pactline

#pragma once

#include "calendar/delay.h"
#include "calendar/partial_date.h"

#include <QString>

namespace pactline
{

/// "28 October 2025"; "28 octobre 2025", "1er janvier 2026". Languages are ISO 639-1 codes.
QString dayText(Date day, const QString& language);

/// "28 Oct 2025"; "28 oct. 2025".
QString shortDayText(Date day, const QString& language);

/// With the precision that is known: "October 2025", "Q3 2026", "2021", "about March 2021".
QString dateText(const PartialDate& date, const QString& language);

/// The same behind "before" and its like, where a language gives a day an article.
QString dateBehindWord(const PartialDate& date, const QString& language);

/// The same, with months shortened.
QString shortDateText(const PartialDate& date, const QString& language);

/// The last day on which something that ends at `until` still holds.
QString lastDayText(Date until, const QString& language);

/// Until when something holds that ends on that day: "through 31 December 2030"; where no last day
/// can be told, "until about March 2029".
QString endText(const PartialDate& firstDayOut, const QString& language);

/// The last day alone, shortened; where none can be told, "about Mar 2029".
QString shortEndText(const PartialDate& firstDayOut, const QString& language);

/// "6 months", "1 day".
QString delayText(const Delay& delay);

/// How far one day lies from another: "+12 days", "−3 months" where the day of the month agrees.
QString distanceText(Date from, Date to);

/// What somebody typed: every spelling above, ISO 8601, and 28/10/2025. Nothing when it is no
/// date; "2029", "March 2029", "Q3 2028" and "about 2028" keep their precision.
std::optional<PartialDate> readDate(const QString& typed, const QString& language);

} // namespace pactline

#pragma once

#include "calendar/date.h"

#include <QByteArray>

namespace pactline
{

/// The day in the basic format of ISO 8601, as calendars and PDF write it: 20251028.
inline QByteArray compactDate(Date day)
{
    return QByteArray::fromStdString(toIso(day)).replace("-", "");
}

} // namespace pactline

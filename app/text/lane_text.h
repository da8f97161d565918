#pragma once

#include "timeline/lane_filter.h"
#include "timeline/lane_order.h"

#include <QString>

namespace pactline
{

/// "in force", "pending", "lapsed".
QString laneStateText(LaneState state);

/// How lanes are ordered, as a choice in a menu: "As in the file".
QString laneOrderText(LaneOrder order);

/// What a filter asks, in few words: "benefits Beta · official, reported". Empty when nothing.
QString filterText(const LaneFilter& filter, const Projection& projection, const QString& language);

/// From when to when a span lasts, as precisely as the file knows it: "Mar 2021 – 31 Dec 2030".
QString spanDatesText(const Projection& projection, const Span& span, const QString& language);

/// Every clause's place among all names, as the language sorts them.
std::vector<std::uint32_t> placesByName(const Agreement& agreement, const QString& language);

/// "2 lanes", as a heading tells what it holds while folded.
QString hiddenLanesText(std::size_t count);

} // namespace pactline

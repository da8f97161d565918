#pragma once

#include "evaluation/what_if.h"

namespace pactline
{

/// Years that stand together where there is no room for each.
struct YearGroup {
    int first = 0;
    int last = 0;
    YearEffect most; ///< of the first of those years in which the event would end the most clauses

    bool contains(int year) const { return first <= year && year <= last; }
};

/// By so many years, beginning where the calendar does: 2027–2029, 2030–2034, …
std::vector<YearGroup> groupedBy(int years, const std::vector<YearEffect>& effects);

} // namespace pactline

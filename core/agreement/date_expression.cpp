#include "agreement/date_expression.h"

#include "support/overloaded.h"

#include <algorithm>

namespace pactline
{
namespace
{

void collectEvents(const DateExpression& expression, std::vector<EventIndex>& found)
{
    std::visit(Overloaded{
                   [](const Never&) {},
                   [](const NotStated&) {},
                   [](const FixedDay&) {},
                   [&](const EventDay& due) {
                       if (std::find(found.begin(), found.end(), due.event) == found.end())
                           found.push_back(due.event);
                   },
                   [&](const DelayedDay& delayed) { collectEvents(delayed.base.front(), found); },
                   [&](const Choice& choice) {
                       for (const auto& operand : choice.operands)
                           collectEvents(operand, found);
                   },
               },
               expression.form);
}

} // namespace

// Written out, because Clang 14 crashes on comparisons that are defaulted outside of their class.
bool DelayedDay::operator==(const DelayedDay& other) const
{
    return base == other.base && delay == other.delay;
}

bool Choice::operator==(const Choice& other) const
{
    return kind == other.kind && operands == other.operands;
}

std::vector<EventIndex> eventsIn(const DateExpression& expression)
{
    std::vector<EventIndex> found;
    collectEvents(expression, found);
    return found;
}

} // namespace pactline

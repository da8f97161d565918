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

bool DelayedDay::operator==(const DelayedDay&) const = default;
bool Choice::operator==(const Choice&) const = default;

std::vector<EventIndex> eventsIn(const DateExpression& expression)
{
    std::vector<EventIndex> found;
    collectEvents(expression, found);
    return found;
}

} // namespace pactline

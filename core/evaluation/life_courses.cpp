#include "evaluation/life_courses.h"

#include "support/overloaded.h"

#include <algorithm>

namespace pactline
{
namespace
{

/// How an event may follow the one before it: not at all, or by one step of a rule.
struct Way {
    double weight;
    std::optional<DayRule::Step> step;
};

/// The event, the one that it follows, and so on.
std::vector<EventIndex> lineOf(const Agreement& agreement, EventIndex event)
{
    std::vector<EventIndex> line{event};
    while (const auto first = agreement.contingencyOf(line.back()).follows)
        line.push_back(*first);
    return line;
}

std::vector<Way> waysOf(const DelayRange& range)
{
    if (range.shortest == range.longest)
        return {{1, range.shortest}};
    std::vector<Way> ways;
    const int shortest = daysIn(range.shortest);
    const int count = daysIn(range.longest) - shortest + 1;
    ways.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        ways.push_back({1.0 / count, Delay{shortest + i, Delay::Unit::Days}});
    return ways;
}

std::vector<Way> waysOf(const Contingency& contingency, const FollowerBelief& belief)
{
    auto ways = std::visit(Overloaded{
                               [&](const DefaultDelay&) {
                                   return std::vector<Way>{{1, contingency.delay}};
                               },
                               [](const PartialDate& date) {
                                   return std::vector<Way>{{1, date.firstDay()}};
                               },
                               [](const DelayRange& range) { return waysOf(range); },
                           },
                           belief.when);
    for (Way& way : ways)
        way.weight *= 1 - belief.rejected;
    if (belief.rejected > 0)
        ways.push_back({belief.rejected, std::nullopt});
    return ways;
}

std::vector<Way> waysOf(const Contingency& contingency, const Supposition& supposed)
{
    using Ways = std::vector<Way>;
    return std::visit(Overloaded{
                          [](const PartialDate& date) {
                              return Ways{{1, date.firstDay()}};
                          },
                          [](const AfterDelay& after) {
                              return Ways{{1, after.delay}};
                          },
                          [](const Pending&) {
                              return Ways{{1, std::nullopt}};
                          },
                          [](const Rejected&) {
                              return Ways{{1, std::nullopt}};
                          },
                          [](const Belief&) {
                              return Ways{{1, std::nullopt}};
                          },
                          [&](const FollowerBelief& belief) { return waysOf(contingency, belief); },
                      },
                      supposed);
}

std::vector<Fate> withEvent(const std::vector<Fate>& fates, EventIndex event,
                            const Agreement& agreement, const Scenario& scenario)
{
    const auto& contingency = agreement.contingencyOf(event);
    const auto supposed = scenario.suppose.find(event);
    const auto ways = waysOf(contingency, supposed == scenario.suppose.end()
                                              ? Supposition{AfterDelay{contingency.delay, true}}
                                              : supposed->second);
    std::vector<Fate> longer;
    for (const Fate& fate : fates)
        for (const Way& way : ways) {
            Fate next = fate;
            next.weight *= way.weight;
            const auto& before = fate.ruleOf.at(*contingency.follows);
            next.ruleOf[event] =
                before && way.step ? std::optional{before->with(*way.step)} : std::nullopt;
            longer.push_back(std::move(next));
        }
    return longer;
}

Date startOfDecade(Date day, int decadesLater)
{
    const int year = std::max(1, (day.year() / 10 + decadesLater) * 10);
    return Date{std::chrono::year{year} / std::chrono::January / 1};
}

} // namespace

EventIndex decidingEvent(const Agreement& agreement, const std::vector<EventIndex>& named)
{
    auto common = lineOf(agreement, named.front());
    for (const EventIndex event : named) {
        const auto line = lineOf(agreement, event);
        std::erase_if(common, [&](EventIndex each) {
            return std::find(line.begin(), line.end(), each) == line.end();
        });
    }
    return common.front();
}

std::vector<Fate> fatesOf(const Agreement& agreement, const Scenario& scenario, EventIndex deciding,
                          const std::vector<EventIndex>& named)
{
    std::vector<Fate> fates{{1, {{deciding, DayRule{}}}}};
    for (const EventIndex event : named) {
        const auto line = lineOf(agreement, event);
        const auto place = std::find(line.begin(), line.end(), deciding);
        for (auto next = std::make_reverse_iterator(place); next != line.rend(); ++next)
            if (!fates.front().ruleOf.contains(*next))
                fates = withEvent(fates, *next, agreement, scenario);
    }
    return fates;
}

DateRange windowAround(const DayDistribution& days)
{
    return {startOfDecade(days.first(), 0), startOfDecade(days.end(), 1)};
}

} // namespace pactline

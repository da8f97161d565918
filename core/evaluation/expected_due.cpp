#include "evaluation/expected_due.h"

#include "evaluation/weigh.h"

#include <algorithm>
#include <chrono>

namespace pactline
{
namespace
{

/// A day as a year and the part of it that is over: the difference of two is a length in years.
double inYears(Date day)
{
    const auto startOf = [](int year) {
        return Date{std::chrono::year{year} / std::chrono::January / 1}.dayNumber();
    };
    const int year = day.year();
    const int start = startOf(year);
    return year + double(day.dayNumber() - start) / (startOf(year + 1) - start);
}

double dueBefore(const Due& due, Date day)
{
    double sum = 0;
    for (const Due::Rate& rate : due.rates)
        if (rate.days.from < day)
            sum +=
                rate.perYear * (inYears(std::min(day, *rate.days.until)) - inYears(rate.days.from));
    for (const Due::Amount& amount : due.amounts)
        sum += amount.day < day ? amount.value : 0;
    return sum;
}

double expectedIfCertain(const Projection& projection, const Due& due, const DateRange& days)
{
    double sum = 0;
    for (const Span& span : projection.spansOf(due.clause)) {
        const Date from = std::max(span.from, days.from);
        const Date until = std::min(span.until.value_or(*days.until), *days.until);
        if (span.state == ClauseState::InForce && from < until)
            sum += dueThroughout(due, {from, until});
    }
    return sum;
}

} // namespace

const Series* seriesDueBy(const Agreement& agreement, ClauseIndex clause)
{
    const auto found = std::ranges::find_if(agreement.series, [&](const Series& series) {
        return series.due && series.due->clause == clause;
    });
    return found == agreement.series.end() ? nullptr : &*found;
}

DateRange daysOf(const Due& due)
{
    std::vector<Date> starts;
    std::vector<Date> ends;
    for (const Due::Rate& rate : due.rates) {
        starts.push_back(rate.days.from);
        ends.push_back(*rate.days.until);
    }
    for (const Due::Amount& amount : due.amounts) {
        starts.push_back(amount.day);
        ends.push_back(amount.day.plusDays(1));
    }
    return {std::ranges::min(starts), std::ranges::max(ends)};
}

double dueThroughout(const Due& due, const DateRange& days)
{
    return dueBefore(due, *days.until) - dueBefore(due, days.from);
}

double expectedDue(const Probabilities& probabilities, const Due& due, const DateRange& days)
{
    if (!probabilities.uncertain(due.clause))
        return expectedIfCertain(*probabilities.ifNothingHappens(), due, days);
    const PossibleLives& lives = *probabilities.alike(due.clause).lives;
    return expectedOf(lives, probabilities.chances().of(lives.deciding), days,
                      [&](Date day) { return dueBefore(due, day); });
}

std::vector<double> expectedDueUpTo(const Probabilities& probabilities, const Due& due,
                                    std::span<const Date> days)
{
    std::vector<double> sums(days.size(), 0);
    for (std::size_t i = 1; i < days.size(); ++i)
        sums[i] = sums[i - 1] + expectedDue(probabilities, due, {days[i - 1], days[i]});
    return sums;
}

} // namespace pactline

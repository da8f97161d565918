#include "cli/json_output.h"
#include "cli/probability_query.h"
#include "evaluation/expected_due.h"
#include "evaluation/outlook.h"
#include "scenario/parse_supposition.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

using Json = nlohmann::ordered_json;

/// Shares carry no digits behind which there is only rounding.
double rounded(double share)
{
    constexpr double digits = 1e9;
    return std::round(share * digits) / digits;
}

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(toIso(*day)) : Json(nullptr);
}

Json beliefJson(const Probabilities& probabilities, EventIndex event, const Belief& belief)
{
    const Agreement& agreement = probabilities.agreement();
    const DayDistribution& days = probabilities.chances().of(event);
    Belief points = belief;
    points.notBefore.reset();
    Json json{{"event", agreement[event].id.text}, {"text", toText(points)}};
    const Preset* const preset = presetOf(belief, agreement);
    json["preset"] = preset ? Json(preset->id) : Json(nullptr);
    json["by"] = belief.by.empty() ? Json(nullptr) : Json(belief.by);
    json["said"] = belief.said ? Json(toIso(*belief.said)) : Json(nullptr);
    json["notBefore"] = belief.notBefore ? Json(toIso(*belief.notBefore)) : Json(nullptr);
    json["heldOn"] = toIso(heldOn(belief, agreement));
    json["median"] = dayJson(days.dayOf(0.5));
    json["never"] = rounded(days.never());
    json["undated"] = rounded(days.undated());
    return json;
}

/// The day, and the share of each state in the words of a file.
Json dayJson(Date day, const StateShares& shares)
{
    Json json{{"day", toIso(day)}};
    for (const ClauseState state : allClauseStates)
        json[stateName(state)] = rounded(shares[std::size_t(state)]);
    return json;
}

/// What is supposed, in the words of a scenario; of what follows, too, where the file says when.
Json supposeJson(const Probabilities& probabilities)
{
    const Agreement& agreement = probabilities.agreement();
    const auto& suppose = probabilities.scenario().suppose;
    Json json = Json::object();
    for (const EventIndex event : agreement.contingentEvents()) {
        const auto& contingency = agreement.contingencyOf(event);
        const auto supposed = suppose.find(event);
        if (supposed != suppose.end())
            json[agreement[event].id.text] = toText(supposed->second);
        else if (probabilities.chances().uncertain(event))
            json[agreement[event].id.text] = toText(AfterDelay{contingency.delay, true});
    }
    return json;
}

Json endJson(const EndOutlook& end, Date day)
{
    return {{"ifInForceOn", toIso(day)},      {"inForce", rounded(end.inForce)},
            {"tenth", dayJson(end.early)},    {"median", dayJson(end.median)},
            {"ninetieth", dayJson(end.late)}, {"expected", dayJson(end.expected)},
            {"open", rounded(end.open)}};
}

/// What is to be expected from the day on; what is not known has a reason.
Json amountJson(const Probabilities& probabilities, const Series* series, Date from)
{
    if (!series)
        return {{"expected", nullptr}, {"reason", "no-rate"}};
    const Due& due = *series->due;
    const DateRange given = daysOf(due);
    const DateRange days{std::min(std::max(from, given.from), *given.until), given.until};
    return {{"expected", rounded(expectedDue(probabilities, due, days))},
            {"reason", nullptr},
            {"ifInForceThroughout", rounded(dueThroughout(due, days))},
            {"from", toIso(days.from)},
            {"until", toIso(*days.until)},
            {"series", series->id.text},
            {"format", due.format.in("en")}};
}

Json clauseJson(const ProbabilityQuestion& question, ClauseIndex clause,
                const std::vector<Exposure>& exposed)
{
    const Probabilities& probabilities = *question.probabilities;
    const auto exposure = std::ranges::find(exposed, clause, &Exposure::clause);
    Json json{{"id", probabilities.agreement()[clause].id.text},
              {"uncertain", probabilities.uncertain(clause)},
              {"lost", exposure == exposed.end() ? 0.0 : rounded(exposure->lost)},
              {"end", endJson(endOfTermOn(probabilities, clause, question.days.front()),
                              question.days.front())}};
    const Series* const series = seriesDueBy(probabilities.agreement(), clause);
    json["amount"] = amountJson(probabilities, series, question.days.front());
    json["days"] = Json::array();
    for (const Date day : question.days)
        json["days"].push_back(dayJson(day, probabilities.states(clause, day)));
    if (!series)
        return json;
    const auto sums = expectedDueUpTo(probabilities, *series->due, question.days);
    for (std::size_t i = 0; i < sums.size(); ++i)
        json["days"][i]["expectedAmount"] = rounded(sums[i]);
    return json;
}

} // namespace

Json probabilityJson(const ProbabilityQuestion& question)
{
    const Probabilities& probabilities = *question.probabilities;
    Json json = scenarioJson(*probabilities.ifNothingHappens());
    json["suppose"] = supposeJson(probabilities);
    for (const auto& [event, supposed] : probabilities.scenario().suppose)
        if (const auto* const belief = std::get_if<Belief>(&supposed))
            json["belief"] = beliefJson(probabilities, event, *belief);
    const auto exposed = probabilities.mostExposed(question.days.front());
    json["clauses"] = Json::array();
    for (const ClauseIndex clause : question.clauses)
        json["clauses"].push_back(clauseJson(question, clause, exposed));
    return json;
}

} // namespace pactline

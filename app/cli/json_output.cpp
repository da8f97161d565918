#include "cli/json_output.h"

#include "document/keywords.h"
#include "recipe/recipe_words.h"
#include "support/overloaded.h"
#include "text/cause_text.h"

#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

using Json = nlohmann::ordered_json;

Json sinceJson(const Span& span)
{
    if (span.startCause.kind == Cause::Kind::StartOfRecord)
        return nullptr;
    return toIso(span.knownFrom);
}

Json untilJson(const Span& span)
{
    if (!span.until)
        return nullptr;
    return toIso(span.knownUntil);
}

Json beneficiaryJson(const Agreement& agreement, const Beneficiary& who)
{
    return std::visit(
        Overloaded{
            [&](PartyIndex party) { return agreement[party].id.text; },
            [](Collective collective) { return std::string{wordOf(collectiveWords, collective)}; },
        },
        who);
}

Json supposedJson(const Projection& projection, EventIndex event)
{
    const EventOutcome& outcome = projection.hypothesis().of(event);
    switch (outcome.kind) {
    case EventOutcome::Kind::Fact:
    case EventOutcome::Kind::NotSupposed:
        return nullptr;
    case EventOutcome::Kind::Supposed:
        return toIso(outcome.known);
    case EventOutcome::Kind::Pending:
        return "pending";
    case EventOutcome::Kind::Rejected:
        return "rejected";
    case EventOutcome::Kind::Uncertain:
        return "uncertain";
    }
    return nullptr;
}

} // namespace

std::string stateName(ClauseState state)
{
    return std::string{wordOf(laneStateWords, laneStateOf(state))};
}

Json causeJson(const Agreement& agreement, const Cause& cause)
{
    const auto by = std::visit(
        Overloaded{
            [](std::monostate) -> Json { return nullptr; },
            [&](InstrumentIndex instrument) -> Json { return agreement[instrument].id.text; },
            [&](EventIndex event) -> Json { return agreement[event].id.text; },
        },
        cause.by);
    return {{"kind", causeName(cause.kind).toStdString()}, {"by", by}};
}

Json spanJson(const Projection& projection, ClauseIndex clause, const Span& span, Date at)
{
    const Agreement& agreement = projection.agreement();
    Json json;
    json["id"] = agreement[clause].id.text;
    json["state"] = stateName(span.state);
    json["since"] = sinceJson(span);
    json["until"] = untilJson(span);
    if (!span.untilStated)
        json["untilStated"] = false;
    if (span.speaking) {
        const Term& term = agreement[*span.speaking];
        json["instrument"] = agreement[term.instrument].id.text;
        json["beneficiary"] = beneficiaryJson(agreement, term.beneficiary);
    } else {
        json["instrument"] = json["beneficiary"] = nullptr;
    }
    const auto standing = projection.standing(clause, span);
    json["standing"] = standing ? Json(wordOf(standingWords, *standing)) : Json(nullptr);
    json["cause"] = causeJson(agreement, span.startCause);
    const auto pending = pendingOn(span, at);
    json["pending"] = pending ? Json(agreement[*pending].id.text) : Json(nullptr);
    json["counterfactual"] = projection.counterfactual(span);
    json["disputed"] = projection.disputed(span);
    return json;
}

Json scenarioJson(const Projection& projection)
{
    const Agreement& agreement = projection.agreement();
    const Scenario& scenario = projection.scenario();
    Json suppose = Json::object();
    for (const EventIndex event : agreement.contingentEvents()) {
        Json supposed = supposedJson(projection, event);
        if (!supposed.is_null())
            suppose[agreement[event].id.text] = std::move(supposed);
    }
    Json json;
    json["agreement"] = agreement.id;
    json["asSigned"] =
        scenario.asSigned ? Json(agreement[*scenario.asSigned].id.text) : Json(nullptr);
    json["suppose"] = std::move(suppose);
    return json;
}

Json stateJson(const Projection& projection, Date at)
{
    const Agreement& agreement = projection.agreement();
    const Json scenario = scenarioJson(projection);
    Json json;
    json["agreement"] = agreement.id;
    json["at"] = toIso(at);
    json["asSigned"] = scenario["asSigned"];
    json["suppose"] = scenario["suppose"];
    json["clauses"] = Json::array();
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i)
        json["clauses"].push_back(spanJson(projection, {i}, projection.spanAt({i}, at), at));
    json["amendedBy"] = Json::array();
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i)
        if (!projection.scenario().applies({i}))
            json["amendedBy"].push_back(agreement.instruments[i].id.text);
    json["carriedForward"] = at > agreement.checked;
    return json;
}

} // namespace pactline

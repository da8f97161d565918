#include "document/scenario_findings.h"

namespace pactline
{
namespace
{

DiagnosticCode codeOf(ScenarioError::Kind kind)
{
    switch (kind) {
    case ScenarioError::Kind::FollowerWithoutFirst:
        return DiagnosticCode::SupposedWithoutFirst;
    case ScenarioError::Kind::FollowerBeforeFirst:
        return DiagnosticCode::SupposedBeforeFirst;
    case ScenarioError::Kind::NotAFollower:
        return DiagnosticCode::SupposedNoFollower;
    case ScenarioError::Kind::BeliefOfFollower:
    case ScenarioError::Kind::SecondBelief:
    case ScenarioError::Kind::SecondDelayRange:
        return DiagnosticCode::ScenarioBelief;
    case ScenarioError::Kind::NothingLeft:
        return DiagnosticCode::ScenarioNothingLeft;
    }
    return DiagnosticCode::ScenarioBelief;
}

} // namespace

void reportContradiction(const ScenarioError& error, const Agreement& agreement, Location where,
                         ReadContext& context)
{
    std::vector<std::string> events{agreement[error.event].id.text};
    if (error.first)
        events.push_back(agreement[*error.first].id.text);
    context.report(codeOf(error.kind), where, std::move(events));
}

} // namespace pactline

#pragma once

#include "scenario/scenario.h"

#include <QJsonObject>
#include <QStringList>

namespace pactline
{

/// A scenario by the ids of its agreement, so that it outlives a change of the file.
QJsonObject scenarioToJson(const Agreement& agreement, const Scenario& scenario);

/// A scenario that was read back, and the ids that the agreement does not have.
struct ScenarioFromJson {
    Scenario scenario;
    QStringList gone;
};

/// What still makes sense of it; the rest is as the file shows it first.
ScenarioFromJson scenarioFromJson(const Agreement& agreement, const QJsonObject& json);

} // namespace pactline

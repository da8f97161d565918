#include "session/scenario_json.h"

#include "scenario/parse_supposition.h"
#include "session/session.h"
#include "session/suppositions.h"

#include <algorithm>

namespace pactline
{
namespace
{

/// A text as a user would write it; of a belief of somebody’s, an object that says whose.
Result<Supposition> suppositionFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QString text = value.isObject() ? object["belief"].toString() : value.toString();
    auto supposition = parseSupposition(text.toStdString());
    auto* const belief = supposition ? std::get_if<Belief>(&*supposition) : nullptr;
    if (!belief)
        return supposition;
    belief->by = object["by"].toString().toStdString();
    if (const auto said = parsePartialDate(object["said"].toString().toStdString()))
        belief->said = *said;
    return supposition;
}

QJsonValue toJson(const Supposition& supposition)
{
    const QString text = QString::fromStdString(toText(supposition));
    const auto* const belief = std::get_if<Belief>(&supposition);
    if (!belief || (belief->by.empty() && !belief->said))
        return text;
    QJsonObject whose{{"belief", text}};
    if (!belief->by.empty())
        whose["by"] = QString::fromStdString(belief->by);
    if (belief->said)
        whose["said"] = QString::fromStdString(toIso(*belief->said));
    return whose;
}

class Reader
{
public:
    explicit Reader(const Agreement& agreement) : m_agreement(agreement)
    {
        m_result.scenario = defaultScenario(agreement);
    }

    ScenarioFromJson read(const QJsonObject& json)
    {
        readAsSigned(json["asSigned"]);
        const QJsonObject suppose = json["suppose"].toObject();
        for (auto it = suppose.begin(); it != suppose.end(); ++it)
            readSupposition(it.key(), it.value());
        const QJsonObject readings = json["readings"].toObject();
        for (auto it = readings.begin(); it != readings.end(); ++it)
            readReading(it.key(), it.value().toString());
        dropContradictions();
        return std::move(m_result);
    }

private:
    void readAsSigned(const QJsonValue& value)
    {
        if (value.isNull())
            m_result.scenario.asSigned = std::nullopt;
        if (!value.isString())
            return;
        const auto instrument = m_agreement.find(InstrumentId{value.toString().toStdString()});
        if (instrument)
            m_result.scenario.asSigned = instrument;
        else
            m_result.gone << value.toString();
    }

    void readSupposition(const QString& id, const QJsonValue& value)
    {
        const auto event = m_agreement.find(EventId{id.toStdString()});
        const auto supposition = suppositionFrom(value);
        if (!event || !m_agreement[*event].contingent())
            m_result.gone << id;
        else if (supposition)
            m_result.scenario.suppose.insert_or_assign(*event, *supposition);
    }

    void readReading(const QString& id, const QString& name)
    {
        const auto term = m_agreement.find(TermId{id.toStdString()});
        if (!term) {
            m_result.gone << id;
            return;
        }
        const auto& readings = m_agreement[*term].readings;
        const auto found = std::ranges::find(readings, name.toStdString(), &Reading::name);
        if (found != readings.end())
            m_result.scenario.readings[*term] = std::size_t(found - readings.begin());
        else
            m_result.gone << id + QLatin1Char('=') + name;
    }

    void dropContradictions()
    {
        for (auto errors = contradictionsIn(m_agreement, m_result.scenario); !errors.empty();
             errors = contradictionsIn(m_agreement, m_result.scenario)) {
            const EventIndex event = errors.front().event;
            m_result.gone << QString::fromStdString(m_agreement[event].id.text);
            m_result.scenario = notSupposing(m_agreement, std::move(m_result.scenario), event);
        }
    }

    const Agreement& m_agreement;
    ScenarioFromJson m_result;
};

} // namespace

QJsonObject scenarioToJson(const Agreement& agreement, const Scenario& scenario)
{
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    QJsonObject suppose;
    for (const auto& [event, supposition] : scenario.suppose)
        suppose[text(agreement[event].id.text)] = toJson(supposition);
    QJsonObject readings;
    for (const auto& [term, place] : scenario.readings)
        readings[text(agreement[term].id.text)] = text(agreement[term].readings[place].name);
    const QJsonValue asSigned = scenario.asSigned
                                    ? QJsonValue{text(agreement[*scenario.asSigned].id.text)}
                                    : QJsonValue{QJsonValue::Null};
    return {{"asSigned", asSigned}, {"suppose", suppose}, {"readings", readings}};
}

ScenarioFromJson scenarioFromJson(const Agreement& agreement, const QJsonObject& json)
{
    return Reader{agreement}.read(json);
}

} // namespace pactline

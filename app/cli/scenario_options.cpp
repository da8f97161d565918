#include "cli/scenario_options.h"

#include "cli/misuse.h"
#include "cli/open_agreement.h"
#include "document/scenario_file.h"
#include "scenario/parse_supposition.h"
#include "text/belief_text.h"
#include "text/scenario_text.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct Options {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString asQt(const std::string& text)
{
    return QString::fromStdString(text);
}

class OptionReader
{
public:
    OptionReader(const Agreement& agreement, Scenario start) : m_agreement(agreement)
    {
        m_result.scenario = std::move(start);
    }

    ReadOptions read(const ScenarioOptions& options, const QString& language, BeliefUse use)
    {
        readFile(options.file);
        readDay(options.at);
        readAsSigned(options.asSigned);
        for (const std::string& text : options.suppose)
            readSupposition(text);
        for (const std::string& text : options.readings)
            readReading(text);
        if (use == BeliefUse::Refused && m_result.scenario.uncertain())
            complainOf(Options::tr("what is supposed is uncertain, and this command tells one "
                                   "certain course; give a date, or ask `pactline probability` how "
                                   "likely each clause is in force"));
        if (!m_result.failed() && use != BeliefUse::ToCome)
            for (const ScenarioError& error : contradictionsIn(m_agreement, m_result.scenario))
                m_result.errors << contradictionText(m_agreement, error, language);
        return std::move(m_result);
    }

private:
    void complainOf(const QString& error) { m_result.errors << error; }

    /// The scenario of the file in place of the one to start with.
    void readFile(const std::string& file)
    {
        if (file.empty())
            return;
        LoadedScenario loaded = loadScenario(std::filesystem::path{file}, m_agreement);
        if (!loaded.diagnostics.empty())
            m_result.findings << findingsText(asQt(file), loaded.diagnostics);
        m_result.unread = !loaded.scenario;
        if (loaded.scenario)
            m_result.scenario = std::move(loaded.scenario->scenario);
    }

    void readDay(const std::string& text)
    {
        if (text.empty())
            return;
        const auto date = parsePartialDate(text);
        if (date)
            m_result.at = date->firstDay();
        else
            complainOf(dateMistakeText(QStringLiteral("--at"), date.error()));
    }

    void readAsSigned(const std::string& text)
    {
        if (text.empty())
            return;
        const auto instrument = m_agreement.find(InstrumentId{text});
        const auto date = parsePartialDate(text);
        if (text == "latest")
            m_result.scenario.asSigned = latestScenario(m_agreement).asSigned;
        else if (instrument)
            m_result.scenario.asSigned = instrument;
        else if (date)
            m_result.scenario.asSigned = newestInstrumentOn(m_agreement, date->firstDay());
        else if (date.error().code == ErrorCode::NoSuchDay)
            complainOf(dateMistakeText(QStringLiteral("--as-signed"), date.error()));
        else
            complainOfInstrument(text);
    }

    void complainOfInstrument(const std::string& text)
    {
        auto known = idsOf(m_agreement.instruments);
        known.push_back("latest");
        complainOf(Options::tr("--as-signed %1: neither an instrument nor a date; %2")
                       .arg(asQt(text), nearestHint(text, known)));
    }

    void readSupposition(const std::string& text)
    {
        const std::size_t sign = text.find('=');
        const std::string name = text.substr(0, sign);
        const auto event = m_agreement.find(EventId{name});
        if (!event || !m_agreement[*event].contingent()) {
            complainOf(Options::tr("--if %1: there is no contingent event \"%2\"; %3")
                           .arg(asQt(text), asQt(name), nearestHint(name, contingentIds())));
            return;
        }
        if (!m_result.dated.insert(*event).second) {
            complainOf(Options::tr("--if %1: \"%2\" is supposed twice; keep one")
                           .arg(asQt(text), asQt(name)));
            return;
        }
        const std::string value = sign == std::string::npos ? "" : text.substr(sign + 1);
        if (value == "never") {
            supposeNever(*event);
            return;
        }
        const auto supposition = parseSupposition(value);
        if (supposition)
            m_result.scenario.suppose.insert_or_assign(*event, *supposition);
        else if (supposition.error().code == ErrorCode::NoSuchDay)
            complainOf(dateMistakeText(QStringLiteral("--if ") + asQt(name), supposition.error()));
        else if (looksLikeBelief(value))
            complainOf(Options::tr("--if %1: %2", "an event, what is wrong")
                           .arg(asQt(name), beliefMistakeText(supposition.error())));
        else
            complainOf(Options::tr("--if %1: cannot suppose \"%2\"; write a date, +8months, "
                                   "pending or rejected")
                           .arg(asQt(text), asQt(value)));
    }

    /// What follows another event and never comes is awaited for ever.
    void supposeNever(EventIndex event)
    {
        if (firstStepOf(m_agreement, event) == event)
            m_result.scenario.suppose.erase(event);
        else
            m_result.scenario.suppose.insert_or_assign(event, Pending{});
    }

    std::vector<std::string> contingentIds() const
    {
        std::vector<std::string> ids;
        for (const EventIndex event : m_agreement.contingentEvents())
            ids.push_back(m_agreement[event].id.text);
        return ids;
    }

    void readReading(const std::string& text)
    {
        const std::size_t sign = text.find('=');
        const std::string name = text.substr(0, sign);
        const auto term = m_agreement.find(TermId{name});
        if (!term || m_agreement[*term].readings.empty()) {
            complainOf(Options::tr("--reading %1: no term \"%2\" has readings; %3")
                           .arg(asQt(text), asQt(name), nearestHint(name, disputedTerms())));
            return;
        }
        const std::string wanted = sign == std::string::npos ? "" : text.substr(sign + 1);
        chooseReading(*term, wanted, text);
    }

    void chooseReading(TermIndex term, const std::string& wanted, const std::string& text)
    {
        std::vector<std::string> known;
        for (const Reading& reading : m_agreement[term].readings)
            known.push_back(reading.name);
        const auto found = std::find(known.begin(), known.end(), wanted);
        if (found != known.end())
            m_result.scenario.readings[term] = std::size_t(found - known.begin());
        else
            complainOf(Options::tr("--reading %1: there is no reading \"%2\"; %3")
                           .arg(asQt(text), asQt(wanted), nearestHint(wanted, known)));
    }

    std::vector<std::string> disputedTerms() const
    {
        std::vector<std::string> ids;
        for (const Term& term : m_agreement.terms)
            if (!term.readings.empty())
                ids.push_back(term.id.text);
        return ids;
    }

    const Agreement& m_agreement;
    ReadOptions m_result;
};

} // namespace

void addScenarioOptions(CLI::App& command, ScenarioOptions& options, bool withDay)
{
    if (withDay)
        command.add_option("--at", options.at, "The day asked about, such as 2030-06-10")
            ->type_name("DATE");
    command
        .add_option("--scenario", options.file,
                    "A file with a scenario, which the options behind it change")
        ->type_name("SCENARIO");
    command
        .add_option("--if", options.suppose,
                    "Suppose that an event happens: on a date, +8months after the one it "
                    "follows, pending or rejected")
        ->type_name("EVENT=DATE")
        ->take_all()
        ->expected(1);
    command
        .add_option("--as-signed", options.asSigned,
                    "The newest instrument that is applied: its id, a date, or latest")
        ->type_name("WHICH");
    command
        .add_option("--reading", options.readings,
                    "Where sources contradict each other on a term, the one to follow")
        ->type_name("TERM=NAME")
        ->take_all()
        ->expected(1);
}

bool ScenarioOptions::sayScenario() const
{
    return !file.empty() || !suppose.empty() || !asSigned.empty() || !readings.empty();
}

ReadOptions readScenario(const Agreement& agreement, const ScenarioOptions& options, Scenario start,
                         const QString& language, BeliefUse use)
{
    return OptionReader{agreement, std::move(start)}.read(options, language, use);
}

} // namespace pactline

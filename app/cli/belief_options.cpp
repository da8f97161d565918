#include "cli/belief_options.h"

#include "cli/misuse.h"
#include "scenario/parse_supposition.h"
#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct Beliefs {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString asText(const std::string& text)
{
    return QString::fromStdString(text);
}

const std::optional<EventIndex>& followedBy(const Agreement& agreement, EventIndex event)
{
    return agreement.contingencyOf(event).follows;
}

/// What would be right where a quote is opened and never closed; else nothing.
QString openQuoteText(const std::string& text)
{
    char open = 0;
    for (const char c : text) {
        if (open == 0 && (c == '"' || c == '\'' || c == '`'))
            open = c;
        else if (c == open)
            open = 0;
    }
    if (open == 0)
        return {};
    return Beliefs::tr("\"%1\": a quote is opened and not closed; close it or leave it out")
        .arg(asText(text));
}

class BeliefOptionReader
{
public:
    BeliefOptionReader(const Agreement& agreement, const BeliefOptions& options,
                       ReadOptions& result)
        : m_agreement(agreement), m_options(options), m_result(result)
    {
    }

    void read(const QString& language)
    {
        const auto event = readEvent();
        if (!event)
            return;
        m_event = *event;
        const bool believed = !m_options.belief.empty() || !m_options.preset.empty();
        if (believed && m_result.dated.contains(m_event))
            complainOf(Beliefs::tr("--if %1 and what is believed both say when it comes; keep one")
                           .arg(asText(m_agreement[m_event].id.text)));
        readPreset();
        readBelief(language);
        readNotBefore();
        readFollower();
        if (!m_result.errors.isEmpty())
            return;
        if (!m_result.scenario.uncertain())
            complainOf(Beliefs::tr("nothing is believed; write --belief \"10%:2028-06,50%:2033\", "
                                   "or --preset with one of: %1")
                           .arg(presetsText()));
        for (const ScenarioError& error : contradictionsIn(m_agreement, m_result.scenario))
            complainOf(contradictionText(m_agreement, error, language));
    }

private:
    void complainOf(const QString& error) { m_result.errors << error; }

    /// The event that is believed something of: the one named, or the first that follows no other.
    std::optional<EventIndex> readEvent()
    {
        std::vector<std::string> known;
        for (const EventIndex event : m_agreement.contingentEvents()) {
            if (followedBy(m_agreement, event))
                continue;
            const std::string& id = m_agreement[event].id.text;
            if (m_options.event.empty() || m_options.event == id)
                return event;
            known.push_back(id);
        }
        if (known.empty())
            complainOf(Beliefs::tr("the agreement has no contingent event, so that nothing in it "
                                   "is a matter of belief"));
        else
            complainOf(Beliefs::tr("--event %1: there is no contingent event of that name that "
                                   "follows no other; %2")
                           .arg(asText(m_options.event), nearestHint(m_options.event, known)));
        return std::nullopt;
    }

    std::vector<std::string> presetIds() const
    {
        std::vector<std::string> ids;
        for (const Preset& preset : m_agreement.presets)
            if (preset.event == m_event && beliefOf(preset, m_agreement))
                ids.push_back(preset.id);
        return ids;
    }

    QString presetsText() const
    {
        QStringList ids;
        for (const std::string& id : presetIds())
            ids << asText(id);
        return ids.join(QStringLiteral(", "));
    }

    void readPreset()
    {
        if (m_options.preset.empty())
            return;
        const auto found = std::ranges::find(m_agreement.presets, m_options.preset, &Preset::id);
        const auto belief =
            found == m_agreement.presets.end() ? std::nullopt : beliefOf(*found, m_agreement);
        if (!belief || found->event != m_event)
            complainOf(
                Beliefs::tr("--preset %1: no forecast of that name gives shares; %2")
                    .arg(asText(m_options.preset), nearestHint(m_options.preset, presetIds())));
        else
            m_result.scenario.suppose[m_event] = *belief;
    }

    void readBelief(const QString& language)
    {
        if (m_options.belief.empty())
            return;
        if (!m_options.preset.empty()) {
            complainOf(Beliefs::tr("--belief and --preset both say what is believed; keep one"));
            return;
        }
        const auto belief = parseBelief(m_options.belief);
        const auto said = belief ? Result<Belief>{Belief{}}
                                 : pactline::readBelief(asText(m_options.belief), language);
        if (!belief && said)
            m_result.scenario.suppose[m_event] = *said;
        else if (!belief)
            complainOf(Beliefs::tr("--belief: %1").arg(beliefMistakeText(belief.error())));
        else if (const auto* const days = std::get_if<Belief>(&*belief))
            m_result.scenario.suppose[m_event] = *days;
        else
            complainOf(Beliefs::tr("--belief %1: this is said of what follows; write it behind "
                                   "--delay or --rejected")
                           .arg(asText(m_options.belief)));
    }

    void readNotBefore()
    {
        if (m_options.notBefore.empty())
            return;
        const auto date = parsePartialDate(m_options.notBefore);
        const auto believed = m_result.scenario.suppose.find(m_event);
        auto* const belief = believed == m_result.scenario.suppose.end()
                                 ? nullptr
                                 : std::get_if<Belief>(&believed->second);
        if (!date)
            complainOf(dateMistakeText(QStringLiteral("--not-before"), date.error()));
        else if (belief)
            belief->notBefore = *date;
        else if (m_result.errors.isEmpty())
            complainOf(Beliefs::tr("--not-before: nothing is believed that could be left out; add "
                                   "--belief or --preset"));
    }

    void readFollower()
    {
        if (m_options.delay.empty() && m_options.rejected.empty())
            return;
        const auto events = m_agreement.contingentEvents();
        const auto follower = std::ranges::find_if(
            events, [&](EventIndex event) { return followedBy(m_agreement, event) == m_event; });
        if (follower == events.end())
            complainOf(
                Beliefs::tr("--delay and --rejected: no event follows \"%1\"; leave them out")
                    .arg(asText(m_agreement[m_event].id.text)));
        else if (const auto supposed = readFate())
            m_result.scenario.suppose[*follower] = *supposed;
    }

    /// What --delay and --rejected say together, in the words of a supposition.
    std::optional<Supposition> readFate()
    {
        std::string text = m_options.delay;
        const auto bare = parseDelay(text);
        if (bare && text.front() != '+')
            text.insert(0, "+");
        if (!m_options.rejected.empty())
            text += (text.empty() ? "rejected:" : ",rejected:") + m_options.rejected;
        auto supposed = parseSupposition(text);
        if (supposed && !std::holds_alternative<Belief>(*supposed))
            return *std::move(supposed);
        complainOf(Beliefs::tr("--delay, --rejected: %1; write \"+6 months\", \"+3 months..+9 "
                               "months\", a date, pending, and a share such as 20%")
                       .arg(supposed ? asText(text) : beliefMistakeText(supposed.error())));
        return std::nullopt;
    }

    const Agreement& m_agreement;
    const BeliefOptions& m_options;
    ReadOptions& m_result;
    EventIndex m_event;
};

struct SideOptions {
    ScenarioOptions scenario;
    BeliefOptions belief;
};

SideOptions splitOptions(const std::string& text, QStringList& errors)
{
    SideOptions options;
    CLI::App app;
    app.set_help_flag();
    addScenarioOptions(app, options.scenario, false);
    addBeliefOptions(app, options.belief);
    if (const QString open = openQuoteText(text); !open.isEmpty()) {
        errors << open;
        return options;
    }
    try {
        app.parse(text, false);
    } catch (const CLI::ParseError& error) {
        errors << Beliefs::tr("\"%1\": %2; a scenario is written as \"--as-signed WHICH --if "
                              "EVENT=DATE\"")
                      .arg(asText(text), parseErrorText(app, error));
    }
    return options;
}

} // namespace

bool BeliefOptions::empty() const
{
    return belief.empty() && preset.empty() && event.empty() && delay.empty() && rejected.empty() &&
           notBefore.empty();
}

void addBeliefOptions(CLI::App& command, BeliefOptions& options)
{
    command
        .add_option("--belief", options.belief,
                    "What is believed of the event: shares that it lies before dates, or a range")
        ->type_name("BELIEF");
    command
        .add_option("--preset", options.preset, "A forecast from the file in its place, by its id")
        ->type_name("ID");
    command
        .add_option("--event", options.event,
                    "The event; without it, the first that follows no other")
        ->type_name("ID");
    command
        .add_option("--delay", options.delay,
                    "When the event comes that follows it: +6months, +3months..+9months, a\n"
                    "date or pending; without it, the file's delay")
        ->type_name("DELAY");
    command
        .add_option("--rejected", options.rejected,
                    "How likely it is that what follows is rejected, such as 20%")
        ->type_name("SHARE");
    command
        .add_option("--not-before", options.notBefore,
                    "Leave out what is believed of the time before: it did not happen then")
        ->type_name("DATE");
}

void readBeliefs(const Agreement& agreement, const BeliefOptions& options, ReadOptions& result,
                 const QString& language)
{
    BeliefOptionReader{agreement, options, result}.read(language);
}

ReadOptions readBelieved(const Agreement& agreement, const ScenarioOptions& scenario,
                         const BeliefOptions& belief, Scenario start, const QString& language)
{
    const bool believes = !belief.empty();
    ReadOptions read = readScenario(agreement, scenario, std::move(start), language,
                                    believes ? BeliefUse::ToCome : BeliefUse::Weighed);
    if (believes && !read.failed())
        readBeliefs(agreement, belief, read, language);
    return read;
}

ReadOptions readSide(const Agreement& agreement, const std::string& text, Scenario start,
                     const QString& language)
{
    QStringList errors;
    const SideOptions options = splitOptions(text, errors);
    ReadOptions read =
        readBelieved(agreement, options.scenario, options.belief, std::move(start), language);
    read.errors = errors + read.errors;
    return read;
}

} // namespace pactline

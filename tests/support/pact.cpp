#include "support/pact.h"

#include "scenario/parse_supposition.h"
#include "support/check.h"
#include "support/dates.h"
#include "support/overloaded.h"

#include <iostream>

namespace pactline
{
namespace
{

constexpr const char* frame = R"(schema = 1

[agreement]
id = "pact"
title.en = "A pact"
contingency.en = "the find"
checked = 2024-01-01
extent = { from = 2020-01-01, until = 2030-01-01 }

[[party]]
id = "alpha"
name.en = "Alpha"

[[party]]
id = "beta"
name.en = "Beta"

[[group]]
id = "house"
title.en = "House"

[[instrument]]
id = "first"
title.en = "First contract"
signed = 2020-01-01

[[instrument]]
id = "second"
title.en = "Second contract"
signed = 2022-01-01
)";

constexpr const char* lists = R"(
[[event]]
id = "fire"
title.en = "A fire"
date = 2021-06-01

[[event]]
id = "flood"
title.en = "A flood"
date = 2023-03-01

[[event]]
id = "declared"
contingent = true
title.en = "The find is declared"
supposition.en = "If declared"
label.en = "declared"

[[event]]
id = "verified"
contingent = true
title.en = "The find is verified"
supposition.en = "If verified"
label.en = "verified"
rejection.en = "rejected"
follows = "declared"
delay = "6 months"

[[clause]]
id = "rent"
group = "house"
title.en = "Rent"

[[clause]]
id = "repair"
group = "house"
title.en = "Repair"

)";

std::shared_ptr<const Agreement> loaded(const Loaded& result)
{
    for (const Diagnostic& diagnostic : result.diagnostics)
        if (diagnostic.severity == Severity::Error)
            std::cerr << "line " << diagnostic.where.line << ": finding " << int(diagnostic.code)
                      << '\n';
    check(result.agreement != nullptr, "an agreement in a test loads");
    return result.agreement;
}

std::string stateWord(ClauseState state)
{
    switch (state) {
    case ClauseState::NotYetAgreed:
        return "not-yet-agreed";
    case ClauseState::InForce:
        return "in-force";
    case ClauseState::Lapsed:
        return "lapsed";
    case ClauseState::Expired:
        return "expired";
    case ClauseState::Ended:
        return "ended";
    case ClauseState::Unknown:
        return "unknown";
    }
    return {};
}

std::string kindWord(Cause::Kind kind)
{
    switch (kind) {
    case Cause::Kind::StartOfRecord:
        return "start-of-record";
    case Cause::Kind::Signed:
        return "signed";
    case Cause::Kind::Begun:
        return "begun";
    case Cause::Kind::Superseded:
        return "superseded";
    case Cause::Kind::Ended:
        return "ended";
    case Cause::Kind::Triggered:
        return "triggered";
    case Cause::Kind::Expired:
        return "expired";
    case Cause::Kind::Open:
        return "open";
    }
    return {};
}

std::string causeWords(const Agreement& agreement, const Cause& cause)
{
    return std::visit(
        Overloaded{
            [&](std::monostate) { return kindWord(cause.kind); },
            [&](InstrumentIndex by) { return kindWord(cause.kind) + " " + agreement[by].id.text; },
            [&](EventIndex by) { return kindWord(cause.kind) + " " + agreement[by].id.text; },
        },
        cause.by);
}

} // namespace

std::string pactText(const std::string& body)
{
    return std::string{frame} + lists + body;
}

std::shared_ptr<const Agreement> pact(const std::string& body)
{
    return loaded(parseAgreement(pactText(body)));
}

std::string term(const std::string& clause, const std::string& instrument, const std::string& rest)
{
    return "[[term]]\nclause = \"" + clause + "\"\ninstrument = \"" + instrument +
           "\"\nbeneficiary = \"alpha\"\nwords.en = \"words\"\ntext.en = \"A text.\"\n" + rest +
           "\n\n";
}

std::shared_ptr<const Agreement> shippedAgreement()
{
    static const auto agreement =
        loaded(loadAgreement(PACTLINE_RESOURCES "/agreements/microsoft-openai.toml"));
    return agreement;
}

ScenarioBuilder::ScenarioBuilder(const Agreement& agreement)
    : m_agreement(agreement), m_scenario(latestScenario(agreement))
{
}

ScenarioBuilder& ScenarioBuilder::asSigned(const std::string& instrument)
{
    m_scenario.asSigned = m_agreement.find(InstrumentId{instrument});
    check(m_scenario.asSigned.has_value(), "an instrument that a test names exists");
    return *this;
}

ScenarioBuilder& ScenarioBuilder::beforeAnything()
{
    m_scenario.asSigned.reset();
    return *this;
}

ScenarioBuilder& ScenarioBuilder::supposing(const std::string& name, const std::string& what)
{
    const auto supposition = parseSupposition(what);
    check(supposition.has_value(), "a supposition in a test is one");
    m_scenario.suppose.insert_or_assign(event(m_agreement, name), *supposition);
    return *this;
}

ScenarioBuilder& ScenarioBuilder::reading(const std::string& name, const std::string& wanted)
{
    const auto term = m_agreement.find(TermId{name});
    check(term.has_value(), "a term that a test names exists");
    const auto& readings = m_agreement[*term].readings;
    for (std::size_t i = 0; i < readings.size(); ++i)
        if (readings[i].name == wanted)
            m_scenario.readings[*term] = i;
    check(m_scenario.readings.contains(*term), "a reading that a test names exists");
    return *this;
}

ScenarioBuilder scenario(const Agreement& agreement)
{
    return ScenarioBuilder{agreement};
}

ClauseIndex clause(const Agreement& agreement, const std::string& id)
{
    const auto found = agreement.find(ClauseId{id});
    check(found.has_value(), "a clause that a test names exists");
    return *found;
}

EventIndex event(const Agreement& agreement, const std::string& id)
{
    const auto found = agreement.find(EventId{id});
    check(found.has_value(), "an event that a test names exists");
    return *found;
}

std::string lifeOf(const Projection& projection, const std::string& name)
{
    const Agreement& agreement = projection.agreement();
    std::string life;
    for (const Span& span : projection.spansOf(clause(agreement, name))) {
        life += toIso(span.from) + " " + stateWord(span.state);
        if (span.state == ClauseState::InForce)
            for (const TermIndex in : projection.termsIn(span))
                life += " " + agreement[in].id.text;
        life += " [" + causeWords(agreement, span.startCause) + "]";
        if (!span.until)
            life += span.untilStated ? "" : " end not stated";
        life += "\n";
    }
    return life;
}

std::string stateOn(const Projection& projection, const std::string& name, const std::string& on)
{
    return stateWord(projection.spanAt(clause(projection.agreement(), name), day(on)).state);
}

} // namespace pactline

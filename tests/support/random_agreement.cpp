#include "support/random_agreement.h"

#include "support/dates.h"
#include "support/dice.h"

#include <algorithm>
#include <array>

namespace pactline
{
namespace
{

LocalizedText words(const std::string& english)
{
    return LocalizedText{{{"en", english}}};
}

Date randomDay(std::mt19937& random)
{
    return day("2020-01-01").plusDays(upTo(3000, random));
}

PartialDate randomDate(std::mt19937& random)
{
    using Precision = PartialDate::Precision;
    const Precision precisions[] = {Precision::Day, Precision::Month, Precision::Quarter,
                                    Precision::Year};
    return {randomDay(random), precisions[std::size_t(upTo(3, random))], oneIn(5, random)};
}

constexpr int facts = 2;
constexpr int contingent = 3;

DateExpression randomExpression(std::mt19937& random, int depth = 0)
{
    switch (upTo(depth < 2 ? 9 : 6, random)) {
    case 0:
        return {Never{}};
    case 1:
        return {NotStated{}};
    case 2:
        return {FixedDay{randomDate(random), true}};
    case 3:
        return {FixedDay{randomDate(random), false}};
    case 4:
    case 5:
    case 6:
        return {EventDay{{std::uint32_t(upTo(facts + contingent - 1, random))}}};
    case 7:
        return {DelayedDay{{randomExpression(random, depth + 1)},
                           {upTo(40, random), Delay::Unit(upTo(3, random))}}};
    default:
        Choice choice{oneIn(3, random) ? Choice::Kind::Latest : Choice::Kind::Earliest, {}};
        for (int i = upTo(2, random); i >= 0; --i)
            choice.operands.push_back(randomExpression(random, depth + 1));
        return {choice};
    }
}

void addEvents(AgreementParts& parts, std::mt19937& random)
{
    for (int i = 0; i < facts; ++i)
        parts.events.push_back({EventId{"fact" + std::to_string(i)},
                                words("fact"),
                                {},
                                Standing::Official,
                                {},
                                Fact{PartialDate{randomDay(random)}, {}},
                                {}});
    for (int i = 0; i < contingent; ++i) {
        Contingency contingency{words("if"), words("label"), {}, {}, {}, {}};
        if (i > 0) {
            contingency.follows = EventIndex{std::uint32_t(facts + i - 1)};
            contingency.delay = {upTo(20, random), Delay::Unit::Months};
        }
        parts.events.push_back({EventId{"may" + std::to_string(i)},
                                words("may"),
                                {},
                                Standing::Official,
                                {},
                                contingency,
                                {}});
    }
}

void addInstruments(AgreementParts& parts, std::mt19937& random)
{
    std::vector<Date> effects;
    for (int i = upTo(3, random); i >= 0; --i)
        effects.push_back(randomDay(random));
    std::sort(effects.begin(), effects.end());
    for (std::size_t i = 0; i < effects.size(); ++i) {
        Instrument instrument;
        instrument.id = {"instrument" + std::to_string(i)};
        instrument.title = words("instrument");
        instrument.dateSigned = instrument.effect = PartialDate{effects[i]};
        for (std::uint32_t clause = 0; clause < 3; ++clause)
            if (oneIn(6, random))
                instrument.ends.push_back({{clause}, words("over"), {}, {}, {}, {}});
        parts.instruments.push_back(std::move(instrument));
    }
}

Term randomTerm(std::size_t index, std::size_t instruments, std::mt19937& random)
{
    Term term;
    term.id = {"term" + std::to_string(index)};
    term.clause = {std::uint32_t(upTo(2, random))};
    term.instrument = {std::uint32_t(upTo(int(instruments) - 1, random))};
    if (oneIn(3, random))
        term.from = randomExpression(random);
    term.until = randomExpression(random);
    term.adds = oneIn(4, random);
    term.effect = oneIn(8, random) ? Term::Effect::Unknown : Term::Effect::InForce;
    term.words = words("words");
    const std::array<Beneficiary, 4> anybody{PartyIndex{0}, PartyIndex{1}, Collective::Both,
                                             Collective::Neither};
    term.beneficiary = anybody[index % anybody.size()];
    if (oneIn(5, random))
        for (const char* name : {"one", "two"})
            term.readings.push_back(
                {name, words(name), {}, randomExpression(random), {}, {}, {}, {}});
    return term;
}

AgreementParts framed()
{
    AgreementParts parts;
    parts.id = "random";
    parts.title = words("random");
    parts.contingency = words("it");
    parts.checked = day("2024-01-01");
    parts.extent = {day("2020-01-01"), day("2030-01-01")};
    parts.parties = {{PartyId{"alpha"}, words("Alpha")}, {PartyId{"beta"}, words("Beta")}};
    return parts;
}

} // namespace

std::shared_ptr<const Agreement> randomAgreement(std::mt19937& random)
{
    AgreementParts parts = framed();
    parts.groups = {{GroupId{"group"}, words("Group")}};
    addEvents(parts, random);
    for (const char* id : {"one", "two", "three"})
        parts.clauses.push_back({ClauseId{id}, {}, words(id), {}, {}});
    addInstruments(parts, random);
    const int terms = 2 + upTo(8, random);
    for (int i = 0; i < terms; ++i)
        parts.terms.push_back(randomTerm(std::size_t(i), parts.instruments.size(), random));
    return std::make_shared<const Agreement>(std::move(parts));
}

Scenario randomScenario(const Agreement& agreement, std::mt19937& random)
{
    Scenario scenario;
    const int newest = upTo(int(agreement.instruments.size()), random);
    if (newest > 0)
        scenario.asSigned = InstrumentIndex{std::uint32_t(newest - 1)};
    if (oneIn(4, random))
        return scenario;
    PartialDate last{randomDay(random)};
    scenario.suppose[{facts}] = last;
    for (std::uint32_t i = facts + 1; i < facts + contingent; ++i) {
        const int what = upTo(4, random);
        if (what == 0)
            scenario.suppose[{i}] = AfterDelay{{upTo(30, random), Delay::Unit::Weeks}, false};
        else if (what == 1)
            scenario.suppose[{i}] = Pending{};
        else if (what == 2)
            scenario.suppose[{i}] = Rejected{};
    }
    for (std::uint32_t i = 0; i < agreement.terms.size(); ++i)
        if (!agreement.terms[i].readings.empty() && oneIn(2, random))
            scenario.readings[{i}] = 1;
    return scenario;
}

std::shared_ptr<const Agreement> largeAgreement(std::size_t clauses)
{
    std::mt19937 random{42};
    AgreementParts parts = framed();
    addEvents(parts, random);
    for (int i = 0; i < 8; ++i) {
        Instrument instrument;
        instrument.id = {"instrument" + std::to_string(i)};
        instrument.title = words("Instrument");
        instrument.dateSigned = instrument.effect =
            PartialDate{day("2020-01-01").plusDays(400 * i)};
        parts.instruments.push_back(std::move(instrument));
    }
    for (std::uint32_t i = 0; i < clauses; ++i) {
        if (i % 50 == 0)
            parts.groups.push_back({GroupId{"group" + std::to_string(i / 50)}, words("Group")});
        parts.clauses.push_back({ClauseId{"clause" + std::to_string(i)},
                                 {i / 50},
                                 words("Clause " + std::to_string(i)),
                                 {},
                                 {}});
        for (std::uint32_t k = 0; k < 4; ++k) {
            Term term;
            term.id = {"term" + std::to_string(i) + "." + std::to_string(k)};
            term.clause = {i};
            term.instrument = {2 * k + i % 2};
            term.words = words("some words");
            term.text = words("A text.");
            term.beneficiary = PartyIndex{(i + k) % 2};
            term.until = i % 3 == 0 ? DateExpression{EventDay{{facts + k % contingent}}}
                                    : DateExpression{FixedDay{randomDate(random), false}};
            parts.terms.push_back(std::move(term));
        }
    }
    return std::make_shared<const Agreement>(std::move(parts));
}

} // namespace pactline

#include "find/find_target.h"

#include "support/overloaded.h"
#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct FindText {
    Q_DECLARE_TR_FUNCTIONS(FindTarget)
};

QString fromId(const std::string& id)
{
    return QString::fromStdString(id);
}

/// Writes what is shown of a target.
class Writer
{
public:
    Writer(const Agreement& agreement, const QString& language)
        : m_agreement(agreement), m_language(language)
    {
    }

    TargetText operator()(ClauseIndex index) const
    {
        const Clause& clause = m_agreement[index];
        return {text(clause.title),
                text(m_agreement[clause.group].title),
                {text(clause.text)},
                fromId(clause.id.text)};
    }

    TargetText operator()(TermIndex index) const
    {
        const Term& term = m_agreement[index];
        QStringList passages{text(term.text), text(term.note)};
        for (const Reading& reading : term.readings)
            passages << text(reading.title) << text(reading.words) << text(reading.text);
        return {titleOf(term.words, term.clause), placeOf(term.clause, term.instrument), passages,
                fromId(term.id.text)};
    }

    TargetText operator()(const EndingPlace& place) const
    {
        const Ending& ending = m_agreement[place.instrument].ends[place.ending];
        return {titleOf(ending.words, ending.clause),
                placeOf(ending.clause, place.instrument),
                {text(ending.text)},
                fromId(m_agreement[ending.clause].id.text)};
    }

    TargetText operator()(EventIndex index) const
    {
        const Event& event = m_agreement[index];
        QString when = FindText::tr("supposed");
        if (const auto* fact = std::get_if<Fact>(&event.kind))
            when = dateText(fact->date, m_language);
        return {text(event.title), when, {text(event.text)}, fromId(event.id.text)};
    }

    TargetText operator()(InstrumentIndex index) const
    {
        const Instrument& instrument = m_agreement[index];
        return {text(instrument.title),
                FindText::tr("in effect from %1").arg(dateText(instrument.effect, m_language)),
                {text(instrument.text)},
                fromId(instrument.id.text)};
    }

    TargetText operator()(PartyIndex index) const
    {
        const Party& party = m_agreement[index];
        return {text(party.name),
                FindText::tr("what benefits it and what binds it"),
                {},
                fromId(party.id.text)};
    }

    TargetText operator()(SourceIndex index) const
    {
        const Source& source = m_agreement[index];
        const SourceText words = sourceText(m_agreement, index, m_language);
        return {words.title.isEmpty() ? words.text : words.title,
                words.text,
                {text(source.note), words.link},
                fromId(source.id.text)};
    }

private:
    QString text(const LocalizedText& words) const { return localized(words, m_language); }

    QString titleOf(const LocalizedText& words, ClauseIndex clause) const
    {
        return words.empty() ? text(m_agreement[clause].title) : text(words);
    }

    QString placeOf(ClauseIndex clause, InstrumentIndex instrument) const
    {
        return QStringLiteral("%1 · %2").arg(text(m_agreement[clause].title),
                                             instrumentLabel(m_agreement, instrument, m_language));
    }

    const Agreement& m_agreement;
    const QString& m_language;
};

/// Adds a target for every element of a list.
template <typename Index, typename List>
void addAll(const List& list, std::vector<FindTarget>& into)
{
    for (std::uint32_t i = 0; i < list.size(); ++i)
        into.emplace_back(Index{i});
}

template <typename Keep>
void addTerms(const Agreement& agreement, std::vector<FindTarget>& into, const Keep& keep)
{
    for (std::uint32_t i = 0; i < agreement.terms.size(); ++i)
        if (keep(agreement.terms[i]))
            into.emplace_back(TermIndex{i});
}

template <typename Keep>
void addEndings(const Agreement& agreement, std::vector<FindTarget>& into, const Keep& keep)
{
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i)
        for (std::size_t j = 0; j < agreement.instruments[i].ends.size(); ++j)
            if (keep(agreement.instruments[i].ends[j]))
                into.emplace_back(EndingPlace{{i}, j});
}

bool names(const std::vector<SourceIndex>& sources, SourceIndex source)
{
    return std::ranges::find(sources, source) != sources.end();
}

bool cites(const Term& term, SourceIndex source)
{
    return names(term.sources, source) ||
           std::ranges::any_of(term.readings, [&](const Reading& reading) {
               return names(reading.sources, source);
           });
}

} // namespace

std::vector<FindTarget> targetsOf(const Agreement& agreement)
{
    const auto every = [](const auto&) { return true; };
    std::vector<FindTarget> targets;
    addAll<ClauseIndex>(agreement.clauses, targets);
    addTerms(agreement, targets, every);
    addEndings(agreement, targets, every);
    addAll<EventIndex>(agreement.events, targets);
    addAll<InstrumentIndex>(agreement.instruments, targets);
    addAll<PartyIndex>(agreement.parties, targets);
    addAll<SourceIndex>(agreement.sources, targets);
    return targets;
}

TargetText targetText(const Agreement& agreement, const FindTarget& target, const QString& language)
{
    return std::visit(Writer{agreement, language}, target);
}

QString targetAside(const Session& session, const FindTarget& target)
{
    const Agreement& agreement = session.agreement();
    const QString& language = session.language();
    return std::visit(
        Overloaded{
            [&](ClauseIndex clause) {
                return stateText(session.projection().spanAt(clause, session.playhead()).state);
            },
            [&](TermIndex term) {
                return beneficiaryText(agreement[term].beneficiary, agreement, language);
            },
            [](const EndingPlace&) { return stateText(ClauseState::Ended); },
            [&](EventIndex event) {
                if (const auto* fact = std::get_if<Fact>(&agreement[event].kind))
                    return shortDateText(fact->date, language);
                const auto day = session.projection().hypothesis().dayOf(event);
                return day ? shortDayText(*day, language) : QString{};
            },
            [&](InstrumentIndex instrument) {
                return shortDateText(agreement[instrument].effect, language);
            },
            [](PartyIndex) { return QString{}; },
            [&](SourceIndex source) { return gradeText(agreement[source].grade); },
        },
        target);
}

std::vector<FindTarget> citing(const Agreement& agreement, SourceIndex source)
{
    std::vector<FindTarget> targets;
    addTerms(agreement, targets, [&](const Term& term) { return cites(term, source); });
    addEndings(agreement, targets,
               [&](const Ending& ending) { return names(ending.sources, source); });
    for (std::uint32_t i = 0; i < agreement.events.size(); ++i)
        if (names(agreement.events[i].sources, source))
            targets.emplace_back(EventIndex{i});
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i)
        if (names(agreement.instruments[i].sources, source))
            targets.emplace_back(InstrumentIndex{i});
    return targets;
}

std::vector<FindTarget> benefiting(const Agreement& agreement, PartyIndex party)
{
    std::vector<FindTarget> targets;
    addTerms(agreement, targets,
             [&](const Term& term) { return term.beneficiary == Beneficiary{party}; });
    return targets;
}

std::vector<FindTarget> binding(const Agreement& agreement, PartyIndex party)
{
    std::vector<FindTarget> targets;
    addTerms(agreement, targets,
             [&](const Term& term) { return term.obliged == Beneficiary{party}; });
    return targets;
}

} // namespace pactline

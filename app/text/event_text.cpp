#include "text/event_text.h"

#include "evaluation/event_day.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pactline
{
namespace
{

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString factDate(const Fact& fact, const QString& language)
{
    const QString from = dateText(fact.date, language);
    return fact.until
               ? EventWords::tr("%1 to %2", "two dates").arg(from, dateText(*fact.until, language))
               : from;
}

ClauseLine lineOf(const Projection& projection, ClauseIndex clause, const QString& words,
                  const QString& language)
{
    return {clause, localized(projection.agreement()[clause].title, language), words};
}

QStringList instrumentsOn(const Agreement& agreement, Date day, const QString& language)
{
    QStringList lines;
    for (const Instrument& instrument : agreement.instruments) {
        const QString title = localized(instrument.title, language);
        if (instrument.dateSigned.firstDay() == day)
            lines << EventWords::tr("Signed that day: %1").arg(title);
        else if (instrument.effect.firstDay() == day)
            lines << EventWords::tr("In effect from that day: %1").arg(title);
    }
    return lines;
}

bool names(const TermContent& content, EventIndex event)
{
    const auto in = [&](const DateExpression* date) {
        return date && std::ranges::count(eventsIn(*date), event) > 0;
    };
    return in(content.from) || in(content.until);
}

std::vector<ClauseLine> mentionsOf(const Projection& projection, EventIndex event,
                                   const QString& language)
{
    const Agreement& agreement = projection.agreement();
    std::vector<ClauseLine> lines;
    for (std::uint32_t i = 0; i < agreement.terms.size(); ++i) {
        const Term& term = agreement.terms[i];
        const TermContent content = contentOf(agreement, projection.scenario(), {i});
        if (!projection.scenario().applies(term.instrument) || !names(content, event))
            continue;
        if (std::ranges::count(lines, term.clause, &ClauseLine::clause) == 0)
            lines.push_back(
                lineOf(projection, term.clause, localized(*content.words, language), language));
    }
    return lines;
}

ContingencyText contingencyText(const Projection& projection, EventIndex event,
                                const QString& language)
{
    const Agreement& agreement = projection.agreement();
    const auto& contingency = agreement.contingencyOf(event);
    const EventOutcome& outcome = projection.hypothesis().of(event);
    ContingencyText text;
    text.outcome = outcomeText(projection, event, language);
    text.supposed = outcome.kind != EventOutcome::Kind::NotSupposed;
    text.follows = contingency.follows;
    if (contingency.follows && (!text.supposed || outcome.delayAssumed))
        text.assumption =
            EventWords::tr("%1 after its first step – %2", "a delay, an explanation")
                .arg(delayText(contingency.delay), localized(contingency.delayNote, language));
    for (const EventIndex other : agreement.contingentEvents())
        if (agreement.contingencyOf(other).follows == event)
            text.followers.push_back(other);
    return text;
}

/// Contingent events that happen on no day come behind all others.
std::vector<EventIndex> eventsInOrder(const Projection& projection)
{
    std::vector<EventIndex> events;
    for (std::uint32_t i = 0; i < projection.agreement().events.size(); ++i)
        events.push_back({i});
    std::ranges::stable_sort(events, [&](EventIndex left, EventIndex right) {
        const auto leftDay = dayOf(projection, left);
        const auto rightDay = dayOf(projection, right);
        return leftDay && (!rightDay || *leftDay < *rightDay);
    });
    return events;
}

} // namespace

EventText eventText(const Projection& projection, EventIndex index, const QString& language)
{
    const Agreement& agreement = projection.agreement();
    const Event& event = agreement[index];
    EventText text;
    text.title = localized(event.title, language);
    text.standing = standingText(event.standing);
    text.meaning = standingMeaning(event.standing);
    text.text = localized(event.text, language);
    if (const auto* fact = std::get_if<Fact>(&event.kind))
        text.date = factDate(*fact, language);
    else
        text.contingency = contingencyText(projection, index, language);
    if (const auto day = dayOf(projection, index)) {
        text.instruments = instrumentsOn(agreement, *day, language);
        text.changes = changesOn(projection, *day, language);
    }
    text.mentions = mentionsOf(projection, index, language);
    for (const SourceIndex source : event.sources) {
        text.sources.push_back(sourceText(agreement, source, language));
        text.sources.back().number = int(text.sources.size());
    }
    return text;
}

EffectText effectText(const Projection& projection, const EventEffect& effect,
                      const QString& language)
{
    EffectText text{dayText(effect.day, language), {}, {}, {}};
    const auto fill = [&](std::vector<ClauseLine>& lines, const std::vector<ClauseIndex>& clauses) {
        for (const ClauseIndex clause : clauses) {
            const Span& span = projection.spanAt(clause, effect.day);
            lines.push_back(lineOf(projection, clause, stateText(span.state), language));
        }
    };
    fill(text.ends, effect.ends);
    fill(text.changes, effect.changes);
    fill(text.keeps, effect.keeps);
    return text;
}

std::vector<ClauseLine> changesOn(const Projection& projection, Date day, const QString& language)
{
    std::vector<ClauseLine> lines;
    for (const Change& change : projection.changes({day, day.plusDays(1)}))
        lines.push_back(
            lineOf(projection, change.clause, changeWords(projection, change), language));
    return lines;
}

std::optional<EventIndex> neighbour(const Projection& projection, EventIndex event, int step)
{
    const auto events = eventsInOrder(projection);
    const auto at = std::ranges::find(events, event) - events.begin() + step;
    if (at < 0 || at >= std::ptrdiff_t(events.size()))
        return std::nullopt;
    return events[std::size_t(at)];
}

std::optional<EventIndex> eventBeside(const Projection& projection, Date day, int step)
{
    std::optional<EventIndex> found;
    for (const EventIndex event : eventsInOrder(projection)) {
        const auto its = dayOf(projection, event);
        if (!its)
            continue;
        if (step > 0 && *its > day)
            return event;
        if (step < 0 && *its < day)
            found = event;
    }
    return found;
}

} // namespace pactline

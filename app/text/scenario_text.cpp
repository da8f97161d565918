#include "text/scenario_text.h"

#include "evaluation/compare.h"
#include "support/overloaded.h"
#include "text/belief_label.h"
#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/filled_in.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pactline
{
namespace
{

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

bool sharesItsYear(const Agreement& agreement, InstrumentIndex instrument)
{
    const int year = agreement[instrument].effect.firstDay().year();
    return std::ranges::count_if(agreement.instruments, [&](const Instrument& other) {
               return other.effect.firstDay().year() == year;
           }) > 1;
}

QString supposedText(const Projection& projection, EventIndex event, const EventOutcome& outcome,
                     const QString& language)
{
    const Agreement& agreement = projection.agreement();
    const QString day = dateText(outcome.known, language);
    if (!outcome.delayAssumed)
        return day;
    return ScenarioText::tr("%1, %2 later (assumed)")
        .arg(day, delayText(agreement.contingencyOf(event).delay));
}

} // namespace

QString instrumentLabel(const Agreement& agreement, InstrumentIndex instrument,
                        const QString& language)
{
    const PartialDate& effect = agreement[instrument].effect;
    if (!sharesItsYear(agreement, instrument))
        return QString::number(effect.firstDay().year());
    return shortDateText({effect.firstDay(), PartialDate::Precision::Month, false}, language);
}

QString asSignedText(const Agreement& agreement, const Scenario& scenario, const QString& language)
{
    if (!scenario.asSigned)
        return ScenarioText::tr("before the first contract");
    return ScenarioText::tr("terms as signed on %1")
        .arg(dateText(agreement[*scenario.asSigned].dateSigned, language));
}

QString amendedText(const Agreement& agreement, const Scenario& scenario, const QString& language)
{
    const std::size_t next = scenario.asSigned ? scenario.asSigned->value + 1 : 0;
    if (next >= agreement.instruments.size())
        return {};
    const QString later = dateText(agreement.instruments.back().effect, language);
    if (!scenario.asSigned)
        return ScenarioText::tr("You see the time before any contract. The first was signed on %1")
            .arg(dateText(agreement.instruments.front().dateSigned, language));
    const QString seen = dateText(agreement[*scenario.asSigned].dateSigned, language);
    return ScenarioText::tr("You see the pact as signed on %1. It was amended on %2")
        .arg(seen, later);
}

QString rejectionText(const Contingency& event, const QString& language)
{
    return event.rejection.empty() ? ScenarioText::tr("rejected", "an event")
                                   : localized(event.rejection, language);
}

QString outcomeText(const Projection& projection, EventIndex event, const QString& language)
{
    const EventOutcome& outcome = projection.hypothesis().of(event);
    switch (outcome.kind) {
    case EventOutcome::Kind::Fact:
        return dateText(outcome.known, language);
    case EventOutcome::Kind::NotSupposed:
        return ScenarioText::tr("not supposed");
    case EventOutcome::Kind::Supposed:
        return supposedText(projection, event, outcome, language);
    case EventOutcome::Kind::Pending:
        return ScenarioText::tr("awaited");
    case EventOutcome::Kind::Rejected:
        return rejectionText(projection.agreement().contingencyOf(event), language);
    case EventOutcome::Kind::Uncertain:
        return ScenarioText::tr("uncertain", "an event");
    }
    return {};
}

QString hypothesisText(const Projection& projection, const QString& language)
{
    QStringList parts;
    for (const EventIndex event : projection.agreement().contingentEvents()) {
        const EventOutcome& outcome = projection.hypothesis().of(event);
        const QString label =
            localized(projection.agreement().contingencyOf(event).label, language);
        if (outcome.kind != EventOutcome::Kind::NotSupposed)
            parts << ScenarioText::tr("%1: %2", "an event: when, or what becomes of it")
                         .arg(label, outcomeText(projection, event, language));
    }
    return parts.isEmpty() ? QString{}
                           : ScenarioText::tr("Hypothetical – %1").arg(listed(parts, language));
}

QString followerText(const Projection& projection, EventIndex event, const QString& language)
{
    return followerText(projection.agreement(), projection.scenario().suppose, event, language);
}

QString followerText(const Agreement& agreement, const std::map<EventIndex, Supposition>& suppose,
                     EventIndex event, const QString& language)
{
    const auto& follower = agreement.contingencyOf(event);
    const QString label = localized(follower.label, language);
    const auto after = [&](const Delay& delay) {
        return label + QStringLiteral(" + ") + delayText(delay);
    };
    const auto supposed = suppose.find(event);
    if (supposed == suppose.end())
        return after(follower.delay);
    return std::visit(
        Overloaded{
            [&](const PartialDate& date) {
                return label + QLatin1Char(' ') + shortDateText(date, language);
            },
            [&](const AfterDelay& word) { return after(word.delay); },
            [&](const Pending&) { return ScenarioText::tr("%1: awaited").arg(label); },
            [&](const Rejected&) { return rejectionText(follower, language); },
            [&](const Belief& belief) {
                return label + QLatin1Char(' ') + beliefText(belief, language);
            },
            [&](const FollowerBelief& belief) {
                return label + QLatin1Char(' ') + briefFollowerText(belief, follower, language);
            },
        },
        supposed->second);
}

QString statusText(const Projection& projection, Date day, const QString& language)
{
    const StateCounts counts = projection.stateCounts(day);
    const auto countOf = [&](ClauseState state) { return counts[std::size_t(state)]; };
    QStringList parts{
        ScenarioText::tr("%n clause(s) in force", nullptr, countOf(ClauseState::InForce))};
    if (const int lapsed = countOf(ClauseState::Lapsed))
        parts << ScenarioText::tr("%n lapsed by %1", nullptr, lapsed)
                     .arg(localized(projection.agreement().contingency, language));
    if (const int expired = countOf(ClauseState::Expired))
        parts << ScenarioText::tr("%n expired", nullptr, expired);
    if (const int ended = countOf(ClauseState::Ended))
        parts << ScenarioText::tr("%n ended", nullptr, ended);
    if (const int unknown = countOf(ClauseState::Unknown))
        parts << ScenarioText::tr("%n unknown", nullptr, unknown);
    QString text =
        dayText(day, language) + QStringLiteral(" · ") + parts.join(QStringLiteral(", "));
    const QString carried = carriedForwardText(projection.agreement(), day, language);
    return carried.isEmpty() ? text : text + QStringLiteral(" · ") + carried;
}

QString carriedForwardText(const Agreement& agreement, Date day, const QString& language)
{
    if (day <= agreement.checked)
        return {};
    return ScenarioText::tr("carried forward since %1").arg(dayText(agreement.checked, language));
}

QString nothingHangsText(const Projection& projection, const QString& language)
{
    if (!projection.hypothesis().firstSupposedDay() || anythingHangs(projection))
        return {};
    return filledIn(ScenarioText::tr("No term applied on that date hangs on %1"),
                    {localized(projection.agreement().contingency, language)}, language);
}

QString nothingHangsText(const Evaluation& evaluation, const QString& language)
{
    if (!evaluation.probabilities)
        return nothingHangsText(*evaluation.projection, language);
    if (anyClauseUncertain(*evaluation.probabilities))
        return {};
    return filledIn(ScenarioText::tr("No term applied hangs on %1"),
                    {localized(evaluation.probabilities->agreement().contingency, language)},
                    language);
}

QString changeText(const Projection& projection, const Change& change, const QString& language)
{
    return ScenarioText::tr("%1: %2", "a clause: its new state")
        .arg(localized(projection.agreement()[change.clause].title, language),
             changeWords(projection, change));
}

QString contradictionText(const Agreement& agreement, const ScenarioError& error,
                          const QString& language)
{
    const QString event = localized(agreement[error.event].title, language);
    const QString first =
        error.first ? localized(agreement[*error.first].title, language) : QString{};
    switch (error.kind) {
    case ScenarioError::Kind::FollowerWithoutFirst:
        return ScenarioText::tr("“%1” is supposed without “%2”, its first step; suppose that too")
            .arg(event, first);
    case ScenarioError::Kind::FollowerBeforeFirst:
        return ScenarioText::tr("“%1” is supposed before “%2”; it can only come on that day or "
                                "later")
            .arg(event, first);
    case ScenarioError::Kind::NotAFollower:
        return ScenarioText::tr("“%1” follows no other event; it takes a date").arg(event);
    case ScenarioError::Kind::BeliefOfFollower:
        return ScenarioText::tr("“%1” follows “%2”; believe a delay, a range of delays or a date, "
                                "and how likely it is rejected")
            .arg(event, first);
    case ScenarioError::Kind::SecondBelief:
        return ScenarioText::tr("“%1” is uncertain and so is “%2”, which it does not follow; give "
                                "one of them a date")
            .arg(event, first);
    case ScenarioError::Kind::SecondDelayRange:
        return ScenarioText::tr("“%1” comes after a range of delays, and another event does so "
                                "already; give one of them a single delay")
            .arg(event);
    case ScenarioError::Kind::NothingLeft:
        return ScenarioText::tr("all that is believed of “%1” lies before the day before which it "
                                "is not to happen; name an earlier day")
            .arg(event);
    }
    return {};
}

} // namespace pactline

#include "text/compare_text.h"

#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/clause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace pactline
{
namespace
{

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

constexpr std::size_t mostLines = 3;
constexpr int yearsFromMonths = 24; ///< "56 months" is a riddle

/// "AGI declared: 15 Mar 2029", "AGI declared: nothing supposed", "AGI declared: 10 % before …".
QString firstStepName(const Projection& of, EventIndex event, const QString& language)
{
    const QString label = eventLabel(of.agreement(), event, language);
    const auto supposed = of.scenario().suppose.find(event);
    if (supposed == of.scenario().suppose.end())
        return labelled(label, CompareText::tr("nothing supposed", "an event"), language);
    if (const auto* belief = std::get_if<Belief>(&supposed->second))
        return labelled(label, beliefText(*belief, language), language);
    return labelled(label, shortDateText(of.hypothesis().of(event).known, language), language);
}

/// A delay alone where it stands behind its first step: "+ 6 months".
QString behindFirstStep(const Projection& of, EventIndex event, const QString& language)
{
    const auto& suppose = of.scenario().suppose;
    const auto found = suppose.find(event);
    const auto after = [](const Delay& delay) { return QStringLiteral("+ ") + delayText(delay); };
    if (found == suppose.end())
        return after(of.agreement().contingencyOf(event).delay);
    const auto* delay = std::get_if<AfterDelay>(&found->second);
    return delay ? after(delay->delay) : followerText(of, event, language);
}

/// What becomes of every contingent event; beside another scenario nothing of a follower of which
/// the two say the same.
QString eventNames(const Projection& of, const Scenario* beside, const QString& language)
{
    const auto said = [](const Scenario& scenario, EventIndex event) {
        const auto found = scenario.suppose.find(event);
        return found == scenario.suppose.end() ? std::nullopt : std::optional{found->second};
    };
    QStringList parts;
    for (const EventIndex event : of.agreement().contingentEvents()) {
        const auto first = of.agreement().contingencyOf(event).follows;
        if (!first)
            parts << firstStepName(of, event, language);
        else if (!of.scenario().suppose.contains(*first))
            continue;
        else if (!beside || said(of.scenario(), event) != said(*beside, event))
            parts << followerText(of, event, language);
        else if (!beside->suppose.contains(*first) && !parts.isEmpty())
            parts.last() += QStringLiteral(", ") + behindFirstStep(of, event, language);
    }
    return listed(parts, language);
}

/// The readings that this scenario follows and the other does not.
QStringList readingNames(const Projection& of, const Scenario& beside, const QString& language)
{
    QStringList names;
    const Agreement& agreement = of.agreement();
    // Of a term that neither scenario has chosen for, both follow the first reading.
    auto chosen = of.scenario().readings;
    chosen.insert(beside.readings.begin(), beside.readings.end());
    for (const auto& [term, place] : chosen) {
        const Reading* reading = chosenReading(agreement, of.scenario(), term);
        if (reading != chosenReading(agreement, beside, term))
            names << localized(reading->title, language);
    }
    return names;
}

QString lengthText(Date from, Date until)
{
    int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    if (until < plusMonths(from, months))
        --months;
    const int days = until.dayNumber() - plusMonths(from, months).dayNumber();
    const int years = months >= yearsFromMonths ? months / 12 : 0;
    QStringList parts;
    if (years > 0)
        parts << delayText({years, Delay::Unit::Years});
    if (const int rest = months - 12 * years; rest > 0)
        parts << delayText({rest, Delay::Unit::Months});
    // Days beside years tell nothing more.
    if (days > 0 && years == 0)
        parts << delayText({days, Delay::Unit::Days});
    return parts.size() < 2 ? parts.value(0)
                            : CompareText::tr("%1 and %2", "months, days").arg(parts[0], parts[1]);
}

/// So many days in the units of other lengths, counted from the start of a year.
QString inForceLength(int days)
{
    const Date start = Date::fromDayNumber(0);
    return lengthText(start, start.plusDays(std::abs(days)));
}

/// How the end moves, where it is known to be one: a clause of which nothing more is known has not
/// ended.
std::optional<EndShift> knownShift(const Projection& left, const Projection& right,
                                   const ClauseDifference& difference)
{
    const auto shift = endShiftOf(left, right, difference);
    const auto ends = [&](const Projection& projection, const std::optional<Date>& day) {
        return !day || projection.spanAt(difference.clause, *day).state != ClauseState::Unknown;
    };
    return shift && ends(left, shift->left) && ends(right, shift->right) ? shift : std::nullopt;
}

QString lengthBetween(const EndShift& shift)
{
    return *shift.right < *shift.left ? lengthText(*shift.right, *shift.left)
                                      : lengthText(*shift.left, *shift.right);
}

QString shiftText(const EndShift& shift, const QString& language)
{
    if (!shift.left)
        return CompareText::tr("ends with %1 in B, and goes on in A")
            .arg(lastDayText(*shift.right, language));
    if (!shift.right)
        return CompareText::tr("ends with %1 in A, and goes on in B")
            .arg(lastDayText(*shift.left, language));
    const QString text = *shift.right < *shift.left
                             ? CompareText::tr("ends %1 earlier in B: %2, not %3")
                             : CompareText::tr("ends %1 later in B: %2, not %3");
    return text.arg(lengthBetween(shift), lastDayText(*shift.right, language),
                    lastDayText(*shift.left, language));
}

QString shiftInShort(const EndShift& shift)
{
    if (!shift.left)
        return CompareText::tr("open in A, ends in B");
    if (!shift.right)
        return CompareText::tr("ends in A, open in B");
    return (*shift.right < *shift.left ? CompareText::tr("ends %1 later in A")
                                       : CompareText::tr("ends %1 earlier in A"))
        .arg(lengthBetween(shift));
}

/// The same with the last days, as short as they can be told.
QString shiftWithDays(const EndShift& shift, const QString& language)
{
    const auto last = [&](const std::optional<Date>& end) {
        return shortDayText(end->plusDays(-1), language);
    };
    if (!shift.left)
        return CompareText::tr("open in A, ends with %1 in B", "a day").arg(last(shift.right));
    if (!shift.right)
        return CompareText::tr("ends with %1 in A, open in B", "a day").arg(last(shift.left));
    return CompareText::tr("%1: %2, not %3", "how an end moves, two days")
        .arg(shiftInShort(shift), last(shift.left), last(shift.right));
}

/// The words of the term in force, or the state.
QString wordsOrState(const Projection& projection, const Span& span, const QString& language)
{
    if (!span.speaking || span.state != ClauseState::InForce)
        return stateText(span.state);
    const TermContent content =
        contentOf(projection.agreement(), projection.scenario(), *span.speaking);
    return CompareText::tr("“%1”", "the words of a term").arg(localized(*content.words, language));
}

QString awaitedInShort(const Projection& left, const Difference& stretch, const QString& language)
{
    const auto inA = pendingOn(*stretch.left, stretch.when.from);
    const auto inB = pendingOn(*stretch.right, stretch.when.from);
    if (inA && !inB)
        return CompareText::tr("%1 is awaited in A alone", "an event")
            .arg(eventLabel(left.agreement(), *inA, language));
    if (inB && !inA)
        return CompareText::tr("%1 is awaited in B alone", "an event")
            .arg(eventLabel(left.agreement(), *inB, language));
    return CompareText::tr("other terms beside it");
}

/// How well it is known where this alone differs; else empty.
QString standingInShort(const Projection& left, const Projection& right, ClauseIndex clause,
                        const Difference& stretch)
{
    const auto inA = left.standing(clause, *stretch.left);
    const auto inB = right.standing(clause, *stretch.right);
    return inA == inB || !inA || !inB ? QString{}
                                      : CompareText::tr("%1 in A, %2 in B", "states or words")
                                            .arg(standingText(*inA), standingText(*inB));
}

QString pairInShort(const Projection& left, const Projection& right, ClauseIndex clause,
                    const Difference& stretch, const QString& language)
{
    const QString inA = wordsOrState(left, *stretch.left, language);
    const QString inB = wordsOrState(right, *stretch.right, language);
    if (inA != inB)
        return CompareText::tr("%1 in A, %2 in B", "states or words").arg(inA, inB);
    const QString standing = standingInShort(left, right, clause, stretch);
    return standing.isEmpty() ? awaitedInShort(left, stretch, language) : standing;
}

/// What B says in a stretch in which the state is that of A.
QString alikeInShort(const Evaluation& shown, const Evaluation& pinned, ClauseIndex clause,
                     const Difference& stretch, const QString& language)
{
    const QString words = wordsOrState(*pinned.projection, *stretch.right, language);
    return words != wordsOrState(*shown.projection, *stretch.left, language)
               ? words
               : pairInShort(*shown.projection, *pinned.projection, clause, stretch, language);
}

/// Days in force cannot be counted where no source tells whether the clause binds.
bool tellsUnknown(const ClauseDifference& difference)
{
    return std::ranges::any_of(difference.stretches, [](const Difference& one) {
        return one.left->state == ClauseState::Unknown || one.right->state == ClauseState::Unknown;
    });
}

/// The stretch that says most: the first in which the states differ, else the first.
const Difference& tellingStretch(const ClauseDifference& difference)
{
    const auto found = std::ranges::find_if(difference.stretches, [](const Difference& one) {
        return one.left->state != one.right->state;
    });
    return found == difference.stretches.end() ? difference.stretches.front() : *found;
}

QString whenInB(const DateRange& when, const DateRange& asked, const QString& language)
{
    const bool fromBefore = when.from <= asked.from;
    if (!when.until)
        return fromBefore ? CompareText::tr("in B")
                          : CompareText::tr("in B from %1 on").arg(dayText(when.from, language));
    const QString last = lastDayText(*when.until, language);
    return fromBefore
               ? CompareText::tr("in B through %1").arg(last)
               : CompareText::tr("in B from %1 to %2").arg(dayText(when.from, language), last);
}

/// Days that are counted up to the beginning of what never ends would tell less than half of it.
bool comesToAnEnd(const ClauseDifference& difference)
{
    const Difference& last = difference.stretches.back();
    return !difference.lasting || (last.left->state == ClauseState::InForce) ==
                                      (last.right->state == ClauseState::InForce);
}

} // namespace

QString suppositionName(const Projection& of, const QString& language)
{
    return eventNames(of, nullptr, language);
}

QString scenarioName(const Projection& of, const Scenario& beside, const QString& language)
{
    const Scenario& scenario = of.scenario();
    QStringList parts;
    const bool supposesOther = scenario.suppose != beside.suppose;
    if (supposesOther)
        parts << eventNames(of, &beside, language);
    if (scenario.asSigned != beside.asSigned)
        parts << asSignedText(of.agreement(), scenario, language);
    parts << readingNames(of, beside, language);
    parts.removeAll(QString{});
    if (!parts.isEmpty())
        return listed(parts, language);
    const QString hypothesis = scenario.suppose.empty() ? QString{} : suppositionName(of, language);
    return hypothesis.isEmpty() ? asSignedText(of.agreement(), scenario, language) : hypothesis;
}

QString shownName(const Projection& shown, const Projection& pinned, const QString& language)
{
    return labelled(QStringLiteral("A"), scenarioName(shown, pinned.scenario(), language),
                    language);
}

QString pinnedName(const Projection& shown, const Projection& pinned, const QString& language)
{
    return labelled(QStringLiteral("B"), scenarioName(pinned, shown.scenario(), language),
                    language);
}

QString differenceText(const Projection& left, const Projection& right,
                       const ClauseDifference& difference, const QString& language)
{
    if (const auto shift = knownShift(left, right, difference))
        return shiftText(*shift, language);
    if (difference.daysGained == 0 || tellsUnknown(difference) || !comesToAnEnd(difference))
        return {};
    const QString days = inForceLength(difference.daysGained);
    return difference.daysGained > 0 ? CompareText::tr("in force %1 longer in B").arg(days)
                                     : CompareText::tr("in force %1 shorter in B").arg(days);
}

QString differenceInShort(const Projection& left, const Projection& right,
                          const ClauseDifference& difference, const QString& language)
{
    if (const auto shift = knownShift(left, right, difference))
        return shiftInShort(*shift);
    const Difference& stretch =
        comesToAnEnd(difference) ? tellingStretch(difference) : difference.stretches.back();
    if (difference.daysGained == 0 || tellsUnknown(difference) || !comesToAnEnd(difference))
        return pairInShort(left, right, difference.clause, stretch, language);
    const QString days = inForceLength(difference.daysGained);
    return difference.daysGained > 0 ? CompareText::tr("%1 shorter in A").arg(days)
                                     : CompareText::tr("%1 longer in A").arg(days);
}

QString differenceWithDays(const Projection& left, const Projection& right,
                           const ClauseDifference& difference, const QString& language)
{
    const auto shift = knownShift(left, right, difference);
    return shift ? shiftWithDays(*shift, language)
                 : differenceInShort(left, right, difference, language);
}

QString stateUnder(const Evaluation& evaluation, ClauseIndex clause, Date day,
                   const QString& language)
{
    if (!uncertain(evaluation, clause))
        return stateText(evaluation.projection->spanAt(clause, day).state);
    return CompareText::tr("%1 likely in force", "a probability")
        .arg(probabilityText(evaluation.probabilities->inForce(clause, day), language));
}

QString pinnedWords(const Evaluation& shown, const Evaluation& pinned, ClauseIndex clause, Date day,
                    const QString& language)
{
    const QString state = stateUnder(pinned, clause, day, language);
    if (uncertain(shown, clause) || uncertain(pinned, clause))
        return state;
    const auto wordsIn = [&](const Evaluation& of) {
        return wordsOrState(*of.projection, of.projection->spanAt(clause, day), language);
    };
    const QString words = wordsIn(pinned);
    return words == state || words == wordsIn(shown) ? state : labelled(state, words, language);
}

QString chancesText(const Evaluation& left, const Evaluation& right, ClauseIndex clause, Date day,
                    const QString& language)
{
    const auto side = [&](const Evaluation& of) {
        return uncertain(of, clause)
                   ? probabilityText(of.probabilities->inForce(clause, day), language)
                   : stateText(of.projection->spanAt(clause, day).state);
    };
    return CompareText::tr("%1 in A, %2 in B", "states or words").arg(side(left), side(right));
}

QString chancesOnText(const Evaluation& left, const Evaluation& right,
                      const ChanceDifference& difference, const QString& language)
{
    return CompareText::tr("on %1 %2", "a day, states or words")
        .arg(shortDayText(difference.day, language),
             chancesText(left, right, difference.clause, difference.day, language));
}

QStringList pinnedLines(const Evaluation& shown, const Evaluation& pinned, ClauseIndex clause,
                        const DateRange& when, Date day, const QString& language)
{
    if (uncertain(shown, clause) || uncertain(pinned, clause))
        return {CompareText::tr("in B on %1: %2", "a day, a state")
                    .arg(dayText(day, language), stateUnder(pinned, clause, day, language))};
    QStringList lines;
    for (const Difference& stretch :
         differenceOf(*shown.projection, *pinned.projection, clause).stretches) {
        const auto common = intersection(stretch.when, when);
        if (!common || lines.size() == mostLines)
            continue;
        lines << labelled(whenInB(*common, when, language),
                          stretch.left->state == stretch.right->state
                              ? alikeInShort(shown, pinned, clause, stretch, language)
                              : stateText(stretch.right->state),
                          language);
    }
    return lines;
}

QString pinnedCourse(const Evaluation& shown, const Evaluation& pinned, ClauseIndex clause,
                     Date day, const QString& language)
{
    if (uncertain(shown, clause) || uncertain(pinned, clause))
        return CompareText::tr("In B on %1: %2.", "a day, a state")
            .arg(dayText(day, language), stateUnder(pinned, clause, day, language));
    if (differenceOf(*shown.projection, *pinned.projection, clause).stretches.empty())
        return CompareText::tr("The same in A and in B.");
    const Span& span = pinned.projection->spanAt(clause, day);
    return CompareText::tr("In B: %1.", "a sentence on a clause")
        .arg(spanSentence(*pinned.projection, clause, span, language));
}

QString sameText(int count)
{
    return CompareText::tr("%n clause(s) the same", nullptr, count);
}

} // namespace pactline

#include "text/likelihood_text.h"

#include "support/overloaded.h"
#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct LikelihoodText {
    Q_DECLARE_TR_FUNCTIONS(LikelihoodText)
};

constexpr double rounding = 1e-9;
constexpr double tenth = 0.1;
constexpr double half = 0.5;

std::vector<EventIndex> uncertainEvents(const Probabilities& probabilities)
{
    std::vector<EventIndex> events;
    for (const EventIndex event : probabilities.agreement().contingentEvents())
        if (probabilities.chances().uncertain(event))
            events.push_back(event);
    return events;
}

/// Those and what the scenario itself says of others: that one is awaited, say.
std::vector<EventIndex> toldEvents(const Probabilities& probabilities)
{
    std::vector<EventIndex> events;
    for (const EventIndex event : probabilities.agreement().contingentEvents())
        if (probabilities.chances().uncertain(event) ||
            probabilities.scenario().suppose.contains(event))
            events.push_back(event);
    return events;
}

const Belief* beliefOf(const Probabilities& probabilities, EventIndex event)
{
    const auto supposed = probabilities.scenario().suppose.find(event);
    return supposed == probabilities.scenario().suppose.end()
               ? nullptr
               : std::get_if<Belief>(&supposed->second);
}

/// Who is told whose belief it is: the user at the window, or whoever gets what the user made.
enum class Audience { User, Stranger };

/// "your own" would be the stranger's.
QString whoseText(const Belief& belief, const Agreement& agreement, Audience reader,
                  const QString& language)
{
    if (reader == Audience::User || !belief.by.empty())
        return believerText(belief, agreement, language);
    return belief.said ? LikelihoodText::tr("the author’s own, held %1", "a date")
                             .arg(dateText(*belief.said, language))
                       : LikelihoodText::tr("the author’s own, as of %1", "a date")
                             .arg(dayText(agreement.checked, language));
}

/// Every event with what is believed of it, and whose belief that is.
QStringList beliefParts(const Probabilities& probabilities, Audience reader,
                        const QString& language)
{
    QStringList parts;
    QString whose;
    for (const EventIndex event : toldEvents(probabilities)) {
        parts << LikelihoodText::tr("%1: %2", "an event, what is believed of it")
                     .arg(eventLabel(probabilities.agreement(), event, language),
                          believedText(probabilities, event, language));
        if (const Belief* const belief = beliefOf(probabilities, event))
            whose = whoseText(*belief, probabilities.agreement(), reader, language);
    }
    if (!whose.isEmpty())
        parts << LikelihoodText::tr("belief: %1", "whose").arg(whose);
    return parts;
}

QString stateWords(const std::vector<VoiceShare>& voices)
{
    QStringList words;
    for (const ClauseState state : allClauseStates)
        if (std::ranges::any_of(voices,
                                [&](const VoiceShare& each) { return each.voice.state == state; }))
            words << stateText(state);
    return words.size() == 2 ? LikelihoodText::tr("%1 or %2", "two states").arg(words[0], words[1])
                             : words.join(QStringLiteral(", "));
}

double inForceShare(const std::vector<VoiceShare>& voices)
{
    double share = 0;
    for (const VoiceShare& each : voices)
        share += each.voice.state == ClauseState::InForce ? each.share : 0;
    return share;
}

QString lastDay(Date end, const QString& language)
{
    return dayText(end.plusDays(-1), language);
}

} // namespace

QString believedText(const Probabilities& probabilities, EventIndex event, const QString& language)
{
    const auto& contingency = probabilities.agreement().contingencyOf(event);
    const auto supposed = probabilities.scenario().suppose.find(event);
    if (supposed == probabilities.scenario().suppose.end())
        return followerBeliefText({}, contingency, language);
    return std::visit(Overloaded{
                          [&](const Belief& belief) { return beliefText(belief, language); },
                          [&](const FollowerBelief& belief) {
                              return followerBeliefText(belief, contingency, language);
                          },
                          [&](const PartialDate& date) {
                              return followerBeliefText({date, 0}, contingency, language);
                          },
                          [&](const AfterDelay& after) {
                              return followerBeliefText({DelayRange{after.delay, after.delay}, 0},
                                                        contingency, language);
                          },
                          [](const Pending&) { return LikelihoodText::tr("awaited"); },
                          [&](const Rejected&) { return rejectionText(contingency, language); },
                      },
                      supposed->second);
}

QString eventDayText(const Probabilities& probabilities, EventIndex event, const QString& language)
{
    const DayDistribution& days = probabilities.chances().of(event);
    const auto early = days.dayOf(tenth);
    const auto median = days.dayOf(half);
    const auto late = days.dayOf(1 - tenth);
    QStringList parts;
    if (median)
        parts << LikelihoodText::tr("median %1", "a day").arg(dayText(*median, language));
    if (early && late)
        parts << LikelihoodText::tr("10 to 90 %: %1 to %2", "days")
                     .arg(dayText(*early, language), dayText(*late, language));
    else if (early)
        parts << LikelihoodText::tr("10 % before %1", "a day")
                     .arg(dateBehindWord(PartialDate{*early}, language));
    if (const double none = 1 - days.dated(); none > rounding)
        parts << LikelihoodText::tr("%1 never or on no day that is named", "a share")
                     .arg(probabilityText(none, language));
    return listed(parts, language);
}

QString beliefLine(const Probabilities& probabilities, const QString& language)
{
    return beliefParts(probabilities, Audience::User, language).join(QStringLiteral(" · "));
}

QString assumptionLine(const Probabilities& probabilities, const QString& language)
{
    QStringList parts = beliefParts(probabilities, Audience::User, language);
    for (const EventIndex event : uncertainEvents(probabilities)) {
        const Belief* const belief = beliefOf(probabilities, event);
        if (!belief)
            continue;
        const auto* const points = std::get_if<BeliefPoints>(&belief->days);
        if (points && points->size() > 1)
            parts << LikelihoodText::tr("even growth between the dates");
        if (const double undated = probabilities.chances().of(event).undated(); undated > rounding)
            parts << LikelihoodText::tr("%1 without a date, after every day shown", "a share")
                         .arg(probabilityText(undated, language));
        if (belief->notBefore)
            parts << LikelihoodText::tr("days before %1 left out", "a date")
                         .arg(dateBehindWord(*belief->notBefore, language));
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList beliefAssumptions(const Probabilities& probabilities, const QString& language)
{
    QStringList texts;
    for (const EventIndex event : uncertainEvents(probabilities))
        if (const Belief* const belief = beliefOf(probabilities, event))
            texts << assumptionTexts(*belief, probabilities.agreement(), language);
    return texts;
}

QString hypotheticalText(const Probabilities& probabilities, const QString& language)
{
    return LikelihoodText::tr("Hypothetical – %1", "what is believed")
        .arg(beliefOfWhom(probabilities, language));
}

QString beliefOfWhom(const Probabilities& probabilities, const QString& language)
{
    return listed(beliefParts(probabilities, Audience::Stranger, language), language);
}

QString likelyStateText(const Probabilities& probabilities, ClauseIndex clause, Date day,
                        const QString& language)
{
    const auto voices = voicesOn(probabilities, clause, day);
    const double share = inForceShare(voices);
    if (share <= rounding || share >= 1 - rounding)
        return stateWords(voices);
    return LikelihoodText::tr("%1 likely in force", "a share")
        .arg(probabilityText(share, language));
}

QStringList voiceTexts(const Probabilities& probabilities, ClauseIndex clause, Date day,
                       const QString& language)
{
    const auto voices = voicesOn(probabilities, clause, day);
    QStringList texts;
    if (voices.size() < 2)
        return texts;
    const auto terms = std::ranges::count_if(
        voices, [](const VoiceShare& each) { return each.voice.term.has_value(); });
    for (const VoiceShare& each : voices) {
        QString words = stateText(each.voice.state);
        if (each.voice.term && terms > 1)
            words = LikelihoodText::tr("“%1” in force", "a term’s words")
                        .arg(localized(*contentOf(probabilities.agreement(),
                                                  probabilities.scenario(), *each.voice.term)
                                            .words,
                                       language));
        texts << LikelihoodText::tr("%1 %2", "a share, a state")
                     .arg(probabilityText(each.share, language), words);
    }
    return texts;
}

QStringList endTexts(const Probabilities& probabilities, ClauseIndex clause, Date day,
                     const QString& language)
{
    const EndOutlook end = endOfTermOn(probabilities, clause, day);
    QStringList texts;
    const bool certain = end.early && end.early == end.late && end.early == end.expected;
    if (!probabilities.wavers(clause) || end.inForce <= rounding || !end.early || certain)
        return texts;
    if (end.median)
        texts << LikelihoodText::tr("Median end of the term: %1.", "a last day")
                     .arg(lastDay(*end.median, language));
    if (end.late && *end.early != *end.late)
        texts << LikelihoodText::tr("With a chance of 80 % its last day lies between %1 and %2.",
                                    "two days")
                     .arg(lastDay(*end.early, language), lastDay(*end.late, language));
    else if (!end.late)
        texts << LikelihoodText::tr("It has ended by %1 with a chance of 10 %.", "a day")
                     .arg(lastDay(*end.early, language));
    if (end.expected)
        texts << LikelihoodText::tr("Expected end, the mean of all: %1.", "a last day")
                     .arg(lastDay(*end.expected, language));
    if (end.open > rounding)
        texts << LikelihoodText::tr("With a chance of %1 it ends on no day that is known, so that "
                                    "there is no mean.",
                                    "a share")
                     .arg(probabilityText(end.open, language));
    return texts;
}

QString exposureText(const Probabilities& probabilities, ClauseIndex clause, Date day,
                     const QString& language)
{
    for (const Exposure& exposure : probabilities.mostExposed(day))
        if (exposure.clause == clause)
            return LikelihoodText::tr("The chance that it loses days by %2 is %1.",
                                      "a share, what the hypothesis is about")
                .arg(probabilityText(exposure.lost, language),
                     localized(probabilities.agreement().contingency, language));
    return {};
}

QString likelihoodSentence(const Probabilities& probabilities, ClauseIndex clause, Date day,
                           const QString& language)
{
    QStringList parts{likelyStateText(probabilities, clause, day, language)};
    const auto voices = voiceTexts(probabilities, clause, day, language);
    if (!voices.isEmpty())
        parts << voices.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(": "));
}

QString uncertainStatusText(const Probabilities& probabilities, Date day, const QString& language)
{
    const Agreement& agreement = probabilities.agreement();
    const DayOutlook outlook = outlookOn(probabilities, day);
    QStringList parts{
        LikelihoodText::tr("%n clause(s) in force", nullptr, outlook.of(ClauseState::InForce))};
    if (outlook.uncertainTerms > 0)
        parts << LikelihoodText::tr("%n of them under uncertain terms", nullptr,
                                    outlook.uncertainTerms);
    if (outlook.uncertain > 0)
        parts << LikelihoodText::tr("%n uncertain", nullptr, outlook.uncertain);
    if (outlook.over > 0)
        parts << LikelihoodText::tr("%n over", "for one of several reasons", outlook.over);
    if (const int lapsed = outlook.of(ClauseState::Lapsed))
        parts << LikelihoodText::tr("%n lapsed by %1", nullptr, lapsed)
                     .arg(localized(agreement.contingency, language));
    if (const int expired = outlook.of(ClauseState::Expired))
        parts << LikelihoodText::tr("%n expired", nullptr, expired);
    if (const int ended = outlook.of(ClauseState::Ended))
        parts << LikelihoodText::tr("%n ended", nullptr, ended);
    if (const int unknown = outlook.of(ClauseState::Unknown))
        parts << LikelihoodText::tr("%n unknown", nullptr, unknown);
    const QString text =
        dayText(day, language) + QStringLiteral(" · ") + parts.join(QStringLiteral(", "));
    const QString carried = carriedForwardText(agreement, day, language);
    return carried.isEmpty() ? text : text + QStringLiteral(" · ") + carried;
}

QString dayStatusText(const Evaluation& evaluation, Date day, const QString& language)
{
    return evaluation.probabilities ? uncertainStatusText(*evaluation.probabilities, day, language)
                                    : statusText(*evaluation.projection, day, language);
}

ExplanationText likelyText(ExplanationText text, const Probabilities& probabilities,
                           ClauseIndex clause, Date day, const QString& language)
{
    text.state = likelyStateText(probabilities, clause, day, language);
    const QString subject = localized(probabilities.agreement().contingency, language);
    const bool binds =
        probabilities.ifNothingHappens()->spanAt(clause, day).state == ClauseState::InForce;
    const auto without = [&](const QString& told) {
        return told.isEmpty() ? told
                              : LikelihoodText::tr("without %1: %2",
                                                   "what the hypothesis is about, what is told")
                                    .arg(subject, told);
    };
    text.since = binds ? text.since : without(text.since);
    text.until = without(text.until);
    return text;
}

} // namespace pactline

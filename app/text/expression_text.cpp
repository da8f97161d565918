#include "text/expression_text.h"

#include "support/overloaded.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace pactline
{
namespace
{

struct ExpressionText {
    Q_DECLARE_TR_FUNCTIONS(ExpressionText)
};

QString choiceText(const Choice& choice)
{
    const bool two = choice.operands.size() == 2;
    if (choice.kind == Choice::Kind::Earliest)
        return two ? ExpressionText::tr("the earlier of") : ExpressionText::tr("the earliest of");
    return two ? ExpressionText::tr("the later of") : ExpressionText::tr("the latest of");
}

QString fixedText(const FixedDay& fixed, const QString& language)
{
    const QString date = dateText(fixed.date, language);
    return fixed.through ? ExpressionText::tr("the end of %1", "a date or a year").arg(date) : date;
}

QString formText(const DateExpression& expression, const Agreement& agreement,
                 const QString& language)
{
    return std::visit(
        Overloaded{
            [](const Never&) { return ExpressionText::tr("no end"); },
            [](const NotStated&) { return ExpressionText::tr("an end that no source states"); },
            [&](const FixedDay& fixed) { return fixedText(fixed, language); },
            [&](const EventDay& event) { return eventLabel(agreement, event.event, language); },
            [&](const DelayedDay& delayed) {
                return ExpressionText::tr("%1 after: %2")
                    .arg(delayText(delayed.delay),
                         formText(delayed.base.front(), agreement, language));
            },
            [](const Choice& choice) { return choiceText(choice); },
        },
        expression.form);
}

/// An outer date is told by its last day; what happens is told by its own.
bool toldByLastDay(const DateExpression& expression, RuleSide side)
{
    return side.which == RuleSide::Which::Ends && std::holds_alternative<FixedDay>(expression.form);
}

bool hangsOnHypothesis(const DateExpression& expression, const Agreement& agreement)
{
    return std::ranges::any_of(eventsIn(expression),
                               [&](EventIndex event) { return agreement[event].contingent(); });
}

QString otherwiseText(RuleSide side, const QString& day)
{
    if (side.which == RuleSide::Which::Begins)
        return side.past ? ExpressionText::tr("otherwise it would have begun on %1").arg(day)
                         : ExpressionText::tr("otherwise it would begin on %1").arg(day);
    return side.past ? ExpressionText::tr("otherwise it would have ended on %1").arg(day)
                     : ExpressionText::tr("otherwise it would end on %1").arg(day);
}

QString openingText(const Choice& choice, RuleSide side)
{
    const int count = int(choice.operands.size());
    const bool earliest = choice.kind == Choice::Kind::Earliest;
    if (side.which == RuleSide::Which::Begins)
        return count == 2 && earliest ? ExpressionText::tr("Begins at the earlier of two dates:")
               : count == 2           ? ExpressionText::tr("Begins at the later of two dates:")
               : earliest
                   ? ExpressionText::tr("Begins at the earliest of %n date(s):", nullptr, count)
                   : ExpressionText::tr("Begins at the latest of %n date(s):", nullptr, count);
    if (count == 2)
        return earliest ? ExpressionText::tr("Ends at the earlier of two dates:")
                        : ExpressionText::tr("Ends at the later of two dates:");
    return earliest ? ExpressionText::tr("Ends at the earliest of %n date(s):", nullptr, count)
                    : ExpressionText::tr("Ends at the latest of %n date(s):", nullptr, count);
}

QString openingText(const DateExpression& expression, RuleSide side)
{
    const bool begins = side.which == RuleSide::Which::Begins;
    if (std::holds_alternative<Never>(expression.form))
        return begins ? ExpressionText::tr("Never begins.")
                      : ExpressionText::tr("No end was agreed.");
    if (std::holds_alternative<NotStated>(expression.form))
        return begins ? ExpressionText::tr("No source states its beginning.")
                      : ExpressionText::tr("No source states its end.");
    if (const auto* choice = std::get_if<Choice>(&expression.form))
        return openingText(*choice, side);
    return begins ? ExpressionText::tr("Begins at:") : ExpressionText::tr("Ends at:");
}

/// The operands of which the first to come decides: those of a choice within the choice, too.
void collectRivals(const ResolvedOperand& whole, std::vector<const ResolvedOperand*>& rivals)
{
    const auto* choice = std::get_if<Choice>(&whole.expression->form);
    if (!choice || choice->kind != Choice::Kind::Earliest)
        rivals.push_back(&whole);
    else
        for (const ResolvedOperand& part : whole.operands)
            collectRivals(part, rivals);
}

/// The operand that would have decided in the winner's place, on a later day; null without one.
const ResolvedOperand* runnerUp(const ResolvedOperand& until)
{
    std::vector<const ResolvedOperand*> rivals;
    collectRivals(until, rivals);
    std::erase_if(rivals, [](const ResolvedOperand* rival) { return !rival->value.day(); });
    std::ranges::stable_sort(rivals, {},
                             [](const ResolvedOperand* rival) { return *rival->value.day(); });
    const bool later = rivals.size() > 1 && *rivals[0]->value.day() < *rivals[1]->value.day();
    return later ? rivals[1] : nullptr;
}

/// Why a date has no day: what the contract says, or an event that is supposed not to have come.
/// The later a reason stands here, the likelier the day may still come.
struct NoDay {
    enum class Why { Never, Rejected, NotSupposed, Awaited };

    Why why = Why::Never;
    std::optional<EventIndex> event; ///< none: the contract says never
};

NoDay noDayOf(EventIndex event, const Hypothesis& hypothesis)
{
    switch (hypothesis.of(event).kind) {
    case EventOutcome::Kind::Pending:
        return {NoDay::Why::Awaited, event};
    case EventOutcome::Kind::Rejected:
        return {NoDay::Why::Rejected, event};
    case EventOutcome::Kind::Fact:
    case EventOutcome::Kind::Supposed:
    case EventOutcome::Kind::NotSupposed:
    case EventOutcome::Kind::Uncertain:
        break;
    }
    return {NoDay::Why::NotSupposed, event};
}

/// The earliest of several dates may come while one of them may; the latest only while all may.
NoDay noDayOf(const ResolvedOperand& date, const Hypothesis& hypothesis)
{
    if (const auto* named = std::get_if<EventDay>(&date.expression->form))
        return noDayOf(named->event, hypothesis);
    std::vector<NoDay> without;
    for (const ResolvedOperand& part : date.operands)
        if (!part.value.day())
            without.push_back(noDayOf(part, hypothesis));
    if (without.empty())
        return {};
    const auto* choice = std::get_if<Choice>(&date.expression->form);
    return choice && choice->kind == Choice::Kind::Latest
               ? *std::ranges::min_element(without, {}, &NoDay::why)
               : *std::ranges::max_element(without, {}, &NoDay::why);
}

/// Tells operands as a tree, down to what is supposed of each event.
class Teller
{
public:
    Teller(const ResolvedOperand& whole, const Projection& projection, RuleSide side,
           QString language)
        : m_projection(projection), m_agreement(projection.agreement()), m_side(side),
          m_language(std::move(language)), m_uncertain(isUncertain(*whole.expression)),
          m_runnerUp(m_uncertain ? nullptr : runnerUp(whole))
    {
    }

    OperandText tell(const ResolvedOperand& operand, bool decided) const
    {
        OperandText line;
        line.text = formText(*operand.expression, m_agreement, m_language);
        if (const auto* fixed = std::get_if<FixedDay>(&operand.expression->form);
            fixed && !fixed->through && fixed->date.exact() &&
            toldByLastDay(*operand.expression, m_side))
            line.text = lastDayText(fixed->date.firstDay(), m_language);
        line.uncertain = isUncertain(*operand.expression);
        line.value = value(operand);
        // Which of several dates decides is itself uncertain.
        line.decided = decided && !m_uncertain;
        line.contingent = hangsOnHypothesis(*operand.expression, m_agreement);
        if (const auto* named = std::get_if<EventDay>(&operand.expression->form))
            tellEvent(line, named->event);
        if (&operand == m_runnerUp)
            line.otherwise = otherwise(operand);
        for (const ResolvedOperand& part : operand.operands)
            line.parts.push_back(tell(part, decided && part.decided));
        return line;
    }

private:
    bool isUncertain(const DateExpression& expression) const
    {
        return std::ranges::any_of(eventsIn(expression), [&](EventIndex event) {
            return m_projection.hypothesis().of(event).kind == EventOutcome::Kind::Uncertain;
        });
    }

    QString otherwise(const ResolvedOperand& loser) const
    {
        const PartialDate known = *loser.value.known();
        const bool lastDay = toldByLastDay(*loser.expression, m_side) && known.exact();
        return otherwiseText(m_side, lastDay ? lastDayText(known.firstDay(), m_language)
                                             : dateText(known, m_language));
    }

    QString value(const ResolvedOperand& operand) const
    {
        if (isUncertain(*operand.expression))
            return ExpressionText::tr("uncertain", "a date");
        if (!operand.value.isStated())
            return ExpressionText::tr("not stated");
        const auto known = operand.value.known();
        if (!known)
            return noDayText(operand);
        return toldByLastDay(*operand.expression, m_side) ? shortEndText(*known, m_language)
                                                          : shortDateText(*known, m_language);
    }

    QString noDayText(const ResolvedOperand& operand) const
    {
        const NoDay none = noDayOf(operand, m_projection.hypothesis());
        if (none.why == NoDay::Why::NotSupposed)
            return ExpressionText::tr("not supposed", "a date");
        return none.event ? outcomeText(m_projection, *none.event, m_language)
                          : ExpressionText::tr("never");
    }

    void tellEvent(OperandText& line, EventIndex event) const
    {
        line.event = event;
        const auto* contingency = std::get_if<Contingency>(&m_agreement[event].kind);
        if (!contingency)
            return;
        const EventOutcome& outcome = m_projection.hypothesis().of(event);
        line.note = outcomeNote(outcome);
        if (contingency->follows && outcome.kind != EventOutcome::Kind::NotSupposed)
            line.parts = steps(event, *contingency, outcome);
    }

    static QString outcomeNote(const EventOutcome& outcome)
    {
        switch (outcome.kind) {
        case EventOutcome::Kind::Fact:
        case EventOutcome::Kind::Supposed:
            return {};
        case EventOutcome::Kind::NotSupposed:
            return ExpressionText::tr("without it this day does not come");
        case EventOutcome::Kind::Pending:
        case EventOutcome::Kind::Rejected:
            return ExpressionText::tr("a hypothesis");
        case EventOutcome::Kind::Uncertain:
            return ExpressionText::tr("uncertain; a belief tells how likely it is when");
        }
        return {};
    }

    /// The first step, and how long after it the event comes.
    std::vector<OperandText> steps(EventIndex event, const Contingency& contingency,
                                   const EventOutcome& outcome) const
    {
        OperandText first;
        first.text = eventLabel(m_agreement, *contingency.follows, m_language);
        if (const auto day = m_projection.hypothesis().dayOf(*contingency.follows))
            first.value = shortDayText(*day, m_language);
        else if (outcome.kind == EventOutcome::Kind::Uncertain)
            first.value = ExpressionText::tr("uncertain", "a date");
        else
            first.value = outcomeText(m_projection, *contingency.follows, m_language);
        first.contingent = true;
        tellEvent(first, *contingency.follows);
        if (first.note.isEmpty())
            first.note = ExpressionText::tr("a hypothesis");
        std::vector<OperandText> steps{first};
        if (const auto delay = delayOf(event, contingency, outcome))
            steps.push_back(*delay);
        return steps;
    }

    std::optional<OperandText> delayOf(EventIndex event, const Contingency& contingency,
                                       const EventOutcome& outcome) const
    {
        const bool supposed = m_projection.scenario().suppose.contains(event);
        const bool uncertain = outcome.kind == EventOutcome::Kind::Uncertain;
        if (outcome.kind != EventOutcome::Kind::Supposed && (!uncertain || supposed))
            return std::nullopt;
        OperandText line;
        line.contingent = true;
        if (outcome.delayAssumed || uncertain) {
            line.text = ExpressionText::tr("then %1", "a delay").arg(delayText(contingency.delay));
            line.value = ExpressionText::tr("assumed");
            line.note = localized(contingency.delayNote, m_language);
            return line;
        }
        const Supposition& word = m_projection.scenario().suppose.at(event);
        const auto* after = std::get_if<AfterDelay>(&word);
        line.text = after ? ExpressionText::tr("then %1", "a delay").arg(delayText(after->delay))
                          : ExpressionText::tr("on a date of its own");
        line.value = ExpressionText::tr("supposed");
        return line;
    }

    const Projection& m_projection;
    const Agreement& m_agreement;
    RuleSide m_side;
    QString m_language;
    bool m_uncertain; ///< anything in the whole
    const ResolvedOperand* m_runnerUp;
};

} // namespace

RuleText ruleText(const ResolvedOperand& date, RuleSide side, const Projection& projection,
                  const QString& language)
{
    RuleText rule{openingText(*date.expression, side), {}};
    const Teller teller{date, projection, side, language};
    if (std::holds_alternative<Choice>(date.expression->form))
        rule.operands = teller.tell(date, true).parts;
    else if (!std::holds_alternative<Never>(date.expression->form) &&
             !std::holds_alternative<NotStated>(date.expression->form))
        rule.operands.push_back(teller.tell(date, true));
    return rule;
}

QString expressionText(const DateExpression& expression, const Agreement& agreement,
                       const QString& language)
{
    const QString text = formText(expression, agreement, language);
    const auto* choice = std::get_if<Choice>(&expression.form);
    if (!choice)
        return text;
    QStringList parts;
    for (const DateExpression& operand : choice->operands)
        parts << expressionText(operand, agreement, language);
    return ExpressionText::tr("%1: %2", "the earlier of: dates").arg(text, listed(parts, language));
}

} // namespace pactline

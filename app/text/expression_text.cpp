#include "text/expression_text.h"

#include "support/overloaded.h"
#include "text/cause_text.h"
#include "text/date_text.h"

#include <QCoreApplication>

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
    return choice.kind == Choice::Kind::Earliest ? ExpressionText::tr("the earliest of")
                                                 : ExpressionText::tr("the latest of");
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
bool toldByLastDay(const DateExpression& expression)
{
    return std::holds_alternative<FixedDay>(expression.form);
}

QString valueText(const ResolvedOperand& operand, const QString& language)
{
    if (!operand.value.isStated())
        return ExpressionText::tr("not stated");
    if (!operand.value.day())
        return ExpressionText::tr("never");
    const PartialDate known = *operand.value.known();
    return toldByLastDay(*operand.expression) ? shortEndText(known, language)
                                              : shortDateText(known, language);
}

bool hangsOnHypothesis(const DateExpression& expression, const Agreement& agreement)
{
    return std::ranges::any_of(eventsIn(expression),
                               [&](EventIndex event) { return agreement[event].contingent(); });
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

class Flattener
{
public:
    Flattener(const ResolvedOperand& until, const Agreement& agreement, QString language)
        : m_agreement(agreement), m_language(std::move(language)), m_runnerUp(runnerUp(until))
    {
    }

    void add(const ResolvedOperand& operand, int depth, bool decided)
    {
        OperandText line;
        line.depth = depth;
        line.text = formText(*operand.expression, m_agreement, m_language);
        line.value = valueText(operand, m_language);
        line.decided = decided;
        line.contingent = hangsOnHypothesis(*operand.expression, m_agreement);
        if (&operand == m_runnerUp)
            line.otherwise = ExpressionText::tr("else it would have ended then");
        lines.push_back(std::move(line));
        for (const ResolvedOperand& part : operand.operands)
            add(part, depth + 1, decided && part.decided);
    }

    std::vector<OperandText> lines;

private:
    const Agreement& m_agreement;
    QString m_language;
    const ResolvedOperand* m_runnerUp;
};

} // namespace

QString ruleText(const ResolvedOperand& until)
{
    if (std::holds_alternative<Never>(until.expression->form))
        return ExpressionText::tr("No end was agreed.");
    if (std::holds_alternative<NotStated>(until.expression->form))
        return ExpressionText::tr("No source states its end.");
    const auto* choice = std::get_if<Choice>(&until.expression->form);
    if (!choice)
        return ExpressionText::tr("Ends at:");
    return choice->kind == Choice::Kind::Earliest ? ExpressionText::tr("Ends at the earliest of:")
                                                  : ExpressionText::tr("Ends at the latest of:");
}

std::vector<OperandText> operandTexts(const ResolvedOperand& until, const Agreement& agreement,
                                      const QString& language)
{
    Flattener flattener{until, agreement, language};
    const bool choice = std::holds_alternative<Choice>(until.expression->form);
    const bool plain = std::holds_alternative<Never>(until.expression->form) ||
                       std::holds_alternative<NotStated>(until.expression->form);
    if (choice)
        for (const ResolvedOperand& part : until.operands)
            flattener.add(part, 1, part.decided);
    else if (!plain)
        flattener.add(until, 1, true);
    return std::move(flattener.lines);
}

} // namespace pactline

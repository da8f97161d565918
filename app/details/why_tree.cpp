#include "details/why_tree.h"

#include "text/cause_text.h"

#include <QCoreApplication>
#include <QLabel>

namespace pactline
{
namespace
{

constexpr int indentPx = 14;

struct WhyTree {
    Q_DECLARE_TR_FUNCTIONS(WhyTree)
};

class TreeWriter
{
public:
    explicit TreeWriter(PanelWriter& writer) : m_writer(writer) {}

    void writeRule(const RuleText& rule, const QString& name)
    {
        if (!rule.opening.isEmpty())
            m_writer.paragraph(rule.opening);
        for (std::size_t i = 0; i < rule.operands.size(); ++i)
            writeOperand(rule.operands[i], name + QStringLiteral("/%1").arg(i), true);
    }

private:
    void writeOperand(const OperandText& operand, const QString& name, bool top)
    {
        const PanelWriter::Branch branch{operand.text, operand.value, dotOf(operand, top),
                                         operand.contingent};
        const bool more = !operand.parts.empty() || !operand.note.isEmpty() || operand.event;
        if (!more) {
            m_writer.leaf(branch);
            writeOtherwise(operand);
            return;
        }
        m_writer.beginBranch({name, operand.decided && operand.contingent, indentPx, 3}, branch);
        for (std::size_t i = 0; i < operand.parts.size(); ++i)
            writeOperand(operand.parts[i], name + QStringLiteral("/%1").arg(i), false);
        if (!operand.note.isEmpty())
            m_writer.remark(operand.note)->setIndent(indentPx);
        if (operand.event)
            writeEventLink(*operand.event, name);
        m_writer.endPart();
        writeOtherwise(operand);
    }

    static PanelWriter::Branch::Dot dotOf(const OperandText& operand, bool top)
    {
        using enum PanelWriter::Branch::Dot;
        if (!top)
            return None;
        if (operand.uncertain)
            return Uncertain;
        return operand.decided ? Decides : Loses;
    }

    void writeOtherwise(const OperandText& operand)
    {
        if (!operand.otherwise.isEmpty())
            m_writer.remark(operand.otherwise)->setIndent(2 * indentPx);
    }

    void writeEventLink(EventIndex event, const QString& name)
    {
        Session& session = m_writer.session();
        const QString label = eventLabel(session.agreement(), event, session.language());
        m_writer.link({WhyTree::tr("About: %1", "an event").arg(label), {}, {}, {}},
                      name + QStringLiteral("/event"),
                      [&session, event] { session.select(event); });
    }

    PanelWriter& m_writer;
};

QString numbersText(const std::vector<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words << QString::number(number);
    return words.join(QStringLiteral(", "));
}

} // namespace

void writeTermTree(PanelWriter& writer, const PassageText& passage, bool open,
                   const std::function<void(int)>& showSources)
{
    const Agreement& agreement = writer.session().agreement();
    const QString name =
        QStringLiteral("term/") + QString::fromStdString(agreement[passage.term].id.text);
    writer.beginBranch({name, open, indentPx, 4}, {passage.heading, {}});
    writer.remark(passage.standing.isEmpty()
                      ? passage.words
                      : WhyTree::tr("%1 · %2", "a term’s few words, its standing")
                            .arg(passage.words, passage.standing));
    TreeWriter tree{writer};
    if (passage.from)
        tree.writeRule(*passage.from, name + QStringLiteral("/from"));
    tree.writeRule(passage.until, name + QStringLiteral("/until"));
    if (!passage.citations.empty())
        writer.link(
            {WhyTree::tr("Sources: %1", "numbers").arg(numbersText(passage.citations)), {}, {}, {}},
            name + QStringLiteral("/sources"),
            [showSources, first = passage.citations.front()] { showSources(first); });
    writer.endPart();
}

} // namespace pactline

#include "text/details_copy.h"

#include "text/date_text.h"
#include "text/due_text.h"
#include "text/event_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pactline
{
namespace
{

using Kind = CopyBlock::Kind;

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
};

QString numbersText(const std::vector<int>& numbers)
{
    QStringList marks;
    for (const int number : numbers)
        marks << QStringLiteral("[%1]").arg(number);
    return marks.join(QString{});
}

class CopyWriter
{
public:
    explicit CopyWriter(QString language) : m_language(std::move(language)) {}

    void add(Kind kind, const QString& text, int depth = 0)
    {
        if (!text.isEmpty())
            document.push_back({kind, text, depth, 0, {}});
    }

    void addRule(const RuleText& rule)
    {
        add(Kind::Paragraph, rule.opening);
        addOperands(rule.operands, 0);
    }

    void addSources(const std::vector<SourceText>& sources)
    {
        if (sources.empty())
            return;
        add(Kind::Heading, CopyWords::tr("Sources"));
        for (const SourceText& source : sources) {
            const QString words = source.title.isEmpty()
                                      ? source.text
                                      : CopyWords::tr("%1: “%2”", "publisher and date, title")
                                            .arg(source.text, source.title);
            QStringList behind{source.gradeMeaning};
            if (!source.citedFor.isEmpty())
                behind.prepend(source.citedFor);
            document.push_back({Kind::Source,
                                QStringLiteral("%1 (%2)").arg(words, behind.join("; ")), 0,
                                source.number, source.link});
        }
    }

    /// What all of it holds under: the terms, the hypothesis, the data.
    void addFrame(const Evaluation& evaluation, Date day)
    {
        const Projection& projection = *evaluation.projection;
        const Agreement& agreement = projection.agreement();
        add(Kind::Note, evaluation.probabilities
                            ? hypotheticalText(*evaluation.probabilities, m_language)
                            : hypothesisText(projection, m_language));
        QStringList frame{
            localized(agreement.title, m_language),
            asSignedText(agreement, projection.scenario(), m_language),
            CopyWords::tr("data version %1").arg(QString::fromStdString(agreement.version))};
        const QString carried = carriedForwardText(agreement, day, m_language);
        if (!carried.isEmpty())
            frame << carried;
        if (!agreement.licence.empty())
            frame << QString::fromStdString(agreement.licence);
        add(Kind::Note, frame.join(QStringLiteral(" · ")));
        add(Kind::Note, localized(agreement.notice, m_language));
    }

    void addClauses(const QString& heading, const std::vector<ClauseLine>& lines)
    {
        if (lines.empty())
            return;
        add(Kind::Heading, heading);
        for (const ClauseLine& line : lines)
            add(Kind::Item, line.words.isEmpty() ? line.title : told(line.title, line.words));
    }

    QString told(const QString& what, const QString& words) const
    {
        return CopyWords::tr("%1: %2", "a thing, what is said of it").arg(what, words);
    }

    CopyDocument document;

private:
    void addOperands(const std::vector<OperandText>& operands, int depth)
    {
        for (const OperandText& operand : operands) {
            QString line =
                operand.value.isEmpty() ? operand.text : told(operand.text, operand.value);
            if (operand.decided && depth == 0 && operands.size() > 1)
                line += CopyWords::tr(" (decides)");
            for (const QString& more : {operand.otherwise, operand.note})
                if (!more.isEmpty())
                    line += QStringLiteral(" – ") + more;
            add(Kind::Item, line, depth);
            addOperands(operand.parts, depth + 1);
        }
    }

    QString m_language;
};

QString stateSentence(const ExplanationText& text, Date day, const QString& language)
{
    QStringList parts{
        CopyWords::tr("On %1: %2", "a day, a state").arg(dayText(day, language), text.state)};
    for (const QString& more : {text.beneficiary, text.standing})
        if (!more.isEmpty())
            parts << more;
    return parts.join(QStringLiteral(" · "));
}

void addWhy(CopyWriter& writer, const ExplanationText& text, const QString& ifNot)
{
    writer.add(Kind::Heading, CopyWords::tr("Why"));
    writer.add(Kind::Paragraph, text.since);
    writer.add(Kind::Paragraph, text.until);
    writer.add(Kind::Paragraph, text.ending);
    for (const PassageText& passage : text.passages) {
        writer.add(Kind::Paragraph, writer.told(passage.heading, passage.words) + QLatin1Char(' ') +
                                        numbersText(passage.citations));
        if (passage.from)
            writer.addRule(*passage.from);
        writer.addRule(passage.until);
    }
    writer.add(Kind::Paragraph, ifNot);
    for (const RemarkText& remark : text.remarks)
        writer.add(Kind::Item, writer.told(remark.word, remark.meaning));
}

void addLikelihood(CopyWriter& writer, const Probabilities& probabilities, ClauseIndex clause,
                   Date day, const QString& language)
{
    for (const QString& voice : voiceTexts(probabilities, clause, day, language))
        writer.add(Kind::Item, voice);
    for (const QString& end : endTexts(probabilities, clause, day, language))
        writer.add(Kind::Paragraph, end);
    writer.add(Kind::Paragraph, exposureText(probabilities, clause, day, language));
    writer.add(Kind::Note, clauseMoneyText(probabilities, clause, day, language));
}

void addTexts(CopyWriter& writer, const ExplanationText& text)
{
    if (!text.passages.empty())
        writer.add(Kind::Heading, CopyWords::tr("What it says"));
    for (const PassageText& passage : text.passages) {
        writer.add(Kind::Paragraph, passage.text);
        writer.add(Kind::Paragraph, passage.note);
    }
    if (!text.readings.empty())
        writer.add(Kind::Heading, CopyWords::tr("Sources disagree"));
    for (const ReadingText& reading : text.readings)
        writer.add(Kind::Item, reading.chosen
                                   ? CopyWords::tr("followed: %1").arg(readingLine(reading))
                                   : readingLine(reading));
    writer.add(Kind::Heading, CopyWords::tr("Versions"));
    for (const VersionText& version : text.versions)
        writer.add(
            Kind::Item,
            writer.told(version.label, version.applied
                                           ? version.words
                                           : CopyWords::tr("%1 (not applied)").arg(version.words)));
}

} // namespace

CopyDocument clauseCopy(const Evaluation& evaluation, ClauseIndex clause, Date day,
                        const QString& ifNot, const QString& language)
{
    const Projection& projection = *evaluation.projection;
    ExplanationText text = explanationText(projection, clause, day, language);
    const Probabilities* const likely = evaluation.probabilities.get();
    if (likely && likely->wavers(clause))
        text = likelyText(std::move(text), *likely, clause, day, language);
    CopyWriter writer{language};
    writer.add(Kind::Title, text.clause);
    writer.add(Kind::Paragraph, stateSentence(text, day, language));
    if (likely && likely->wavers(clause))
        addLikelihood(writer, *likely, clause, day, language);
    addWhy(writer, text, ifNot);
    addTexts(writer, text);
    writer.addSources(text.sources);
    writer.addFrame(evaluation, day);
    return std::move(writer.document);
}

CopyDocument eventCopy(const Evaluation& evaluation, EventIndex event, Date day,
                       const QString& language)
{
    const Projection& projection = *evaluation.projection;
    const EventText text = eventText(projection, event, language);
    CopyWriter writer{language};
    writer.add(Kind::Title, text.title);
    const QString when = text.contingency ? text.contingency->outcome : text.date;
    writer.add(Kind::Paragraph, when + QStringLiteral(" · ") + text.standing);
    writer.add(Kind::Paragraph, text.text);
    for (const QString& line : text.instruments)
        writer.add(Kind::Item, line);
    writer.addClauses(CopyWords::tr("What changed that day"), text.changes);
    writer.addClauses(CopyWords::tr("What hangs on it"), text.mentions);
    writer.addSources(text.sources);
    writer.addFrame(evaluation, day);
    return std::move(writer.document);
}

CopyDocument dayCopy(const Evaluation& evaluation, Date day, const QString& language)
{
    const Projection& projection = *evaluation.projection;
    CopyWriter writer{language};
    writer.add(Kind::Title, localized(projection.agreement().title, language));
    const Probabilities* const likely = evaluation.probabilities.get();
    writer.add(Kind::Paragraph, likely ? uncertainStatusText(*likely, day, language)
                                       : statusText(projection, day, language));
    for (const ClauseState state : allClauseStates) {
        std::vector<ClauseLine> lines;
        for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
            const Span& span = projection.spanAt({i}, day);
            if (span.state != state)
                continue;
            QStringList words;
            if (span.speaking && state == ClauseState::InForce)
                words << beneficiaryText(projection.agreement()[*span.speaking].beneficiary,
                                         projection.agreement(), language);
            for (const RemarkText& remark : remarksOn(projection, {i}, day, language))
                words << remark.word;
            if (likely && likely->wavers({i}))
                words << likelihoodSentence(*likely, {i}, day, language);
            lines.push_back({{i},
                             localized(projection.agreement().clauses[i].title, language),
                             words.join(QStringLiteral(", "))});
        }
        writer.addClauses(stateText(state), lines);
    }
    writer.addFrame(evaluation, day);
    return std::move(writer.document);
}

} // namespace pactline

#include "text/explanation_text.h"

#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/expression_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pactline
{
namespace
{

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

class Writer
{
public:
    Writer(const Projection& projection, const Explanation& explanation, QString language)
        : m_projection(projection), m_agreement(projection.agreement()), m_explanation(explanation),
          m_language(std::move(language))
    {
    }

    ExplanationText write()
    {
        const Clause& clause = m_agreement[m_explanation.clause];
        m_text.clause = in(clause.title);
        m_text.subject = in(clause.text);
        m_text.state = stateText(span().state);
        m_text.standing = standingText(m_explanation.standing);
        m_text.since = since();
        m_text.until = until();
        for (const ExplainedTerm& term : m_explanation.terms)
            m_text.passages.push_back(passage(term));
        if (m_explanation.ending)
            m_text.ending = in(m_explanation.ending->text.empty() ? m_explanation.ending->words
                                                                  : m_explanation.ending->text);
        if (span().speaking)
            m_text.beneficiary = beneficiary(m_agreement[*span().speaking]);
        addRemarks();
        addReadings();
        addVersions();
        for (const SourceIndex source : m_explanation.sources)
            m_text.sources.push_back(sourceText(m_agreement, source, m_language));
        return std::move(m_text);
    }

private:
    QString in(const LocalizedText& text) const { return localized(text, m_language); }
    const Span& span() const { return *m_explanation.span; }

    QString since() const
    {
        const QString cause = startCauseText(m_agreement, span().startCause, m_language);
        if (span().startCause.kind == Cause::Kind::StartOfRecord)
            return cause;
        return Explain::tr("since %1 – %2", "a date, a cause")
            .arg(dayText(span().from, m_language), cause);
    }

    QString until() const
    {
        if (!span().until)
            return span().untilStated ? QString{} : Explain::tr("no source states an end");
        return Explain::tr("through %1 – then %2", "a last day, a cause")
            .arg(lastDayText(*span().until, m_language),
                 endCauseText(m_agreement, span().endCause, m_language));
    }

    QString beneficiary(const Term& term) const
    {
        const QString who = beneficiaryText(term.beneficiary, m_agreement, m_language);
        if (!term.obliged)
            return Explain::tr("benefits %1").arg(who);
        return Explain::tr("benefits %1, binds %2")
            .arg(who, beneficiaryText(*term.obliged, m_agreement, m_language));
    }

    PassageText passage(const ExplainedTerm& explained) const
    {
        const Term& term = m_agreement[explained.term];
        PassageText text;
        text.heading = in(m_agreement[term.instrument].title);
        text.words = in(*explained.content.words);
        text.text = in(*explained.content.text);
        text.note = in(term.note);
        text.standing = standingText(explained.content.standing);
        if (term.effect == Term::Effect::Unknown)
            return text;
        text.rule = ruleText(explained.until);
        text.operands = operandTexts(explained.until, m_agreement, m_language);
        return text;
    }

    void addRemarks()
    {
        addSuppositions();
        if (m_explanation.pending)
            remark(Explain::tr("In force, but pending: %1 is awaited.")
                       .arg(eventLabel(m_agreement, *m_explanation.pending, m_language)));
        if (m_explanation.counterfactual)
            remark(Explain::tr("These terms were signed after the supposed date: history is shown "
                               "as it happened, although the supposition contradicts it."));
        if (m_explanation.disputed)
            remark(Explain::tr("Sources contradict each other on this term."));
        if (m_explanation.standing != Standing::Official)
            remark(standingMeaning(m_explanation.standing));
        if (m_explanation.carriedForward)
            remark(Explain::tr("Carried forward: the facts were last checked on %1.")
                       .arg(dayText(m_agreement.checked, m_language)));
    }

    void addSuppositions()
    {
        for (const ExplainedSupposition& supposed : m_explanation.suppositions) {
            const QString label = eventLabel(m_agreement, supposed.event, m_language);
            if (supposed.outcome.kind == EventOutcome::Kind::NotSupposed)
                remark(Explain::tr("%1: not supposed; without it nothing changes.").arg(label));
            else
                remark(Explain::tr("%1: %2. This is a hypothesis.")
                           .arg(label, outcomeText(m_projection, supposed.event, m_language)));
            const auto& contingency = std::get<Contingency>(m_agreement[supposed.event].kind);
            if (supposed.outcome.delayAssumed && !contingency.delayNote.empty())
                remark(in(contingency.delayNote));
        }
    }

    void remark(const QString& text) { m_text.remarks.push_back(text); }

    void addReadings()
    {
        if (!span().speaking)
            return;
        const Term& term = m_agreement[*span().speaking];
        const Reading* chosen =
            chosenReading(m_agreement, m_projection.scenario(), *span().speaking);
        for (std::size_t i = 0; i < term.readings.size(); ++i) {
            const Reading& reading = term.readings[i];
            QStringList sources;
            for (const SourceIndex source : reading.sources)
                sources << sourceText(m_agreement, source, m_language).text;
            m_text.readings.push_back({*span().speaking, i, in(reading.title),
                                       standingText(reading.standing), listed(sources, m_language),
                                       &reading == chosen});
        }
    }

    void addVersions()
    {
        const auto terms = m_projection.termsIn(span());
        for (const TermIndex index : m_agreement.termsOf(m_explanation.clause)) {
            const Term& term = m_agreement[index];
            const TermContent content = contentOf(m_agreement, m_projection.scenario(), index);
            m_text.versions.push_back(
                {instrumentLabel(m_agreement, term.instrument, m_language),
                 term.effect == Term::Effect::Unknown ? stateText(ClauseState::Unknown)
                                                      : in(*content.words),
                 standingText(content.standing), m_projection.scenario().applies(term.instrument),
                 std::ranges::find(terms, index) != terms.end()});
        }
        addEndings();
    }

    /// Among the versions, where the instrument that ends the clause stands in time.
    void addEndings()
    {
        std::ptrdiff_t inserted = 0;
        for (std::uint32_t i = 0; i < m_agreement.instruments.size(); ++i) {
            const Ending* ending = endingOf(m_agreement, {i}, m_explanation.clause);
            if (!ending)
                continue;
            const VersionText line{instrumentLabel(m_agreement, {i}, m_language), in(ending->words),
                                   standingText(ending->standing),
                                   m_projection.scenario().applies({i}),
                                   ending == m_explanation.ending};
            const auto terms = m_agreement.termsOf(m_explanation.clause);
            const auto before = std::ranges::count_if(terms, [&](TermIndex term) {
                return m_agreement[term].instrument < InstrumentIndex{i};
            });
            m_text.versions.insert(m_text.versions.begin() + before + inserted++, line);
        }
    }

    const Projection& m_projection;
    const Agreement& m_agreement;
    const Explanation& m_explanation;
    QString m_language;
    ExplanationText m_text;
};

} // namespace

ExplanationText explanationText(const Projection& projection, ClauseIndex clause, Date day,
                                const QString& language)
{
    const Explanation explanation = explain(projection, clause, day);
    return Writer{projection, explanation, language}.write();
}

SourceText sourceText(const Agreement& agreement, SourceIndex index, const QString& language)
{
    const Source& source = agreement[index];
    QString text = QString::fromStdString(source.publisher);
    if (source.date)
        text += QStringLiteral(", ") + shortDateText(*source.date, language);
    return {index, text, QString::fromStdString(source.title), gradeText(source.grade),
            QString::fromStdString(source.link)};
}

} // namespace pactline

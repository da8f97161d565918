#include "text/explanation_text.h"

#include "evaluation/explain.h"
#include "support/overloaded.h"
#include "text/cause_text.h"
#include "text/date_text.h"
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
        addSources();
        for (const ExplainedTerm& term : m_explanation.terms)
            m_text.passages.push_back(passage(term));
        if (m_explanation.ending)
            m_text.ending = in(m_explanation.ending->text.empty() ? m_explanation.ending->words
                                                                  : m_explanation.ending->text);
        if (span().speaking && span().state != ClauseState::Unknown)
            m_text.beneficiary = sidesText(m_agreement[*span().speaking], m_agreement, m_language);
        m_text.remarks =
            remarksOn(m_projection, m_explanation.clause, m_explanation.at, m_language);
        if (const auto carried = carriedForwardRemark(m_agreement, m_explanation.at, m_language))
            m_text.remarks.push_back(*carried);
        addReadings();
        addVersions();
        return std::move(m_text);
    }

private:
    QString in(const LocalizedText& text) const { return localized(text, m_language); }
    const Span& span() const { return *m_explanation.span; }

    QString since() const
    {
        const QString cause =
            startCauseText(m_projection, m_explanation.clause, span(), m_language);
        if (span().startCause.kind == Cause::Kind::StartOfRecord)
            return cause;
        const QString from = dateText(span().knownFrom, m_language);
        return span().knownFrom.exact()
                   ? Explain::tr("since %1 – %2", "a date, a cause").arg(from, cause)
                   : Explain::tr("since %1 – %2", "a month or a year, or about then; a cause")
                         .arg(from, cause);
    }

    QString until() const
    {
        if (!span().until)
            return span().untilStated ? QString{} : Explain::tr("no source states an end");
        const QString joining = joiningText(m_projection, m_explanation.clause, span(), m_language);
        if (!joining.isEmpty())
            return joining;
        return Explain::tr("%1 – then %2", "until when, a cause")
            .arg(endText(span().knownUntil, m_language),
                 endCauseText(m_projection, m_explanation.clause, span(), m_language));
    }

    PassageText passage(const ExplainedTerm& explained) const
    {
        const Term& term = m_agreement[explained.term];
        PassageText text;
        text.term = explained.term;
        text.heading = in(m_agreement[term.instrument].title);
        text.words = in(*explained.content.words);
        text.text = in(*explained.content.text);
        text.note = in(term.note);
        text.citations = numbersOf(*explained.content.sources);
        if (term.effect == Term::Effect::Unknown)
            return text;
        text.standing = standingText(explained.content.standing);
        const bool past = span().state != ClauseState::InForce;
        if (explained.from)
            text.from = ruleText(*explained.from, {RuleSide::Which::Begins, true}, m_projection,
                                 m_language);
        text.until =
            ruleText(explained.until, {RuleSide::Which::Ends, past}, m_projection, m_language);
        return text;
    }

    std::vector<int> numbersOf(const std::vector<SourceIndex>& sources) const
    {
        std::vector<int> numbers;
        for (const SourceText& source : m_text.sources)
            if (std::ranges::find(sources, source.source) != sources.end())
                numbers.push_back(source.number);
        return numbers;
    }

    void addSources()
    {
        for (const Citation& citation : m_explanation.citations) {
            SourceText source = sourceText(m_agreement, citation.source, m_language);
            source.number = int(m_text.sources.size()) + 1;
            source.citedFor =
                Explain::tr("%1 · %2", "what a source is cited for: its standing")
                    .arg(citedForText(citation.what), standingText(citation.standing));
            m_text.sources.push_back(std::move(source));
        }
    }

    QString citedForText(const CitedFor& what) const
    {
        return std::visit(
            Overloaded{
                [](const Ending*) { return Explain::tr("For the ending"); },
                [&](TermIndex term) {
                    return Explain::tr("For the terms of %1")
                        .arg(
                            instrumentLabel(m_agreement, m_agreement[term].instrument, m_language));
                },
                [&](const Reading* reading) {
                    return Explain::tr("For the reading “%1”").arg(in(reading->title));
                },
                [&](EventIndex event) {
                    return Explain::tr("For the event “%1”")
                        .arg(eventLabel(m_agreement, event, m_language));
                },
            },
            what);
    }

    void addReadings()
    {
        for (const ExplainedTerm& term : m_explanation.terms)
            addReadingsOf(term.term);
    }

    void addReadingsOf(TermIndex index)
    {
        const Term& term = m_agreement[index];
        const Reading* chosen = chosenReading(m_agreement, m_projection.scenario(), index);
        for (std::size_t i = 0; i < term.readings.size(); ++i) {
            const Reading& reading = term.readings[i];
            QStringList sources;
            for (const SourceIndex source : reading.sources)
                sources << sourceText(m_agreement, source, m_language).text;
            m_text.readings.push_back({index, i, in(reading.title), standingText(reading.standing),
                                       listed(sources, m_language), &reading == chosen});
        }
    }

    void addVersions()
    {
        const auto terms = m_projection.termsIn(span());
        for (const ClauseVersion& version : versionsOf(m_agreement, m_explanation.clause)) {
            const InstrumentIndex instrument = instrumentOf(m_agreement, version);
            VersionText text;
            text.version = version;
            text.label = instrumentLabel(m_agreement, instrument, m_language);
            text.instrument = in(m_agreement[instrument].title);
            text.applied = m_projection.scenario().applies(instrument);
            if (const auto* term = std::get_if<TermIndex>(&version)) {
                text.current = std::ranges::find(terms, *term) != terms.end();
                tellTerm(text, *term);
            } else {
                const Ending* ending = endingOf(m_agreement, instrument, m_explanation.clause);
                text.current = ending == m_explanation.ending;
                text.words = in(ending->words);
                text.text = in(ending->text);
                text.standing = standingText(ending->standing);
            }
            m_text.versions.push_back(std::move(text));
        }
    }

    void tellTerm(VersionText& text, TermIndex term) const
    {
        const TermContent content = contentOf(m_agreement, m_projection.scenario(), term);
        text.text = in(*content.text);
        if (m_agreement[term].effect == Term::Effect::Unknown) {
            text.words = stateText(ClauseState::Unknown);
            return;
        }
        text.words = in(*content.words);
        text.standing = standingText(content.standing);
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

QString readingLine(const ReadingText& reading)
{
    return reading.sources.isEmpty() ? reading.title
                                     : reading.title + QStringLiteral(" – ") + reading.sources;
}

QString withoutHypothesisText(const Course& course, const Span& span, const Agreement& agreement,
                              const QString& language)
{
    const bool past = span.state != ClauseState::InForce;
    if (!course.until)
        return past ? Explain::tr("Without the hypothesis it would still be in force.")
                    : Explain::tr("Without the hypothesis it would go on.");
    const QString last = lastDayText(*course.until, language);
    const QString cause = endCauseText(agreement, course.endCause, language);
    return past ? Explain::tr("Without the hypothesis it would have run through %1 – then %2.",
                              "a last day, a cause")
                      .arg(last, cause)
                : Explain::tr("Without the hypothesis it would run through %1 – then %2.",
                              "a last day, a cause")
                      .arg(last, cause);
}

SourceText sourceText(const Agreement& agreement, SourceIndex index, const QString& language)
{
    const Source& source = agreement[index];
    SourceText text;
    text.source = index;
    text.text = QString::fromStdString(source.publisher);
    if (source.date)
        text.text += QStringLiteral(", ") + shortDateText(*source.date, language);
    text.title = QString::fromStdString(source.title);
    text.grade = gradeLetter(source.grade);
    text.gradeMeaning = gradeText(source.grade);
    text.link = QString::fromStdString(source.link);
    return text;
}

} // namespace pactline

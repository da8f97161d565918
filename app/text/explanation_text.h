#pragma once

#include "evaluation/clause_versions.h"
#include "evaluation/what_if.h"
#include "text/expression_text.h"
#include "text/remark_text.h"

namespace pactline
{

/// What one term says, and from when to when.
struct PassageText {
    TermIndex term;
    QString heading; ///< the instrument
    QString words;
    QString text;
    QString note;
    QString standing;
    std::optional<RuleText> from; ///< none: it begins with its instrument
    RuleText until;               ///< without an opening where the clause is left unknown
    std::vector<int> citations;   ///< the numbers of its sources
};

/// One of the clause's versions, whether it is applied or not.
struct VersionText {
    ClauseVersion version;
    QString label;
    QString instrument;
    QString words;
    QString text;
    QString standing;
    bool applied = false;
    bool current = false;
};

struct ReadingText {
    TermIndex term;
    std::size_t reading = 0;
    QString title;
    QString standing;
    QString sources;
    bool chosen = false;
};

/// The reading's title and, where it has any, its sources.
QString readingLine(const ReadingText& reading);

struct SourceText {
    SourceIndex source;
    QString text; ///< publisher and date
    QString title;
    QString grade;        ///< "A"
    QString gradeMeaning; ///< what that says of its closeness to the document
    QString link;         ///< empty where there is none
    int number = 0;       ///< among those of an answer; 0 by itself
    QString citedFor;     ///< "the term, official"
};

/// Why a clause stands as it does, in words.
struct ExplanationText {
    QString clause;
    QString subject; ///< what the clause is about
    QString state;
    QString standing;
    QString since; ///< since when and why
    QString until; ///< the last day, and why; empty when open
    QString beneficiary;
    std::vector<PassageText> passages; ///< the newest first
    QString ending;                    ///< the instrument's word, where one ended the clause
    std::vector<RemarkText> remarks;
    std::vector<ReadingText> readings;
    std::vector<VersionText> versions;
    std::vector<SourceText> sources;
};

ExplanationText explanationText(const Projection& projection, ClauseIndex clause, Date day,
                                const QString& language);

/// "Without the hypothesis it would have run through 31 December 2030 – then its outer date."
QString withoutHypothesisText(const Course& course, const Span& span, const Agreement& agreement,
                              const QString& language);

SourceText sourceText(const Agreement& agreement, SourceIndex source, const QString& language);

} // namespace pactline

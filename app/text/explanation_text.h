#pragma once

#include "evaluation/explain.h"

#include <QString>

namespace pactline
{

/// One part of a date expression, with what it comes to.
struct OperandText {
    int depth = 0;
    QString text;
    QString value;           ///< a date, "never", "not stated"
    bool decided = false;    ///< it decides the whole
    bool contingent = false; ///< a hypothesis decides it
    QString otherwise;       ///< what a losing date would have done
};

/// What one term says.
struct PassageText {
    QString heading; ///< the instrument
    QString words;
    QString text;
    QString note;
    QString standing;
    QString rule; ///< "Ends at the earlier of two dates:"
    std::vector<OperandText> operands;
};

/// One of the clause's terms, whether it is applied or not.
struct VersionText {
    QString label;
    QString words;
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

struct SourceText {
    SourceIndex source;
    QString text; ///< publisher and date
    QString title;
    QString grade;
    QString link; ///< empty where there is none
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
    std::vector<QString> remarks;
    std::vector<ReadingText> readings;
    std::vector<VersionText> versions;
    std::vector<SourceText> sources;
};

ExplanationText explanationText(const Projection& projection, ClauseIndex clause, Date day,
                                const QString& language);

SourceText sourceText(const Agreement& agreement, SourceIndex source, const QString& language);

} // namespace pactline

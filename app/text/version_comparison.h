#pragma once

#include "evaluation/clause_versions.h"
#include "support/word_difference.h"

#include <QString>

namespace pactline
{

/// One field of two versions of a clause.
struct ComparedField {
    QString name;
    QString left;
    QString right;
    bool changed = false;
    std::vector<WordRun> runs; ///< how the left becomes the right
};

/// Two versions of a clause field by field: instrument, words, text, dates, whom it benefits and
/// binds, standing.
std::vector<ComparedField> compareVersions(const Agreement& agreement, const Scenario& scenario,
                                           ClauseIndex clause, const ClauseVersion& left,
                                           const ClauseVersion& right, const QString& language);

/// "Oct 2025 – until verified, or 2030", for choosing.
QString versionName(const Agreement& agreement, const Scenario& scenario, ClauseIndex clause,
                    const ClauseVersion& version, const QString& language);

/// The left or the right of the runs as HTML: what only it has is struck or underlined.
QString markedHtml(const std::vector<WordRun>& runs, WordRun::Kind side);

/// The same in words, for those who do not see the marks.
QString spokenDifference(const std::vector<WordRun>& runs, WordRun::Kind side);

} // namespace pactline

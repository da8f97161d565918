#pragma once

#include "evaluation/projection.h"

#include <QString>

namespace pactline
{

/// Something to bear in mind where an answer is read: a word, and what it means in a sentence.
struct RemarkText {
    QString word; ///< "≠ disputed", "inferred"
    QString meaning;
};

/// What must be borne in mind of a clause's state on a day: awaited, counterfactual, disputed,
/// not official, unknown.
std::vector<RemarkText> remarksOn(const Projection& projection, ClauseIndex clause, Date day,
                                  const QString& language);

/// That the day lies after the facts were last checked.
std::optional<RemarkText> carriedForwardRemark(const Agreement& agreement, Date day,
                                               const QString& language);

} // namespace pactline

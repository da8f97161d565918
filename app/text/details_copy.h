#pragma once

#include "evaluation/evaluation.h"
#include "text/copy_document.h"
#include "text/explanation_text.h"

namespace pactline
{

/// What the details tell of a clause, with its citations and with what it holds under. `ifNot`
/// is what would have been without the hypothesis; may be empty.
CopyDocument clauseCopy(const Evaluation& evaluation, ClauseIndex clause, Date day,
                        const QString& ifNot, const QString& language);

/// The same of an event.
CopyDocument eventCopy(const Evaluation& evaluation, EventIndex event, Date day,
                       const QString& language);

/// Who is bound by what on that day.
CopyDocument dayCopy(const Evaluation& evaluation, Date day, const QString& language);

} // namespace pactline

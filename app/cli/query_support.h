#pragma once

#include "cli/queries.h"
#include "evaluation/explain.h"
#include "evaluation/project.h"

#include <QCoreApplication>

namespace pactline
{

struct Query {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A question with all that it needs to be answered.
struct OpenQuery {
    std::shared_ptr<const Projection> projection;
    Date at;
    QString language;
};

/// Opens the file and reads the scenario; complains and gives nothing where that fails. Without
/// --at the day is the one on which the agreement was last checked.
std::optional<OpenQuery> openQuery(const QueryOptions& options);

/// The day, the terms applied, and what is supposed.
QString headingText(const Projection& projection, std::optional<Date> at, const QString& language);

/// The clause of that name; complains where there is none.
std::optional<ClauseIndex> findClause(const Agreement& agreement, const std::string& name);

/// Complains of all that is wrong with what was read; whether nothing can come of it.
bool complainOf(const ReadOptions& read);

/// A date that an option gave; complains where it is none.
bool readDay(const std::string& text, const char* option, std::optional<Date>& day);

} // namespace pactline

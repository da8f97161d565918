#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "text/diagnostic_text.h"

namespace pactline
{

int runCheck(const QueryOptions& options)
{
    int errors = 0;
    int warnings = 0;
    std::vector<std::string> files = options.files;
    if (files.empty())
        files.emplace_back();
    for (const std::string& name : files) {
        const QString file = QString::fromStdString(name);
        for (const Diagnostic& finding : findingsIn(file)) {
            ++(finding.severity == Severity::Error ? errors : warnings);
            complain(diagnosticLine(file.isEmpty() ? shippedName() : file, finding));
        }
    }
    print(Query::tr("%1, %2", "errors, warnings")
              .arg(Query::tr("%n error(s)", nullptr, errors),
                   Query::tr("%n warning(s)", nullptr, warnings)));
    return errors == 0 ? Done : ErrorsFound;
}

} // namespace pactline

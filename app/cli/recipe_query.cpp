#include "cli/message.h"
#include "cli/open_recipe.h"
#include "cli/queries.h"
#include "export/embedded_recipe.h"

namespace pactline
{

int runRecipe(const QueryOptions& options)
{
    const QString file = QString::fromStdString(options.file);
    const FoundRecipe found = recipeInFile(file);
    OpenedRecipe opened;
    opened.problem = found.problem;
    // What is no recipe is not printed: nobody knows what it would do to a terminal.
    if (found.problem.isEmpty())
        opened.findings = readRecipeHead(found.text.toStdString()).diagnostics;
    const QStringList complaints = opened.complaints(file);
    for (const QString& line : complaints)
        complain(line);
    if (!complaints.isEmpty())
        return Misuse;
    print(QString::fromUtf8(found.text).trimmed());
    return Done;
}

} // namespace pactline

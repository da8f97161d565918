#include "cli/open_recipe.h"

#include "cli/open_agreement.h"
#include "export/embedded_recipe.h"
#include "text/date_text.h"
#include "text/diagnostic_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct RecipeText {
    Q_DECLARE_TR_FUNCTIONS(OpenRecipe)
};

QString missingAgreementText(const RecipeHead& head)
{
    const QString id = QString::fromStdString(head.agreement);
    if (!head.checked)
        return RecipeText::tr("this figure shows the agreement “%1”; open its file first").arg(id);
    return RecipeText::tr("this figure shows the agreement “%1” with data of %2; open its file "
                          "first")
        .arg(id, QString::fromStdString(toIso(*head.checked)));
}

} // namespace

bool OpenedRecipe::ofOtherData() const
{
    return checked && of.agreement && *checked != of.agreement->checked;
}

QStringList OpenedRecipe::complaints(const QString& file) const
{
    QStringList lines;
    if (!problem.isEmpty())
        lines << RecipeText::tr("%1: error: %2", "a file, what is wrong").arg(file, problem);
    for (const Diagnostic& finding : findings)
        lines << diagnosticLine(file, finding);
    return lines;
}

OpenedRecipe openRecipe(const QString& file, const FindAgreement& find, UnknownNames unknown)
{
    OpenedRecipe opened;
    const FoundRecipe found = recipeInFile(file);
    opened.problem = found.problem;
    if (!found.problem.isEmpty())
        return opened;
    const std::string text = found.text.toStdString();
    RecipeHead head = readRecipeHead(text);
    if (!head.readable()) {
        opened.findings = std::move(head.diagnostics);
        return opened;
    }
    opened.checked = head.checked;
    opened.of = find(head.agreement);
    if (!opened.of.agreement) {
        opened.problem = missingAgreementText(head);
        return opened;
    }
    const bool lenient = unknown == UnknownNames::LeftOut && opened.ofOtherData();
    RecipeRead read = readRecipe(text, *opened.of.agreement,
                                 lenient ? UnknownNames::LeftOut : UnknownNames::Refused);
    opened.recipe = std::move(read.recipe);
    opened.findings = std::move(read.diagnostics);
    return opened;
}

AgreementAtHand agreementAmong(const QStringList& files, const std::string& id)
{
    for (const QString& file : files) {
        auto agreement = openAgreement(file).agreement;
        if (agreement && agreement->id == id)
            return {file, std::move(agreement)};
    }
    return {};
}

QString dataText(const std::optional<Date>& checked, const QString& language)
{
    return checked ? RecipeText::tr("data of %1").arg(dayText(*checked, language))
                   : RecipeText::tr("data of an unknown day");
}

} // namespace pactline

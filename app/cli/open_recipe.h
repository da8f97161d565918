#pragma once

#include "recipe/recipe.h"

#include <QStringList>

#include <functional>

namespace pactline
{

/// An agreement and the file that it was read from; an empty name is the shipped one's.
struct AgreementAtHand {
    QString file;
    std::shared_ptr<const Agreement> agreement;
};

/// Gives the agreement of that id, if it is at hand.
using FindAgreement = std::function<AgreementAtHand(const std::string& id)>;

/// What came of opening a figure or a recipe.
struct OpenedRecipe {
    AgreementAtHand of;
    std::optional<Recipe> recipe;
    std::optional<Date> checked;      ///< of the data that the figure was made with
    std::vector<Diagnostic> findings; ///< in the recipe's text
    QString problem;                  ///< why there is no recipe, where that is no finding

    /// Made with other data than are at hand.
    bool ofOtherData() const;
    /// Each complaint in a line, as a compiler prints it; empty where all is well.
    QStringList complaints(const QString& file) const;
};

/// Reads the recipe in that file and finds its agreement. Where the data are others,
/// names that they do not have are left out only if `unknown` says so.
OpenedRecipe openRecipe(const QString& file, const FindAgreement& find, UnknownNames unknown);

/// The agreement of that id among these files, in their order.
AgreementAtHand agreementAmong(const QStringList& files, const std::string& id);

/// "data of 8 October 2026", or that of a day that nobody wrote down.
QString dataText(const std::optional<Date>& checked, const QString& language);

} // namespace pactline

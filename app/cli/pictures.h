#pragma once

#include "cli/command_line.h"
#include "cli/open_recipe.h"

namespace pactline
{

/// What a window or a figure starts from: a figure's recipe or the file's default view, changed
/// by the options.
struct PictureStart {
    QString file; ///< the agreement's; empty: the shipped one
    std::shared_ptr<const Agreement> agreement;
    Recipe recipe;
    bool fromRecipe = false;
    bool ofOtherData = false;          ///< the recipe was made with
    std::optional<Date> checked{};     ///< of those
    std::vector<Diagnostic> leftOut{}; ///< names that are not in these
};

/// Opens the file, an agreement's or a figure's, and reads the options; complains and gives
/// nothing where that fails. `find` gives the agreement that a figure shows; `unknown` says whether
/// names that other data do not have are left out.
std::optional<PictureStart> startOf(const PictureOptions& options, const QString& language,
                                    const FindAgreement& find, UnknownNames unknown);

} // namespace pactline

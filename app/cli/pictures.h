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
    bool ofOtherData = false; ///< the recipe was made with
    std::optional<Date> checked{};
};

/// Opens the file, an agreement's or a figure's, and reads the options; complains and gives
/// nothing where that fails. `find` gives the agreement that a figure shows.
std::optional<PictureStart> startOf(const PictureOptions& options, const QString& language,
                                    const FindAgreement& find);

} // namespace pactline

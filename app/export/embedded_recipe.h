#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace pactline
{

/// The keyword of the text that a PNG carries.
inline constexpr const char* pngRecipeKeyword = "Pactline recipe";
/// The id of the element that an SVG carries, and the name of the property of a PDF's XMP packet.
inline constexpr const char* svgRecipeId = "pactline-recipe";
inline constexpr const char* pdfRecipeProperty = "pactline:recipe";

/// The PNG with a text in UTF-8 behind its header; what is no PNG stays as it is.
QByteArray withPngText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text);

/// What came of looking for a recipe.
struct FoundRecipe {
    QByteArray text;
    QString problem; ///< why there is none: what is wrong and what would be right
};

/// Whether the file is a picture that may carry a recipe, by its first bytes.
bool isFigure(QIODevice& file);

/// The recipe in a PNG, an SVG or a PDF, not yet understood. Nothing in the file is believed:
/// lengths are checked, entities stay as they are, and no link is followed.
FoundRecipe recipeInFigure(QIODevice& file);

/// The recipe in that file: a figure, or the recipe's own text.
FoundRecipe recipeInFile(const QString& file);

/// Whether the file, by its first bytes, is a figure or a recipe and no agreement.
bool isFigureOrRecipe(const QString& file);

} // namespace pactline

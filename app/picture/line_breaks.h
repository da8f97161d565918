#pragma once

#include <QFont>
#include <QStringList>

#include <optional>
#include <span>

namespace pactline
{

/// The text in lines no wider than that; a word that is wider is broken up. Days stay whole, and no
/// last line is left with next to nothing.
QStringList wrapped(const QString& text, const QFont& font, double width);

/// The text in as many lines as there are widths, or fewer; nothing where it needs more or a word
/// would have to be broken up.
std::optional<QStringList> wrappedWithin(const QString& text, const QFont& font,
                                         std::span<const double> widths);

} // namespace pactline

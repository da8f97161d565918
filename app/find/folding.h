#pragma once

#include <QString>

#include <string>
#include <vector>

namespace pactline
{

/// A part of a text.
struct Stretch {
    int from = 0;
    int length = 0;

    bool operator==(const Stretch&) const = default;
};

/// The text as it is compared: without capitals, accents, ligatures and typographic signs; hyphens
/// and every kind of space as a space. UTF-8.
std::string folded(const QString& text);

/// The words of what was typed, folded.
std::vector<std::string> wordsOf(const QString& typed);

/// Where the words stand in a text, in order and apart from each other. A word of one letter
/// counts at beginnings of words only, as in the index.
std::vector<Stretch> stretchesOf(const QString& text, const std::vector<std::string>& words);

/// Where the single letters of `typed` stand in a text that holds them scattered.
std::vector<Stretch> scatteredStretches(const QString& text, const QString& typed);

/// As much of a text as a line has room for, from shortly before the first of the words on, with
/// an ellipsis where something is left out.
QString excerpt(const QString& text, const std::vector<std::string>& words, int mostLetters);

} // namespace pactline

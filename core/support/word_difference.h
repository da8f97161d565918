#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pactline
{

/// Words that two texts share, or that only one of them has.
struct WordRun {
    enum class Kind { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    std::string words; ///< with one space between two words

    bool operator==(const WordRun&) const = default;
};

/// How one text becomes the other, by their longest common sequence of words: what is removed
/// stands before what is added in its place. A few words kept amid much that changes are taken as
/// changed too: nobody reads a sentence of which every third word is marked. Only spaces and line
/// ends part words, so that "2030 %" with a non-breaking space stays whole.
std::vector<WordRun> wordDifference(std::string_view before, std::string_view after);

} // namespace pactline

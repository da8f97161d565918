#include "support/word_difference.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view text)
{
    constexpr std::string_view spaces = " \n\r\t";
    Words words;
    std::size_t at = text.find_first_not_of(spaces);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(spaces, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(spaces, end);
    }
    return words;
}

/// How many words two texts share at most, from each pair of places on:
/// row `i`, column `j` tells of `before[i…]` and `after[j…]`.
class SharedCounts
{
public:
    SharedCounts(const Words& before, const Words& after)
        : m_columns(after.size() + 1), m_counts((before.size() + 1) * m_columns)
    {
        for (std::size_t i = before.size(); i-- > 0;)
            for (std::size_t j = after.size(); j-- > 0;)
                m_counts[i * m_columns + j] = before[i] == after[j]
                                                  ? of(i + 1, j + 1) + 1
                                                  : std::max(of(i + 1, j), of(i, j + 1));
    }

    unsigned of(std::size_t i, std::size_t j) const { return m_counts[i * m_columns + j]; }

private:
    std::size_t m_columns;
    std::vector<unsigned> m_counts;
};

void append(std::vector<WordRun>& runs, WordRun::Kind kind, std::string_view word)
{
    if (runs.empty() || runs.back().kind != kind)
        runs.push_back({kind, std::string{word}});
    else
        runs.back().words.append(" ").append(word);
}

} // namespace

std::vector<WordRun> wordDifference(std::string_view before, std::string_view after)
{
    using enum WordRun::Kind;
    const Words left = wordsOf(before);
    const Words right = wordsOf(after);
    const SharedCounts shared{left, right};
    std::vector<WordRun> runs;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() || j < right.size()) {
        const bool bothLeft = i < left.size() && j < right.size();
        if (bothLeft && left[i] == right[j]) {
            append(runs, Kept, left[i++]);
            ++j;
        } else if (j == right.size() || (bothLeft && shared.of(i + 1, j) >= shared.of(i, j + 1))) {
            append(runs, Removed, left[i++]);
        } else {
            append(runs, Added, right[j++]);
        }
    }
    return runs;
}

} // namespace pactline

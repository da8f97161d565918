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

/// What both texts go on with, behind what each of them has alone.
struct Step {
    Words removed;
    Words added;
    Words kept;
};

std::vector<Step> stepsBetween(const Words& left, const Words& right)
{
    const SharedCounts shared{left, right};
    std::vector<Step> steps(1);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() || j < right.size()) {
        const bool bothLeft = i < left.size() && j < right.size();
        const bool same = bothLeft && left[i] == right[j];
        if (!same && !steps.back().kept.empty())
            steps.emplace_back();
        if (same) {
            steps.back().kept.push_back(left[i++]);
            ++j;
        } else if (j == right.size() || (bothLeft && shared.of(i + 1, j) >= shared.of(i, j + 1))) {
            steps.back().removed.push_back(left[i++]);
        } else {
            steps.back().added.push_back(right[j++]);
        }
    }
    return steps;
}

void append(Words& words, const Words& more)
{
    words.insert(words.end(), more.begin(), more.end());
}

std::size_t changed(const Step& step)
{
    return step.removed.size() + step.added.size();
}

/// Joins two steps where the few words between them would only be in the way.
std::vector<Step> readable(const std::vector<Step>& steps)
{
    constexpr std::size_t few = 2;
    constexpr std::size_t much = 3; ///< times as many words change on either side
    std::vector<Step> joined;
    for (const Step& step : steps) {
        const bool lonely = !joined.empty() && joined.back().kept.size() <= few &&
                            changed(joined.back()) >= much * joined.back().kept.size() &&
                            changed(step) >= much * joined.back().kept.size();
        if (!lonely) {
            joined.push_back(step);
            continue;
        }
        Step& last = joined.back();
        for (Words* side : {&last.removed, &last.added})
            append(*side, last.kept);
        append(last.removed, step.removed);
        append(last.added, step.added);
        last.kept = step.kept;
    }
    return joined;
}

void append(std::vector<WordRun>& runs, WordRun::Kind kind, const Words& words)
{
    if (words.empty())
        return;
    WordRun run{kind, std::string{words.front()}};
    for (std::size_t i = 1; i < words.size(); ++i)
        run.words.append(" ").append(words[i]);
    runs.push_back(std::move(run));
}

} // namespace

std::vector<WordRun> wordDifference(std::string_view before, std::string_view after)
{
    std::vector<WordRun> runs;
    for (const Step& step : readable(stepsBetween(wordsOf(before), wordsOf(after)))) {
        append(runs, WordRun::Kind::Removed, step.removed);
        append(runs, WordRun::Kind::Added, step.added);
        append(runs, WordRun::Kind::Kept, step.kept);
    }
    return runs;
}

} // namespace pactline

#include "document/nearest_name.h"

#include <algorithm>
#include <vector>

namespace pactline
{
namespace
{

// What is longer is no slip of the hand, and every pair of letters costs.
constexpr std::size_t longestGuessed = 200;

std::size_t differenceInLength(std::string_view left, std::string_view right)
{
    return std::max(left.size(), right.size()) - std::min(left.size(), right.size());
}

} // namespace

std::size_t editDistance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> beforeLast(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t other = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + other});
            const bool swapped =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (swapped)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[right.size()];
}

std::string nearestName(std::string_view mistyped, std::span<const std::string> known)
{
    if (mistyped.size() > longestGuessed)
        return {};
    const std::size_t reach =
        mistyped.size() < 4 ? 1 : std::max<std::size_t>(2, mistyped.size() / 3);
    std::string best;
    std::size_t distance = reach + 1;
    for (const std::string& name : known) {
        // What begins alike is meant more often than what merely has as many letters.
        const bool begins = mistyped.size() >= 3 && name.starts_with(mistyped);
        if (!begins && differenceInLength(mistyped, name) > reach)
            continue;
        const std::size_t away = begins ? 0 : editDistance(mistyped, name);
        if (away < distance) {
            distance = away;
            best = name;
        }
    }
    return best;
}

} // namespace pactline

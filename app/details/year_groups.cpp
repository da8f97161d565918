#include "details/year_groups.h"

namespace pactline
{

std::vector<YearGroup> groupedBy(int years, const std::vector<YearEffect>& effects)
{
    std::vector<YearGroup> groups;
    for (const YearEffect& effect : effects) {
        if (groups.empty() || groups.back().last / years != effect.year / years) {
            groups.push_back({effect.year, effect.year, effect});
            continue;
        }
        YearGroup& group = groups.back();
        group.last = effect.year;
        if (effect.ends.size() > group.most.ends.size())
            group.most = effect;
    }
    return groups;
}

} // namespace pactline

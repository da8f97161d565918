#pragma once

#include <algorithm>
#include <vector>

namespace pactline
{

/// Adds the item behind the others, unless it is among them.
template <typename Item>
void addOnce(std::vector<Item>& items, const Item& item)
{
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

} // namespace pactline

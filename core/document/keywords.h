#pragma once

#include "agreement/agreement.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pactline
{

/// How a file spells a value of an enumeration.
template <typename Value>
struct Keyword {
    std::string_view word;
    Value value;
};

inline constexpr std::array standingWords{
    Keyword<Standing>{"official", Standing::Official},
    Keyword<Standing>{"reported", Standing::Reported},
    Keyword<Standing>{"inferred", Standing::Inferred},
};

inline constexpr std::array gradeWords{
    Keyword<Grade>{"A", Grade::A},
    Keyword<Grade>{"B", Grade::B},
    Keyword<Grade>{"C", Grade::C},
};

inline constexpr std::array instrumentKindWords{
    Keyword<Instrument::Kind>{"contract", Instrument::Kind::Contract},
    Keyword<Instrument::Kind>{"amendment", Instrument::Kind::Amendment},
};

inline constexpr std::array termStateWords{
    Keyword<Term::Effect>{"in-force", Term::Effect::InForce},
    Keyword<Term::Effect>{"unknown", Term::Effect::Unknown},
};

inline constexpr std::array lineKindWords{
    Keyword<SeriesLine::Kind>{"step", SeriesLine::Kind::Step},
    Keyword<SeriesLine::Kind>{"line", SeriesLine::Kind::Line},
    Keyword<SeriesLine::Kind>{"points", SeriesLine::Kind::Points},
    Keyword<SeriesLine::Kind>{"periods", SeriesLine::Kind::Periods},
};

inline constexpr std::array presetKindWords{
    Keyword<Preset::Kind>{"forecast", Preset::Kind::Forecast},
    Keyword<Preset::Kind>{"contract", Preset::Kind::Contract},
    Keyword<Preset::Kind>{"worked", Preset::Kind::Worked},
};

inline constexpr std::array collectiveWords{
    Keyword<Collective>{"both", Collective::Both},
    Keyword<Collective>{"neither", Collective::Neither},
};

template <typename Words>
auto valueOf(const Words& words, std::string_view text)
    -> std::optional<decltype(words.front().value)>
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& entry) { return entry.word == text; });
    return found == words.end() ? std::nullopt : std::optional{found->value};
}

template <typename Words, typename Value>
std::string_view wordOf(const Words& words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& entry) { return entry.value == value; });
    return found == words.end() ? std::string_view{} : found->word;
}

/// The words of a table, to be listed.
template <typename Words>
std::vector<std::string> wordsOf(const Words& words)
{
    std::vector<std::string> all;
    all.reserve(words.size());
    for (const auto& entry : words)
        all.emplace_back(entry.word);
    return all;
}

/// "a, b, c"
inline std::string listed(const std::vector<std::string>& words)
{
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

} // namespace pactline

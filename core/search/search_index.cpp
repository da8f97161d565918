#include "search/search_index.h"

#include <algorithm>
#include <array>
#include <map>

namespace pactline
{
namespace
{

constexpr std::size_t placeCount = std::size_t(MatchPlace::Scattered) + 1;

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

/// One bit a letter or digit; whatever else there is shares the last.
std::uint64_t bitOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return std::uint64_t{1} << (c - 'a');
    if (c >= '0' && c <= '9')
        return std::uint64_t{1} << (26 + c - '0');
    return std::uint64_t{1} << 63;
}

std::uint64_t lettersOf(std::string_view text)
{
    std::uint64_t letters = 0;
    for (const char c : text)
        letters |= bitOf(c);
    return letters;
}

std::uint64_t initialsOf(std::string_view text)
{
    std::uint64_t letters = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (beginsWord(text, i))
            letters |= bitOf(text[i]);
    return letters;
}

/// The best place of a word in a text; nothing where it is not.
struct Found {
    bool start = false;
    bool word = false;
    bool inside = false;
};

Found findIn(std::string_view text, std::string_view word)
{
    Found found;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        found.start = found.start || at == 0;
        found.word = found.word || beginsWord(text, at);
        found.inside = true;
        if (found.word)
            break;
    }
    return found;
}

/// Keeps the first hits of every place and counts all.
class Gathering
{
public:
    explicit Gathering(std::size_t most) : m_most(most) {}

    void add(std::uint32_t kind, SearchHit hit)
    {
        Kind& its = m_kinds[kind];
        ++its.count;
        auto& hits = its.byPlace[std::size_t(hit.place)];
        if (hits.size() < m_most)
            hits.push_back(hit);
    }

    std::vector<KindHits> result() const
    {
        std::vector<KindHits> all;
        for (const auto& [kind, gathered] : m_kinds) {
            KindHits hits{kind, gathered.count, {}};
            for (const auto& place : gathered.byPlace)
                for (const SearchHit& hit : place)
                    if (hits.best.size() < m_most)
                        hits.best.push_back(hit);
            all.push_back(std::move(hits));
        }
        std::ranges::stable_sort(all, {},
                                 [](const KindHits& hits) { return hits.best.front().place; });
        return all;
    }

private:
    struct Kind {
        std::size_t count = 0;
        std::array<std::vector<SearchHit>, placeCount> byPlace;
    };

    std::size_t m_most;
    std::map<std::uint32_t, Kind> m_kinds;
};

/// How far apart letters may stand: in a long sentence all of them come somewhere.
std::size_t mostSpread(std::size_t letters)
{
    return 20 + 2 * letters;
}

} // namespace

bool beginsWord(std::string_view text, std::size_t at)
{
    return isWordByte(text[at]) && (at == 0 || !isWordByte(text[at - 1]));
}

std::optional<std::vector<std::size_t>> scatteredIn(std::string_view text, std::string_view letters)
{
    if (letters.empty())
        return std::nullopt;
    for (std::size_t start = 0; start < text.size(); ++start) {
        if (text[start] != letters.front() || !beginsWord(text, start))
            continue;
        std::vector<std::size_t> places{start};
        for (std::size_t i = 1; i < letters.size(); ++i) {
            const auto next = text.find(letters[i], places.back() + 1);
            if (next == std::string_view::npos)
                return std::nullopt; // a later start leaves less to find it in
            places.push_back(next);
        }
        if (places.back() - places.front() <= mostSpread(letters.size()))
            return places;
    }
    return std::nullopt;
}

SearchIndex::SearchIndex(const std::vector<Searchable>& entries)
{
    std::size_t size = 0;
    for (const Searchable& entry : entries)
        size += entry.title.size() + entry.text.size();
    m_text.reserve(size);
    m_entries.reserve(entries.size());
    for (const Searchable& entry : entries) {
        const auto title = std::uint32_t(m_text.size());
        m_text += entry.title;
        const auto text = std::uint32_t(m_text.size());
        m_text += entry.text;
        m_entries.push_back({entry.kind, title, text, std::uint32_t(m_text.size()),
                             lettersOf(entry.title) | lettersOf(entry.text),
                             initialsOf(entry.title) | initialsOf(entry.text)});
    }
}

std::string_view SearchIndex::titleOf(const Entry& entry) const
{
    return std::string_view{m_text}.substr(entry.title, entry.text - entry.title);
}

std::string_view SearchIndex::textOf(const Entry& entry) const
{
    return std::string_view{m_text}.substr(entry.text, entry.end - entry.text);
}

std::optional<MatchPlace> SearchIndex::placeOf(const Entry& entry, std::string_view word) const
{
    const bool single = word.size() == 1;
    const std::uint64_t wanted = lettersOf(word);
    if ((wanted & ~(single ? entry.initials : entry.letters)) != 0)
        return std::nullopt;
    const Found inTitle = findIn(titleOf(entry), word);
    if (inTitle.start)
        return MatchPlace::TitleStart;
    if (inTitle.word)
        return MatchPlace::TitleWord;
    if (single) // the initials say that it begins a word, and none of the title
        return MatchPlace::TextWord;
    if (inTitle.inside)
        return MatchPlace::TitleInside;
    const Found inText = findIn(textOf(entry), word);
    if (inText.word)
        return MatchPlace::TextWord;
    return inText.inside ? std::optional{MatchPlace::TextInside} : std::nullopt;
}

std::optional<MatchPlace> SearchIndex::placeOf(const Entry& entry,
                                               const std::vector<std::string>& words) const
{
    auto worst = MatchPlace::TitleStart;
    for (const std::string& word : words) {
        const auto place = placeOf(entry, word);
        if (!place)
            return std::nullopt;
        worst = std::max(worst, *place);
    }
    return worst;
}

std::vector<KindHits> SearchIndex::search(const std::vector<std::string>& words,
                                          std::size_t most) const
{
    if (words.empty() || most == 0)
        return {};
    std::string phrase;
    for (const std::string& word : words)
        phrase += (phrase.empty() ? "" : " ") + word;
    Gathering gathering{most};
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        const auto place = placeOf(m_entries[i], words);
        if (place)
            gathering.add(
                m_entries[i].kind,
                {i, titleOf(m_entries[i]).starts_with(phrase) ? MatchPlace::TitleStart : *place});
    }
    return gathering.result();
}

std::vector<KindHits> SearchIndex::searchScattered(std::string_view letters, std::size_t most) const
{
    std::map<std::uint32_t, std::vector<std::pair<std::size_t, std::uint32_t>>> byKind;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i)
        if (const auto places = scatteredIn(titleOf(m_entries[i]), letters))
            byKind[m_entries[i].kind].emplace_back(places->back() - places->front(), i);
    std::vector<KindHits> all;
    for (auto& [kind, found] : byKind) {
        std::ranges::sort(found);
        KindHits hits{kind, found.size(), {}};
        for (const auto& [length, entry] : found)
            if (hits.best.size() < most)
                hits.best.push_back({entry, MatchPlace::Scattered});
        all.push_back(std::move(hits));
    }
    return all;
}

bool SearchIndex::holds(std::string_view word) const
{
    return std::ranges::any_of(
        m_entries, [&](const Entry& entry) { return placeOf(entry, word).has_value(); });
}

} // namespace pactline

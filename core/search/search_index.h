#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pactline
{

/// Where a word was found in an entry; the best place first.
enum class MatchPlace {
    TitleStart,
    TitleWord, ///< at the beginning of another word of the title
    TitleInside,
    TextWord,
    TextInside,
    Scattered, ///< its letters stand in the title in that order, with others between them
};

/// Something that can be found. Folded: without capitals and accents, UTF-8.
struct Searchable {
    std::uint32_t kind = 0; ///< hits are counted kind by kind
    std::string title;
    std::string text; ///< whatever else it is found by
};

/// An entry in which every word was found, by its place in the list that was indexed.
struct SearchHit {
    std::uint32_t entry;
    MatchPlace place; ///< the worst of the words' places

    bool operator==(const SearchHit&) const = default;
};

struct KindHits {
    std::uint32_t kind;
    std::size_t count;           ///< all of them
    std::vector<SearchHit> best; ///< the best first, then in the order of the entries
};

/// Texts to be searched while somebody types.
class SearchIndex
{
public:
    explicit SearchIndex(const std::vector<Searchable>& entries);

    /// The entries that hold every word, kind by kind: those with the best hit first, then by the
    /// kinds' numbers. No more than `most` of a kind are returned. A word of one letter is looked
    /// for at beginnings of words only.
    std::vector<KindHits> search(const std::vector<std::string>& words, std::size_t most) const;
    /// For who leaves letters out: the titles that hold the word's letters in order, the closest
    /// together first.
    std::vector<KindHits> searchScattered(std::string_view letters, std::size_t most) const;
    /// Whether any entry holds the word.
    bool holds(std::string_view word) const;

private:
    struct Entry {
        std::uint32_t kind;
        std::uint32_t title; ///< where its text begins in m_text; the title comes first
        std::uint32_t text;
        std::uint32_t end;
        std::uint64_t letters;  ///< which letters it has at all
        std::uint64_t initials; ///< which letters begin a word of it
    };

    std::optional<MatchPlace> placeOf(const Entry& entry, std::string_view word) const;
    std::optional<MatchPlace> placeOf(const Entry& entry,
                                      const std::vector<std::string>& words) const;
    std::string_view titleOf(const Entry& entry) const;
    std::string_view textOf(const Entry& entry) const;

    std::string m_text; ///< of all entries, one behind the other
    std::vector<Entry> m_entries;
};

/// Whether a word can begin there: behind whatever is neither letter nor digit.
bool beginsWord(std::string_view text, std::size_t at);

/// Where the letters stand when they begin with a word of the text; as close together as they
/// come behind such a word. Nothing where they do not all come, or too far apart to be meant.
std::optional<std::vector<std::size_t>> scatteredIn(std::string_view text,
                                                    std::string_view letters);

} // namespace pactline

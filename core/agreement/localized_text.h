#pragma once

#include <map>
#include <string>

namespace pactline
{

/// The same words in several languages, by ISO 639-1 code. UTF-8.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(std::map<std::string, std::string> words) : m_words(std::move(words)) {}

    /// In that language; in English, or else in any language, where it is missing.
    const std::string& in(const std::string& language) const;
    bool empty() const { return m_words.empty(); }
    const std::map<std::string, std::string>& all() const { return m_words; }

    bool operator==(const LocalizedText&) const = default;

private:
    std::map<std::string, std::string> m_words;
};

} // namespace pactline

#include "agreement/localized_text.h"

namespace pactline
{

const std::string& LocalizedText::in(const std::string& language) const
{
    static const std::string nothing;
    for (const auto& wanted : {language, std::string{"en"}})
        if (const auto found = m_words.find(wanted); found != m_words.end())
            return found->second;
    return m_words.empty() ? nothing : m_words.begin()->second;
}

} // namespace pactline

// What holds for the sources themselves.

#include "support/pact.h"
#include "support/text_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace pactline
{
namespace
{

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

/// Names that nobody writes by accident: of parties, instruments and contingent events.
std::vector<std::string> tellingNames(const Agreement& agreement)
{
    std::vector<std::string> names;
    for (const Party& party : agreement.parties)
        names.push_back(party.id.text);
    for (const Instrument& instrument : agreement.instruments)
        names.push_back(instrument.id.text);
    for (const EventIndex event : agreement.contingentEvents())
        names.push_back(agreement[event].id.text);
    for (const Clause& clause : agreement.clauses)
        if (clause.id.text.find('-') != std::string::npos)
            names.push_back("\"" + clause.id.text + "\"");
    return names;
}

TEST(TheCode, NamesNothingOfTheShippedAgreement)
{
    const auto names = tellingNames(*shippedAgreement());
    int files = 0;
    for (const char* folder : {"/core", "/app"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator{
                 PACTLINE_SOURCES + std::string{folder}}) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h")
                continue;
            ++files;
            const std::string text = lowered(readText(entry.path()));
            for (const std::string& name : names)
                EXPECT_EQ(text.find(name), std::string::npos) << entry.path() << " names " << name;
        }
    }
    EXPECT_GT(files, 100);
}

TEST(TheCode, KeepsQtOutOfTheCore)
{
    int files = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator{PACTLINE_SOURCES "/core"}) {
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") {
            ++files;
            EXPECT_EQ(readText(entry.path()).find("#include <Q"), std::string::npos)
                << entry.path();
        }
    }
    EXPECT_GT(files, 50);
}

} // namespace
} // namespace pactline

// Every file in data/bad is wrong in one way; beside it stands what is said about it.

#include "cli/open_agreement.h"
#include "support/diagnostic_code.h"
#include "support/text_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace pactline
{
namespace
{

std::vector<std::filesystem::path> badFiles()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{PACTLINE_TEST_DATA "/bad"})
        if (entry.path().extension() == ".toml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

class BadFile : public testing::TestWithParam<std::filesystem::path>
{
};

TEST_P(BadFile, IsExplainedAsKept)
{
    const QString file = QString::fromStdString(GetParam().string());
    const QString name = QString::fromStdString(GetParam().filename().string());

    const std::string said = findingsText(name, findingsIn(file)).toStdString() + "\n";

    std::filesystem::path kept = GetParam();
    kept.replace_extension(".diagnostics.txt");
    EXPECT_EQ(said, expectedText(kept, said));
}

INSTANTIATE_TEST_SUITE_P(Kept, BadFile, testing::ValuesIn(badFiles()), [](const auto& bad) {
    std::string name = bad.param.stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(BadFiles, AreKeptInGreatVariety)
{
    EXPECT_GE(badFiles().size(), 60U);
}

TEST(BadFiles, AreNamedWhenTheyAreMissing)
{
    EXPECT_EQ(findingsText("pact.toml", findingsIn("/nowhere/pact.toml")),
              "pact.toml: error: there is no such file; check its name and folder");
}

TEST(BadFiles, AreNamedWhenTheyCannotBeRead)
{
    // Opens, but fails when it is read: even for root, whom no permission stops.
    if (!std::filesystem::exists("/proc/self/mem"))
        GTEST_SKIP() << "only Linux has such a file";

    EXPECT_EQ(findingsText("mem", findingsIn("/proc/self/mem")),
              "mem: error: the file cannot be read; check who may read it");
}

} // namespace
} // namespace pactline

#include "support/text_files.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace pactline
{

std::string readText(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string expectedText(const std::filesystem::path& file, const std::string& actual)
{
    if (std::getenv("PACTLINE_REWRITE"))
        std::ofstream{file, std::ios::binary} << actual;
    return readText(file);
}

} // namespace pactline

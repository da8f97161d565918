#pragma once

#include "support/result.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace CLI
{
class App;
class ParseError;
} // namespace CLI

namespace pactline
{

/// What would be right in place of a mistyped word: the nearest known one, or all of them.
QString nearestHint(const std::string& mistyped, const std::vector<std::string>& known);

/// The ids of a list of the agreement, as words that may be meant.
template <typename Items>
std::vector<std::string> idsOf(const Items& items)
{
    std::vector<std::string> ids(items.size());
    std::transform(items.begin(), items.end(), ids.begin(),
                   [](const auto& item) { return item.id.text; });
    return ids;
}

/// A check of an option that takes one of these words.
std::function<std::string(const std::string&)> oneOf(std::vector<std::string> words);

/// A date that cannot be read, behind an option: "--at: 2026-02-30 is not a day; …".
QString dateMistakeText(const QString& option, const Error& error);

/// The language behind --lang, wherever it stands: complaints come before options are read.
QString languageAskedFor(int argc, const char* const* argv);

// Each gives what is wrong and what would be right; nothing where all is well.

/// An argument of no characters: an empty variable in a script, most likely.
QString emptyArgumentText(int argc, const char* const* argv);
/// An option or a file in front of the command, which would not see it.
QString misplacedText(const CLI::App& app);
/// A word in the file's place that is no file but nearly a command.
QString mistypedCommandText(const CLI::App& app, const std::string& file);
/// What stopped the reading of the command line.
QString parseErrorText(const CLI::App& app, const CLI::ParseError& error);

} // namespace pactline

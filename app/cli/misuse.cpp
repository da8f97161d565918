#include "cli/misuse.h"

#include "document/nearest_name.h"
#include "support/diagnostic_code.h"
#include "text/diagnostic_text.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace pactline
{
namespace
{

struct Misused {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Options whose empty value says something: no title, nothing but the terms as amended.
constexpr std::array<std::string_view, 3> mayBeEmpty{"--title", "--a", "--b"};

QString spelled(const CLI::Option& option)
{
    const auto& names = option.get_lnames();
    if (!names.empty())
        return QStringLiteral("--") + QString::fromStdString(names.front());
    return QString::fromStdString(option.get_name(true));
}

QString valueOrName(const CLI::Option& option)
{
    return option.get_positional() ? QString::fromStdString(option.results().front())
                                   : spelled(option);
}

const CLI::App& chosen(const CLI::App& app)
{
    const auto commands = app.get_subcommands();
    return commands.empty() ? app : *commands.front();
}

std::vector<std::string> optionNames(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

QString unexpectedText(const CLI::App& app, const std::string& unexpected)
{
    const std::string nearest =
        nearestName(unexpected.substr(0, unexpected.find('=')), optionNames(chosen(app)));
    const QString text =
        Misused::tr("\"%1\" is not expected here").arg(QString::fromStdString(unexpected));
    if (nearest.empty())
        return text;
    return text + Misused::tr("; did you mean \"%1\"?").arg(QString::fromStdString(nearest));
}

QString missingText(const CLI::App& command)
{
    for (const CLI::Option* option : command.get_options())
        if (option->get_required() && option->count() == 0)
            return Misused::tr("%1 is required").arg(spelled(*option));
    return {};
}

} // namespace

QString nearestHint(const std::string& mistyped, const std::vector<std::string>& known)
{
    const std::string nearest = nearestName(mistyped, known);
    if (!nearest.empty())
        return Misused::tr("did you mean \"%1\"?").arg(QString::fromStdString(nearest));
    QStringList all;
    for (const std::string& one : known)
        all << QString::fromStdString(one);
    return Misused::tr("known are: %1").arg(all.join(QStringLiteral(", ")));
}

std::function<std::string(const std::string&)> oneOf(std::vector<std::string> words)
{
    return [words = std::move(words)](const std::string& given) {
        if (std::ranges::find(words, given) != words.end())
            return std::string{};
        return Misused::tr("there is no \"%1\"; %2")
            .arg(QString::fromStdString(given), nearestHint(given, words))
            .toStdString();
    };
}

QString dateMistakeText(const QString& option, const Error& error)
{
    if (error.code == ErrorCode::NoSuchDay)
        return Misused::tr("%1: %2", "an option, what is wrong")
            .arg(option, diagnosticSentence(
                             {DiagnosticCode::NoSuchDay, Severity::Error, {}, {error.subject}}));
    return Misused::tr("%1 %2: not a date; write 2025-10-28, 2025-10 or 2025")
        .arg(option, QString::fromStdString(error.subject));
}

QString languageAskedFor(int argc, const char* const* argv)
{
    constexpr std::string_view option = "--lang";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == option && i + 1 < argc)
            return QString::fromUtf8(argv[i + 1]);
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('='))
            return QString::fromUtf8(argument.substr(option.size() + 1).data());
    }
    return {};
}

QString emptyArgumentText(int argc, const char* const* argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view before = argv[i - 1];
        if (*argv[i] != '\0' || std::ranges::find(mayBeEmpty, before) != mayBeEmpty.end())
            continue;
        if (before.starts_with('-'))
            return Misused::tr("nothing stands behind %1; write its value or leave it out")
                .arg(QString::fromUtf8(argv[i - 1]));
        return Misused::tr("an argument is empty; write its value or leave it out");
    }
    return {};
}

QString misplacedText(const CLI::App& app)
{
    const auto commands = app.get_subcommands();
    if (commands.empty())
        return {};
    for (const CLI::Option* option : app.get_options())
        if (option->count() > 0)
            return Misused::tr(
                       "%1 stands before `%2`, which would not see it; write it behind `%2`")
                .arg(valueOrName(*option), QString::fromStdString(commands.front()->get_name()));
    return {};
}

QString mistypedCommandText(const CLI::App& app, const std::string& file)
{
    if (file.empty() || !app.get_subcommands().empty() ||
        QFileInfo::exists(QString::fromStdString(file)))
        return {};
    std::vector<std::string> commands;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        commands.push_back(command->get_name());
    const std::string nearest = nearestName(file, commands);
    if (nearest.empty())
        return {};
    return Misused::tr("there is neither a command nor a file \"%1\"; did you mean `pactline %2`?")
        .arg(QString::fromStdString(file), QString::fromStdString(nearest));
}

QString parseErrorText(const CLI::App& app, const CLI::ParseError& error)
{
    const auto unexpected = app.remaining(true);
    if (!unexpected.empty())
        return unexpectedText(app, unexpected.front());
    const QString said = QString::fromStdString(error.what());
    if (error.get_name() == "ArgumentMismatch")
        return Misused::tr("%1 needs a value").arg(said.section(QLatin1Char(':'), 0, 0));
    if (error.get_name() == "ExcludesError")
        return Misused::tr("%1 and %2 cannot both be obeyed; keep one")
            .arg(said.section(QLatin1Char(' '), 0, 0), said.section(QLatin1Char(' '), -1));
    const QString missing = missingText(chosen(app));
    return error.get_name() == "RequiredError" && !missing.isEmpty() ? missing : said;
}

} // namespace pactline

#include "cli/figure_options.h"

#include "cli/misuse.h"
#include "cli/query_support.h"
#include "document/keywords.h"
#include "export/export_choices.h"
#include "export/figure_recipe.h"
#include "export/figure_size.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace pactline
{
namespace
{

const std::vector<std::string> parts{"chart", "lanes", "details"};

std::vector<std::string> formatIds()
{
    std::vector<std::string> ids;
    for (const ExportFormat& format : exportFormats())
        ids.emplace_back(format.id);
    return ids;
}

std::vector<std::string> presetIds()
{
    std::vector<std::string> ids;
    for (const FigurePreset& preset : figurePresets())
        ids.emplace_back(preset.id);
    return ids;
}

std::string formatHelp()
{
    std::string help = "What is written, where the file's ending does not say it:";
    for (const ExportFormat& format : exportFormats())
        help += std::string{"\n"} + format.id + " (." + format.suffix + "): " + format.name;
    return help;
}

/// The size that a recipe gave.
FigureSize sizeOf(const FigureRequest& request)
{
    if (request.pagePt.isEmpty())
        return {double(request.size.width()), double(request.size.height())};
    return {request.pagePt.width(), request.pagePt.height(), FigureSize::Unit::Points};
}

void applySize(const FigureOptions& options, FigureRequest& request, QStringList& errors)
{
    FigureSize size = sizeOf(request);
    if (!options.size.empty()) {
        const QString text = QString::fromStdString(options.size);
        const auto named = figureSizeNamed(text);
        if (!named) {
            errors << Query::tr("--size %1: not a size; write 1920x1080, 210x297mm or the name of "
                                "one; %2")
                          .arg(text, nearestHint(options.size, presetIds()));
            return;
        }
        size = *named;
    }
    const int dpi = options.dpi.value_or(options.size.empty() ? request.dpi : usualDpi(size));
    if (!possible(size, dpi)) {
        errors << Query::tr("--size %1: not possible at %2 dots an inch; each side has from %3 to "
                            "%4 pixels")
                      .arg(toText(size))
                      .arg(dpi)
                      .arg(leastFigurePx)
                      .arg(mostFigurePx);
        return;
    }
    setSize(request, size, dpi);
}

void applyParts(const FigureOptions& options, FigureRequest& request, QStringList& errors)
{
    for (const QString& part :
         QString::fromStdString(options.without).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (std::ranges::find(parts, part.toStdString()) == parts.end())
            errors << Query::tr("--without %1: there is no such part; %2")
                          .arg(part, nearestHint(part.toStdString(), parts));
        request.parts.chart = request.parts.chart && part != QLatin1String("chart");
        request.parts.lanes = request.parts.lanes && part != QLatin1String("lanes");
        request.parts.details = request.parts.details && part != QLatin1String("details");
    }
}

} // namespace

void addFigureOptions(CLI::App& command, FigureOptions& options)
{
    command.add_option("--format", options.format, formatHelp())
        ->type_name("FORMAT")
        ->check(oneOf(formatIds()), "");
    command
        .add_option("--size", options.size,
                    "Width and height in pixels, 1920x1080, or on paper, 210x297mm or\n"
                    "595x842pt; or one of:\n" +
                        listed(presetIds()))
        ->type_name("SIZE")
        ->default_str("1700x1200");
    command
        .add_option("--dpi", options.dpi,
                    "Dots an inch: of paper, as many are painted; of a size in\npixels it is only "
                    "said in the file")
        ->type_name("N");
    command
        .add_option("--without", options.without,
                    "Parts to leave away, with commas between: " + listed(parts))
        ->type_name("PARTS");
    command.add_flag("--dated", options.dated, "Say in the figure on which day it was written");
    command
        .add_option("--seconds", options.seconds,
                    "How long a moving picture takes from the first day to the last")
        ->type_name("N");
}

const ExportFormat* formatFor(const FigureOptions& options, const QString& output,
                              QStringList& errors)
{
    if (!options.format.empty())
        return formatNamed(QString::fromStdString(options.format));
    if (const ExportFormat* format = formatOfFile(output))
        return format;
    QStringList endings;
    for (const ExportFormat& format : exportFormats())
        endings << QLatin1Char('.') + QLatin1String(format.suffix);
    errors << (output == QLatin1String("-")
                   ? Query::tr("-o -: standard output has no ending; add --format, one of: %1")
                         .arg(QString::fromStdString(listed(formatIds())))
                   : Query::tr("-o %1: what is to be written? Give it a name that ends in one of "
                               "%2, or add --format")
                         .arg(output, endings.join(QStringLiteral(", "))));
    return nullptr;
}

void applyFigureOptions(const FigureOptions& options, Date today, FigureRequest& request,
                        QStringList& errors)
{
    if (!options.size.empty() || options.dpi)
        applySize(options, request, errors);
    applyParts(options, request, errors);
    if (!request.parts.chart && !request.parts.lanes)
        errors << Query::tr("--without chart,lanes leaves nothing; leave one of them in");
    if (options.dated)
        request.exportedOn = today;
    request.seconds = options.seconds.value_or(request.seconds);
    if (request.seconds < leastSeconds || request.seconds > mostSeconds)
        errors << Query::tr("--seconds %1: a moving picture takes from %2 to %3 seconds")
                      .arg(request.seconds)
                      .arg(leastSeconds)
                      .arg(mostSeconds);
    request.moving = false; // the format decides
    addRecipe(request);
}

} // namespace pactline

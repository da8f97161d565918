#include "cli/pictures.h"

#include "cli/message.h"
#include "cli/misuse.h"
#include "cli/open_agreement.h"
#include "cli/query_support.h"
#include "export/png_export.h"
#include "session/session.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace pactline
{
namespace
{

void complainOf(const QString& error)
{
    complain(Query::tr("pactline: error: %1").arg(error));
}

std::optional<ChartChoice> chartOf(const Agreement& agreement, const std::string& name)
{
    if (name.empty())
        return defaultChart(agreement);
    if (const auto choice = chartNamed(agreement, name))
        return choice;
    std::vector<std::string> known;
    for (const ChartChoice& choice : chartChoices(agreement))
        known.push_back(nameOf(agreement, choice));
    complainOf(Query::tr("--chart %1: there is no such chart; %2")
                   .arg(QString::fromStdString(name), nearestHint(name, known)));
    return std::nullopt;
}

std::optional<QSize> sizeOf(const std::string& text)
{
    static const QRegularExpression pattern{QStringLiteral("^(\\d{1,5})[x×](\\d{1,5})$")};
    const auto match = pattern.match(QString::fromStdString(text));
    const QSize size{match.captured(1).toInt(), match.captured(2).toInt()};
    const auto possible = [](int length) {
        return length >= leastFigurePx && length <= mostFigurePx;
    };
    if (match.hasMatch() && possible(size.width()) && possible(size.height()))
        return size;
    complainOf(Query::tr("--size %1: not a size; write 1920x1080, each between %2 and %3")
                   .arg(QString::fromStdString(text))
                   .arg(leastFigurePx)
                   .arg(mostFigurePx));
    return std::nullopt;
}

} // namespace

std::optional<PictureStart> startOf(const PictureOptions& options, const QString& language)
{
    const QString file = QString::fromStdString(options.file);
    const auto agreement = agreementOrComplaint(file);
    if (!agreement)
        return std::nullopt;
    ReadOptions read =
        readScenario(*agreement, options.scenario, defaultScenario(*agreement), language);
    const bool failed = pactline::complainOf(read);
    const auto chart = chartOf(*agreement, options.chart);
    if (failed || !chart)
        return std::nullopt;
    const Date usual = agreement->view.playhead.value_or(agreement->checked);
    return PictureStart{agreement, std::move(read.scenario), read.at.value_or(usual), *chart};
}

int runExport(const PictureOptions& options)
{
    FigureRequest request;
    if (!options.language.empty())
        request.language = QString::fromStdString(options.language);
    const QString output = QString::fromStdString(options.output);
    if (QFileInfo{output}.suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) != 0) {
        complainOf(Query::tr("-o %1: figures are written as PNG; give it a name that ends in .png")
                       .arg(output));
        return Misuse;
    }
    const auto size = sizeOf(options.size);
    const auto start = size ? startOf(options, request.language) : std::nullopt;
    if (!start)
        return Misuse;
    Session session{start->agreement, start->agreement->checked};
    session.changeScenario(start->scenario, {});
    request.projection = session.sharedProjection();
    request.visible = session.extent();
    request.playhead = start->playhead;
    request.chart = start->chart;
    request.theme = themeNamed(QString::fromStdString(options.theme));
    request.title = QString::fromStdString(options.title);
    request.size = *size;
    const QString problem = writePng(request, output);
    if (problem.isEmpty())
        return Done;
    complainOf(problem);
    return Misuse;
}

} // namespace pactline

#include "cli/figure_export.h"

#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/pictures.h"
#include "cli/query_support.h"
#include "export/figure_recipe.h"
#include "text/diagnostic_text.h"
#include "text/translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::size_t mostEvaluations = 16;

/// The figure's file for a recipe's: "a.recipe.toml" and "a.svg" become "a.png" or whatever is
/// written.
QString nameOf(const QString& recipe, const QString& suffix)
{
    QString name = QFileInfo{recipe}.fileName();
    name.truncate(name.lastIndexOf(QLatin1Char('.')));
    if (name.endsWith(QLatin1String(".recipe")))
        name.truncate(name.lastIndexOf(QLatin1Char('.')));
    return name + QLatin1Char('.') + suffix;
}

/// Nobody stops it: who called the program can end it.
bool goOn(double)
{
    return true;
}

/// To the file, or to standard output.
QString written(const Encoder& encode, const QString& output)
{
    if (output != QLatin1String("-"))
        return writeFile(encode, output, goOn);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return out.errorString();
    const QString problem = encode(out, goOn);
    return problem.isEmpty() && !out.flush() ? out.errorString() : problem;
}

bool isSameFile(const QString& left, const QString& right)
{
    const QString path = QFileInfo{left}.canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo{right}.canonicalFilePath();
}

} // namespace

FigureExport::FigureExport(const PictureOptions& options, Date today)
    : m_options(options), m_today(today)
{
}

FigureExport::~FigureExport() = default;

void FigureExport::speak(const QString& language)
{
    if (m_translation && language == m_spoken)
        return;
    // The old one first: a language without words of its own falls back on nothing.
    m_translation.reset();
    m_translation = std::make_unique<Translation>(language);
    m_spoken = language;
}

void FigureExport::complainOf(const QString& error)
{
    complain(Query::tr("pactline: error: %1").arg(error));
}

int FigureExport::run()
{
    speak(QString::fromStdString(m_options.language));
    const QString output = QString::fromStdString(m_options.output);
    QStringList errors;
    const bool named = !m_options.into.empty() && m_options.figure.format.empty();
    m_format =
        named ? formatNamed(QStringLiteral("png")) : formatFor(m_options.figure, output, errors);
    for (const QString& error : errors)
        complainOf(error);
    if (!m_format)
        return Misuse;
    bool done = true;
    for (const Task& task : tasks())
        done = write(task) && done;
    return done && !m_misused ? Done : Misuse;
}

/// What is to be written where. Two figures never get one name, and none takes that of a recipe.
std::vector<FigureExport::Task> FigureExport::tasks()
{
    const QString output = QString::fromStdString(m_options.output);
    std::vector<Task> tasks;
    if (m_options.recipes.empty())
        tasks.push_back({{}, output});
    for (const std::string& recipe : m_options.recipes)
        tasks.push_back({QString::fromStdString(recipe), output});
    if (m_options.into.empty())
        return tasks;
    const QDir folder{QString::fromStdString(m_options.into)};
    if (!folder.mkpath(QStringLiteral("."))) {
        complainOf(
            Query::tr("--into %1: this folder cannot be made; name another").arg(folder.path()));
        m_misused = true;
        return {};
    }
    std::vector<Task> named;
    for (Task& task : tasks) {
        task.output = folder.filePath(nameOf(task.recipe, QLatin1String(m_format->suffix)));
        const bool twice = std::ranges::count(named, task.output, &Task::output) > 0;
        if (!twice && !isSameFile(task.output, task.recipe)) {
            named.push_back(task);
            continue;
        }
        m_misused = true;
        complainOf(
            twice
                ? Query::tr("%1 would be written twice; rename one of the recipes").arg(task.output)
                : Query::tr("%1 would take the place of its own recipe; choose another "
                            "folder")
                      .arg(task.output));
    }
    return named;
}

bool FigureExport::write(const Task& task)
{
    const auto figure = request(task);
    if (!figure)
        return false;
    speak(figure->language);
    const PreparedExport prepared = m_format->prepare(*figure);
    for (const QString& note : prepared.notes)
        complain(Query::tr("pactline: note: %1").arg(note));
    const QString problem =
        prepared.problem.isEmpty() ? written(prepared.encode, task.output) : prepared.problem;
    speak(QString::fromStdString(m_options.language));
    if (!problem.isEmpty())
        complainOf(problem);
    return problem.isEmpty();
}

std::optional<FigureRequest> FigureExport::request(const Task& task)
{
    PictureOptions options = m_options;
    // A figure in the agreement's place is a recipe.
    if (!task.recipe.isEmpty())
        options.file = task.recipe.toStdString();
    const auto start = startOf(
        options, QString::fromStdString(m_options.language),
        [this](const std::string& id) { return agreementOf(id); }, UnknownNames::Refused);
    if (!start)
        return std::nullopt;
    FigureRequest figure =
        figureFrom(start->recipe, evaluation(start->agreement, start->recipe.scenario));
    QStringList errors;
    applyFigureOptions(m_options.figure, m_today, figure, errors);
    for (const QString& error : errors)
        complainOf(error);
    return errors.isEmpty() ? std::optional{figure} : std::nullopt;
}

/// The one that the call names, or else the one that is shipped.
AgreementAtHand FigureExport::agreementOf(const std::string& id)
{
    if (m_agreements.empty()) {
        const QString named =
            m_options.recipes.empty() ? QString{} : QString::fromStdString(m_options.file);
        m_agreements.push_back({named, agreementOrComplaint(named)});
    }
    const AgreementAtHand& only = m_agreements.front();
    return only.agreement && only.agreement->id == id ? only : AgreementAtHand{};
}

Evaluation FigureExport::evaluation(std::shared_ptr<const Agreement> agreement,
                                    const Scenario& scenario)
{
    const auto found = std::ranges::find_if(m_evaluations, [&](const Evaluation& made) {
        return &made.projection->agreement() == agreement.get() && made.scenario() == scenario;
    });
    if (found != m_evaluations.end())
        return *found;
    if (m_evaluations.size() == mostEvaluations)
        m_evaluations.erase(m_evaluations.begin());
    m_evaluations.push_back(evaluate(std::move(agreement), scenario));
    return m_evaluations.back();
}

} // namespace pactline

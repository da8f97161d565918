#include "cli/command_line.h"

#include "cli/examples.h"
#include "cli/message.h"
#include "cli/misuse.h"
#include "cli/open_agreement.h"
#include "cli/query_support.h"
#include "text/translation.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

#include <array>

namespace pactline
{
namespace
{

constexpr const char* fileHelp = "The agreement's file; without it, the one that is shipped";

const std::vector<std::string> languages{"en", "fr"};

/// Complaints about the command line come before there is an application whose language they
/// could speak: this is one for as long as they take.
class Speech
{
public:
    explicit Speech(const QString& language) : m_translation(language) {}

private:
    int m_count = 1;
    std::array<char, 9> m_name{"pactline"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    QCoreApplication m_application{m_count, m_arguments.data()};
    Translation m_translation;
};

/// The usage that CLI11 cannot say: a file that may stand before what is required.
class UsageWith : public CLI::Formatter
{
public:
    explicit UsageWith(std::string arguments) : m_arguments(std::move(arguments)) {}
    std::string make_usage(const CLI::App*, std::string name) const override
    {
        return "Usage: " + name + " [OPTIONS] " + m_arguments + "\n";
    }

private:
    std::string m_arguments;
};

/// Where a file or a clause may stand: clauses have neither dots nor slashes.
bool isFileName(const std::string& word)
{
    return word.find_first_of("./\\") != std::string::npos ||
           QFileInfo::exists(QString::fromStdString(word));
}

class Reader
{
public:
    Reader() : m_app("Which clauses of a contract bind whom on a given day, and why.", "pactline")
    {
        m_app.footer([] { return withWords(examples); });
        m_app.set_version_flag("--version", std::string{"pactline "} + PACTLINE_VERSION);
        m_app.require_subcommand(0, 1);
        addWindow();
        addExport();
        addState();
        addWhy();
        addChanges();
        addCompare();
        addCheck();
        addProbability();
        addRecipe();
    }

    Call read(int argc, const char* const* argv)
    {
        const QString language = languageAskedFor(argc, argv);
        const bool foreign = !language.isEmpty() && language != QLatin1String("en");
        const auto speech = foreign ? std::make_unique<Speech>(language) : nullptr;
        if (const QString mistake = emptyArgumentText(argc, argv); !mistake.isEmpty())
            return refuse(mistake);
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return explain(error);
        }
        if (const QString mistake = misplacedText(m_app); !mistake.isEmpty())
            return refuse(mistake);
        return call();
    }

private:
    Call call() const
    {
        if (m_app.got_subcommand("export"))
            return exportCall();
        for (const auto& [name, run] : m_queries)
            if (m_app.got_subcommand(name))
                return QueryCall{run, m_query};
        if (const QString mistake = missingFileText(); !mistake.isEmpty()) {
            complain(mistake);
            return Finished{Misuse};
        }
        return WindowCall{m_window};
    }

    Call exportCall() const
    {
        const bool toFile = !m_export.output.empty();
        const bool toFolder = !m_export.into.empty();
        if (toFile && toFolder)
            return refuse(Query::tr("--output and --into exclude each other; leave one out"));
        if (toFolder && m_export.recipes.empty())
            return refuse(Query::tr("--into takes its names from recipes; add --recipe"));
        if (toFile && m_export.recipes.size() > 1)
            return refuse(Query::tr("several recipes make several figures; name a folder by "
                                    "--into in place of --output"));
        if (!toFile && !toFolder)
            return refuse(Query::tr("%1 is required").arg(QStringLiteral("--output")));
        return ExportCall{m_export};
    }

    CLI::App* command(const char* name, const char* description)
    {
        return m_app.add_subcommand(name, description);
    }

    void addPictureOptions(CLI::App& app, PictureOptions& options)
    {
        app.add_option("FILE", options.file, fileHelp);
        addScenarioOptions(app, options.scenario, true);
        addBeliefOptions(app, options.belief);
        app.add_option("--against", options.against,
                       "Compare with another scenario: its options in quotes, as behind `compare\n"
                       "--b`; its terms are the same and nothing is supposed where these do not "
                       "say it")
            ->type_name("OPTIONS");
        addViewOptions(app, options.view);
        app.add_option("--lang", options.language, "en or fr")->check(oneOf(languages), "");
        app.add_option("--theme", options.theme, "light, dark or high-contrast")
            ->check(oneOf({"light", "dark", "high-contrast"}), "");
        app.add_option("--chart", options.chart,
                       "A chart or a series, by its id; in-force for how many clauses bind for\n"
                       "whom; none for no chart")
            ->type_name("ID");
    }

    void addWindow()
    {
        addPictureOptions(m_app, m_window);
        m_app.get_option("FILE")->description("The agreement's file, or a figure whose view comes "
                                              "back; without it, the one shown\nlast, or else "
                                              "the one that is shipped");
        m_app.add_flag("--fresh", m_window.fresh,
                       "Neither read nor write what the window remembers");
    }

    void addExport()
    {
        auto* app = command("export", "Write a figure, its data or its dates");
        addPictureOptions(*app, m_export);
        app->get_option("FILE")->description(
            "The agreement's file, or a figure to begin with; without it, the shipped agreement");
        app->add_option("--title", m_export.title, "The title, in place of one that is made")
            ->type_name("TEXT");
        addFigureOptions(*app, m_export.figure);
        app->add_option("-o,--output", m_export.output, "The file to write; - for standard output")
            ->type_name("FIGURE");
        app->add_option("--recipe", m_export.recipes,
                        "Figures, or the recipes that `pactline recipe` prints, to make anew;\n"
                        "what other options say is changed in each")
            ->type_name("RECIPE");
        app->add_option("--into", m_export.into, "The folder for the figures of several recipes")
            ->type_name("FOLDER");
        app->footer([] {
            return withWords("Examples:\n"
                             "  pactline export --if {event}=2029-03-15 -o figure.png\n"
                             "  pactline export --if {event}=2029-03-15 --against \"--if "
                             "{event}=never\" -o two.png\n"
                             "  pactline export figure.png --theme dark -o dark.png\n"
                             "  pactline export --size a4 --without chart -o figure.pdf\n"
                             "  pactline export --format ics -o - > dates.ics\n"
                             "  pactline export --recipe *.recipe.toml --into figures");
        });
    }

    CLI::App* query(const char* name, const char* description, int (*run)(const QueryOptions&))
    {
        auto* app = command(name, description);
        m_queries.emplace_back(name, run);
        app->add_option("--lang", m_query.language, "en or fr")->check(oneOf(languages), "");
        return app;
    }

    void addJson(CLI::App& app)
    {
        app.add_flag_callback(
            "--json", [this] { m_query.format = OutputFormat::Json; }, "For other programs");
    }

    void addCsv(CLI::App& app)
    {
        app.add_flag_callback(
               "--csv", [this] { m_query.format = OutputFormat::Csv; }, "For a spreadsheet")
            ->excludes(app.get_option("--json"));
    }

    void addState()
    {
        auto* app = query("state", "Every clause on a day", runState);
        app->add_option("FILE", m_query.file, fileHelp);
        addScenarioOptions(*app, m_query.scenario, true);
        addJson(*app);
        addCsv(*app);
        app->footer([] {
            return withWords(
                "Example:\n  pactline state --at 2026-01-15 --as-signed {instrument} --json");
        });
    }

    void addWhy()
    {
        auto* app = query("why", "Why a clause stands as it does on a day", runWhy);
        app->formatter(std::make_shared<UsageWith>("[FILE] CLAUSE"));
        app->add_option("CLAUSE", m_fileAndClause,
                        "The clause's id, behind the file's name if there is one")
            ->expected(1, 2)
            ->required();
        app->callback([this] {
            m_query.clause = m_fileAndClause.back();
            m_query.file = m_fileAndClause.size() > 1 ? m_fileAndClause.front() : "";
        });
        addScenarioOptions(*app, m_query.scenario, true);
        addJson(*app);
        app->footer([] {
            return withWords(
                "Example:\n  pactline why {clause} --at 2030-06-10 --as-signed {instrument} "
                "--if {event}=2029-03-15");
        });
    }

    void addChanges()
    {
        auto* app = query("changes", "What starts and ends between two dates", runChanges);
        app->add_option("FILE", m_query.file, fileHelp);
        app->add_option("--from", m_query.from, "The first day")->type_name("DATE");
        app->add_option("--until", m_query.until, "The first day that is no longer asked about")
            ->type_name("DATE");
        addScenarioOptions(*app, m_query.scenario, false);
        addJson(*app);
        app->footer("Example:\n  pactline changes --from 2025 --until 2027");
    }

    void addCompare()
    {
        auto* app = query("compare", "Where two scenarios differ, clause by clause", runCompare);
        app->add_option("FILE", m_query.file, fileHelp);
        app->add_option("--a", m_query.left, "Options of the first scenario, in quotes")
            ->type_name("OPTIONS")
            ->required();
        app->add_option("--b", m_query.right, "Options of the second scenario, in quotes")
            ->type_name("OPTIONS")
            ->required();
        addJson(*app);
        app->footer([] {
            return withWords("Example:\n  pactline compare --a \"--as-signed {instrument}\" --b "
                             "\"--as-signed {instrument} --if {event}=2029-03-15\"");
        });
    }

    void addCheck()
    {
        auto* app = query("check", "Every error and warning in agreement files", runCheck);
        app->add_option("FILE", m_query.files, fileHelp);
        app->footer("Exits with 1 when there are errors, and with 0 when there are none.");
    }

    void addProbability()
    {
        auto* app = query("probability",
                          "How likely each clause is in force, by what is believed of an event",
                          runProbability);
        app->formatter(std::make_shared<UsageWith>("[FILE] [CLAUSE]"));
        app->add_option("CLAUSE", m_fileAndClause,
                        "One clause alone, by its id, behind the file's name if there is one")
            ->expected(0, 2);
        app->callback([this] {
            for (const std::string& word : m_fileAndClause)
                (isFileName(word) && m_query.file.empty() ? m_query.file : m_query.clause) = word;
        });
        addBeliefOptions(*app, m_query.belief);
        app->add_option("--from", m_query.from,
                        "The first day; without it, the day up to which the facts were checked")
            ->type_name("DATE");
        app->add_option("--until", m_query.until, "The first day that is no longer asked about")
            ->type_name("DATE");
        app->add_option("--step", m_query.step, "From one day to the next, such as \"3 months\"")
            ->type_name("DELAY");
        addScenarioOptions(*app, m_query.scenario, false);
        addJson(*app);
        addCsv(*app);
        app->footer([] { return withWords(probabilityExamples); });
    }

    void addRecipe()
    {
        auto* app = query("recipe", "What a figure was made from", runRecipe);
        app->add_option("FIGURE", m_query.file, "A PNG, an SVG or a PDF that Pactline wrote")
            ->required();
        app->footer("Example:\n  pactline recipe figure.png > figure.recipe.toml");
    }

    /// A window would open on nothing; a word that is no file is most likely a mistyped command.
    QString missingFileText() const
    {
        const QString name = QString::fromStdString(m_window.file);
        if (name.isEmpty() || QFileInfo::exists(name))
            return {};
        const QString missing = findingsText(name, openAgreement(name).diagnostics);
        const QString command = mistypedCommandText(m_app, m_window.file);
        return command.isEmpty() ? missing : missing + QLatin1Char('\n') + errorText(command);
    }

    Finished explain(const CLI::ParseError& error) const
    {
        if (error.get_exit_code() == 0)
            return {m_app.exit(error)};
        const QString command = mistypedCommandText(m_app, m_window.file);
        return refuse(command.isEmpty() ? parseErrorText(m_app, error) : command);
    }

    static QString errorText(const QString& mistake)
    {
        return Query::tr("pactline: error: %1").arg(mistake);
    }

    static Finished refuse(const QString& mistake)
    {
        complain(errorText(mistake));
        complain(Query::tr("`pactline --help` shows what there is, with examples."));
        return {Misuse};
    }

    CLI::App m_app;
    PictureOptions m_window;
    PictureOptions m_export;
    QueryOptions m_query;
    std::vector<std::string> m_fileAndClause;
    std::vector<std::pair<std::string, int (*)(const QueryOptions&)>> m_queries;
};

} // namespace

bool PictureOptions::sayScenario() const
{
    return scenario.sayScenario() || !belief.empty();
}

bool PictureOptions::nameDocument() const
{
    return !file.empty() || !scenario.at.empty() || sayScenario() || !against.empty() ||
           !chart.empty() || !view.empty();
}

Call readCommandLine(int argc, const char* const* argv)
{
    return Reader{}.read(argc, argv);
}

} // namespace pactline

#include "cli/command_line.h"

#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/query_support.h"
#include "document/nearest_name.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

namespace pactline
{
namespace
{

/// Words of the shipped agreement for examples: what it calls its things is the file's business.
struct ExampleWords {
    std::string clause;
    std::string event;
    std::string instrument;
    std::string signedOn;
};

ExampleWords exampleWords()
{
    const auto agreement = openAgreement({}).agreement;
    ExampleWords words;
    for (std::uint32_t i = 0; i < agreement->clauses.size() && words.clause.empty(); ++i)
        if (agreement->hangsOnContingency({i}))
            words.clause = agreement->clauses[i].id.text;
    const auto contingent = agreement->contingentEvents();
    words.event = contingent.empty() ? "event" : (*agreement)[contingent.front()].id.text;
    const InstrumentIndex shown =
        agreement->view.asSigned.value_or(*latestScenario(*agreement).asSigned);
    words.instrument = (*agreement)[shown].id.text;
    words.signedOn = toIso((*agreement)[shown].effect.firstDay());
    return words;
}

/// Puts the words in: {clause}, {event}, {instrument}, {signed}.
std::string withWords(const char* text)
{
    const ExampleWords words = exampleWords();
    QString filled = QString::fromUtf8(text);
    filled.replace("{clause}", QString::fromStdString(words.clause));
    filled.replace("{event}", QString::fromStdString(words.event));
    filled.replace("{instrument}", QString::fromStdString(words.instrument));
    filled.replace("{signed}", QString::fromStdString(words.signedOn));
    return filled.toStdString();
}

constexpr const char* examples = R"(Examples:
  pactline
      open a window, at first on the shipped agreement, then as you left it
  pactline my-pact.toml --at 2027-01-01
      open your own
  pactline state --at 2026-01-15 --json
      every clause on that day, for another program
  pactline state --at 2030-06-10 --as-signed {signed} --if {event}=2029-03-15
      the same, had nothing been signed after that day and had the event happened
  pactline why {clause} --at 2030-06-10 --as-signed {instrument} --if {event}=2029-03-15
      the reason, as a tree
  pactline export --if {event}=2029-03-15 --size 1920x1080 -o figure.png
      the picture; needs no display
  pactline check my-pact.toml
      every error and warning, as a compiler prints them)";

constexpr const char* fileHelp = "The agreement's file; without it, the one that is shipped";

const std::vector<std::string> languages{"en", "fr"};

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
    }

    Call read(int argc, const char* const* argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return Finished{explain(error)};
        }
        if (m_app.got_subcommand("export"))
            return ExportCall{m_export};
        for (const auto& [name, run] : m_queries)
            if (m_app.got_subcommand(name))
                return QueryCall{run, m_query};
        if (isMissing(m_window.file))
            return Finished{Misuse};
        return WindowCall{m_window};
    }

private:
    CLI::App* command(const char* name, const char* description)
    {
        return m_app.add_subcommand(name, description);
    }

    void addPictureOptions(CLI::App& app, PictureOptions& options)
    {
        app.add_option("FILE", options.file, fileHelp);
        addScenarioOptions(app, options.scenario, true);
        app.add_option("--lang", options.language, "en or fr")->check(CLI::IsMember(languages));
        app.add_option("--theme", options.theme, "light, dark or high-contrast")
            ->check(CLI::IsMember(std::vector<std::string>{"light", "dark", "high-contrast"}));
        app.add_option("--chart", options.chart, "Which chart is drawn, by its id; none for none")
            ->type_name("ID");
    }

    void addWindow()
    {
        addPictureOptions(m_app, m_window);
        m_app.get_option("FILE")->description("The agreement's file; without it, the one shown "
                                              "last, or else the one that is shipped");
        m_app.add_flag("--fresh", m_window.fresh,
                       "Neither read nor write what the window remembers");
    }

    void addExport()
    {
        auto* app = command("export", "Write a figure as PNG");
        addPictureOptions(*app, m_export);
        app->add_option("--title", m_export.title, "The title, in place of one that is made")
            ->type_name("TEXT");
        app->add_option("--size", m_export.size, "Width and height in pixels")
            ->type_name("WxH")
            ->capture_default_str();
        app->add_option("-o,--output", m_export.output, "The file to write")
            ->type_name("FIGURE")
            ->required();
    }

    CLI::App* query(const char* name, const char* description, int (*run)(const QueryOptions&))
    {
        auto* app = command(name, description);
        m_queries.emplace_back(name, run);
        app->add_option("--lang", m_query.language, "en or fr")->check(CLI::IsMember(languages));
        return app;
    }

    void addJson(CLI::App& app)
    {
        app.add_flag_callback(
            "--json", [this] { m_query.format = OutputFormat::Json; }, "For other programs");
    }

    void addState()
    {
        auto* app = query("state", "Every clause on a day", runState);
        app->add_option("FILE", m_query.file, fileHelp);
        addScenarioOptions(*app, m_query.scenario, true);
        addJson(*app);
        app->add_flag_callback(
            "--csv", [this] { m_query.format = OutputFormat::Csv; }, "For a spreadsheet");
        app->footer([] {
            return withWords(
                "Example:\n  pactline state --at 2026-01-15 --as-signed {instrument} --json");
        });
    }

    void addWhy()
    {
        auto* app = query("why", "Why a clause stands as it does on a day", runWhy);
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

    /// A word that is no file is most likely a mistyped command.
    static bool isMissing(const std::string& file)
    {
        const QString name = QString::fromStdString(file);
        if (file.empty() || QFileInfo::exists(name))
            return false;
        complain(findingsText(name, openAgreement(name).diagnostics));
        const std::string nearest =
            nearestName(file, std::vector<std::string>{"export", "state", "why", "changes",
                                                       "compare", "check"});
        if (!nearest.empty())
            complain(Query::tr("did you mean `pactline %1`?").arg(QString::fromStdString(nearest)));
        return true;
    }

    std::vector<std::string> known() const
    {
        std::vector<std::string> names;
        const auto add = [&](const CLI::App& app) {
            for (const CLI::Option* option : app.get_options())
                for (const std::string& name : option->get_lnames())
                    names.push_back("--" + name);
        };
        const auto chosen = m_app.get_subcommands();
        add(chosen.empty() ? m_app : *chosen.front());
        return names;
    }

    int explain(const CLI::ParseError& error)
    {
        if (error.get_exit_code() == 0)
            return m_app.exit(error);
        QString text = QString::fromStdString(error.what());
        for (const std::string& unexpected : m_app.remaining(true)) {
            const std::string nearest =
                nearestName(unexpected.substr(0, unexpected.find('=')), known());
            text = Query::tr("\"%1\" is not expected here").arg(QString::fromStdString(unexpected));
            if (!nearest.empty())
                text += Query::tr("; did you mean \"%1\"?").arg(QString::fromStdString(nearest));
            break;
        }
        complain(Query::tr("pactline: error: %1").arg(text));
        complain(Query::tr("`pactline --help` shows what there is, with examples."));
        return Misuse;
    }

    CLI::App m_app;
    PictureOptions m_window;
    PictureOptions m_export;
    QueryOptions m_query;
    std::vector<std::string> m_fileAndClause;
    std::vector<std::pair<std::string, int (*)(const QueryOptions&)>> m_queries;
};

} // namespace

bool PictureOptions::nameDocument() const
{
    return !file.empty() || !scenario.at.empty() || !scenario.suppose.empty() ||
           !scenario.asSigned.empty() || !scenario.readings.empty() || !chart.empty();
}

Call readCommandLine(int argc, const char* const* argv)
{
    return Reader{}.read(argc, argv);
}

} // namespace pactline

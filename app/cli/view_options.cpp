#include "cli/view_options.h"

#include "cli/misuse.h"
#include "recipe/recipe_words.h"
#include "scenario/hypothesis.h"
#include "timeline/axis.h"
#include "timeline/view_range.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const std::vector<std::string> facets{"benefits",  "binds",  "subjects",
                                      "standings", "states", "hangs-on"};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

class ViewOptionReader
{
public:
    ViewOptionReader(const Agreement& agreement, Recipe& recipe)
        : m_agreement(agreement), m_recipe(recipe)
    {
    }

    QStringList read(const ViewOptions& options)
    {
        readVisible(options);
        readFilter(options.only);
        readOrder(options);
        LaneArrangement& arrangement = m_recipe.lanes.arrangement;
        for (const ClauseIndex clause : clauses("--pin", options.pinned))
            if (!arrangement.isPinned(clause))
                arrangement.pinned.push_back(clause);
        for (const std::string& id : options.folded)
            if (const auto group = find("--fold", id, idsOf(m_agreement.groups)))
                m_recipe.folded.insert(GroupIndex{*group});
        if (!options.colour.empty())
            m_recipe.lanes.colour = *valueOf(laneColourWords, options.colour);
        return m_errors;
    }

private:
    std::optional<Date> day(const char* option, const std::string& written)
    {
        if (written.empty())
            return std::nullopt;
        const auto date = parsePartialDate(written);
        if (date)
            return date->firstDay();
        m_errors << dateMistakeText(QLatin1String(option), date.error());
        return std::nullopt;
    }

    void readVisible(const ViewOptions& options)
    {
        const auto from = day("--from", options.from);
        const auto until = day("--until", options.until);
        if (!from && !until)
            return;
        const DateRange axis = wholeAxis(m_agreement, m_recipe.scenario, m_recipe.pinned);
        const DateRange before = visibleRange(m_recipe, axis);
        const DateRange wanted{from.value_or(before.from), until.value_or(*before.until)};
        if (wanted.from < axis.from || *wanted.until > *axis.until)
            m_errors << ViewWords::tr(
                            "--from and --until: the axis goes from %1 to %2; choose days "
                            "between these")
                            .arg(text(toIso(axis.from)), text(toIso(*axis.until)));
        else if (wanted.from.plusDays(shortestViewDays) > *wanted.until)
            m_errors << ViewWords::tr("--from and --until: an axis shows %n day(s) at least; let "
                                      "--until be later",
                                      nullptr, shortestViewDays);
        else
            m_recipe.visible = wanted == axis ? std::nullopt : std::optional{wanted};
    }

    std::optional<std::uint32_t> find(const char* option, const std::string& id,
                                      const std::vector<std::string>& known)
    {
        const auto found = std::ranges::find(known, id);
        if (found != known.end())
            return std::uint32_t(found - known.begin());
        m_errors << ViewWords::tr("%1 %2: there is no \"%2\"; %3", "an option, its value, a hint")
                        .arg(QLatin1String(option), text(id), nearestHint(id, known));
        return std::nullopt;
    }

    std::vector<ClauseIndex> clauses(const char* option, const std::vector<std::string>& ids)
    {
        std::vector<ClauseIndex> result;
        for (const std::string& id : ids)
            if (const auto clause = find(option, id, idsOf(m_agreement.clauses)))
                result.push_back({*clause});
        return result;
    }

    void readFilter(const std::vector<std::string>& only)
    {
        if (!only.empty())
            m_recipe.lanes.filter = {};
        for (const std::string& one : only) {
            const std::size_t sign = one.find('=');
            const std::string value = sign == std::string::npos ? "" : one.substr(sign + 1);
            readFacet(one.substr(0, sign), value);
        }
    }

    void readFacet(const std::string& facet, const std::string& value)
    {
        LaneFilter& filter = m_recipe.lanes.filter;
        const auto add = [&](auto& values, const std::vector<std::string>& known) {
            if (const auto at = find("--only", value, known))
                values.insert({*at});
        };
        const auto addWord = [&](auto& values, const auto& words) {
            if (find("--only", value, wordsOf(words)))
                values.insert(*valueOf(words, value));
        };
        if (facet == "benefits")
            add(filter.benefits, idsOf(m_agreement.parties));
        else if (facet == "binds")
            add(filter.binds, idsOf(m_agreement.parties));
        else if (facet == "subjects")
            add(filter.subjects, idsOf(m_agreement.groups));
        else if (facet == "standings")
            addWord(filter.standings, standingWords);
        else if (facet == "states")
            addWord(filter.states, laneStateWords);
        else if (facet == "hangs-on")
            addEvent(value);
        else
            find("--only", facet, facets);
    }

    void addEvent(const std::string& id)
    {
        std::vector<std::string> known;
        const auto events = m_agreement.contingentEvents();
        for (const EventIndex event : events)
            known.push_back(m_agreement[event].id.text);
        if (const auto at = find("--only", id, known))
            m_recipe.lanes.filter.hangsOn.insert(events[*at]);
    }

    void readOrder(const ViewOptions& options)
    {
        LaneArrangement& arrangement = m_recipe.lanes.arrangement;
        if (!options.order.empty())
            arrangement.order = *valueOf(laneOrderWords, options.order);
        if (options.byHand.empty())
            return;
        arrangement.order = LaneOrder::Hand;
        arrangement.byHand.clear();
        for (const QString& id : text(options.byHand).split(QLatin1Char(',')))
            for (const ClauseIndex clause : clauses("--by-hand", {id.toStdString()}))
                if (std::ranges::count(arrangement.byHand, clause) == 0)
                    arrangement.byHand.push_back(clause);
    }

    const Agreement& m_agreement;
    Recipe& m_recipe;
    QStringList m_errors;
};

/// Writes what differs from the file's own view.
class ArgumentWriter
{
public:
    explicit ArgumentWriter(const Agreement& agreement) : m_agreement(agreement) {}

    QStringList write(const Recipe& recipe)
    {
        if (recipe.visible) {
            add("--from", toIso(recipe.visible->from));
            add("--until", toIso(*recipe.visible->until));
        }
        writeFilter(recipe.lanes.filter);
        writeOrder(recipe.lanes.arrangement);
        for (const ClauseIndex clause : recipe.lanes.arrangement.pinned)
            add("--pin", m_agreement[clause].id.text);
        for (const GroupIndex group : recipe.folded)
            add("--fold", m_agreement[group].id.text);
        if (recipe.lanes.colour != LaneColour::WhoBenefits)
            add("--colour", std::string{wordOf(laneColourWords, recipe.lanes.colour)});
        return m_arguments;
    }

private:
    void add(const char* option, const std::string& value)
    {
        m_arguments << QLatin1String(option) << text(value);
    }

    template <typename Values>
    void addIds(const char* facet, const Values& values)
    {
        for (const auto& value : values)
            add("--only", std::string{facet} + "=" + m_agreement[value].id.text);
    }

    template <typename Values, typename Words>
    void addWords(const char* facet, const Values& values, const Words& words)
    {
        for (const auto& value : values)
            add("--only", std::string{facet} + "=" + std::string{wordOf(words, value)});
    }

    void writeFilter(const LaneFilter& filter)
    {
        addIds("benefits", filter.benefits);
        addIds("binds", filter.binds);
        addIds("subjects", filter.subjects);
        addWords("standings", filter.standings, standingWords);
        addWords("states", filter.states, laneStateWords);
        addIds("hangs-on", filter.hangsOn);
    }

    void writeOrder(const LaneArrangement& arrangement)
    {
        std::string ids;
        for (const ClauseIndex clause : arrangement.byHand)
            ids += (ids.empty() ? "" : ",") + m_agreement[clause].id.text;
        if (!ids.empty())
            add("--by-hand", ids);
        else if (arrangement.order != LaneOrder::File)
            add("--order", std::string{wordOf(laneOrderWords, arrangement.order)});
    }

    const Agreement& m_agreement;
    QStringList m_arguments;
};

} // namespace

bool ViewOptions::empty() const
{
    return from.empty() && until.empty() && only.empty() && order.empty() && byHand.empty() &&
           pinned.empty() && folded.empty() && colour.empty();
}

void addViewOptions(CLI::App& command, ViewOptions& options)
{
    const auto each = [](CLI::Option* option) { option->take_all()->expected(1); };
    command.add_option("--from", options.from, "The first day of the axis that is shown")
        ->type_name("DATE");
    command
        .add_option("--until", options.until,
                    "The first day behind the stretch of the axis that is shown")
        ->type_name("DATE");
    each(command
             .add_option("--only", options.only,
                         "Show lanes that answer to this: benefits=PARTY, binds=PARTY,\n"
                         "subjects=GROUP, standings=official|reported|inferred,\n"
                         "states=in-force|pending|lapsed|expired|ended|unknown|not-yet-agreed\n"
                         "(on the day of --at), hangs-on=EVENT; repeated for more")
             ->type_name("WHAT=VALUE"));
    command
        .add_option("--order", options.order,
                    "The lanes under a heading: file, next-change, first-date, name or standing")
        ->check(oneOf({"file", "next-change", "first-date", "name", "standing"}), "");
    command
        .add_option("--by-hand", options.byHand,
                    "The lanes in this order; those that are not named stand behind")
        ->type_name("CLAUSE,..");
    each(command
             .add_option("--pin", options.pinned, "Keep a clause on top of all; repeated for more")
             ->type_name("CLAUSE"));
    each(command.add_option("--fold", options.folded, "Fold a group away; repeated for more")
             ->type_name("GROUP"));
    command.add_option("--colour", options.colour, "What colour tells: who-benefits or state")
        ->check(oneOf(wordsOf(laneColourWords)), "");
}

QStringList applyViewOptions(const Agreement& agreement, const ViewOptions& options, Recipe& recipe)
{
    return ViewOptionReader{agreement, recipe}.read(options);
}

QStringList viewArguments(const Agreement& agreement, const Recipe& recipe)
{
    return ArgumentWriter{agreement}.write(canonical(recipe));
}

} // namespace pactline

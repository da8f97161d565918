#include "window/action_finder.h"

#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::size_t mostActions = 60;
constexpr qsizetype mostRecent = 6;
const QString recentKey = QStringLiteral("palette/recent");

void remember(const QString& id)
{
    QSettings file = actionSettings();
    QStringList recent = file.value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    file.setValue(recentKey, recent.mid(0, mostRecent));
}

std::vector<Searchable> searchables(const std::vector<MenuAction>& actions)
{
    std::vector<Searchable> all;
    all.reserve(actions.size());
    for (const MenuAction& entry : actions) {
        QStringList beside = entry.path;
        if (entry.action)
            beside << otherNamesOf(*entry.action);
        all.push_back({0, folded(entry.title), folded(beside.join(QLatin1Char('\n')))});
    }
    return all;
}

} // namespace

void ActionFinder::begin()
{
    m_actions = actionsIn(m_menu);
    const QStringList recent = actionSettings().value(recentKey).toStringList();
    m_recent = 0;
    for (const QString& id : recent) {
        const auto found = std::ranges::find(m_actions, id, &MenuAction::id);
        const auto place = m_actions.begin() + std::ptrdiff_t(m_recent);
        if (found == m_actions.end() || found < place)
            continue;
        std::rotate(place, found, found + 1);
        ++m_recent;
    }
    m_index = SearchIndex{searchables(m_actions)};
}

QString ActionFinder::name() const
{
    return tr("All actions");
}

QString ActionFinder::prompt() const
{
    return tr("What do you want to do?");
}

FoundItem ActionFinder::itemOf(std::size_t number, const std::vector<std::string>& words,
                               const QString& under) const
{
    const MenuAction& entry = m_actions[number];
    FoundItem item;
    item.number = number;
    item.title = entry.title;
    item.titleMarks = stretchesOf(item.title, words);
    item.enabled = entry.possible;
    QStringList context;
    if (!entry.path.isEmpty() && entry.path != QStringList{under})
        context << entry.path.join(QStringLiteral(" › "));
    if (entry.action && entry.action->isCheckable() && entry.action->isChecked())
        context << tr("on", "a choice that is made");
    if (!item.enabled)
        context << (entry.whyNot.isEmpty() ? tr("not possible now") : entry.whyNot);
    item.context = context.join(QStringLiteral(" · "));
    item.contextMarks = stretchesOf(item.context, words);
    item.aside = entry.action ? keysText(*entry.action) : QString{};
    return item;
}

Found ActionFinder::everything() const
{
    Found found;
    const auto add = [&](const QString& heading, std::size_t number) {
        if (found.groups.empty() || found.groups.back().heading != heading)
            found.groups.push_back({heading, 0, {}});
        found.groups.back().items.push_back(itemOf(number, {}, heading));
        ++found.groups.back().count;
    };
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const QStringList& path = m_actions[i].path;
        add(i < m_recent ? tr("Used lately") : path.isEmpty() ? tr("Choices") : path.front(), i);
    }
    return found;
}

Found ActionFinder::foundBy(const std::vector<KindHits>& kinds, const QString& typed,
                            bool scattered) const
{
    const auto words = wordsOf(typed);
    Found found;
    for (const KindHits& hits : kinds) {
        FoundGroup group{tr("Actions"), hits.count, {}};
        for (const SearchHit& hit : hits.best) {
            FoundItem item = itemOf(hit.entry, words);
            if (scattered)
                item.titleMarks = scatteredStretches(item.title, typed);
            group.items.push_back(std::move(item));
        }
        found.groups.push_back(std::move(group));
    }
    return found;
}

Found ActionFinder::find(const QString& typed)
{
    const auto words = wordsOf(typed);
    if (words.empty())
        return everything();
    const auto hits = m_index.search(words, mostActions);
    if (!hits.empty())
        return foundBy(hits, typed, false);
    std::string letters;
    for (const std::string& word : words)
        letters += word;
    Found found = foundBy(m_index.searchScattered(letters, mostActions), typed, true);
    if (found.groups.empty())
        found.remark = tr("No action is called “%1”.").arg(typed.simplified());
    return found;
}

Chosen ActionFinder::choose(std::size_t number)
{
    const MenuAction entry = m_actions[number];
    return {[entry] {
                if (!entry.action)
                    return;
                remember(entry.id());
                entry.action->trigger();
            },
            std::nullopt};
}

} // namespace pactline

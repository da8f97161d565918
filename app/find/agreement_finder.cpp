#include "find/agreement_finder.h"

#include "document/nearest_name.h"
#include "support/overloaded.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <map>

namespace pactline
{
namespace
{

constexpr std::size_t mostOfAKind = 40;
constexpr int contextLetters = 110;
constexpr std::size_t suggestionNumber = std::size_t(-1);
constexpr std::size_t linkNumber = std::size_t(-2);
constexpr int leastWordLetters = 3; ///< of a word that is worth suggesting

/// The places in which the groups stand: a term and an ending are of one kind.
enum class Kind : std::uint32_t { Clause, Term, Event, Instrument, Party, Source };

Kind kindOf(const FindTarget& target)
{
    constexpr Kind kinds[] = {Kind::Clause,     Kind::Term,  Kind::Term,  Kind::Event,
                              Kind::Instrument, Kind::Party, Kind::Source};
    return kinds[target.index()];
}

std::vector<Searchable> searchables(const Agreement& agreement,
                                    const std::vector<FindTarget>& targets, const QString& language)
{
    std::vector<Searchable> all;
    all.reserve(targets.size());
    for (const FindTarget& target : targets) {
        const TargetText text = targetText(agreement, target, language);
        all.push_back(
            {std::uint32_t(kindOf(target)), folded(text.title),
             folded(text.context + QLatin1Char('\n') + text.passages.join(QLatin1Char('\n')) +
                    QLatin1Char('\n') + text.id)});
    }
    return all;
}

/// The words of a text as they are written.
std::vector<QString> lettersIn(const QString& text)
{
    std::vector<QString> words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype from = at;
        while (at < text.size() && text[at].isLetterOrNumber())
            ++at;
        if (at > from)
            words.push_back(text.mid(from, at - from));
    }
    return words;
}

bool hasAll(const QString& text, const std::vector<std::string>& words)
{
    const std::string inside = folded(text);
    return std::ranges::all_of(
        words, [&](const std::string& word) { return inside.find(word) != std::string::npos; });
}

/// The words that the title does not show.
std::vector<std::string> missingIn(const QString& title, const std::vector<std::string>& words)
{
    const std::string inside = folded(title);
    std::vector<std::string> missing;
    for (const std::string& word : words)
        if (inside.find(word) == std::string::npos)
            missing.push_back(word);
    return missing;
}

/// The line below the title: where the words stand that the title does not have.
QString contextOf(const TargetText& text, const std::vector<std::string>& words)
{
    const auto missing = missingIn(text.title, words);
    if (missing.empty() || hasAll(text.context, missing))
        return text.context;
    for (const QString& passage : text.passages)
        if (std::ranges::any_of(missing,
                                [&](const std::string& word) { return hasAll(passage, {word}); }))
            return excerpt(passage, missing, contextLetters);
    return text.context + QStringLiteral(" · ") + text.id;
}

FoundItem shown(const TargetText& text, const QString& aside, std::size_t number,
                const std::vector<std::string>& words)
{
    const QString context = contextOf(text, words);
    return {text.title, stretchesOf(text.title, words),
            context,    stretchesOf(context, words),
            aside,      true,
            number};
}

/// Whether the line below the title is, or has, the date that stands at the right elsewhere.
bool tellsItsDate(const Agreement& agreement, const FindTarget& target)
{
    const auto* event = std::get_if<EventIndex>(&target);
    return std::holds_alternative<InstrumentIndex>(target) ||
           (event && !agreement[*event].contingent());
}

} // namespace

AgreementFinder::AgreementFinder(Session& session, Arrived arrived)
    : m_session(session), m_arrived(std::move(arrived)), m_targets(targetsOf(session.agreement())),
      m_index(searchables(session.agreement(), m_targets, session.language()))
{
}

QString AgreementFinder::name() const
{
    return tr("Find");
}

QString AgreementFinder::prompt() const
{
    return tr("Find a clause, a term, an event, a source…");
}

Found AgreementFinder::find(const QString& typed)
{
    m_typed = typed;
    return m_list ? findInList(typed) : findAnywhere(typed);
}

FoundItem AgreementFinder::itemOf(std::uint32_t entry, const std::vector<std::string>& words) const
{
    const FindTarget& target = m_targets[entry];
    const TargetText text = targetText(m_session.agreement(), target, m_session.language());
    FoundItem item = shown(text, targetAside(m_session, target), entry, words);
    if (item.context == text.context && tellsItsDate(m_session.agreement(), target))
        item.aside.clear();
    return item;
}

FoundGroup AgreementFinder::groupOf(const KindHits& hits,
                                    const std::vector<std::string>& words) const
{
    const auto heading = [](Kind kind) {
        switch (kind) {
        case Kind::Clause:
            return tr("Clauses");
        case Kind::Term:
            return tr("Terms");
        case Kind::Event:
            return tr("Events");
        case Kind::Instrument:
            return tr("Instruments");
        case Kind::Party:
            return tr("Parties");
        case Kind::Source:
            return tr("Sources");
        }
        return QString{};
    };
    FoundGroup group{heading(Kind{hits.kind}), hits.count, {}};
    for (const SearchHit& hit : hits.best)
        group.items.push_back(itemOf(hit.entry, words));
    return group;
}

Found AgreementFinder::findAnywhere(const QString& typed)
{
    const auto words = wordsOf(typed);
    if (words.empty())
        return {{}, tr("Several words in any order; accents and capitals do not matter.")};
    Found found;
    for (const KindHits& hits : m_index.search(words, mostOfAKind))
        found.groups.push_back(groupOf(hits, words));
    return found.groups.empty() ? nothingFor(typed, words) : found;
}

Found AgreementFinder::nothingFor(const QString& typed, const std::vector<std::string>& words)
{
    QStringList better;
    bool any = false;
    for (const std::string& word : words) {
        const QString near = m_index.holds(word) ? QString{} : nearestTo(word);
        any = any || !near.isEmpty();
        better << (near.isEmpty() ? QString::fromStdString(word) : near);
    }
    Found found{{}, tr("Nothing here has “%1”.").arg(typed.simplified())};
    if (!any)
        return found;
    m_suggestion = better.join(QLatin1Char(' '));
    FoundItem item;
    item.title = m_suggestion;
    item.context = tr("Enter looks for it");
    item.number = suggestionNumber;
    found.groups.push_back({tr("Did you mean"), 1, {item}});
    return found;
}

void AgreementFinder::learnWords()
{
    std::map<std::string, QString> words;
    for (const FindTarget& target : m_targets) {
        const TargetText text = targetText(m_session.agreement(), target, m_session.language());
        for (const QString& passage : QStringList{text.title} + text.passages)
            for (const QString& word : lettersIn(passage))
                if (word.size() >= leastWordLetters)
                    words.try_emplace(folded(word), word.toLower());
    }
    for (const auto& [compared, written] : words) {
        m_words.push_back(compared);
        m_written.push_back(written);
    }
}

QString AgreementFinder::nearestTo(const std::string& word)
{
    if (m_words.empty())
        learnWords();
    const auto found = std::ranges::find(m_words, nearestName(word, m_words));
    return found == m_words.end() ? QString{} : m_written[std::size_t(found - m_words.begin())];
}

Chosen AgreementFinder::choose(std::size_t number)
{
    if (number == suggestionNumber)
        return {{}, m_suggestion};
    if (number == linkNumber)
        return {[link = m_list->link] { QDesktopServices::openUrl(QUrl{link}); }, std::nullopt};
    const FindTarget target = m_targets[number];
    if (const auto* source = std::get_if<SourceIndex>(&target))
        return openSource(*source);
    if (const auto* party = std::get_if<PartyIndex>(&target))
        return openParty(*party);
    return {[&session = m_session, arrived = m_arrived, target] { arrived(goTo(session, target)); },
            std::nullopt};
}

std::uint32_t AgreementFinder::entryOf(const FindTarget& target) const
{
    // Targets of a kind stand together, in the order of the agreement's lists.
    const auto first = std::ranges::partition_point(
        m_targets, [&](const FindTarget& other) { return other.index() < target.index(); });
    const auto start = std::uint32_t(first - m_targets.begin());
    return std::visit(Overloaded{
                          [&](const EndingPlace&) {
                              return std::uint32_t(std::find(first, m_targets.end(), target) -
                                                   m_targets.begin());
                          },
                          [&](const auto& index) { return start + index.value; },
                      },
                      target);
}

void AgreementFinder::addPart(List& list, const QString& heading,
                              const std::vector<FindTarget>& targets) const
{
    if (targets.empty())
        return;
    List::Part part{heading, {}};
    for (const FindTarget& target : targets)
        part.entries.push_back(entryOf(target));
    list.parts.push_back(std::move(part));
}

Chosen AgreementFinder::openSource(SourceIndex source)
{
    const Agreement& agreement = m_session.agreement();
    List list{targetText(agreement, source, m_session.language()).title,
              m_typed,
              QString::fromStdString(agreement[source].link),
              {}};
    addPart(list, tr("Rests on this source"), citing(agreement, source));
    m_list = std::move(list);
    return {{}, QString{}};
}

Chosen AgreementFinder::openParty(PartyIndex party)
{
    const Agreement& agreement = m_session.agreement();
    const QString name = targetText(agreement, party, m_session.language()).title;
    List list{name, m_typed, {}, {}};
    addPart(list, capitalised(benefitsText(party, agreement, m_session.language())),
            benefiting(agreement, party));
    addPart(list, tr("Binds %1").arg(name), binding(agreement, party));
    m_list = std::move(list);
    return {{}, QString{}};
}

FoundGroup AgreementFinder::narrowed(const List::Part& part,
                                     const std::vector<std::string>& words) const
{
    FoundGroup group{part.heading, 0, {}};
    for (const std::uint32_t entry : part.entries) {
        const TargetText text =
            targetText(m_session.agreement(), m_targets[entry], m_session.language());
        const QStringList all = QStringList{text.title, text.context, text.id} + text.passages;
        if (!hasAll(all.join(QLatin1Char('\n')), words))
            continue;
        ++group.count;
        if (group.items.size() < mostOfAKind)
            group.items.push_back(itemOf(entry, words));
    }
    return group;
}

Found AgreementFinder::findInList(const QString& typed) const
{
    const auto words = wordsOf(typed);
    Found found;
    for (const List::Part& part : m_list->parts) {
        FoundGroup group = narrowed(part, words);
        if (group.count > 0)
            found.groups.push_back(std::move(group));
    }
    if (found.groups.empty())
        found.remark = m_list->parts.empty() ? tr("No term, event or instrument refers to it.")
                                             : tr("Nothing here has “%1”.").arg(typed.simplified());
    if (!m_list->link.isEmpty() && words.empty()) {
        FoundItem link;
        link.title = tr("Open it in the browser");
        link.context = m_list->link;
        link.number = linkNumber;
        found.groups.push_back({tr("Source"), 1, {link}});
    }
    return found;
}

std::optional<QString> AgreementFinder::back()
{
    if (!m_list)
        return std::nullopt;
    const QString before = m_list->typedBefore;
    m_list.reset();
    return before;
}

} // namespace pactline

#include "agreement/agreement.h"

#include "support/check.h"

#include <algorithm>
#include <set>

namespace pactline
{
namespace
{

template <typename Item, typename Kind>
std::optional<Index<Item>> indexWhere(const std::vector<Item>& items, const Id<Kind>& wanted)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const Item& item) { return item.id == wanted; });
    if (found == items.end())
        return std::nullopt;
    return Index<Item>{std::uint32_t(found - items.begin())};
}

template <typename Item>
std::optional<Index<Item>> lookUp(const std::map<std::string, Index<Item>, std::less<>>& table,
                                  const std::string& id)
{
    const auto found = table.find(id);
    if (found == table.end())
        return std::nullopt;
    return found->second;
}

std::vector<EventIndex> contingentEventsIn(const std::vector<Event>& events)
{
    std::vector<EventIndex> ordered;
    const auto listed = [&](EventIndex event) {
        return std::find(ordered.begin(), ordered.end(), event) != ordered.end();
    };
    for (std::size_t before = events.size() + 1; before != ordered.size();) {
        before = ordered.size();
        for (std::uint32_t i = 0; i < events.size(); ++i) {
            const auto* const contingency = std::get_if<Contingency>(&events[i].kind);
            if (!contingency || listed({i}))
                continue;
            if (!contingency->follows || listed(*contingency->follows))
                ordered.push_back({i});
        }
    }
    return ordered;
}

bool mentionsContingency(const DateExpression& expression, const std::vector<Event>& events)
{
    const auto mentioned = eventsIn(expression);
    return std::any_of(mentioned.begin(), mentioned.end(),
                       [&](EventIndex event) { return events[event.value].contingent(); });
}

bool mentionsContingency(const std::optional<DateExpression>& expression,
                         const std::vector<Event>& events)
{
    return expression && mentionsContingency(*expression, events);
}

bool mentionsContingency(const Term& term, const std::vector<Event>& events)
{
    return mentionsContingency(term.from, events) || mentionsContingency(term.until, events) ||
           std::any_of(term.readings.begin(), term.readings.end(), [&](const Reading& reading) {
               return mentionsContingency(reading.from, events) ||
                      mentionsContingency(reading.until, events);
           });
}

} // namespace

Agreement::Agreement(AgreementParts parts) : AgreementParts(std::move(parts))
{
    check(extent.until.has_value(), "the time axis has an end");
    for (std::uint32_t i = 0; i < clauses.size(); ++i)
        m_clauseById.emplace(clauses[i].id.text, ClauseIndex{i});

    m_firstTermOfClause.assign(clauses.size() + 1, 0);
    for (std::uint32_t i = 0; i < terms.size(); ++i) {
        m_termById.emplace(terms[i].id.text, TermIndex{i});
        m_termsByClause.push_back({i});
        ++m_firstTermOfClause[terms[i].clause.value + 1];
    }
    for (std::size_t i = 1; i < m_firstTermOfClause.size(); ++i)
        m_firstTermOfClause[i] += m_firstTermOfClause[i - 1];
    std::stable_sort(
        m_termsByClause.begin(), m_termsByClause.end(), [&](TermIndex left, TermIndex right) {
            const auto key = [&](TermIndex term) {
                return std::pair{terms[term.value].clause, terms[term.value].instrument};
            };
            return key(left) < key(right);
        });
    m_hangsOnContingency.assign(clauses.size(), false);
    for (const Term& term : terms)
        if (mentionsContingency(term, events))
            m_hangsOnContingency[term.clause.value] = true;
    m_contingentEvents = contingentEventsIn(events);
}

std::optional<ClauseIndex> Agreement::find(const ClauseId& wanted) const
{
    return lookUp(m_clauseById, wanted.text);
}

std::optional<EventIndex> Agreement::find(const EventId& wanted) const
{
    return indexWhere(events, wanted);
}

std::optional<InstrumentIndex> Agreement::find(const InstrumentId& wanted) const
{
    return indexWhere(instruments, wanted);
}

std::optional<TermIndex> Agreement::find(const TermId& wanted) const
{
    return lookUp(m_termById, wanted.text);
}

std::span<const TermIndex> Agreement::termsOf(ClauseIndex clause) const
{
    const auto first = m_firstTermOfClause[clause.value];
    const auto end = m_firstTermOfClause[clause.value + 1];
    return std::span{m_termsByClause}.subspan(first, end - first);
}

bool Agreement::hangsOnContingency(const DateExpression& expression) const
{
    return mentionsContingency(expression, events);
}

const Contingency& Agreement::contingencyOf(EventIndex event) const
{
    const auto* const kind = std::get_if<Contingency>(&(*this)[event].kind);
    check(kind != nullptr, "only a contingent event is a matter of hypothesis");
    return *kind;
}

std::vector<std::string> Agreement::languages() const
{
    std::set<std::string> codes;
    for (const auto& [code, words] : title.all())
        codes.insert(code);
    codes.erase("en");
    std::vector<std::string> ordered{"en"};
    ordered.insert(ordered.end(), codes.begin(), codes.end());
    return ordered;
}

} // namespace pactline

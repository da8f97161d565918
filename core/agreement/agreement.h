#pragma once

#include "agreement/clause.h"
#include "agreement/event.h"
#include "agreement/instrument.h"
#include "agreement/party.h"
#include "agreement/preset.h"
#include "agreement/series.h"
#include "agreement/term.h"
#include "calendar/date_range.h"

#include <map>
#include <span>

namespace pactline
{

/// What a file shows first.
struct DefaultView {
    std::optional<InstrumentIndex> asSigned; ///< none: the latest
    std::optional<Date> playhead;
    std::optional<std::size_t> chart;
};

/// What an agreement consists of, as a file gives it. Every index points into these lists.
struct AgreementParts {
    std::string id;
    LocalizedText title;
    LocalizedText subject;
    LocalizedText contingency; ///< what the contingent events are about, in a word
    LocalizedText notice;
    std::string version;
    std::string licence;
    Date checked;     ///< the day up to which the facts were checked
    DateRange extent; ///< of the time axis; always closed
    DefaultView view;

    std::vector<Party> parties;
    std::vector<Group> groups;
    std::vector<Instrument> instruments; ///< by date of effect
    std::vector<Event> events;           ///< facts by date, as the file orders them else
    std::vector<Clause> clauses;
    std::vector<Term> terms;
    std::vector<Series> series;
    std::vector<Chart> charts;
    std::vector<Preset> presets;
    std::vector<Dispute> disputes;
    std::vector<Gap> gaps;
    std::vector<Source> sources;
};

/// The whole relation between the parties. Immutable once made; every reference resolves.
class Agreement : private AgreementParts
{
public:
    explicit Agreement(AgreementParts parts);

    using AgreementParts::charts;
    using AgreementParts::checked;
    using AgreementParts::clauses;
    using AgreementParts::contingency;
    using AgreementParts::disputes;
    using AgreementParts::events;
    using AgreementParts::extent;
    using AgreementParts::gaps;
    using AgreementParts::groups;
    using AgreementParts::id;
    using AgreementParts::instruments;
    using AgreementParts::licence;
    using AgreementParts::notice;
    using AgreementParts::parties;
    using AgreementParts::presets;
    using AgreementParts::series;
    using AgreementParts::sources;
    using AgreementParts::subject;
    using AgreementParts::terms;
    using AgreementParts::title;
    using AgreementParts::version;
    using AgreementParts::view;

    const Party& operator[](PartyIndex index) const { return parties[index.value]; }
    const Group& operator[](GroupIndex index) const { return groups[index.value]; }
    const Instrument& operator[](InstrumentIndex index) const { return instruments[index.value]; }
    const Event& operator[](EventIndex index) const { return events[index.value]; }
    const Clause& operator[](ClauseIndex index) const { return clauses[index.value]; }
    const Term& operator[](TermIndex index) const { return terms[index.value]; }
    const Series& operator[](SeriesIndex index) const { return series[index.value]; }
    const Source& operator[](SourceIndex index) const { return sources[index.value]; }
    const SeriesPoint& operator[](const PointIndex& index) const
    {
        return lineOf(index).points[index.point];
    }
    const SeriesLine& lineOf(const PointIndex& index) const
    {
        return series[index.series.value].lines[index.line];
    }

    std::optional<ClauseIndex> find(const ClauseId& wanted) const;
    std::optional<EventIndex> find(const EventId& wanted) const;
    std::optional<InstrumentIndex> find(const InstrumentId& wanted) const;
    std::optional<TermIndex> find(const TermId& wanted) const;

    /// The clause's terms, in order of their instruments' effect, then of the file.
    std::span<const TermIndex> termsOf(ClauseIndex clause) const;
    /// Whether any term of the clause, in any reading, has a date that a hypothesis decides.
    bool hangsOnContingency(ClauseIndex clause) const { return m_hangsOnContingency[clause.value]; }
    /// The contingent events, each behind the one that it follows.
    std::span<const EventIndex> contingentEvents() const { return m_contingentEvents; }
    bool hangsOnContingency(const DateExpression& expression) const;
    /// What a contingent event is besides an event; of no fact.
    const Contingency& contingencyOf(EventIndex event) const;
    /// "en" first, then the others that the file's titles are written in.
    std::vector<std::string> languages() const;

private:
    std::vector<TermIndex> m_termsByClause;
    std::vector<std::uint32_t> m_firstTermOfClause; ///< one more than there are clauses
    std::vector<bool> m_hangsOnContingency;
    std::vector<EventIndex> m_contingentEvents;
    std::map<std::string, ClauseIndex, std::less<>> m_clauseById;
    std::map<std::string, TermIndex, std::less<>> m_termById;
};

} // namespace pactline

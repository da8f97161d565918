#pragma once

#include "session/session.h"

#include <QStringList>

namespace pactline
{

/// An instrument's word on a clause that it ends.
struct EndingPlace {
    InstrumentIndex instrument;
    std::size_t ending = 0; ///< among those of the instrument

    bool operator==(const EndingPlace&) const = default;
};

/// Something of an agreement that can be found. The alternatives stand in the order in which they
/// are shown: clauses, terms and endings, events, instruments, parties, sources.
using FindTarget = std::variant<ClauseIndex, TermIndex, EndingPlace, EventIndex, InstrumentIndex,
                                PartyIndex, SourceIndex>;

/// What is shown of a target, and all that it can be found by.
struct TargetText {
    QString title;
    QString context;      ///< what it belongs to
    QStringList passages; ///< what it says
    QString id;
};

/// Everything in the agreement that can be found.
std::vector<FindTarget> targetsOf(const Agreement& agreement);

TargetText targetText(const Agreement& agreement, const FindTarget& target,
                      const QString& language);

/// What matters of it at the playhead: a state, a date.
QString targetAside(const Session& session, const FindTarget& target);

/// The statements that rest on a source.
std::vector<FindTarget> citing(const Agreement& agreement, SourceIndex source);

/// The terms that benefit a party, and those that bind it.
std::vector<FindTarget> benefiting(const Agreement& agreement, PartyIndex party);
std::vector<FindTarget> binding(const Agreement& agreement, PartyIndex party);

/// Shows a target in the window: selected, the playhead in its time where it has one. Returns what
/// there is to say about it; mostly nothing. Parties and sources are lists, and no place.
QString goTo(Session& session, const FindTarget& target);

} // namespace pactline

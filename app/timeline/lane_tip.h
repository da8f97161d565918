#pragma once

#include "session/session.h"
#include "timeline/hit_test.h"

#include <QString>

namespace pactline
{

/// What is told of a stretch of a clause's life, part by part.
struct LaneTipText {
    struct Remark {
        QString text;
        bool hypothetical = false; ///< something supposed is the reason
    };

    QString clause;
    QString words;      ///< of the term that speaks; of a clause that is over, since when it is
    QString dates;      ///< from the first to the last day, as precisely as the file knows; of a
                        ///< clause that is over, its last words
    QString state;      ///< with what its standing is
    QString instrument; ///< where it is written, or who ended it
    QString beneficiary;
    std::vector<Remark> remarks;
};

/// Told of that span; `merged`: it stands for several that are too narrow to be told apart.
LaneTipText laneTipText(const Session& session, ClauseIndex clause, const Span& span,
                        bool merged = false);

/// The same in lines, for a clipboard and for who does not see the card.
QString plainText(const LaneTipText& text);

/// What a hover over a lane tells, in lines; beside every span its clause at the playhead.
QString laneTip(const LaneHit& hit, const Session& session);

} // namespace pactline

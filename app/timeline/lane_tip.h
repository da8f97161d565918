#pragma once

#include "session/session.h"
#include "timeline/hit_test.h"

#include <QString>

namespace pactline
{

/// What a hover over a lane tells: the clause, the term's words, from when to when, how sure.
QString laneTip(const LaneHit& hit, const Session& session);

} // namespace pactline

#pragma once

#include "details/panel_writer.h"

namespace pactline
{

/// What the details tell where a clause is a matter of belief: how likely it is what, when its
/// term ends, whose belief that is, what had to be assumed, and that no money follows from it.
void writeLikelihood(PanelWriter& writer, ClauseIndex clause);

/// What is believed of an uncertain event, and how likely it has happened by the playhead's day.
void writeBelief(PanelWriter& writer, EventIndex event);

/// Of the day as a whole: how many clauses are uncertain, and those that stand to lose most, each
/// a click away. `most` of them are named.
void writeExposed(PanelWriter& writer, std::size_t most);

} // namespace pactline

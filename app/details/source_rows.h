#pragma once

#include "details/panel_writer.h"
#include "text/explanation_text.h"

namespace pactline
{

/// Sources one below the other: a link that opens in the browser, its grade, what it is called,
/// and a button that copies its address.
void writeSources(PanelWriter& writer, const std::vector<SourceText>& sources);

/// The name of a source's row.
QString sourceRowName(int number);

} // namespace pactline

#pragma once

#include "details/panel_writer.h"
#include "text/explanation_text.h"

#include <functional>

namespace pactline
{

/// A term with its rules, their dates, and what each date rests on, as a tree that folds.
/// `showSources` is called with the number of the first source that the term cites.
void writeTermTree(PanelWriter& writer, const PassageText& passage, bool open,
                   const std::function<void(int)>& showSources);

} // namespace pactline

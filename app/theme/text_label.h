#pragma once

class QLabel;
class QString;

namespace pactline
{

/// Words that can be selected, shown as they are written, over as many lines as they need. `role`
/// is that of the style sheet; null: none.
QLabel* textLabel(const QString& text, const char* role = nullptr);

} // namespace pactline

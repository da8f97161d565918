#pragma once

#include <vector>

class QWidget;

namespace pactline
{

/// Tab goes from the first to each of the others in turn.
void chainKeys(QWidget* first, const std::vector<QWidget*>& others);

} // namespace pactline

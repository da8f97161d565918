#pragma once

class QWidget;

namespace pactline
{

/// Takes the corners off a window without a frame, at its size of now. By a mask: that works
/// without a compositor, too.
void roundCorners(QWidget& window, int radiusPx);

} // namespace pactline

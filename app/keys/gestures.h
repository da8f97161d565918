#pragma once

#include <QString>

#include <vector>

namespace pactline
{

/// Something that is done with the mouse, or with a key that cannot be another one.
struct Gesture {
    QString how;
    QString what;
};

struct GestureGroup {
    QString heading;
    std::vector<Gesture> gestures;
};

/// All that no action of a menu stands for, in the language shown.
std::vector<GestureGroup> gestureGroups();

} // namespace pactline

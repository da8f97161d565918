#include "theme/lane_colour.h"

namespace pactline
{

QColor stateColour(const Palette& palette, LaneState state)
{
    switch (state) {
    case LaneState::InForce:
        return blended(palette.text, palette.panel, 0.74);
    case LaneState::Pending:
    case LaneState::Lapsed:
        return palette.hypothesis;
    case LaneState::Expired:
        return palette.secondaryText;
    case LaneState::Ended:
        return blended(palette.secondaryText, palette.panel, 0.7);
    case LaneState::Unknown:
    case LaneState::NotYetAgreed:
        return palette.grid;
    }
    return palette.grid;
}

} // namespace pactline

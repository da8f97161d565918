#include "export/figure_rows.h"

#include "text/lane_text.h"

namespace pactline
{

LaneRows figureRows(const FigureRequest& request)
{
    const bool byName = request.lanes.arrangement.order == LaneOrder::Name;
    const auto places = byName ? placesByName(request.projection->agreement(), request.language)
                               : std::vector<std::uint32_t>{};
    return chosenRows(Evaluation{request.projection, request.probabilities}, request.lanes,
                      request.folded, {request.playhead, places});
}

} // namespace pactline

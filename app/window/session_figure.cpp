#include "window/session_figure.h"

#include "export/figure_recipe.h"
#include "timeline/axis.h"

namespace pactline
{

FigureRequest figureOf(const Session& session)
{
    FigureRequest request;
    request.projection = session.evaluation().projection;
    request.probabilities = session.evaluation().probabilities;
    request.pinned = session.pinned();
    request.playhead = session.playhead();
    request.visible = session.visible();
    request.chart = session.chart();
    request.lanes = session.laneChoices();
    request.folded = session.folded();
    request.theme = session.theme();
    request.language = session.language();
    addRecipe(request);
    return request;
}

ShownView shownView(const Recipe& recipe, const Agreement& agreement)
{
    const DateRange axis = wholeAxis(agreement, recipe.scenario, recipe.pinned);
    return {recipe.scenario, recipe.playhead, visibleRange(recipe, axis),
            recipe.chart,    recipe.lanes,    recipe.folded,
            recipe.pinned};
}

} // namespace pactline

#include "export/figure_recipe.h"

#include "timeline/axis.h"

namespace pactline
{
namespace
{

DateRange axisOf(const Recipe& recipe, const Agreement& agreement)
{
    return wholeAxis(agreement, recipe.scenario, recipe.pinned);
}

} // namespace

Recipe recipeOf(const FigureRequest& request)
{
    Recipe recipe;
    recipe.scenario = request.projection->scenario();
    if (request.pinned)
        recipe.pinned = request.pinned->scenario();
    recipe.playhead = request.playhead;
    if (request.visible != axisOf(recipe, request.projection->agreement()))
        recipe.visible = request.visible;
    recipe.chart = request.chart;
    recipe.lanes = request.lanes;
    recipe.folded = request.folded;
    recipe.widthPx = request.size.width();
    recipe.heightPx = request.size.height();
    recipe.theme = themeName(request.theme).toStdString();
    recipe.language = request.language.toStdString();
    recipe.title = request.title.toStdString();
    recipe.parts = {request.parts.chart, request.parts.lanes, request.parts.details};
    if (!request.pagePt.isEmpty())
        recipe.page = Recipe::Page{request.pagePt.width(), request.pagePt.height()};
    recipe.pixelRatio = request.pixelRatio;
    recipe.dpi = request.dpi;
    recipe.exportedOn = request.exportedOn;
    recipe.moving = request.moving;
    recipe.seconds = request.seconds;
    return canonical(std::move(recipe));
}

void addRecipe(FigureRequest& request)
{
    const std::string text = toToml(request.projection->agreement(), recipeOf(request));
    request.recipeTooLong = text.size() > largestRecipe;
    request.recipe = request.recipeTooLong ? QByteArray{} : QByteArray::fromStdString(text);
}

FigureRequest figureFrom(const Recipe& recipe, const Evaluation& evaluation)
{
    FigureRequest request;
    request.projection = evaluation.projection;
    request.probabilities = evaluation.probabilities;
    if (recipe.pinned)
        request.pinned = evaluateAgain(evaluation, *recipe.pinned);
    request.visible = visibleRange(recipe, axisOf(recipe, request.projection->agreement()));
    request.playhead = recipe.playhead;
    request.chart = recipe.chart;
    request.lanes = recipe.lanes;
    request.folded = recipe.folded;
    request.theme = themeNamed(QString::fromStdString(recipe.theme));
    request.language = QString::fromStdString(recipe.language);
    request.size = {recipe.widthPx, recipe.heightPx};
    request.title = QString::fromStdString(recipe.title);
    request.parts = {recipe.parts.chart, recipe.parts.lanes, recipe.parts.details};
    if (recipe.page)
        request.pagePt = {recipe.page->widthPt, recipe.page->heightPt};
    request.pixelRatio = recipe.pixelRatio;
    request.dpi = recipe.dpi;
    request.exportedOn = recipe.exportedOn;
    request.moving = recipe.moving;
    request.seconds = recipe.seconds;
    addRecipe(request);
    return request;
}

} // namespace pactline

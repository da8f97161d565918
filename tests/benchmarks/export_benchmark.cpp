// Many figures from recipes in one call, beside painting and encoding the same figures alone. Read
// the ratio: it says what looking for recipes, agreements and projections costs.

#include "cli/figure_export.h"
#include "export/export_formats.h"
#include "export/figure_recipe.h"
#include "support/pact.h"
#include "text/translation.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include <fstream>

namespace pactline
{
namespace
{

constexpr int figures = 8;

/// Recipes of a few scenarios, as a book or a site has them.
std::vector<Recipe> recipes(const Agreement& agreement)
{
    std::vector<Recipe> all;
    for (int i = 0; i < figures; ++i) {
        Recipe recipe = defaultRecipe(agreement);
        if (i % 2 == 1)
            recipe.scenario.suppose[agreement.contingentEvents().front()] =
                PartialDate{agreement.checked.plusDays(900)};
        recipe.playhead = agreement.checked.plusDays(200 * i);
        recipe.theme = i % 4 > 1 ? "dark" : "light";
        all.push_back(recipe);
    }
    return all;
}

void PaintAndEncodeFigures(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto agreement = shippedAgreement();
    std::vector<FigureRequest> requests;
    for (const Recipe& recipe : recipes(*agreement))
        requests.push_back(figureFrom(recipe, evaluate(agreement, recipe.scenario)));
    const Translation english{"en"};
    for (auto _ : state)
        for (const FigureRequest& request : requests)
            writeFile(formatNamed("png")->prepare(request).encode, folder.filePath("figure.png"),
                      [](double) { return true; });
    state.SetItemsProcessed(state.iterations() * figures);
}

void FiguresFromRecipes(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto agreement = shippedAgreement();
    PictureOptions options;
    options.into = folder.filePath("figures").toStdString();
    for (const Recipe& recipe : recipes(*agreement)) {
        options.recipes.push_back(
            folder.filePath(QString::number(options.recipes.size()) + ".recipe.toml")
                .toStdString());
        std::ofstream{options.recipes.back()} << toToml(*agreement, recipe);
    }
    for (auto _ : state)
        if (FigureExport{options, agreement->checked}.run() != 0)
            state.SkipWithError("a figure could not be made");
    state.SetItemsProcessed(state.iterations() * figures);
}

BENCHMARK(PaintAndEncodeFigures)->Unit(benchmark::kMillisecond);
BENCHMARK(FiguresFromRecipes)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace pactline

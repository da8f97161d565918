#include "cli/examples.h"

#include "cli/open_agreement.h"
#include "scenario/scenario.h"

namespace pactline
{
namespace
{

/// Words of the shipped agreement for examples: what it calls its things is the file's business.
struct ExampleWords {
    std::string clause;
    std::string event;
    std::string instrument;
    std::string signedOn;
    std::string preset; ///< a forecast in shares
};

ExampleWords exampleWords()
{
    const auto agreement = openAgreement({}).agreement;
    ExampleWords words;
    for (std::uint32_t i = 0; i < agreement->clauses.size() && words.clause.empty(); ++i)
        if (agreement->hangsOnContingency({i}))
            words.clause = agreement->clauses[i].id.text;
    const auto contingent = agreement->contingentEvents();
    words.event = contingent.empty() ? "event" : (*agreement)[contingent.front()].id.text;
    const InstrumentIndex shown =
        agreement->view.asSigned.value_or(*latestScenario(*agreement).asSigned);
    words.instrument = (*agreement)[shown].id.text;
    for (const Preset& preset : agreement->presets)
        if (words.preset.empty() && preset.quantiles.size() > 1)
            words.preset = preset.id;
    words.signedOn = toIso((*agreement)[shown].effect.firstDay());
    return words;
}

} // namespace

std::string withWords(const char* text)
{
    const ExampleWords words = exampleWords();
    QString filled = QString::fromUtf8(text);
    filled.replace("{clause}", QString::fromStdString(words.clause));
    filled.replace("{event}", QString::fromStdString(words.event));
    filled.replace("{instrument}", QString::fromStdString(words.instrument));
    filled.replace("{preset}", QString::fromStdString(words.preset));
    filled.replace("{signed}", QString::fromStdString(words.signedOn));
    return filled.toStdString();
}

} // namespace pactline

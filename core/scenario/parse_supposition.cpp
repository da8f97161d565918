#include "scenario/parse_supposition.h"

#include "support/check.h"
#include "support/overloaded.h"

#include <cctype>

namespace pactline
{
namespace
{

constexpr double median = 0.5;

} // namespace

Result<Supposition> parseSupposition(std::string_view text)
{
    if (text == "pending")
        return Supposition{Pending{}};
    if (text == "rejected")
        return Supposition{Rejected{}};
    if (looksLikeBelief(text)) {
        auto belief = parseBelief(text);
        if (!belief)
            return failure(belief.error());
        return std::visit([](auto& read) { return Supposition{std::move(read)}; }, *belief);
    }
    if (text.starts_with('+')) {
        const auto delay = parseDelay(text);
        return delay ? Result<Supposition>{AfterDelay{*delay, false}} : failure(delay.error());
    }
    if (text.empty() || !std::isdigit(static_cast<unsigned char>(text.front())))
        return failure(Error{ErrorCode::UnknownName, std::string{text}});
    const auto date = parsePartialDate(text);
    return date ? Result<Supposition>{*date} : failure(date.error());
}

std::string toText(const Supposition& supposition)
{
    return std::visit(Overloaded{
                          [](const PartialDate& date) { return toIso(date); },
                          [](const AfterDelay& after) { return "+" + toText(after.delay); },
                          [](const Pending&) { return std::string{"pending"}; },
                          [](const Rejected&) { return std::string{"rejected"}; },
                          [](const auto& belief) { return toText(belief); },
                      },
                      supposition);
}

std::map<EventIndex, Supposition> suppositionsOf(const Preset& preset)
{
    std::map<EventIndex, Supposition> suppose;
    for (const auto& [event, text] : preset.suppose) {
        const auto read = parseSupposition(text);
        check(read.has_value(), "a loaded preset supposes what can be read");
        suppose.insert_or_assign(event, *read);
    }
    if (suppose.empty() && preset.event)
        for (const Quantile& quantile : preset.quantiles)
            if (quantile.share == median && !quantile.shareTo)
                suppose.emplace(*preset.event, quantile.date);
    return suppose;
}

double middleOf(const Quantile& quantile)
{
    return quantile.shareTo ? (quantile.share + *quantile.shareTo) / 2 : quantile.share;
}

std::optional<Belief> beliefOf(const Preset& preset, const Agreement& agreement)
{
    if (preset.quantiles.empty() || !preset.event)
        return std::nullopt;
    if (agreement.contingencyOf(*preset.event).follows)
        return std::nullopt;
    BeliefPoints points;
    for (const Quantile& quantile : preset.quantiles)
        points.push_back({middleOf(quantile), quantile.date});
    return Belief{points, preset.never, {}, preset.by.in("en"), preset.said};
}

std::map<EventIndex, Supposition> takenOver(const Preset& preset, const Agreement& agreement)
{
    auto suppose = suppositionsOf(preset);
    if (auto belief = beliefOf(preset, agreement))
        suppose.insert_or_assign(*preset.event, *std::move(belief));
    return suppose;
}

const Preset* presetOf(const Belief& belief, const Agreement& agreement)
{
    for (const Preset& preset : agreement.presets) {
        auto its = beliefOf(preset, agreement);
        if (!its)
            continue;
        its->notBefore = belief.notBefore;
        // Middles of ranges and texts that were read again differ in their last bits.
        if (its->by == belief.by && its->said == belief.said && toText(*its) == toText(belief))
            return &preset;
    }
    return nullptr;
}

} // namespace pactline

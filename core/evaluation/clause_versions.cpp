#include "evaluation/clause_versions.h"

#include "support/overloaded.h"

#include <algorithm>

namespace pactline
{

std::vector<ClauseVersion> versionsOf(const Agreement& agreement, ClauseIndex clause)
{
    std::vector<ClauseVersion> versions;
    const auto terms = agreement.termsOf(clause);
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i) {
        if (endingOf(agreement, {i}, clause))
            versions.emplace_back(InstrumentIndex{i});
        for (const TermIndex term : terms)
            if (agreement[term].instrument == InstrumentIndex{i})
                versions.emplace_back(term);
    }
    return versions;
}

InstrumentIndex instrumentOf(const Agreement& agreement, const ClauseVersion& version)
{
    return std::visit(Overloaded{
                          [&](TermIndex term) { return agreement[term].instrument; },
                          [](InstrumentIndex instrument) { return instrument; },
                      },
                      version);
}

std::optional<ClauseVersion> versionOf(const Projection& projection, ClauseIndex clause,
                                       const Span& span)
{
    const auto* const by = std::get_if<InstrumentIndex>(&span.startCause.by);
    if (by && span.startCause.kind == Cause::Kind::Ended &&
        endingOf(projection.agreement(), *by, clause))
        return *by;
    return span.speaking ? std::optional<ClauseVersion>{*span.speaking} : std::nullopt;
}

std::optional<std::pair<ClauseVersion, ClauseVersion>> versionsToCompare(
    const Projection& projection, ClauseIndex clause, Date day)
{
    const auto versions = versionsOf(projection.agreement(), clause);
    if (versions.size() < 2)
        return std::nullopt;
    const auto speaking = versionOf(projection, clause, projection.spanAt(clause, day));
    auto right = speaking ? std::ranges::find(versions, *speaking) : versions.begin();
    if (right == versions.begin() || right == versions.end())
        right = versions.begin() + 1;
    return std::pair{*(right - 1), *right};
}

} // namespace pactline

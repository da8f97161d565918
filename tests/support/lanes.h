#pragma once

#include "support/pact.h"
#include "timeline/lane_order.h"

namespace pactline
{

/// A pact with lanes of every kind, beside `rent` and `repair` of the first group, which is about
/// the house: `garden` and `fence` are about the land.
///
///     rent    for alpha, binds beta, official, until `declared`
///     repair  for beta, reported, ended by the end of 2022, in its second term inferred
///     garden  for both, official, until `verified` or 2028
///     fence   for neither, from the flood on
inline std::shared_ptr<const Agreement> pactWithLanes()
{
    const auto lane = [](const std::string& clause, const std::string& rest) {
        return "[[term]]\nclause = \"" + clause +
               "\"\ninstrument = \"first\"\nwords.en = \"words\"\ntext.en = \"A text.\"\n" + rest +
               "\n\n";
    };
    return pact("[[group]]\nid = \"land\"\ntitle.en = \"Land\"\n\n"
                "[[clause]]\nid = \"garden\"\ngroup = \"land\"\ntitle.en = \"Garden\"\n\n"
                "[[clause]]\nid = \"fence\"\ngroup = \"land\"\ntitle.en = \"A fence\"\n\n" +
                lane("rent", "beneficiary = \"alpha\"\nobliged = \"beta\"\nuntil = \"declared\"") +
                lane("repair", "beneficiary = \"beta\"\nstanding = \"reported\"\n"
                               "until = 2021-01-01") +
                lane("repair", "part = \"later\"\nbeneficiary = \"beta\"\nfrom = 2022-01-01\n"
                               "standing = \"inferred\"\nuntil = 2023-01-01") +
                lane("garden", "beneficiary = \"both\"\nfrom = 2020-06-01\n"
                               "until = \"earliest(verified, 2028-01-01)\"") +
                lane("fence", "beneficiary = \"neither\"\nfrom = \"flood\""));
}

/// The rows in words: "House: Rent, Repair; Land: (2)"; a folded group shows what it holds.
inline std::string wordsOf(const LaneRows& rows, const Agreement& agreement)
{
    std::string words;
    for (const LaneRow& row : rows.rows) {
        if (const auto* const lane = std::get_if<ClauseIndex>(&row)) {
            words += (words.back() == ':' ? " " : ", ") + agreement[*lane].id.text;
            continue;
        }
        words += words.empty() ? "" : "; ";
        if (std::holds_alternative<PinnedHeading>(row)) {
            words += "pinned:";
            continue;
        }
        const GroupIndex group = std::get<GroupIndex>(row);
        words += agreement[group].id.text + ":";
        if (rows.hidden[group.value] > 0)
            words += " (" + std::to_string(rows.hidden[group.value]) + ")";
    }
    return words;
}

} // namespace pactline

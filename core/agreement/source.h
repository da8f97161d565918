#pragma once

#include "agreement/ids.h"
#include "agreement/localized_text.h"
#include "calendar/partial_date.h"
#include "support/location.h"

#include <optional>
#include <vector>

namespace pactline
{

/// How well a statement is known. Ordered from the strongest to the weakest.
enum class Standing {
    Official, ///< the company's own announcement or filing, a court's or a regulator's act
    Reported, ///< press, exhibits, leaks; confirmed by neither party
    Inferred, ///< our reading; no source states it
};

/// How close a source is to the document that it speaks of.
enum class Grade {
    A, ///< the wording itself, in whole or in part
    B, ///< quotation or a detailed account by another publisher
    C, ///< a secondary account only
};

/// Where a statement comes from.
struct Source {
    SourceId id;
    std::string publisher;
    std::string title;
    std::optional<PartialDate> date;
    std::string link; ///< https, or empty where there is none
    Grade grade = Grade::C;
    std::vector<SourceIndex> via; ///< the sources through which it is known
    LocalizedText note;
    Location where;
};

} // namespace pactline

#pragma once

#include "agreement/source.h"

#include <string>
#include <utility>

namespace pactline
{

/// A share of belief that an event lies before a date.
struct Quantile {
    double share = 0;              ///< 0 to 1
    std::optional<double> shareTo; ///< where a source gives a range of shares
    PartialDate date;
};

/// The share; the middle of it where a source gives a range.
double middleOf(const Quantile& quantile);

/// A hypothesis that somebody stated, ready to be taken over.
struct Preset {
    enum class Kind {
        Forecast, ///< somebody's belief
        Contract, ///< a date of the contract itself
        Worked,   ///< an example that is told with its outcome
    };

    std::string id;
    Kind kind = Kind::Forecast;
    LocalizedText title;
    LocalizedText by;
    std::optional<PartialDate> said;
    LocalizedText note;
    Standing standing = Standing::Reported;
    std::vector<SourceIndex> sources;
    /// Per event what a scenario would write: a date, a delay, "pending" or "rejected".
    std::vector<std::pair<EventIndex, std::string>> suppose;
    std::optional<InstrumentIndex> asSigned;
    std::optional<EventIndex> event; ///< what the quantiles are about
    std::vector<Quantile> quantiles; ///< dates rise, shares do not fall
    double never = 0;                ///< the share of that event's not happening at all
    Location where;
};

/// A matter on which sources disagree.
struct Dispute {
    LocalizedText topic;
    LocalizedText text;
    std::vector<SourceIndex> sources;
    std::optional<TermIndex> term;
};

/// A matter that could not be confirmed.
struct Gap {
    LocalizedText topic;
    LocalizedText text;
};

} // namespace pactline

#pragma once

#include "evaluation/applied_terms.h"

#include <functional>

namespace pactline
{

/// Tries the hypotheses under which two terms might both hold. What matters about an event is only
/// whether it has happened by a witness day, less each delay with which the terms name it: so one
/// day of each such stretch is tried, on every day that the terms name. An event that can only
/// bring a term's beginning is tried at its earliest, one that can only bring an end at its latest;
/// only what does both multiplies.
class OverlapTrials
{
public:
    /// The terms under the readings that the scenario follows.
    OverlapTrials(TermIndex first, TermIndex second, const Agreement& agreement,
                  const Scenario& readings);

    /// Calls `found` with hypotheses until it is true for one.
    bool any(const std::function<bool(const Scenario&)>& found);
    /// There were more hypotheses than patience for them.
    bool gaveUp() const { return m_left == 0; }

private:
    /// A mention of an event, with the delays behind it from the inside out.
    struct Mention {
        EventIndex event;
        std::vector<Delay> delays;
    };
    /// How the terms depend on an event.
    struct Influence {
        EventIndex event;
        bool begins = false;
        bool ends = false;
        std::vector<std::vector<Delay>> delays;
    };

    void collect(TermIndex term);
    void collect(const DateExpression& expression, std::vector<Delay>& delays,
                 std::vector<Mention>& mentions);
    void addInfluence(const Mention& mention, bool begins, bool ends);
    Influence& influenceOf(EventIndex event);
    void passOnToFirstSteps();
    std::vector<Date> witnesses() const;
    std::vector<Date> daysToTry(const Influence& influence, Date witness) const;
    bool tryFrom(std::size_t depth, Date witness,
                 const std::function<bool(const Scenario&)>& found);

    const Agreement& m_agreement;
    Scenario m_scenario;
    std::vector<Influence> m_influences; ///< each behind the one that it follows
    std::vector<Date> m_named;           ///< every day that is named without an event
    std::size_t m_left;
};

} // namespace pactline

#pragma once

#include "evaluation/probability.h"

namespace pactline
{

/// What a clause may be on a day: a state and, where it is in force, the term that speaks.
struct Voice {
    ClauseState state = ClauseState::NotYetAgreed;
    std::optional<TermIndex> term;

    bool operator==(const Voice&) const = default;
};

/// The term of the clause that answers to a term of another clause that hangs alike: their applied
/// terms pair up in the order of the file.
TermIndex counterpart(const Probabilities& probabilities, TermIndex term, ClauseIndex clause);

/// How likely that is on each of some days.
struct VoiceCurve {
    Voice voice;
    std::shared_ptr<const std::vector<double>> shares;
};

/// What clauses may be on the given days, each with its probability. Asked for clause by clause,
/// so that only those in sight cost anything; clauses that hang alike share their curves.
class VoiceCurves
{
public:
    enum class Days {
        Each,        ///< weighed on its own, but where a range of delays makes days costly
        ForPictures, ///< shares that hardly differ have a straight line between them
    };

    /// `probabilities` must outlive it. The days must not fall.
    VoiceCurves(const Probabilities& probabilities, std::vector<Date> days,
                Days weighed = Days::Each);

    /// What the clause may be on any of the days; on every day the shares add up to 1. Nothing
    /// where the clause is certain.
    const std::vector<VoiceCurve>& of(ClauseIndex clause);

private:
    std::vector<VoiceCurve> made(ClauseIndex clause);

    const Probabilities& m_probabilities;
    std::vector<Date> m_days;
    Days m_weighed;
    std::map<ClauseIndex, std::vector<VoiceCurve>> m_byClause;
    std::map<std::size_t, std::vector<VoiceCurve>> m_byLives;
};

} // namespace pactline

#pragma once

#include "evaluation/possible_lives.h"
#include "evaluation/project.h"

#include <array>

namespace pactline
{

/// The probability of every state, in the order of allClauseStates; they add up to 1.
using StateShares = std::array<double, allClauseStates.size()>;

/// What a belief says of the end of the term that speaks for a clause on a day, if the clause is
/// in force then. Ends are told by their first day out.
struct EndOutlook {
    double inForce = 0; ///< the probability of the clause being in force on the day
    double open = 0;    ///< if it is, that of the term having no end, or none that is known
    /// Before these days the term has ended with a probability of 10, 50 and 90 percent; none where
    /// it has not on any day that the belief names.
    std::optional<Date> early;
    std::optional<Date> median;
    std::optional<Date> late;
    /// The mean of the ends; none where some part of them has no day.
    std::optional<Date> expected;
};

/// How much a clause stands to lose by what is uncertain.
struct Exposure {
    ClauseIndex clause;
    /// The probability that the event costs it days: of its not being in force on some day, from
    /// the one asked about on, on which it would be if the event never happened.
    double lost = 0;
    EndOutlook end;
};

/// What each clause is, with which probability, on every day, under a scenario that believes
/// something of an event. Immutable. Exact up to the rounding of sums: days are whole, and where
/// the delay of a second event is uncertain too, every one of its days is weighed.
/// Clauses that do not hang on what is uncertain cost nothing, and those that hang on it alike are
/// worked out once.
class Probabilities
{
public:
    Probabilities(std::shared_ptr<const Agreement> agreement, Scenario scenario);
    /// The same, taking over from `previous` all that a change of a belief's days leaves alone:
    /// cheap enough for every step of a drag, with ten thousand clauses.
    Probabilities(const Probabilities& previous, Scenario scenario);

    const Agreement& agreement() const { return m_base->agreement(); }
    const Scenario& scenario() const { return m_scenario; }
    const EventChances& chances() const { return m_chances; }
    /// The lives if nothing uncertain happens; those of clauses that do not hang on it hold.
    const std::shared_ptr<const Projection>& ifNothingHappens() const { return m_base; }

    /// Whether the clause's life is a matter of belief.
    bool uncertain(ClauseIndex clause) const { return m_livesOf[clause.value] >= 0; }
    double inForce(ClauseIndex clause, Date day) const;
    StateShares states(ClauseIndex clause, Date day) const;
    /// The probability of being in force on each of the days.
    std::vector<double> curve(ClauseIndex clause, std::span<const Date> days) const;
    /// The same for all clauses: null for those that are certain; clauses that hang alike share
    /// theirs.
    std::vector<std::shared_ptr<const std::vector<double>>> curves(
        std::span<const Date> days) const;

    EndOutlook endOf(ClauseIndex clause, Date day) const;
    /// The clauses that stand to lose anything from the day on, the most exposed first: by the
    /// probability of losing, then by the earliest median end of the term in force on the day,
    /// then in the order of the file.
    std::vector<Exposure> mostExposed(Date from) const;

    /// Whether anything in the clause's life hangs on what is uncertain, and not only in terms that
    /// had been replaced before anything uncertain can happen.
    bool wavers(ClauseIndex clause) const
    {
        return uncertain(clause) && m_lives[std::size_t(m_livesOf[clause.value])].waver;
    }
    /// The lives that the clause shares with those that hang alike.
    struct Alike {
        std::size_t place; ///< the same for clauses that hang alike
        const PossibleLives* lives;
        ClauseIndex example; ///< the clause whose terms the lives name
    };
    /// Of a clause whose life is a matter of belief.
    Alike alike(ClauseIndex clause) const;

private:
    struct Lives {
        std::shared_ptr<const PossibleLives> lives;
        ClauseIndex example; ///< a clause that lives so
        bool waver = false;  ///< under this belief
    };

    void findLives();
    void findWavering();
    bool keepsLivesOf(const Probabilities& previous) const;
    const PossibleLives& livesOf(ClauseIndex clause) const;
    const DayDistribution& daysOf(const PossibleLives& lives) const
    {
        return m_chances.of(lives.deciding);
    }

    Scenario m_scenario;
    std::shared_ptr<const Projection> m_base;
    EventChances m_chances;
    std::vector<Lives> m_lives; ///< each once
    std::vector<int> m_livesOf; ///< by clause the place of its lives; -1 where it is certain
};

} // namespace pactline

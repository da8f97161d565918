#pragma once

#include "evaluation/day_rule.h"
#include "evaluation/life_builder.h"
#include "scenario/event_chances.h"

namespace pactline
{

/// One end of a stretch of a possible life.
struct LifeBound {
    enum class Kind { Fixed, Ruled, Open };

    Kind kind = Kind::Open;
    Date day;               ///< where it is fixed
    std::uint32_t rule = 0; ///< among those of the course, where it moves with the deciding event

    bool operator==(const LifeBound&) const = default;
};

/// A stretch of a life with one state.
struct LifePiece {
    ClauseState state = ClauseState::NotYetAgreed;
    LifeBound from;
    LifeBound until;
    std::uint32_t firstTerm = 0; ///< in PossibleLives::terms
    std::uint32_t termCount = 0;
};

/// For deciding days that all give a life of the same stretches, whose ends are the same days or
/// follow the deciding day by the same rules.
struct LifeRegion {
    Date from;
    Date until;
    std::uint32_t firstPiece = 0;
    std::uint32_t pieceCount = 0;
};

/// What becomes of the other events once the deciding one happens: one delay, or a refusal.
struct LifeCourse {
    double weight = 1;
    std::vector<DayRule> rules;
    std::vector<LifeRegion> regions; ///< tile the window
    std::vector<LifePiece> pieces;
};

/// A clause's life on whatever day of the window the deciding event falls. Knows no belief: the
/// same lives are weighed anew while somebody moves a belief's dates.
///
///     day asked about
///        |   in force      /  lapsed          Under one course the plane of the deciding day and
///        |               /                    the day asked about falls into few regions, and in
///        |             /                      each of these into stretches: so all that must be
///        |           /  in force              weighed are intervals of deciding days.
///        +----------------------- deciding day
struct PossibleLives {
    EventIndex deciding;
    DateRange window;                ///< of deciding days
    std::vector<LifeCourse> courses; ///< their weights add up to 1
    std::vector<LifePiece> never;    ///< the life if the deciding event does not happen
    std::vector<TermIndex> terms;

    std::span<const LifePiece> piecesOf(const LifeCourse& course, const LifeRegion& region) const
    {
        return std::span{course.pieces}.subspan(region.firstPiece, region.pieceCount);
    }
    std::span<const TermIndex> termsIn(const LifePiece& piece) const
    {
        return std::span{terms}.subspan(piece.firstTerm, piece.termCount);
    }
};

/// The uncertain events that the applied terms of a clause name, under the readings followed.
std::vector<EventIndex> uncertainEventsOf(const Agreement& agreement, const Scenario& scenario,
                                          const EventChances& chances, ClauseIndex clause);

/// The lives of a clause that names these uncertain events; at least one. All of them follow one
/// first step, as a scenario without contradictions has it.
PossibleLives possibleLivesOf(const Agreement& agreement, const Scenario& scenario,
                              const EventChances& chances, ClauseIndex clause,
                              const std::vector<EventIndex>& named);

/// What the life of a clause rests on, in a few bytes: clauses with the same key live alike.
std::string lifeKey(const Agreement& agreement, const Scenario& scenario,
                    const AppliedEndings& endings, ClauseIndex clause);

} // namespace pactline

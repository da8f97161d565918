#pragma once

#include "agreement/date_expression.h"
#include "agreement/party.h"
#include "agreement/source.h"

#include <optional>

namespace pactline
{

/// One way to read a term on which sources contradict each other.
/// It stands for the term's own dates, words and standing where it gives any.
struct Reading {
    std::string name;
    LocalizedText title;
    std::optional<DateExpression> from;
    std::optional<DateExpression> until;
    LocalizedText words;
    LocalizedText text;
    Standing standing = Standing::Official;
    std::vector<SourceIndex> sources;
};

/// What one instrument says on one clause.
struct Term {
    enum class Effect {
        InForce, ///< binds from its start to its end
        Unknown, ///< the instrument leaves open whether the clause still binds
    };

    TermId id; ///< clause@instrument, or clause@instrument.part
    ClauseIndex clause;
    InstrumentIndex instrument;
    /// Without one the term begins when its instrument takes effect.
    std::optional<DateExpression> from;
    DateExpression until{Never{}};
    bool adds = false;      ///< stands beside earlier terms instead of replacing them
    bool carriesOn = false; ///< told as carrying on what it finds in force; a matter of words
    Effect effect = Effect::InForce;
    LocalizedText words; ///< the few that stand in the lane
    LocalizedText text;
    LocalizedText note;
    Beneficiary beneficiary = Collective::Neither;
    std::optional<Beneficiary> obliged;
    Standing standing = Standing::Official;
    std::vector<SourceIndex> sources;
    std::vector<Reading> readings; ///< none, or at least two; the first is the default
    Location where;
};

} // namespace pactline

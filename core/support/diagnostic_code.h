#pragma once

#include "support/diagnostic.h"

#include <cstddef>

namespace pactline
{

/// Behind each code its arguments, in order.
enum class DiagnosticCode {
    // The file as such.
    MissingFile,       ///< –
    NotAFile,          ///< –
    UnreadableFile,    ///< –
    FileTooLarge,      ///< how many megabytes are read at most
    EmptyFile,         ///< –
    InvalidUtf8,       ///< –
    KeyTooDeep,        ///< how many parts a key has at most
    Syntax,            ///< what the reader of TOML says
    UnsupportedSchema, ///< the number found, the number supported

    // A table's keys and values.
    WrongType,         ///< key, what is wanted, what is there
    UnknownKey,        ///< key, the table, the nearest known key (or empty)
    MissingKey,        ///< key, the table
    EmptyText,         ///< key
    MissingEnglish,    ///< key
    MalformedLanguage, ///< what stands in a language's place
    MissingLanguage,   ///< key, language; a warning
    EmptyList,         ///< the kind of table of which there is none, the table that lacks it

    // Names.
    MalformedId,      ///< kind, id
    ReservedId,       ///< kind, id
    DuplicateId,      ///< kind, id, the line of the first
    UnknownReference, ///< kind, id, the nearest known id (or empty)
    UnknownWord,      ///< key, word, the words that are known
    DuplicateTerm,    ///< term, the line of the first
    DuplicateReading, ///< reading
    DuplicateEnding,  ///< clause

    // Dates.
    MalformedDate,         ///< text
    NoSuchDay,             ///< text
    YearOutOfRange,        ///< text
    MalformedExpression,   ///< the part that cannot be read
    MalformedDelay,        ///< text
    UntilBeforeFrom,       ///< the start, the end
    UntilAndThrough,       ///< –
    ExtentBackwards,       ///< –
    StandInDate,           ///< date; a warning
    InstrumentsOutOfOrder, ///< instrument, the one before it
    PointsOutOfOrder,      ///< date

    // What belongs together.
    ContingentWithDate,     ///< event
    FactWithoutDate,        ///< event
    ContingentKeyOnFact,    ///< key
    FollowerWithoutDelay,   ///< event
    FollowsAFact,           ///< event, what it follows
    EventCycle,             ///< the events, joined by arrows
    MissingContingencyWord, ///< –
    TooFewReadings,         ///< –
    CarriesOnAndChanges,    ///< term, the key that changes something
    ShareOutOfRange,        ///< –
    SharesFalling,          ///< –
    ShareToBelowShare,      ///< –
    SharesOverWhole,        ///< –
    PresetSupposesNothing,  ///< preset
    PresetWithoutFirst,     ///< preset, event, the one that it follows
    PresetBeforeFirst,      ///< preset, event, the one that it follows
    PresetNotAFollower,     ///< preset, event
    PresetBelief,           ///< preset, event
    EndsAndRestates,        ///< instrument, clause
    NotContingent,          ///< event
    MalformedSupposition,   ///< text
    NotALink,               ///< text
    FormatWithoutNumber,    ///< format
    NothingDue,             ///< series
    ClauseDueTwice,         ///< clause, the series that has its amounts first

    // Files of scenarios.
    OtherAgreement,      ///< the agreement named, the one at hand
    OtherVersion,        ///< the version named, the one at hand; a warning
    ControlCharacter,    ///< key
    MalformedBelief,     ///< the part, the number of the reason among ErrorCode
    ScenarioBelief,      ///< event
    ScenarioNothingLeft, ///< event
    NoReadings,          ///< term

    // Recipes of figures.
    RecipeTooLarge,       ///< how many kilobytes are read at most
    NotARecipe,           ///< –
    NewerRecipe,          ///< the number found, the number supported
    TextTooLong,          ///< key, how many characters at most
    TooMany,              ///< key, how many at most
    NamedTwice,           ///< key, name
    NoSuchReading,        ///< term, reading, the nearest known name (or empty)
    SupposedWithoutFirst, ///< event, the one that it follows
    SupposedBeforeFirst,  ///< event, the one that it follows
    SupposedNoFollower,   ///< event
    ViewTooShort,         ///< how many days at least
    ViewOutsideAxis,      ///< the axis' first day, the first day behind it
    SizeOutOfRange,       ///< the least and the most, in pixels
    NumberOutOfRange,     ///< key, the least and the most

    // Findings that spoil nothing.
    SourceNeverCited,   ///< source; a warning
    TermWithoutSource,  ///< term; a warning
    ClauseWithoutTerms, ///< clause; a warning

    OverlappingTerms, ///< first term, second term, a day
    OverlapNotTried,  ///< first term, second term; a warning
};

/// How many codes there are; the last one counts them.
inline constexpr std::size_t diagnosticCodeCount = std::size_t(DiagnosticCode::OverlapNotTried) + 1;

} // namespace pactline

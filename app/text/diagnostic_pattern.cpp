#include "text/diagnostic_pattern.h"

#include "support/diagnostic_code.h"

#include <QCoreApplication>

#include <array>

namespace pactline
{
namespace
{

using Code = DiagnosticCode;

struct Pattern {
    Code code;
    const char* english; ///< empty where the sentence is put together otherwise
};

/// In the order of the codes.
constexpr std::array patterns{
    Pattern{
        Code::MissingFile,
        QT_TRANSLATE_NOOP("DiagnosticText", "there is no such file; check its name and folder")},
    Pattern{Code::NotAFile,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "this is a folder; name an agreement's file, such as pact.toml")},
    Pattern{Code::UnreadableFile,
            QT_TRANSLATE_NOOP("DiagnosticText", "the file cannot be read; check who may read it")},
    Pattern{Code::FileTooLarge,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "the file is larger than %1 MB; no agreement is, so name another")},
    Pattern{Code::EmptyFile,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "the file is empty; an agreement begins with \"schema = 1\"")},
    Pattern{Code::InvalidUtf8,
            QT_TRANSLATE_NOOP("DiagnosticText", "this is not UTF-8 text; save the file as UTF-8")},
    Pattern{
        Code::KeyTooDeep,
        QT_TRANSLATE_NOOP(
            "DiagnosticText",
            "a key of more than %1 parts; no key of an agreement has so many, so take dots out")},
    Pattern{Code::Syntax,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "this is not TOML: %1; mend it to see what else there is")},
    Pattern{Code::UnsupportedSchema,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "schema %1 is not known; this program reads schema %2")},
    Pattern{Code::WrongType, QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" is %3; it should be %2")},
    Pattern{
        Code::UnknownKey,
        QT_TRANSLATE_NOOP("DiagnosticText", "a table of the kind \"%2\" has no key \"%1\"; %3")},
    Pattern{Code::MissingKey,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%2\" lacks its \"%1\"; add \"%1 = …\"")},
    Pattern{Code::EmptyText,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "\"%1\" is empty; write its words or leave the key out")},
    Pattern{Code::MissingEnglish,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" has no English; add \"%1.en = …\"")},
    Pattern{
        Code::MalformedLanguage,
        QT_TRANSLATE_NOOP(
            "DiagnosticText",
            "\"%1\" does not end in a language; use two small letters, such as \"en\" or \"fr\"")},
    Pattern{Code::MissingLanguage,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "\"%1\" is not written in \"%2\", as the agreement's title is; add \"%1.%2 = …\"")},
    Pattern{Code::EmptyList,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "there is no %1; an agreement needs at least one [[%1]]")},
    Pattern{Code::MalformedId,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "%1 \"%2\": not an id; use small letters, digits and hyphens, a letter first")},
    Pattern{
        Code::ReservedId,
        QT_TRANSLATE_NOOP(
            "DiagnosticText",
            "no %1 can be called \"%2\", which is a word of date expressions; give it another id")},
    Pattern{Code::DuplicateId,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "%1 \"%2\" is there twice, first in line %3; give one of them another id")},
    Pattern{Code::UnknownReference,
            QT_TRANSLATE_NOOP("DiagnosticText", "there is no %1 \"%2\"; %3")},
    Pattern{Code::UnknownWord,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" cannot be \"%2\"; it is one of: %3")},
    Pattern{Code::DuplicateTerm,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "term \"%1\" is there twice, first in line %2; tell the two apart by a \"part\"")},
    Pattern{Code::DuplicateReading,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "reading \"%1\" is there twice; give one of them another name")},
    Pattern{Code::DuplicateEnding,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "the instrument ends clause \"%1\" twice; leave one of them out")},
    Pattern{Code::MalformedDate,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" is not a date; write 2025-10-28, 2025-10, "
                                                "2025-Q4 or 2025, with ~ behind it for about")},
    Pattern{Code::NoSuchDay, ""},
    Pattern{Code::YearOutOfRange,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "%1 lies outside the calendar; years go from 1 to 9999")},
    Pattern{Code::MalformedExpression,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "cannot read \"%1\"; a date is a day, an event, \"x + 6 months\", "
                              "\"earliest(x, y)\", \"never\" or \"not-stated\"")},
    Pattern{Code::MalformedDelay,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "\"%1\" is not a length of time; write \"6 months\", \"90 days\" or the like")},
    Pattern{Code::UntilBeforeFrom,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "it ends (%2) before it begins (%1); exchange the two dates or correct one")},
    Pattern{Code::UntilAndThrough,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "\"until\" and \"through\" are both given; keep \"until\" for the "
                              "first day out or \"through\" for the last day in")},
    Pattern{
        Code::ExtentBackwards,
        QT_TRANSLATE_NOOP("DiagnosticText",
                          "the axis ends before it begins; \"until\" must be later than \"from\"")},
    Pattern{Code::StandInDate,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "%1 looks like a stand-in for no date; write "
                              "\"never\", or \"not-stated\" where no source says")},
    Pattern{Code::InstrumentsOutOfOrder,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "instrument \"%1\" takes effect before \"%2\", which stands before "
                              "it; put them in the order of their effect")},
    Pattern{Code::PointsOutOfOrder,
            QT_TRANSLATE_NOOP("DiagnosticText", "the point of %1 lies before the one above it; put "
                                                "points in the order of their dates")},
    Pattern{Code::ContingentWithDate,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "event \"%1\" is contingent and has a date; leave the "
                              "date out, or \"contingent\" if it has happened")},
    Pattern{Code::FactWithoutDate,
            QT_TRANSLATE_NOOP("DiagnosticText", "event \"%1\" has no date; add \"date = …\", or "
                                                "\"contingent = true\" if it may never happen")},
    Pattern{Code::ContingentKeyOnFact,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "\"%1\" is for contingent events only; add \"contingent = true\" or leave it out")},
    Pattern{Code::FollowerWithoutDelay,
            QT_TRANSLATE_NOOP("DiagnosticText", "event \"%1\" follows another but not when; add "
                                                "\"delay = \\\"6 months\\\"\" or the like")},
    Pattern{Code::FollowsAFact,
            QT_TRANSLATE_NOOP("DiagnosticText", "event \"%1\" follows \"%2\", which is a fact; "
                                                "only contingent events can be followed")},
    Pattern{
        Code::EventCycle,
        QT_TRANSLATE_NOOP("DiagnosticText",
                          "these events wait for each other: %1; let one of them follow nothing")},
    Pattern{Code::MissingContingencyWord,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "there is a contingent event but no word for what it is about; add "
                              "\"contingency.en = …\" under [agreement]")},
    Pattern{Code::TooFewReadings,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "a single reading is no choice; add another one, or put its words into the term")},
    Pattern{Code::CarriesOnAndChanges,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "term \"%1\" carries on what holds, so it changes nothing; delete "
                              "\"%2\" or \"carries-on\"")},
    Pattern{Code::ShareOutOfRange,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "a share lies between 0 and 1; write 0.25 for 25 percent")},
    Pattern{Code::SharesFalling,
            QT_TRANSLATE_NOOP("DiagnosticText", "from one quantile to the next, dates must rise "
                                                "and shares must not fall; put them in order")},
    Pattern{
        Code::ShareToBelowShare,
        QT_TRANSLATE_NOOP("DiagnosticText", "\"share-to\" lies below \"share\"; exchange the two")},
    Pattern{Code::SharesOverWhole,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "the last quantile and \"never\" together exceed the whole; lower "
                              "one of them, so that they add up to 1 at most")},
    Pattern{Code::PresetSupposesNothing,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "preset \"%1\" supposes nothing; add \"suppose\" or \"quantiles\"")},
    Pattern{Code::PresetWithoutFirst,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "preset \"%1\" supposes \"%2\" without \"%3\", which "
                              "must have happened first; suppose that too")},
    Pattern{Code::PresetBeforeFirst,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "preset \"%1\" supposes \"%2\" before \"%3\", which must have "
                              "happened first; give it that day or a later one")},
    Pattern{Code::PresetNotAFollower,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "preset \"%1\" supposes of \"%2\" what only an event "
                              "that follows another can be; give it a date")},
    Pattern{
        Code::PresetBelief,
        QT_TRANSLATE_NOOP(
            "DiagnosticText",
            "preset \"%1\" believes of \"%2\" what cannot be weighed; give an event that follows "
            "another a delay or a range of delays, and let events of one line alone be uncertain")},
    Pattern{Code::EndsAndRestates,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "instrument \"%1\" ends clause \"%2\" and restates it at once; leave "
                              "out the ending or the term, or say from when the term holds")},
    Pattern{Code::NotContingent,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "event \"%1\" is a fact; only contingent events can be supposed")},
    Pattern{
        Code::MalformedSupposition,
        QT_TRANSLATE_NOOP(
            "DiagnosticText",
            "\"%1\" cannot be supposed; write a date, \"+8 months\", \"pending\" or \"rejected\"")},
    Pattern{Code::NotALink,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" is not a link; links begin with https://")},
    Pattern{Code::FormatWithoutNumber,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" does not say where the number stands; "
                                                "write one # in its place, as in \"$#B\"")},
    Pattern{Code::NothingDue,
            QT_TRANSLATE_NOOP("DiagnosticText", "nothing comes due in series \"%1\"; add \"rates\" "
                                                "or \"amounts\", or leave [series.due] out")},
    Pattern{
        Code::ClauseDueTwice,
        QT_TRANSLATE_NOOP(
            "DiagnosticText",
            "the money of clause \"%1\" is told in series \"%2\" already; put all of it there")},
    Pattern{Code::OtherAgreement,
            QT_TRANSLATE_NOOP("DiagnosticText", "the scenario is one of agreement \"%1\", and this "
                                                "is \"%2\"; open that agreement with it")},
    Pattern{Code::OtherVersion,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "the scenario was made for version %1 of the data, and this is %2; "
                              "look whether it still says what was meant")},
    Pattern{Code::ControlCharacter,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "\"%1\" has a line break or another control character; write it on one line")},
    Pattern{Code::MalformedBelief, ""},
    Pattern{Code::ScenarioBelief,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "what is believed of \"%1\" cannot be weighed; give an event that follows another "
                "a delay or a range of delays, and let events of one line alone be uncertain")},
    Pattern{Code::ScenarioNothingLeft,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "all that is believed of \"%1\" lies before the day before which it "
                              "is not to happen; name an earlier day")},
    Pattern{Code::NoReadings,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "term \"%1\" has no readings to choose from; leave it out")},
    Pattern{Code::RecipeTooLarge,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "longer than %1 KiB; no figure's recipe is, so this is none")},
    Pattern{Code::NotARecipe,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "this is no recipe of a figure; one begins with \"recipe = 1\"")},
    Pattern{Code::NewerRecipe,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "written as recipe %1; this program reads up to %2, so take a newer Pactline")},
    Pattern{Code::TextTooLong,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" is longer than %2 characters; shorten it")},
    Pattern{Code::TooMany, QT_TRANSLATE_NOOP("DiagnosticText",
                                             "\"%1\" lists more than %2 things; leave some out")},
    Pattern{
        Code::NamedTwice,
        QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" names \"%2\" twice; leave one of them out")},
    Pattern{Code::NoSuchReading,
            QT_TRANSLATE_NOOP("DiagnosticText", "term \"%1\" has no reading \"%2\"; %3")},
    Pattern{
        Code::SupposedWithoutFirst,
        QT_TRANSLATE_NOOP(
            "DiagnosticText",
            "\"%1\" is supposed without \"%2\", which must have happened first; suppose that too")},
    Pattern{Code::SupposedBeforeFirst,
            QT_TRANSLATE_NOOP("DiagnosticText", "\"%1\" is supposed before \"%2\", which must have "
                                                "happened first; give it that day or a later one")},
    Pattern{Code::SupposedNoFollower,
            QT_TRANSLATE_NOOP("DiagnosticText", "of \"%1\" is supposed what only an event that "
                                                "follows another can be; give it a date")},
    Pattern{Code::ViewTooShort,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "an axis shows %1 days at least; let \"until\" be later")},
    Pattern{Code::ViewOutsideAxis,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "the axis goes from %1 to %2; let \"from\" and \"until\" lie between these days")},
    Pattern{Code::SizeOutOfRange,
            QT_TRANSLATE_NOOP("DiagnosticText", "width and height lie between %1 and %2 pixels; "
                                                "write \"size = [1700, 1200]\" or the like")},
    Pattern{Code::NumberOutOfRange,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "\"%1\" lies between %2 and %3; write a number between them")},
    Pattern{Code::SourceNeverCited,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "source \"%1\" is never cited; cite it or leave it out")},
    Pattern{
        Code::TermWithoutSource,
        QT_TRANSLATE_NOOP("DiagnosticText", "term \"%1\" has no source; add \"sources = [ … ]\"")},
    Pattern{Code::ClauseWithoutTerms,
            QT_TRANSLATE_NOOP("DiagnosticText",
                              "clause \"%1\" has no term; add a [[term]] or leave the clause out")},
    Pattern{Code::OverlappingTerms,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "terms \"%1\" and \"%2\" are both in force on %3 although neither replaces the "
                "other; let one end earlier, or mark the second \"adds = true\"")},
    Pattern{Code::OverlapNotTried,
            QT_TRANSLATE_NOOP(
                "DiagnosticText",
                "terms \"%1\" and \"%2\" hang on so many events that not every case could be "
                "tried; see that they are never both in force, or let them name fewer events")},
};

constexpr bool everyCodeHasItsPlace()
{
    for (std::size_t i = 0; i < patterns.size(); ++i)
        if (std::size_t(patterns[i].code) != i)
            return false;
    return patterns.size() == diagnosticCodeCount;
}

static_assert(everyCodeHasItsPlace());

} // namespace

QString diagnosticPattern(Code code)
{
    return QCoreApplication::translate("DiagnosticText", patterns[std::size_t(code)].english);
}

} // namespace pactline

#include "text/diagnostic_text.h"

#include "text/belief_text.h"

#include "calendar/date.h"
#include "support/diagnostic_code.h"
#include "text/diagnostic_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace pactline
{
namespace
{

struct DiagnosticText {
    Q_DECLARE_TR_FUNCTIONS(DiagnosticText)
};

QString argument(const Diagnostic& diagnostic, std::size_t index)
{
    return index < diagnostic.arguments.size() ? QString::fromStdString(diagnostic.arguments[index])
                                               : QString{};
}

/// What would be right in place of an unknown name.
QString suggestion(const QString& nearest, const QString& otherwise)
{
    return nearest.isEmpty() ? otherwise : DiagnosticText::tr("did you mean \"%1\"?").arg(nearest);
}

QString noSuchDayText(const QString& text)
{
    const int year = text.section(QLatin1Char('-'), 0, 0).toInt();
    const int month = text.section(QLatin1Char('-'), 1, 1).toInt();
    if (month < 1 || month > 12)
        return DiagnosticText::tr("%1 is not a date; months are numbered from 01 to 12").arg(text);
    const QString language = DiagnosticText::tr("en", "the code of the language you translate to");
    const QString name = QLocale{language}.standaloneMonthName(month);
    return DiagnosticText::tr("%1 is not a day; %2 %3 has %4 days")
        .arg(text, name)
        .arg(year)
        .arg(daysInMonth(year, month));
}

QString pattern(DiagnosticCode code)
{
    using Code = DiagnosticCode;
    switch (code) {
    case Code::MissingFile:
        return DiagnosticText::tr("there is no such file; check its name and folder");
    case Code::NotAFile:
        return DiagnosticText::tr("this is a folder; name an agreement's file, such as pact.toml");
    case Code::UnreadableFile:
        return DiagnosticText::tr("the file cannot be read; check who may read it");
    case Code::FileTooLarge:
        return DiagnosticText::tr(
            "the file is larger than %1 MB; no agreement is, so name another");
    case Code::EmptyFile:
        return DiagnosticText::tr("the file is empty; an agreement begins with \"schema = 1\"");
    case Code::InvalidUtf8:
        return DiagnosticText::tr("this is not UTF-8 text; save the file as UTF-8");
    case Code::KeyTooDeep:
        return DiagnosticText::tr(
            "a key of more than %1 parts; no key of an agreement has so many, "
            "so take dots out");
    case Code::Syntax:
        return DiagnosticText::tr("this is not TOML: %1; mend it to see what else there is");
    case Code::UnsupportedSchema:
        return DiagnosticText::tr("schema %1 is not known; this program reads schema %2");
    case Code::WrongType:
        return DiagnosticText::tr("\"%1\" is %3; it should be %2");
    case Code::UnknownKey:
        return DiagnosticText::tr("a table of the kind \"%2\" has no key \"%1\"; %3");
    case Code::MissingKey:
        return DiagnosticText::tr("\"%2\" lacks its \"%1\"; add \"%1 = …\"");
    case Code::EmptyText:
        return DiagnosticText::tr("\"%1\" is empty; write its words or leave the key out");
    case Code::MissingEnglish:
        return DiagnosticText::tr("\"%1\" has no English; add \"%1.en = …\"");
    case Code::MalformedLanguage:
        return DiagnosticText::tr("\"%1\" does not end in a language; use two small letters, "
                                  "such as \"en\" or \"fr\"");
    case Code::MissingLanguage:
        return DiagnosticText::tr("\"%1\" is not written in \"%2\", as the agreement's title is; "
                                  "add \"%1.%2 = …\"");
    case Code::EmptyList:
        return DiagnosticText::tr("there is no %1; an agreement needs at least one [[%1]]");
    case Code::ReservedId:
        return DiagnosticText::tr(
            "no %1 can be called \"%2\", which is a word of date expressions; "
            "give it another id");
    case Code::MalformedId:
        return DiagnosticText::tr("%1 \"%2\": not an id; use small letters, digits and hyphens, "
                                  "a letter first");
    case Code::DuplicateId:
        return DiagnosticText::tr("%1 \"%2\" is there twice, first in line %3; give one of them "
                                  "another id");
    case Code::UnknownReference:
        return DiagnosticText::tr("there is no %1 \"%2\"; %3");
    case Code::UnknownWord:
        return DiagnosticText::tr("\"%1\" cannot be \"%2\"; it is one of: %3");
    case Code::DuplicateTerm:
        return DiagnosticText::tr("term \"%1\" is there twice, first in line %2; tell the two "
                                  "apart by a \"part\"");
    case Code::DuplicateReading:
        return DiagnosticText::tr("reading \"%1\" is there twice; give one of them another name");
    case Code::DuplicateEnding:
        return DiagnosticText::tr("the instrument ends clause \"%1\" twice; leave one of them out");
    case Code::MalformedDate:
        return DiagnosticText::tr("\"%1\" is not a date; write 2025-10-28, 2025-10, 2025-Q4 or "
                                  "2025, with ~ behind it for about");
    case Code::NoSuchDay:
        return {};
    case Code::YearOutOfRange:
        return DiagnosticText::tr("%1 lies outside the calendar; years go from 1 to 9999");
    case Code::MalformedExpression:
        return DiagnosticText::tr(
            "cannot read \"%1\"; a date is a day, an event, \"x + 6 months\", "
            "\"earliest(x, y)\", \"never\" or \"not-stated\"");
    case Code::MalformedDelay:
        return DiagnosticText::tr("\"%1\" is not a length of time; write \"6 months\", \"90 days\" "
                                  "or the like");
    case Code::UntilBeforeFrom:
        return DiagnosticText::tr("it ends (%2) before it begins (%1); exchange the two dates or "
                                  "correct one");
    case Code::UntilAndThrough:
        return DiagnosticText::tr(
            "\"until\" and \"through\" are both given; keep \"until\" for the "
            "first day out or \"through\" for the last day in");
    case Code::ExtentBackwards:
        return DiagnosticText::tr("the axis ends before it begins; \"until\" must be later than "
                                  "\"from\"");
    case Code::StandInDate:
        return DiagnosticText::tr("%1 looks like a stand-in for no date; write \"never\", or "
                                  "\"not-stated\" where no source says");
    case Code::InstrumentsOutOfOrder:
        return DiagnosticText::tr(
            "instrument \"%1\" takes effect before \"%2\", which stands before "
            "it; put them in the order of their effect");
    case Code::PointsOutOfOrder:
        return DiagnosticText::tr("the point of %1 lies before the one above it; put points in the "
                                  "order of their dates");
    case Code::ContingentWithDate:
        return DiagnosticText::tr(
            "event \"%1\" is contingent and has a date; leave the date out, or "
            "\"contingent\" if it has happened");
    case Code::FactWithoutDate:
        return DiagnosticText::tr("event \"%1\" has no date; add \"date = …\", or \"contingent = "
                                  "true\" if it may never happen");
    case Code::ContingentKeyOnFact:
        return DiagnosticText::tr(
            "\"%1\" is for contingent events only; add \"contingent = true\" or "
            "leave it out");
    case Code::FollowerWithoutDelay:
        return DiagnosticText::tr("event \"%1\" follows another but not when; add \"delay = \\\"6 "
                                  "months\\\"\" or the like");
    case Code::FollowsAFact:
        return DiagnosticText::tr("event \"%1\" follows \"%2\", which is a fact; only contingent "
                                  "events can be followed");
    case Code::EventCycle:
        return DiagnosticText::tr("these events wait for each other: %1; let one of them follow "
                                  "nothing");
    case Code::MissingContingencyWord:
        return DiagnosticText::tr(
            "there is a contingent event but no word for what it is about; add "
            "\"contingency.en = …\" under [agreement]");
    case Code::TooFewReadings:
        return DiagnosticText::tr(
            "a single reading is no choice; add another one, or put its words "
            "into the term");
    case Code::ShareOutOfRange:
        return DiagnosticText::tr("a share lies between 0 and 1; write 0.25 for 25 percent");
    case Code::SharesFalling:
        return DiagnosticText::tr(
            "from one quantile to the next, dates must rise and shares must not "
            "fall; put them in order");
    case Code::ShareToBelowShare:
        return DiagnosticText::tr("\"share-to\" lies below \"share\"; exchange the two");
    case Code::SharesOverWhole:
        return DiagnosticText::tr("the last quantile and \"never\" together exceed the whole; "
                                  "lower one of them, so that they add up to 1 at most");
    case Code::PresetSupposesNothing:
        return DiagnosticText::tr(
            "preset \"%1\" supposes nothing; add \"suppose\" or \"quantiles\"");
    case Code::PresetWithoutFirst:
        return DiagnosticText::tr("preset \"%1\" supposes \"%2\" without \"%3\", which must have "
                                  "happened first; suppose that too");
    case Code::PresetBeforeFirst:
        return DiagnosticText::tr("preset \"%1\" supposes \"%2\" before \"%3\", which must have "
                                  "happened first; give it that day or a later one");
    case Code::PresetNotAFollower:
        return DiagnosticText::tr(
            "preset \"%1\" supposes of \"%2\" what only an event that follows "
            "another can be; give it a date");
    case Code::PresetBelief:
        return DiagnosticText::tr(
            "preset \"%1\" believes of \"%2\" what cannot be weighed; give an event that follows "
            "another a delay or a range of delays, and let events of one line alone be uncertain");
    case Code::EndsAndRestates:
        return DiagnosticText::tr(
            "instrument \"%1\" ends clause \"%2\" and restates it at once; "
            "leave out the ending or the term, or say from when the term holds");
    case Code::NotContingent:
        return DiagnosticText::tr("event \"%1\" is a fact; only contingent events can be supposed");
    case Code::MalformedSupposition:
        return DiagnosticText::tr("\"%1\" cannot be supposed; write a date, \"+8 months\", "
                                  "\"pending\" or \"rejected\"");
    case Code::NotALink:
        return DiagnosticText::tr("\"%1\" is not a link; links begin with https://");
    case Code::FormatWithoutNumber:
        return DiagnosticText::tr("\"%1\" does not say where the number stands; write one # in its "
                                  "place, as in \"$#B\"");
    case Code::NothingDue:
        return DiagnosticText::tr("nothing comes due in series \"%1\"; add \"rates\" or "
                                  "\"amounts\", or leave [series.due] out");
    case Code::ClauseDueTwice:
        return DiagnosticText::tr("the money of clause \"%1\" is told in series \"%2\" already; "
                                  "put all of it there");
    case Code::OtherAgreement:
        return DiagnosticText::tr("the scenario is one of agreement \"%1\", and this is \"%2\"; "
                                  "open that agreement with it");
    case Code::OtherVersion:
        return DiagnosticText::tr("the scenario was made for version %1 of the data, and this is "
                                  "%2; look whether it still says what was meant");
    case Code::ControlCharacter:
        return DiagnosticText::tr("\"%1\" has a line break or another control character; write "
                                  "it on one line");
    case Code::MalformedBelief:
        return {};
    case Code::ScenarioBelief:
        return DiagnosticText::tr(
            "what is believed of \"%1\" cannot be weighed; give an event that follows another a "
            "delay or a range of delays, and let events of one line alone be uncertain");
    case Code::ScenarioNothingLeft:
        return DiagnosticText::tr("all that is believed of \"%1\" lies before the day before which "
                                  "it is not to happen; name an earlier day");
    case Code::NoReadings:
        return DiagnosticText::tr("term \"%1\" has no readings to choose from; leave it out");
    case Code::RecipeTooLarge:
        return DiagnosticText::tr("longer than %1 KiB; no figure's recipe is, so this is none");
    case Code::NotARecipe:
        return DiagnosticText::tr("this is no recipe of a figure; one begins with \"recipe = 1\"");
    case Code::NewerRecipe:
        return DiagnosticText::tr("written as recipe %1; this program reads up to %2, so take a "
                                  "newer Pactline");
    case Code::TextTooLong:
        return DiagnosticText::tr("\"%1\" is longer than %2 characters; shorten it");
    case Code::TooMany:
        return DiagnosticText::tr("\"%1\" lists more than %2 things; leave some out");
    case Code::NamedTwice:
        return DiagnosticText::tr("\"%1\" names \"%2\" twice; leave one of them out");
    case Code::NoSuchReading:
        return DiagnosticText::tr("term \"%1\" has no reading \"%2\"; %3");
    case Code::SupposedWithoutFirst:
        return DiagnosticText::tr("\"%1\" is supposed without \"%2\", which must have happened "
                                  "first; suppose that too");
    case Code::SupposedBeforeFirst:
        return DiagnosticText::tr("\"%1\" is supposed before \"%2\", which must have happened "
                                  "first; give it that day or a later one");
    case Code::SupposedNoFollower:
        return DiagnosticText::tr("of \"%1\" is supposed what only an event that follows another "
                                  "can be; give it a date");
    case Code::ViewTooShort:
        return DiagnosticText::tr("an axis shows %1 days at least; let \"until\" be later");
    case Code::ViewOutsideAxis:
        return DiagnosticText::tr("the axis goes from %1 to %2; let \"from\" and \"until\" lie "
                                  "between these days");
    case Code::SizeOutOfRange:
        return DiagnosticText::tr("width and height lie between %1 and %2 pixels; write "
                                  "\"size = [1700, 1200]\" or the like");
    case Code::NumberOutOfRange:
        return DiagnosticText::tr("\"%1\" lies between %2 and %3; write a number between them");
    case Code::SourceNeverCited:
        return DiagnosticText::tr("source \"%1\" is never cited; cite it or leave it out");
    case Code::TermWithoutSource:
        return DiagnosticText::tr("term \"%1\" has no source; add \"sources = [ … ]\"");
    case Code::ClauseWithoutTerms:
        return DiagnosticText::tr(
            "clause \"%1\" has no term; add a [[term]] or leave the clause out");
    case Code::OverlappingTerms:
        return DiagnosticText::tr(
            "terms \"%1\" and \"%2\" are both in force on %3 although neither "
            "replaces the other; let one end earlier, or mark the second "
            "\"adds = true\"");
    case Code::OverlapNotTried:
        return DiagnosticText::tr(
            "terms \"%1\" and \"%2\" hang on so many events that not every case could be tried; "
            "see that they are never both in force, or let them name fewer events");
    }
    return {};
}

/// Keys at the top level read better without a table's name.
QString sentenceAboutFile(const Diagnostic& diagnostic)
{
    const QString key = argument(diagnostic, 0);
    if (diagnostic.code == DiagnosticCode::UnknownKey)
        return DiagnosticText::tr("a file has no place for \"%1\"; %2")
            .arg(key, suggestion(argument(diagnostic, 2), DiagnosticText::tr("leave it out")));
    if (diagnostic.code == DiagnosticCode::MissingKey && key == QLatin1String("schema"))
        return DiagnosticText::tr("the file does not say its schema; begin it with \"schema = 1\"");
    if (diagnostic.code == DiagnosticCode::MissingKey)
        return DiagnosticText::tr("the file has no [%1]; add that table").arg(key);
    return {};
}

/// The first two arguments; words that the core chose speak the reader's language.
QString spokenArgument(const Diagnostic& diagnostic, std::size_t index)
{
    using Code = DiagnosticCode;
    const bool kind =
        index == 0 &&
        (diagnostic.code == Code::MalformedId || diagnostic.code == Code::ReservedId ||
         diagnostic.code == Code::DuplicateId || diagnostic.code == Code::UnknownReference);
    const bool type = index == 1 && diagnostic.code == Code::WrongType;
    const QString text = argument(diagnostic, index);
    return kind || type ? translatedWord(text) : text;
}

QString lastArgument(const Diagnostic& diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::WrongType:
        return translatedWord(argument(diagnostic, 2));
    case DiagnosticCode::UnknownKey:
        return suggestion(argument(diagnostic, 2), DiagnosticText::tr("leave it out"));
    case DiagnosticCode::UnknownReference:
    case DiagnosticCode::NoSuchReading:
        return suggestion(argument(diagnostic, 2),
                          DiagnosticText::tr("name one that is in the file"));
    default:
        return argument(diagnostic, 2);
    }
}

} // namespace

QString diagnosticSentence(const Diagnostic& diagnostic)
{
    if (argument(diagnostic, 1) == QLatin1String("file")) {
        const QString sentence = sentenceAboutFile(diagnostic);
        if (!sentence.isEmpty())
            return sentence;
    }
    if (diagnostic.code == DiagnosticCode::MalformedBelief)
        return beliefMistakeText(
            {ErrorCode(argument(diagnostic, 1).toInt()), argument(diagnostic, 0).toStdString()});
    if (diagnostic.code == DiagnosticCode::NoSuchDay)
        return noSuchDayText(argument(diagnostic, 0));
    const bool nested = diagnostic.code == DiagnosticCode::EmptyList &&
                        argument(diagnostic, 0).contains(QLatin1Char('.'));
    const QString sentence =
        nested ? DiagnosticText::tr("there is no %1; every table of the kind \"%2\" needs at least "
                                    "one")
               : pattern(diagnostic.code);
    // Arguments are put in at once: a percent sign in a file's text is only a character.
    const std::array values{spokenArgument(diagnostic, 0), spokenArgument(diagnostic, 1),
                            lastArgument(diagnostic)};
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() &&
                           sentence[i + 1] >= QLatin1Char('1') &&
                           sentence[i + 1] <= QLatin1Char('3');
        filled +=
            place ? values[std::size_t(sentence[++i].digitValue() - 1)] : QString{sentence[i]};
    }
    return filled;
}

QString diagnosticLine(const QString& file, const Diagnostic& diagnostic)
{
    const QString severity = diagnostic.severity == Severity::Error ? DiagnosticText::tr("error")
                                                                    : DiagnosticText::tr("warning");
    QString place = file;
    if (diagnostic.where.line > 0)
        place += QStringLiteral(":%1:%2").arg(diagnostic.where.line).arg(diagnostic.where.column);
    return QStringLiteral("%1: %2: %3").arg(place, severity, diagnosticSentence(diagnostic));
}

} // namespace pactline

// What a person types of a belief, in both languages.

#include "support/dates.h"
#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/date_text.h"
#include "text/translation.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

/// As the command line would have it; the mistake where it cannot be read.
std::string read(const char* typed, const QString& language = "en")
{
    const auto belief = readBelief(QString::fromUtf8(typed), language);
    return belief ? toText(*belief) : typedMistakeText(belief.error(), language).toStdString();
}

std::string readFrench(const char* typed)
{
    return read(typed, "fr");
}

std::string when(const char* typed, const QString& language = "en")
{
    const auto read = readFollowerWhen(QString::fromUtf8(typed), language);
    return read ? typedWhen(*read, "en").toStdString() : "cannot be read";
}

TEST(TypedBelief, IsReadAsTheCommandLineReadsIt)
{
    EXPECT_EQ(read("10%:2028-06,50%:2033,never:10%"), "10%:2028-06,50%:2033,never:10%");
    EXPECT_EQ(read("2028..2033,never:10%"), "2028..2033,never:10%");
    EXPECT_EQ(read("50%:2033,not-before:2027"), "50%:2033,not-before:2027");
}

TEST(TypedBelief, IsReadAsAPersonSaysItInEnglish)
{
    EXPECT_EQ(read("10 % by mid 2028, half by 2033, 10 % never"), "10%:2028-07,50%:2033,never:10%");
    EXPECT_EQ(read("a quarter by 2029; median January 2033 and never 5 percent"),
              "25%:2029,50%:2033-01,never:5%");
    EXPECT_EQ(read("1 in 10 before March 15, 2029, 50% by the end of 2033"),
              "10%:2029-03-15,50%:2034");
    EXPECT_EQ(read("12.5% in Q3 2028 · 50 % 2033"), "12.5%:2028-Q3,50%:2033");
    EXPECT_EQ(read("2028: 10%, 2033: 50%"), "10%:2028,50%:2033");
    EXPECT_EQ(read("between 2028 and 2033, 10 % never, not before 2027"),
              "2028..2033,never:10%,not-before:2027");
    EXPECT_EQ(read("from June 2028 to 2033"), "2028-06..2033");
    EXPECT_EQ(read("2028 – 2033"), "2028..2033");
}

TEST(TypedBelief, IsReadAsAPersonSaysItInFrench)
{
    EXPECT_EQ(readFrench("10 % d’ici mi-2028, moitié d’ici 2033, 10 % jamais"),
              "10%:2028-07,50%:2033,never:10%");
    EXPECT_EQ(readFrench("12,5\u202F% avant juin 2028 ; une chance sur deux avant le 1er mai 2033"),
              "12.5%:2028-06,50%:2033-05-01");
    EXPECT_EQ(readFrench("un quart d'ici fin 2028, médiane 2033, jamais 10 pour cent"),
              "25%:2029,50%:2033,never:10%");
    EXPECT_EQ(readFrench("entre 2028 et 2033, pas avant 2027"), "2028..2033,not-before:2027");
    EXPECT_EQ(readFrench("de 2028 à 2033"), "2028..2033");
    EXPECT_EQ(readFrench("10 % T3 2028"), "10%:2028-Q3");
}

TEST(TypedBelief, IsPutInTheOrderOfItsDates)
{
    EXPECT_EQ(read("half by 2033, 10 % by mid 2028"), "10%:2028-07,50%:2033");
    EXPECT_EQ(read("50%:2033,never:10%,10%:2028"), "10%:2028,50%:2033,never:10%");
}

TEST(TypedBelief, SaysWhatWouldBeRightWhereItIsWrong)
{
    const std::string notRising =
        " does not rise above what is said of an earlier date; each date has one share, and none "
        "is smaller than that of a date before it";
    EXPECT_EQ(read("60 % by 2030, half by 2033"), "“half by 2033”" + notRising);
    EXPECT_EQ(read("half by 2033, 60 % by 2033"), "“60 % by 2033”" + notRising);
    EXPECT_EQ(read("10%:2028,5%:2033"), "“5%:2033”" + notRising);
    EXPECT_EQ(read("half by 2033, 60 % never"), "the last share and that of “never” add up to "
                                                "110 %; together they are 100 % at most");
    EXPECT_EQ(read("half by soon"), "“soon” is no date; write “June 2028”, “mid 2028” or “2028”");
    EXPECT_EQ(read("from 2033 to 2028"),
              "“from 2033 to 2028” ends before it begins; exchange the two");
    EXPECT_EQ(read("120 % by 2033"), "“120 % by 2033”: a share lies between 0 % and 100 %");
    EXPECT_NE(read("perhaps").find("cannot read \"perhaps\""), std::string::npos);
    EXPECT_EQ(read("half by 2033, never"), "“never” lacks its share; write one, such as “10 %”");
}

TEST(TypedBelief, SaysWhatIsWrongInFrenchAsFrenchIsTyped)
{
    const Translation translation{"fr"};
    EXPECT_EQ(readFrench("moitié d’ici 2033, 60 % jamais"),
              "la dernière part et celle de «\u00A0jamais\u00A0» font 110\u00A0%\u202F; ensemble, "
              "elles font 100\u00A0% au plus");
    EXPECT_NE(readFrench("60 % avant 2030, 5 % avant 2033").find("5 % avant 2033"),
              std::string::npos);
}

TEST(TypedBelief, IsReadAgainAsItIsShown)
{
    for (const QString language : {"en", "fr"}) {
        const Translation translation{language};
        for (const char* text :
             {"10%:2028-06,50%:2033,90%:2040-03-15", "12.5%:2028-Q3,50%:2033~,never:10%",
              "2028..2033-05,never:10%,not-before:2027", "50%:2028-03-01,not-before:2027-01-02"}) {
            const auto belief = std::get<Belief>(*parseBelief(text));
            const QString typed = typedBelief(belief, language);
            const auto again = readBelief(typed, language);
            ASSERT_TRUE(again.has_value()) << typed.toStdString();
            EXPECT_EQ(*again, belief) << typed.toStdString();
        }
    }
}

TEST(TypedShare, IsANumberOrAWordOfIt)
{
    EXPECT_EQ(readShare("10"), 0.1);
    EXPECT_EQ(readShare("12,5 %"), 0.125);
    EXPECT_EQ(readShare("half"), 0.5);
    EXPECT_EQ(readShare("1 sur 4"), 0.25);
    EXPECT_EQ(readShare("many"), std::nullopt);
    EXPECT_EQ(readShare("10 % 2028"), std::nullopt);
    EXPECT_EQ(readShare(""), std::nullopt);
}

TEST(TypedDelayOfAFollower, IsADelayARangeADateOrAwaited)
{
    EXPECT_EQ(when("3 to 9 months"), "3 to 9 months");
    EXPECT_EQ(when("3 à 9 mois plus tard", "fr"), "3 to 9 months");
    EXPECT_EQ(when("+3 months..+1 year"), "3 months to 1 year");
    EXPECT_EQ(when("90 days later"), "90 days");
    EXPECT_EQ(when("mars 2030", "fr"), "March 2030");
    EXPECT_EQ(when("awaited"), "awaited");
    EXPECT_EQ(when(""), "");
    EXPECT_EQ(when("soon"), "cannot be read");
    EXPECT_EQ(when("9 to 3 months"), "cannot be read");
}

} // namespace
} // namespace pactline

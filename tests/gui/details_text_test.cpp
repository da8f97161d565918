// What the details say, as text: to be copied, compared, explained.

#include "evaluation/event_day.h"
#include "support/dates.h"
#include "support/pact.h"
#include "text/details_copy.h"
#include "text/event_text.h"
#include "text/translation.h"
#include "text/version_comparison.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

const CopyDocument small{{CopyBlock::Kind::Title, "Rent", 0, 0, {}},
                         {CopyBlock::Kind::Item, "one <two>", 0, 0, {}},
                         {CopyBlock::Kind::Item, "a *star*", 1, 0, {}},
                         {CopyBlock::Kind::Source, "Press", 0, 1, "https://example.org/a_b"}};

TEST(CopyDocument, ReadsWellAsPlainText)
{
    EXPECT_EQ(toPlainText(small).toStdString(), "Rent\n====\n\n- one <two>\n  - a *star*\n\n"
                                                "[1] Press <https://example.org/a_b>\n");
}

TEST(CopyDocument, EscapesWhatMarkdownWouldTakeForMarks)
{
    EXPECT_EQ(toMarkdown(small).toStdString(), "# Rent\n\n- one \\<two\\>\n  - a \\*star\\*\n\n"
                                               "1. [Press](<https://example.org/a_b>)\n");
}

TEST(CopyDocument, EscapesWhatHtmlWouldTakeForTags)
{
    const QString html = toHtml(small);

    EXPECT_TRUE(html.contains("<h1>Rent</h1>")) << html.toStdString();
    EXPECT_TRUE(html.contains("one &lt;two&gt;"));
    EXPECT_TRUE(html.contains("<a href=\"https://example.org/a_b\">Press</a>"));
}

class DetailsText : public testing::Test
{
protected:
    std::shared_ptr<const Projection> supposing(const std::string& date)
    {
        return project(agreement,
                       scenario(*agreement).asSigned("v2025b").supposing("agi-declared", date));
    }
    ClauseIndex research() { return clause(*agreement, "research-ip"); }

    const Translation plurals{"en"};
    const std::shared_ptr<const Agreement> agreement = shippedAgreement();
};

TEST_F(DetailsText, CopyAClauseWithItsCitationsAndWhatItHoldsUnder)
{
    const auto projection = supposing("2029-03-15");
    const QString text = toPlainText(
        clauseCopy(Evaluation{projection, nullptr}, research(), day("2030-06-10"), {}, "en"));

    for (const char* part :
         {"Research methods\n====", "On 10 June 2030: lapsed",
          "Ends at the earlier of two dates:", "- AGI verified: 15 Sep 2029 (decides)",
          "otherwise it would have ended on 31 December 2030", "Versions\n--------", "[1] ",
          "<https://openai.com/", "terms as signed on 28 October 2025", "Hypothetical",
          "data version 2026-10-08", "carried forward since 8 October 2026"})
        EXPECT_TRUE(text.contains(part)) << part << "\n" << text.toStdString();
}

TEST_F(DetailsText, CiteATermByTheNumbersOfItsSources)
{
    const auto text =
        explanationText(*supposing("2029-03-15"), research(), day("2030-06-10"), "en");

    ASSERT_FALSE(text.passages.empty());
    ASSERT_FALSE(text.passages.front().citations.empty());
    const auto& term = (*agreement)[text.passages.front().term];
    for (const int number : text.passages.front().citations) {
        const SourceIndex source = text.sources[std::size_t(number - 1)].source;
        EXPECT_TRUE(std::ranges::count(term.sources, source) == 1);
    }
}

TEST_F(DetailsText, RestAnEventOnItsFirstStepAndTheAssumedDelay)
{
    const auto text =
        explanationText(*supposing("2029-03-15"), research(), day("2030-06-10"), "en");
    const OperandText& verified = text.passages.front().until.operands.front();

    ASSERT_EQ(verified.parts.size(), 2U);
    EXPECT_EQ(verified.parts[0].value, "15 Mar 2029");
    EXPECT_EQ(verified.parts[1].text, "then 6 months");
    EXPECT_EQ(verified.parts[1].value, "assumed");
    EXPECT_FALSE(verified.parts[1].note.isEmpty());
}

TEST_F(DetailsText, SayThatAnEventWithoutADateIsNotSupposed)
{
    const auto projection = project(agreement, scenario(*agreement).asSigned("v2025b"));
    const auto text = explanationText(*projection, research(), day("2027-06-10"), "en");
    const auto& operands = text.passages.front().until.operands;

    EXPECT_EQ(operands[0].value, "not supposed");
    EXPECT_TRUE(operands[0].note.contains("without it"));
    EXPECT_TRUE(operands[0].otherwise.isEmpty());
    EXPECT_TRUE(operands[1].decided);
}

TEST_F(DetailsText, MarkTheFieldsThatDifferBetweenTwoVersions)
{
    const ClauseIndex exclusivity = clause(*agreement, "ip-exclusivity");
    const auto versions = versionsOf(*agreement, exclusivity);
    const auto fields = compareVersions(*agreement, latestScenario(*agreement), exclusivity,
                                        versions[versions.size() - 2], versions.back(), "en");
    const auto field = [&](const QString& name) {
        return *std::ranges::find(fields, name, &ComparedField::name);
    };

    EXPECT_TRUE(field("Benefits").changed);
    EXPECT_EQ(field("Benefits").right, "OpenAI");
    EXPECT_EQ(field("Until").left, "the earlier of: AGI verified; the end of 2030");
    EXPECT_EQ(field("Until").right, "the end of 2032");
    EXPECT_EQ(field("From").right, "27 April 2026");
}

TEST_F(DetailsText, FindNoChangeBetweenAVersionAndItself)
{
    const auto versions = versionsOf(*agreement, research());
    const auto fields = compareVersions(*agreement, latestScenario(*agreement), research(),
                                        versions.front(), versions.front(), "en");

    ASSERT_FALSE(fields.empty());
    for (const ComparedField& field : fields)
        EXPECT_FALSE(field.changed) << field.name.toStdString();
}

TEST(MarkedHtml, StrikesWhatIsRemovedAndUnderlinesWhatIsAdded)
{
    const auto runs = wordDifference("to <2030>", "to 2032");

    EXPECT_EQ(markedHtml(runs, WordRun::Kind::Removed), "to <s>&lt;2030&gt;</s>");
    EXPECT_EQ(markedHtml(runs, WordRun::Kind::Added),
              "to <span style=\"font-weight:600\"><u>2032</u></span>");
    EXPECT_EQ(spokenDifference(runs, WordRun::Kind::Added), "to [added: 2032]");
}

TEST_F(DetailsText, TellWhatAContingentEventTouches)
{
    const auto projection = supposing("2029-03-15");
    const auto text = eventText(*projection, event(*agreement, "agi-verified"), "en");

    ASSERT_TRUE(text.contingency);
    EXPECT_TRUE(text.contingency->supposed);
    EXPECT_EQ(text.contingency->follows, event(*agreement, "agi-declared"));
    EXPECT_FALSE(text.contingency->assumption.isEmpty());
    EXPECT_EQ(std::ranges::count(text.mentions, research(), &ClauseLine::clause), 1);
}

TEST_F(DetailsText, WalkEventsByDateAndComeBack)
{
    const auto projection = supposing("2029-03-15");
    const auto first = eventBeside(*projection, day("2024-01-01"), 1);
    ASSERT_TRUE(first);
    const auto next = neighbour(*projection, *first, 1);
    ASSERT_TRUE(next);

    EXPECT_GE(*dayOf(*projection, *next), *dayOf(*projection, *first));
    EXPECT_EQ(neighbour(*projection, *next, -1), first);
    EXPECT_EQ(eventBeside(*projection, day("2029-06-01"), 1), event(*agreement, "agi-verified"));
}

} // namespace
} // namespace pactline

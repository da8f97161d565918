#include "evaluation/probability.h"

#include "scenario/parse_supposition.h"
#include "support/dates.h"
#include "support/pact.h"
#include "support/random_agreement.h"

#include <gtest/gtest.h>

#include <numeric>

namespace pactline
{
namespace
{

constexpr double exact = 1e-9;

class AProbability : public testing::Test
{
protected:
    Probabilities probabilities(const std::string& until, const std::string& declared,
                                const std::string& verified = {})
    {
        return inAgreement(term("rent", "first", "until = \"" + until + "\""), declared, verified);
    }

    Probabilities inAgreement(const std::string& body, const std::string& declared,
                              const std::string& verified = {})
    {
        agreement = pact(body);
        auto builder = scenario(*agreement).supposing("declared", declared);
        if (!verified.empty())
            builder.supposing("verified", verified);
        EXPECT_TRUE(contradictionsIn(*agreement, builder).empty());
        return Probabilities{agreement, builder};
    }

    double rent(const Probabilities& probabilities, const char* on) const
    {
        return probabilities.inForce(clause(*agreement, "rent"), day(on));
    }

    double share(const Probabilities& probabilities, ClauseState state, const char* on) const
    {
        return probabilities.states(clause(*agreement, "rent"), day(on))[std::size_t(state)];
    }

    EndOutlook end(const Probabilities& probabilities, const char* on) const
    {
        return probabilities.endOf(clause(*agreement, "rent"), day(on));
    }

    std::shared_ptr<const Agreement> agreement;
};

TEST_F(AProbability, FallsEvenlyOverARangeOfDays)
{
    const auto p = probabilities("declared", "2025-01-01..2025-01-10");

    EXPECT_NEAR(rent(p, "2024-12-31"), 1, exact);
    // An event on the day has happened.
    EXPECT_NEAR(rent(p, "2025-01-01"), 0.9, exact);
    EXPECT_NEAR(rent(p, "2025-01-05"), 0.5, exact);
    EXPECT_NEAR(rent(p, "2025-01-10"), 0, exact);
    EXPECT_NEAR(share(p, ClauseState::Lapsed, "2025-01-05"), 0.5, exact);
}

TEST_F(AProbability, KeepsTheShareThatNeverComes)
{
    const auto p = probabilities("declared", "2025-01-01..2025-01-10,never:30%");

    EXPECT_NEAR(rent(p, "2025-01-05"), 0.65, exact);
    EXPECT_NEAR(rent(p, "9000-01-01"), 0.3, exact);
}

TEST_F(AProbability, KeepsTheShareThatNobodyGaveADay)
{
    const auto p = probabilities("declared", "10%:2028,50%:2033");

    EXPECT_NEAR(rent(p, "2027-12-31"), 0.9, 1e-3);
    EXPECT_NEAR(rent(p, "2032-12-31"), 0.5, exact);
    EXPECT_NEAR(rent(p, "2100-01-01"), 0.5, exact);
}

TEST_F(AProbability, DropsToNothingAtAFixedEndThatComesFirst)
{
    const auto p = probabilities("earliest(declared, 2025-01-06)", "2025-01-01..2025-01-10");

    EXPECT_NEAR(rent(p, "2025-01-05"), 0.5, exact);
    EXPECT_NEAR(rent(p, "2025-01-06"), 0, exact);
    EXPECT_NEAR(share(p, ClauseState::Lapsed, "2025-06-01"), 0.6, exact);
    EXPECT_NEAR(share(p, ClauseState::Expired, "2025-06-01"), 0.4, exact);
}

TEST_F(AProbability, WaitsForTheLaterOfTwoEnds)
{
    const auto p = probabilities("latest(declared, 2025-01-06)", "2025-01-01..2025-01-10");

    EXPECT_NEAR(rent(p, "2025-01-05"), 1, exact);
    EXPECT_NEAR(rent(p, "2025-01-06"), 0.4, exact);
}

TEST_F(AProbability, FollowsAnEventByAFixedDelay)
{
    const auto p = probabilities("verified", "2025-01-01..2025-01-10", "+20 days");

    EXPECT_NEAR(rent(p, "2025-01-20"), 1, exact);
    EXPECT_NEAR(rent(p, "2025-01-25"), 0.5, exact);
}

TEST_F(AProbability, FollowsAnEventByTheFilesDelayInMonths)
{
    const auto p = probabilities("verified", "2025-08-29..2025-09-01");

    // The last days of August all come to the last of February.
    EXPECT_NEAR(rent(p, "2026-02-27"), 1, exact);
    EXPECT_NEAR(rent(p, "2026-02-28"), 0.25, exact);
    EXPECT_NEAR(rent(p, "2026-03-01"), 0, exact);
}

TEST_F(AProbability, IsATriangleWhereARangeFollowsARange)
{
    const auto p = probabilities("verified", "2025-01-01..2025-01-10", "+0 days..+9 days");

    for (int i = 0; i < 19; ++i) {
        const double gone = i < 10 ? (i + 1) * (i + 2) / 200.0 : 1 - (18 - i) * (19 - i) / 200.0;
        EXPECT_NEAR(p.inForce(clause(*agreement, "rent"), day("2025-01-01").plusDays(i)), 1 - gone,
                    exact)
            << i;
    }
}

TEST_F(AProbability, CountsARefusalAsNeverHappening)
{
    const auto p =
        probabilities("verified", "2025-01-01..2025-01-10", "+0 days..+9 days,rejected:20%");

    EXPECT_NEAR(rent(p, "2026-01-01"), 0.2, exact);
}

TEST_F(AProbability, MovesADateOfTheSecondStepBehindTheFirst)
{
    const auto p = probabilities("verified", "2025-01-01..2025-01-10", "2025-01-06");

    EXPECT_NEAR(rent(p, "2025-01-05"), 1, exact);
    EXPECT_NEAR(rent(p, "2025-01-06"), 0.4, exact);
    EXPECT_NEAR(rent(p, "2025-01-08"), 0.2, exact);
}

TEST_F(AProbability, WeighsBothStepsTogetherWhereATermNamesBoth)
{
    // In force while declared and not yet verified: three to five days from the declaration on.
    const auto p = inAgreement(term("rent", "first", "from = \"declared\"\nuntil = \"verified\""),
                               "2025-01-01..2025-01-10", "+3 days..+5 days,rejected:50%");

    // Declared on the 1st to the 5th; verified by the 5th: the 1st with 3 or 4 days, the 2nd
    // with 3.
    EXPECT_NEAR(rent(p, "2025-01-05"), 0.5 * 0.5 + 0.5 * (0.5 - 0.3 / 3), exact);
    EXPECT_NEAR(share(p, ClauseState::NotYetAgreed, "2025-01-05"), 0.5, exact);
    EXPECT_NEAR(share(p, ClauseState::Lapsed, "2025-01-05"), 0.05, exact);
    EXPECT_NEAR(rent(p, "2026-01-01"), 0.5, exact);
}

TEST_F(AProbability, WeighsADelayBehindACertainFirstStep)
{
    const auto p = probabilities("earliest(verified, declared + 8 days)", "2025-01-01",
                                 "+0 days..+9 days,rejected:10%");

    EXPECT_NEAR(rent(p, "2025-01-05"), 0.1 + 0.9 * 0.5, exact);
    EXPECT_NEAR(rent(p, "2025-01-09"), 0, exact);
}

TEST_F(AProbability, LeavesOutWhatIsKnownNotToHaveHappened)
{
    const auto p = probabilities("declared", "2025-01-01..2025-01-10,not-before:2025-01-06");

    EXPECT_NEAR(rent(p, "2025-01-05"), 1, exact);
    EXPECT_NEAR(rent(p, "2025-01-06"), 0.8, exact);
}

TEST_F(AProbability, IsCertainWhereNothingHangsOnTheEvent)
{
    const auto p = probabilities("2025-01-06", "2025-01-01..2025-01-10");

    EXPECT_FALSE(p.uncertain(clause(*agreement, "rent")));
    EXPECT_EQ(rent(p, "2025-01-05"), 1);
    EXPECT_EQ(rent(p, "2025-01-06"), 0);
}

TEST_F(AProbability, KnowsNoEventThatTheTermsAppliedDoNotName)
{
    agreement = pact(term("rent", "first", "until = \"declared\"") +
                     term("rent", "second", "until = 2030-01-01"));
    const Probabilities before{
        agreement, scenario(*agreement).asSigned("first").supposing("declared", "2025..2026")};
    const Probabilities after{agreement, scenario(*agreement).supposing("declared", "2025..2026")};

    EXPECT_LT(rent(before, "2026-01-01"), 0.6);
    EXPECT_EQ(rent(after, "2026-01-01"), 1);
}

TEST_F(AProbability, TellsTheEndOfATermByItsMedianAndTheTenthsAroundIt)
{
    const auto outlook = end(probabilities("declared", "2025-01-01..2025-01-10"), "2024-06-01");

    EXPECT_NEAR(outlook.inForce, 1, exact);
    EXPECT_EQ(outlook.early, day("2025-01-01"));
    EXPECT_EQ(outlook.median, day("2025-01-05"));
    EXPECT_EQ(outlook.late, day("2025-01-09"));
    // The mean of the 1st to the 10th lies between the 5th and the 6th.
    EXPECT_EQ(outlook.expected, day("2025-01-06"));
    EXPECT_NEAR(outlook.open, 0, exact);
}

TEST_F(AProbability, TellsTheEndOfATermIfItIsInForceOnTheDay)
{
    const auto outlook = end(probabilities("declared", "2025-01-01..2025-01-10"), "2025-01-06");

    EXPECT_NEAR(outlook.inForce, 0.4, exact);
    EXPECT_EQ(outlook.median, day("2025-01-08"));
}

TEST_F(AProbability, TellsNoMeanOfATermThatMayNeverEnd)
{
    const auto outlook =
        end(probabilities("declared", "2025-01-01..2025-01-10,never:60%"), "2024-06-01");

    EXPECT_EQ(outlook.early, day("2025-01-03"));
    EXPECT_EQ(outlook.median, std::nullopt);
    EXPECT_EQ(outlook.expected, std::nullopt);
    EXPECT_NEAR(outlook.open, 0.6, exact);
}

TEST_F(AProbability, TellsTheFixedEndWhereNothingIsUncertain)
{
    const auto outlook = end(probabilities("2025-01-06", "2025..2026"), "2024-06-01");

    EXPECT_EQ(outlook.early, day("2025-01-06"));
    EXPECT_EQ(outlook.late, day("2025-01-06"));
}

TEST_F(AProbability, CallsExposedWhatTheEventMayCostADay)
{
    const auto p = inAgreement(term("rent", "first", "until = \"earliest(declared, 2025-01-06)\"") +
                                   term("repair", "first", "until = \"declared\""),
                               "2025-01-01..2025-01-10");
    const auto exposed = p.mostExposed(day("2024-06-01"));

    ASSERT_EQ(exposed.size(), 2U);
    EXPECT_EQ(exposed[0].clause, clause(*agreement, "repair"));
    EXPECT_NEAR(exposed[0].lost, 1, exact);
    EXPECT_EQ(exposed[1].clause, clause(*agreement, "rent"));
    EXPECT_NEAR(exposed[1].lost, 0.5, exact);
}

TEST_F(AProbability, PutsTheEarlierMedianFirstWhereAsMuchIsToLose)
{
    const auto p = inAgreement(term("rent", "first", "until = \"declared + 1 year\"") +
                                   term("repair", "first", "until = \"declared\""),
                               "2025-01-01..2025-01-10");
    const auto exposed = p.mostExposed(day("2024-06-01"));

    ASSERT_EQ(exposed.size(), 2U);
    EXPECT_EQ(exposed[0].clause, clause(*agreement, "repair"));
}

TEST_F(AProbability, CallsNothingExposedThatHasEndedAnyway)
{
    const auto p = probabilities("earliest(declared, 2025-01-06)", "2025-01-01..2025-01-10");

    EXPECT_TRUE(p.mostExposed(day("2025-01-06")).empty());
}

/// Whether one life is in force on a day, from `from` on, on which the other is not.
bool hasMore(const Projection& one, const Projection& other, ClauseIndex clause, Date from)
{
    for (Date day = from; day < from.plusDays(400); day = day.plusDays(1))
        if (one.spanAt(clause, day).state == ClauseState::InForce &&
            other.spanAt(clause, day).state != ClauseState::InForce)
            return true;
    return false;
}

TEST_F(AProbability, LosesWhatEveryDelayBehindEveryDayWouldCost)
{
    constexpr int days = 10;
    constexpr int delays = 21; // 5 to 25 days
    for (const char* until :
         {"earliest(latest(declared + 1 month, 2025-02-09), verified)",
          "latest(earliest(declared, 2025-01-20), verified)", "earliest(verified, declared)"}) {
        const auto p = probabilities(until, "2025-01-01..2025-01-10", "+5 days..+25 days");
        const ClauseIndex rents = clause(*agreement, "rent");
        for (const char* from : {"2024-06-01", "2025-01-12", "2025-02-01", "2025-02-10"}) {
            double lost = 0;
            double ended = 0;
            const EndOutlook told = end(p, from);
            for (int i = 0; i < days * delays; ++i) {
                const Date declared = day("2025-01-01").plusDays(i % days);
                const auto life = project(
                    agreement, scenario(*agreement)
                                   .supposing("declared", toIso(declared))
                                   .supposing("verified", toIso(declared.plusDays(5 + i / days))));
                lost += hasMore(*p.ifNothingHappens(), *life, rents, day(from)) ? 1 : 0;
                const Span& span = life->spanAt(rents, day(from));
                ended += told.median && span.state == ClauseState::InForce && span.until &&
                         *span.until <= *told.median;
            }
            const auto exposed = p.mostExposed(day(from));
            EXPECT_NEAR(exposed.empty() ? 0 : exposed.front().lost, lost / (days * delays), exact)
                << until << " from " << from;
            if (told.median) {
                EXPECT_GE(ended / (days * delays), told.inForce / 2 - exact) << until << from;
            }
        }
    }
}

TEST_F(AProbability, GivesOneCurveToClausesThatHangAlike)
{
    const auto p = inAgreement(term("rent", "first", "until = \"declared\"") +
                                   term("repair", "first", "until = \"declared\""),
                               "2025-01-01..2025-01-10");
    const std::vector days{day("2025-01-01"), day("2025-01-05")};
    const auto curves = p.curves(days);

    EXPECT_EQ(curves[0], curves[1]);
    EXPECT_EQ(*curves[0], p.curve({0}, days));
}

TEST_F(AProbability, IsTheSameWhenItIsMovedAsWhenItIsMadeAnew)
{
    const auto before = probabilities("earliest(verified, 2031-01-01)", "10%:2028,50%:2033");
    for (const char* moved : {"10%:2027,50%:2032", "2020..2060", "1%:2001,50%:2002"}) {
        const Scenario next = scenario(*agreement).supposing("declared", moved);
        const Probabilities again{before, next};
        const Probabilities anew{agreement, next};
        for (const char* on :
             {"2002-01-01", "2027-06-01", "2028-09-01", "2030-12-31", "2031-01-01"})
            EXPECT_EQ(rent(again, on), rent(anew, on)) << moved << ' ' << on;
    }
}

TEST_F(AProbability, FollowsAChangeOfTheDelay)
{
    const auto before = probabilities("verified", "2025-01-01..2025-01-10", "+0 days");
    const Probabilities after{before, scenario(*agreement)
                                          .supposing("declared", "2025-01-01..2025-01-10")
                                          .supposing("verified", "+20 days")};

    EXPECT_NEAR(rent(after, "2025-01-20"), 1, exact);
}

TEST_F(AProbability, IsACurveDayByDay)
{
    agreement = pact(term("rent", "first", "until = \"declared\""));
    const Probabilities probabilities{
        agreement, scenario(*agreement).supposing("declared", "2025-01-01..2025-01-04")};
    const std::array days{day("2024-12-31"), day("2025-01-01"), day("2025-01-02"),
                          day("2025-01-03"), day("2025-01-04")};

    EXPECT_EQ(probabilities.curve(clause(*agreement, "rent"), days),
              (std::vector{1.0, 0.75, 0.5, 0.25, 0.0}));
}

/// Every way in which the belief may turn out, projected one by one.
class Enumeration
{
public:
    Enumeration(std::shared_ptr<const Agreement> agreement, const Scenario& scenario,
                EventIndex first, std::optional<EventIndex> second)
        : m_agreement(std::move(agreement)), m_scenario(scenario), m_first(first), m_second(second)
    {
    }

    /// The second event comes shortest to longest days later, or is refused.
    void delays(int shortest, int longest, double rejected)
    {
        m_shortest = shortest;
        m_longest = longest;
        m_rejected = rejected;
    }

    StateShares states(ClauseIndex clause, Date on)
    {
        StateShares shares{};
        for (const auto& [projection, weight] : outcomes())
            shares[std::size_t(projection->spanAt(clause, on).state)] += weight;
        return shares;
    }

private:
    using Outcome = std::pair<std::shared_ptr<const Projection>, double>;

    const std::vector<Outcome>& outcomes()
    {
        if (!m_outcomes.empty())
            return m_outcomes;
        const DayDistribution days{std::get<Belief>(m_scenario.suppose.at(m_first)),
                                   m_agreement->checked};
        for (Date each = days.first(); each < days.end(); each = each.plusDays(1))
            addSecond(each, days.between(each, each.plusDays(1)));
        Scenario never = m_scenario;
        never.suppose.clear();
        m_outcomes.emplace_back(project(m_agreement, never), 1 - days.dated());
        return m_outcomes;
    }

    void addSecond(Date first, double weight)
    {
        Scenario certain = m_scenario;
        certain.suppose[m_first] = PartialDate{first};
        if (!m_second) {
            m_outcomes.emplace_back(project(m_agreement, certain), weight);
            return;
        }
        const int count = m_longest - m_shortest + 1;
        for (int delay = m_shortest; delay <= m_longest; ++delay) {
            certain.suppose[*m_second] = PartialDate{first.plusDays(delay)};
            m_outcomes.emplace_back(project(m_agreement, certain),
                                    weight * (1 - m_rejected) / count);
        }
        certain.suppose[*m_second] = Rejected{};
        m_outcomes.emplace_back(project(m_agreement, certain), weight * m_rejected);
    }

    std::shared_ptr<const Agreement> m_agreement;
    Scenario m_scenario;
    EventIndex m_first;
    std::optional<EventIndex> m_second;
    int m_shortest = 0;
    int m_longest = 0;
    double m_rejected = 0;
    std::vector<Outcome> m_outcomes;
};

void expectSame(const StateShares& one, const StateShares& other, const std::string& where)
{
    for (std::size_t i = 0; i < one.size(); ++i)
        ASSERT_NEAR(one[i], other[i], exact) << where << " state " << i;
}

/// A scenario of the random agreement in which its first contingent event is believed.
Scenario believing(const Agreement& agreement, const char* first, const char* second,
                   std::mt19937& random)
{
    Scenario scenario = randomScenario(agreement, random);
    scenario.suppose.clear();
    const auto events = agreement.contingentEvents();
    scenario.suppose[events[0]] = *parseSupposition(first);
    if (second)
        scenario.suppose[events[1]] = *parseSupposition(second);
    return scenario;
}

TEST(AnyProbabilities, AreThoseOfEveryOutcomeWeighed)
{
    std::mt19937 random{7};
    for (int i = 0; i < 300; ++i) {
        const auto agreement = randomAgreement(random);
        const Scenario scenario =
            believing(*agreement, "30%:2023-02-20,80%:2023-05-20,never:5%", nullptr, random);
        const Probabilities probabilities{agreement, scenario};
        Enumeration all{agreement, scenario, agreement->contingentEvents()[0], std::nullopt};
        for (std::uint32_t c = 0; c < agreement->clauses.size(); ++c)
            for (int days = 0; days < 4000; days += 97) {
                const Date on = day("2020-01-05").plusDays(days);
                expectSame(probabilities.states({c}, on), all.states({c}, on),
                           std::to_string(i) + " " + toIso(on));
                if (testing::Test::HasFatalFailure())
                    return;
            }
    }
}

TEST(AnyProbabilities, AreThoseOfEveryOutcomeOfTwoEventsWeighed)
{
    std::mt19937 random{8};
    for (int i = 0; i < 60; ++i) {
        const auto agreement = randomAgreement(random);
        const Scenario scenario = believing(*agreement, "2023-02-20..2023-03-20,never:5%",
                                            "+20 days..+31 days,rejected:20%", random);
        const Probabilities probabilities{agreement, scenario};
        const auto events = agreement->contingentEvents();
        Enumeration all{agreement, scenario, events[0], events[1]};
        all.delays(20, 31, 0.2);
        for (std::uint32_t c = 0; c < agreement->clauses.size(); ++c)
            for (int days = 0; days < 4000; days += 149) {
                const Date on = day("2020-01-05").plusDays(days);
                expectSame(probabilities.states({c}, on), all.states({c}, on),
                           std::to_string(i) + " " + toIso(on));
                if (testing::Test::HasFatalFailure())
                    return;
            }
    }
}

TEST(AnyProbabilities, OfAllStatesAddUpToOneOnEveryDay)
{
    std::mt19937 random{9};
    for (int i = 0; i < 300; ++i) {
        const auto agreement = randomAgreement(random);
        const Probabilities probabilities{
            agreement, believing(*agreement, "10%:2021,40%:2024-06,90%:2027,never:3%",
                                 "+1 month..+2 months,rejected:10%", random)};
        for (std::uint32_t c = 0; c < agreement->clauses.size(); ++c)
            for (int days = 0; days < 5000; days += 61) {
                const auto shares = probabilities.states({c}, day("2019-06-05").plusDays(days));
                ASSERT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, exact);
            }
    }
}

TEST(TheShippedAgreement, IsAsLikelyInForceAsEveryDayOfTheEventWeighed)
{
    const auto agreement = shippedAgreement();
    const EventIndex first = agreement->contingentEvents()[0];
    for (std::uint32_t signedLast = 0; signedLast < agreement->instruments.size(); ++signedLast) {
        Scenario scenario = latestScenario(*agreement);
        scenario.asSigned = InstrumentIndex{signedLast};
        scenario.suppose[first] = *parseSupposition("10%:2028-06,50%:2033,never:10%");
        const Probabilities probabilities{agreement, scenario};
        Enumeration all{agreement, scenario, first, std::nullopt};
        for (std::uint32_t c = 0; c < agreement->clauses.size(); ++c)
            for (int days = 0; days < 6000; days += 307) {
                const Date on = day("2020-03-01").plusDays(days);
                expectSame(probabilities.states({c}, on), all.states({c}, on),
                           agreement->clauses[c].id.text + " " + toIso(on));
                if (testing::Test::HasFatalFailure())
                    return;
            }
    }
}

} // namespace
} // namespace pactline

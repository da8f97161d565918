#include "evaluation/possible_lives.h"

#include "evaluation/life_courses.h"
#include "support/add_once.h"
#include "support/check.h"
#include "support/overloaded.h"

#include <algorithm>

namespace pactline
{
namespace
{

/// What the dates of a clause are compared with each other for.
struct NamedDays {
    std::vector<Date> fixed;
    std::vector<DayRule> rules;
};

class LivesBuilder
{
public:
    LivesBuilder(const Agreement& agreement, const Scenario& scenario, const EventChances& chances,
                 ClauseIndex clause, const std::vector<EventIndex>& named)
        : m_agreement(agreement), m_scenario(scenario), m_chances(chances),
          m_endings(agreement, scenario), m_clause(clause), m_named(named)
    {
        m_lives.deciding = decidingEvent(agreement, named);
        m_lives.window = windowAround(chances.of(m_lives.deciding));
        std::erase_if(m_scenario.suppose,
                      [&](const auto& entry) { return chances.uncertain(entry.first); });
    }

    PossibleLives build(const Scenario& original)
    {
        for (auto& fate : fatesOf(m_agreement, original, m_lives.deciding, m_named))
            addCourse(fate);
        addNever();
        return std::move(m_lives);
    }

private:
    void addCourse(const Fate& fate)
    {
        m_fate = &fate;
        m_course = LifeCourse{fate.weight, {}, {}, {}};
        const NamedDays days = namedDays();
        m_course.rules = days.rules;
        auto cuts = cutsBetween(days);
        cuts.push_back(*m_lives.window.until);
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
            addRegion(cuts[i], cuts[i + 1]);
        m_lives.courses.push_back(std::move(m_course));
    }

    NamedDays namedDays() const
    {
        NamedDays days;
        for (const TermIndex term : m_agreement.termsOf(m_clause)) {
            if (!m_scenario.applies(m_agreement[term].instrument))
                continue;
            addOnce(days.fixed, m_agreement[m_agreement[term].instrument].effect.firstDay());
            const TermContent content = contentOf(m_agreement, m_scenario, term);
            if (content.from)
                collect(*content.from, {}, days);
            collect(*content.until, {}, days);
        }
        for (const auto& [clause, instrument] : m_endings.of(m_clause))
            addOnce(days.fixed, m_agreement[instrument].effect.firstDay());
        return days;
    }

    void collect(const DateExpression& expression, const std::vector<Delay>& delays,
                 NamedDays& days) const
    {
        std::visit(Overloaded{
                       [](const Never&) {},
                       [](const NotStated&) {},
                       [&](const FixedDay& fixed) { addFixed(fixed.day(), delays, days); },
                       [&](const EventDay& due) { addEvent(due.event, delays, days); },
                       [&](const DelayedDay& delayed) {
                           std::vector<Delay> inner{delayed.delay};
                           inner.insert(inner.end(), delays.begin(), delays.end());
                           collect(delayed.base.front(), inner, days);
                       },
                       [&](const Choice& choice) {
                           for (const auto& operand : choice.operands)
                               collect(operand, delays, days);
                       },
                   },
                   expression.form);
    }

    /// With every delay behind it a day is compared on its own.
    static void addFixed(Date day, const std::vector<Delay>& delays, NamedDays& days)
    {
        addOnce(days.fixed, day);
        for (const Delay& delay : delays)
            addOnce(days.fixed, day = plus(day, delay));
    }

    void addEvent(EventIndex event, const std::vector<Delay>& delays, NamedDays& days) const
    {
        if (!m_chances.uncertain(event)) {
            if (const auto day = m_certain.dayOf(event))
                addFixed(*day, delays, days);
            return;
        }
        const auto rule = m_fate->ruleOf.at(event);
        if (!rule)
            return;
        addOnce(days.rules, *rule);
        DayRule longer = *rule;
        for (const Delay& delay : delays)
            addOnce(days.rules, longer = longer.with(delay));
    }

    /// Where the order of the named days changes, and with it perhaps the life.
    std::vector<Date> cutsBetween(const NamedDays& days) const
    {
        std::vector<Date> cuts{m_lives.window.from};
        for (const DayRule& rule : days.rules)
            for (const Date fixed : days.fixed)
                for (const Date limit : {fixed.plusDays(-1), fixed})
                    cuts.push_back(rule.firstBeyond(limit, m_lives.window));
        for (std::size_t i = 0; i < days.rules.size(); ++i)
            for (std::size_t j = i + 1; j < days.rules.size(); ++j)
                addCrossings(days.rules[i], days.rules[j], cuts);
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        if (cuts.back() == *m_lives.window.until)
            cuts.pop_back();
        return cuts;
    }

    /// Thirty days and one month overtake each other time and again: only looking tells.
    void addCrossings(const DayRule& one, const DayRule& other, std::vector<Date>& cuts) const
    {
        if (one.isBegunBy(other) || other.isBegunBy(one))
            return;
        const auto order = [&](Date day) { return one.at(day) <=> other.at(day); };
        auto before = order(m_lives.window.from);
        for (Date day = m_lives.window.from; day < *m_lives.window.until; day = day.plusDays(1)) {
            const auto now = order(day);
            if (now != before)
                cuts.push_back(day);
            before = now;
        }
    }

    void addRegion(Date from, Date until)
    {
        const auto first = lifeIf(from);
        const Date lastDay = until.plusDays(-1);
        const auto last = lastDay == from ? first : lifeIf(lastDay);
        check(first.size() == last.size(), "days between two cuts give one life");
        LifeRegion region{from, until, std::uint32_t(m_course.pieces.size()),
                          std::uint32_t(first.size())};
        for (std::size_t i = 0; i < first.size(); ++i) {
            check(first[i].state == last[i].state, "days between two cuts give one state");
            LifePiece piece = pieceOf(first[i]);
            piece.from = boundOf(first[i].from, last[i].from, from, lastDay);
            piece.until = boundOf(first[i].until, last[i].until, from, lastDay);
            m_course.pieces.push_back(piece);
        }
        m_course.regions.push_back(region);
    }

    LifeBound boundOf(const std::optional<Date>& first, const std::optional<Date>& last,
                      Date firstDay, Date lastDay) const
    {
        check(first.has_value() == last.has_value(), "days between two cuts end alike");
        if (!first)
            return {};
        if (*first == *last)
            return {LifeBound::Kind::Fixed, *first, 0};
        const auto found = std::ranges::find_if(m_course.rules, [&](const DayRule& rule) {
            return rule.at(firstDay) == *first && rule.at(lastDay) == *last;
        });
        check(found != m_course.rules.end(), "what moves with an event follows it by a rule");
        return {LifeBound::Kind::Ruled, {}, std::uint32_t(found - m_course.rules.begin())};
    }

    LifePiece pieceOf(const Span& span) const
    {
        return {span.state, {}, {}, span.firstTerm, span.termCount};
    }

    std::vector<Span> lifeIf(Date deciding)
    {
        for (const EventIndex event : m_named) {
            const auto& rule = m_fate->ruleOf.at(event);
            m_scenario.suppose[event] =
                rule ? Supposition{PartialDate{rule->at(deciding)}} : Supposition{Rejected{}};
        }
        return life();
    }

    std::vector<Span> life()
    {
        const Hypothesis hypothesis{m_agreement, m_scenario};
        std::vector<Span> spans;
        LifeBuilder{m_agreement, m_scenario, hypothesis, m_endings, spans, m_lives.terms}.addLifeOf(
            m_clause);
        return spans;
    }

    void addNever()
    {
        for (const EventIndex event : m_named)
            m_scenario.suppose[event] = Rejected{};
        for (const Span& span : life()) {
            LifePiece piece = pieceOf(span);
            piece.from = {LifeBound::Kind::Fixed, span.from, 0};
            if (span.until)
                piece.until = {LifeBound::Kind::Fixed, *span.until, 0};
            m_lives.never.push_back(piece);
        }
    }

    const Agreement& m_agreement;
    Scenario m_scenario; ///< what is supposed of uncertain events is put in anew each time
    const EventChances& m_chances;
    AppliedEndings m_endings;
    ClauseIndex m_clause;
    const std::vector<EventIndex>& m_named;
    Hypothesis m_certain{m_agreement, m_scenario};
    PossibleLives m_lives;
    LifeCourse m_course;
    const Fate* m_fate = nullptr;
};

void addKey(std::string& key, std::int64_t value)
{
    key += std::to_string(value) + ',';
}

void addKey(std::string& key, const DateExpression& expression)
{
    addKey(key, std::int64_t(expression.form.index()));
    std::visit(Overloaded{
                   [](const Never&) {},
                   [](const NotStated&) {},
                   [&](const FixedDay& fixed) { addKey(key, fixed.day().dayNumber()); },
                   [&](const EventDay& due) { addKey(key, due.event.value); },
                   [&](const DelayedDay& delayed) {
                       addKey(key, delayed.delay.count);
                       addKey(key, std::int64_t(delayed.delay.unit));
                       addKey(key, delayed.base.front());
                   },
                   [&](const Choice& choice) {
                       addKey(key, std::int64_t(choice.kind));
                       addKey(key, std::int64_t(choice.operands.size()));
                       for (const auto& operand : choice.operands)
                           addKey(key, operand);
                   },
               },
               expression.form);
}

} // namespace

std::vector<EventIndex> uncertainEventsOf(const Agreement& agreement, const Scenario& scenario,
                                          const EventChances& chances, ClauseIndex clause)
{
    std::vector<EventIndex> named;
    const auto add = [&](const DateExpression& expression) {
        for (const EventIndex event : eventsIn(expression))
            if (chances.uncertain(event))
                addOnce(named, event);
    };
    if (!agreement.hangsOnContingency(clause))
        return named;
    for (const TermIndex term : agreement.termsOf(clause)) {
        if (!scenario.applies(agreement[term].instrument))
            continue;
        const TermContent content = contentOf(agreement, scenario, term);
        if (content.from)
            add(*content.from);
        add(*content.until);
    }
    return named;
}

PossibleLives possibleLivesOf(const Agreement& agreement, const Scenario& scenario,
                              const EventChances& chances, ClauseIndex clause,
                              const std::vector<EventIndex>& named)
{
    return LivesBuilder{agreement, scenario, chances, clause, named}.build(scenario);
}

std::string lifeKey(const Agreement& agreement, const Scenario& scenario,
                    const AppliedEndings& endings, ClauseIndex clause)
{
    std::string key;
    for (const TermIndex index : agreement.termsOf(clause)) {
        const Term& term = agreement[index];
        if (!scenario.applies(term.instrument))
            continue;
        const TermContent content = contentOf(agreement, scenario, index);
        addKey(key, term.instrument.value);
        addKey(key, term.adds ? 1 : 0);
        addKey(key, std::int64_t(term.effect));
        key += content.from ? 'f' : '-';
        if (content.from)
            addKey(key, *content.from);
        addKey(key, *content.until);
    }
    for (const auto& [ended, instrument] : endings.of(clause))
        addKey(key, -1 - std::int64_t(instrument.value));
    return key;
}

} // namespace pactline

#include "details/day_page.h"

#include "details/day_overview.h"
#include "details/likelihood_part.h"
#include "details/year_bars.h"
#include "evaluation/balance.h"
#include "text/details_copy.h"
#include "text/likelihood_text.h"
#include "text/remark_text.h"
#include "text/state_text.h"

#include <QLabel>

#include <algorithm>

namespace pactline
{
namespace
{

/// Of one kind: a list of thousands helps nobody, and the lanes show them all.
constexpr std::size_t mostClauses = 60;
constexpr std::size_t mostExposed = 8;

} // namespace

DayPage::DayPage(Session& session, Alternative& alternative)
    : m_session(session), m_writer(this, session)
{
    m_writer.title(localized(session.agreement().title, session.language()));
    const QString subject = localized(session.agreement().subject, session.language());
    if (!subject.isEmpty())
        m_writer.remark(subject);
    writeExposed(m_writer, mostExposed);
    m_writer.add(new DayOverview{session, mostClauses});
    const auto spans = session.projection().statesAt(session.playhead());
    writeBelieved(tr("Uncertain"), QStringLiteral("uncertain"), &DayPage::isUncertain);
    writeBelieved(tr("Over", "one way or another"), QStringLiteral("over"), &DayPage::isOver);
    for (const ClauseState state :
         {ClauseState::InForce, ClauseState::Lapsed, ClauseState::Expired, ClauseState::Ended,
          ClauseState::Unknown, ClauseState::NotYetAgreed})
        writeState(state, spans);
    const auto events = session.agreement().contingentEvents();
    if (!events.empty())
        writeYearBars(m_writer, alternative, events.front());
    m_writer.beginSection({QStringLiteral("section/help")}, tr("How to read it"));
    m_writer.remark(tr("Click a clause for the reasons and the sources. Colour says who "
                       "benefits, texture how well it is known."));
    const QString notice = localized(session.agreement().notice, session.language());
    if (!notice.isEmpty())
        m_writer.remark(notice);
    m_writer.endPart();
    m_writer.finish();
}

bool DayPage::follow(Date before, Date now)
{
    if (m_session.probabilities()) {
        remakeSoon();
        return true;
    }
    const Date checked = m_session.agreement().checked;
    const Date first = std::min(before, now);
    const Date last = std::max(before, now);
    const bool sameStanding = (first > checked) == (last > checked);
    return sameStanding &&
           m_session.projection().changes({first.plusDays(1), last.plusDays(1)}).empty();
}

CopyDocument DayPage::copy()
{
    return dayCopy(m_session.evaluation(), m_session.playhead(), m_session.language());
}

void DayPage::writeState(ClauseState state, const std::vector<const Span*>& spans)
{
    std::vector<ClauseIndex> clauses;
    for (std::uint32_t i = 0; i < spans.size(); ++i)
        if (spans[i]->state == state && !isLeftOpen({i}))
            clauses.push_back({i});
    if (clauses.empty())
        return;
    m_writer.beginSection({QStringLiteral("section/state%1").arg(int(state)), true, 0, 1},
                          statesText(state, int(clauses.size())), QString::number(clauses.size()));
    if (state == ClauseState::InForce)
        writeInForce(clauses, spans);
    else
        writeClauses(clauses);
    m_writer.endPart();
}

/// Whether a belief leaves open what the clause is on the day.
bool DayPage::isLeftOpen(ClauseIndex clause) const
{
    const Probabilities* const probabilities = m_session.probabilities();
    return probabilities && probabilities->wavers(clause) &&
           voicesOn(*probabilities, clause, m_session.playhead()).size() > 1;
}

/// Not in force for certain, and only the reason is left open.
bool DayPage::isOver(ClauseIndex clause) const
{
    return isLeftOpen(clause) &&
           std::ranges::none_of(
               voicesOn(*m_session.probabilities(), clause, m_session.playhead()),
               [](const VoiceShare& each) { return each.voice.state == ClauseState::InForce; });
}

bool DayPage::isUncertain(ClauseIndex clause) const
{
    return isLeftOpen(clause) && !isOver(clause);
}

void DayPage::writeBelieved(const QString& heading, const QString& name,
                            bool (DayPage::*belongs)(ClauseIndex) const)
{
    std::vector<ClauseIndex> clauses;
    for (std::uint32_t i = 0; i < m_session.agreement().clauses.size(); ++i)
        if ((this->*belongs)({i}))
            clauses.push_back({i});
    if (clauses.empty())
        return;
    const QString& language = m_session.language();
    m_writer.beginSection({QStringLiteral("section/") + name, true, 0, 1}, heading,
                          QString::number(clauses.size()));
    for (std::size_t i = 0; i < std::min(mostClauses, clauses.size()); ++i)
        m_writer.link(
            {localized(m_session.agreement()[clauses[i]].title, language),
             {},
             likelyStateText(*m_session.probabilities(), clauses[i], m_session.playhead(),
                             language),
             voiceTexts(*m_session.probabilities(), clauses[i], m_session.playhead(), language)
                 .join(QLatin1Char('\n'))},
            QStringLiteral("%1/%2").arg(name).arg(clauses[i].value),
            [&session = m_session, clause = clauses[i]] { session.select(clause); });
    if (clauses.size() > mostClauses)
        m_writer.remark(tr("and %n more", nullptr, int(clauses.size() - mostClauses)));
    m_writer.endPart();
}

void DayPage::writeInForce(const std::vector<ClauseIndex>& clauses,
                           const std::vector<const Span*>& spans)
{
    const Agreement& agreement = m_session.agreement();
    for (const Beneficiary& who : beneficiariesIn(agreement)) {
        std::vector<ClauseIndex> theirs;
        for (const ClauseIndex clause : clauses) {
            const auto& speaking = spans[clause.value]->speaking;
            if (speaking && agreement[*speaking].beneficiary == who)
                theirs.push_back(clause);
        }
        if (theirs.empty())
            continue;
        m_writer.heading(tr("%1 for %2", "a number, a party")
                             .arg(theirs.size())
                             .arg(beneficiaryText(who, agreement, m_session.language())),
                         m_writer.palette().beneficiary(who));
        writeClauses(theirs);
    }
}

void DayPage::writeClauses(const std::vector<ClauseIndex>& clauses)
{
    for (std::size_t i = 0; i < std::min(mostClauses, clauses.size()); ++i)
        writeClause(clauses[i]);
    if (clauses.size() > mostClauses)
        m_writer.remark(tr("and %n more", nullptr, int(clauses.size() - mostClauses)));
}

void DayPage::writeClause(ClauseIndex clause)
{
    const Agreement& agreement = m_session.agreement();
    const QString& language = m_session.language();
    QStringList words;
    QStringList meanings;
    for (const RemarkText& remark :
         remarksOn(m_session.projection(), clause, m_session.playhead(), language)) {
        words << remark.word;
        meanings << remark.meaning;
    }
    if (const auto carried = carriedForwardRemark(agreement, m_session.playhead(), language))
        meanings << carried->meaning;
    m_writer.link({localized(agreement[clause].title, language),
                   {},
                   words.join(QStringLiteral(" · ")),
                   meanings.join(QLatin1Char('\n'))},
                  QStringLiteral("clause/%1").arg(clause.value),
                  [&session = m_session, clause] { session.select(clause); });
}

} // namespace pactline

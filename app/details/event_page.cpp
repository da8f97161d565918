#include "details/event_page.h"

#include "details/alternative.h"
#include "details/day_overview.h"
#include "details/likelihood_part.h"
#include "details/source_rows.h"
#include "details/year_bars.h"
#include "session/suppositions.h"
#include "text/cause_text.h"
#include "text/details_copy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::size_t clausesNamed = 60;

} // namespace

EventPage::EventPage(Session& session, Alternative& alternative, EventIndex event)
    : m_session(session), m_alternative(alternative), m_writer(this, session), m_event(event),
      m_text(eventText(session.projection(), event, session.language()))
{
    writeHead();
    writeSteps();
    if (m_text.contingency)
        writeContingency();
    writeTouched();
    if (!m_text.sources.empty()) {
        m_writer.beginSection({QStringLiteral("section/sources"), true, 0, 3}, tr("Sources"),
                              QString::number(m_text.sources.size()));
        writeSources(m_writer, m_text.sources);
        m_writer.endPart();
    }
    m_writer.rule();
    m_writer.add(new DayOverview{session, DayOverview::fewChanges});
    m_writer.finish();
}

bool EventPage::follow(Date, Date)
{
    if (m_session.probabilities() && m_text.contingency)
        remakeSoon();
    return true;
}

CopyDocument EventPage::copy()
{
    return eventCopy(m_session.evaluation(), m_event, m_session.playhead(), m_session.language());
}

void EventPage::writeHead()
{
    const Palette& palette = m_writer.palette();
    m_writer.title(m_text.title);
    if (m_text.contingency) {
        const bool supposed = m_text.contingency->supposed;
        m_writer.pill(tr("hypothesis"), supposed ? palette.hypothesis : palette.secondaryText,
                      m_text.contingency->outcome);
    } else {
        m_writer.pill(m_text.standing, palette.secondaryText, m_text.date);
    }
    if (!m_text.text.isEmpty())
        m_writer.paragraph(m_text.text);
    if (!m_text.contingency)
        m_writer.remark(m_text.meaning);
}

void EventPage::writeSteps()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(6);
    const std::pair<int, QString> steps[] = {{-1, tr("◂ Previous event")}, {1, tr("Next event ▸")}};
    for (const auto& [step, text] : steps) {
        const auto other = neighbour(m_session.projection(), m_event, step);
        auto* button = new QPushButton{text};
        button->setProperty("role", "choice");
        button->setObjectName(step < 0 ? QStringLiteral("previousEvent")
                                       : QStringLiteral("nextEvent"));
        button->setEnabled(other.has_value());
        if (other) {
            button->setToolTip(eventLabel(m_session.agreement(), *other, m_session.language()));
            connect(button, &QPushButton::clicked, &m_session,
                    [&session = m_session, other] { session.goTo(*other); });
        }
        row->addWidget(button);
    }
    row->addStretch();
    m_writer.add(line);
}

void EventPage::writeTouched()
{
    if (!m_text.instruments.empty()) {
        m_writer.beginSection({QStringLiteral("section/instruments")}, tr("Instruments"));
        for (const QString& line : m_text.instruments)
            m_writer.paragraph(line);
        m_writer.endPart();
    }
    if (!m_text.contingency)
        writeClauses(QStringLiteral("changes"), tr("What changed that day"), m_text.changes);
    writeClauses(QStringLiteral("mentions"), tr("What hangs on it"), m_text.mentions);
}

void EventPage::writeClauses(const QString& name, const QString& heading,
                             const std::vector<ClauseLine>& clauses, bool open)
{
    if (clauses.empty())
        return;
    m_writer.beginSection({QStringLiteral("section/") + name, open, 0, 1}, heading,
                          QString::number(clauses.size()));
    for (std::size_t i = 0; i < std::min(clausesNamed, clauses.size()); ++i)
        m_writer.link(
            {clauses[i].title, {}, clauses[i].words, {}},
            name + QStringLiteral("/%1").arg(clauses[i].clause.value),
            [&session = m_session, clause = clauses[i].clause] { session.select(clause); });
    if (clauses.size() > clausesNamed)
        m_writer.remark(tr("and %n more", nullptr, int(clauses.size() - clausesNamed)));
    m_writer.endPart();
}

void EventPage::writeContingency()
{
    const ContingencyText& text = *m_text.contingency;
    writeBelief(m_writer, m_event);
    if (!text.assumption.isEmpty())
        m_writer.note(tr("assumption"), text.assumption);
    if (text.follows)
        writeEventLink(tr("First step: %1", "an event"), *text.follows);
    for (const EventIndex follower : text.followers)
        writeEventLink(tr("Then: %1", "an event"), follower);
    writeEffect();
    writeYearBars(m_writer, m_alternative, firstStepOf(m_session.agreement(), m_event));
}

void EventPage::writeEventLink(const QString& words, EventIndex event)
{
    const QString label = eventLabel(m_session.agreement(), event, m_session.language());
    m_writer.link({words.arg(label), {}, {}, {}}, QStringLiteral("event/%1").arg(event.value),
                  [&session = m_session, event] { session.select(event); });
}

Scenario EventPage::ifItHappened() const
{
    const Agreement& agreement = m_session.agreement();
    const EventIndex first = firstStepOf(agreement, m_event);
    return supposing(notSupposing(agreement, m_session.scenario(), first), first,
                     PartialDate{firstGuess(agreement)});
}

void EventPage::writeEffect()
{
    if (m_session.projection().hypothesis().dayOf(m_event)) {
        writeEffectOf(m_session.projection(), false);
        return;
    }
    // The page is whole without it; what would be is worked out once nothing else waits.
    const Scenario scenario = ifItHappened();
    if (const auto known = m_alternative.known(m_session.projection(), scenario)) {
        writeEffectOf(*known, true);
        return;
    }
    QTimer::singleShot(Alternative::pauseMs, this, [this, scenario] {
        m_alternative.workedOut(m_session.projection(), scenario);
        emit remakeRequested();
    });
}

void EventPage::writeEffectOf(const Projection& projection, bool hypothetical)
{
    const auto effect = effectOf(projection, m_event);
    if (!effect)
        return;
    const EffectText text = effectText(projection, *effect, m_session.language());
    if (hypothetical)
        m_writer.remark(tr("As if it happened on %1, under the terms shown:").arg(text.day));
    writeClauses(QStringLiteral("ends"), hypothetical ? tr("It would end") : tr("It ends"),
                 text.ends);
    writeClauses(QStringLiteral("changed"), hypothetical ? tr("It would change") : tr("It changes"),
                 text.changes);
    writeClauses(QStringLiteral("keeps"), hypothetical ? tr("It would keep") : tr("It keeps"),
                 text.keeps, false);
    if (text.ends.empty() && text.changes.empty())
        m_writer.paragraph(tr("No term applied then hangs on it."));
}

} // namespace pactline

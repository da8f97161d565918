#include "details/details_page.h"

#include "details/day_overview.h"
#include "details/panel_writer.h"
#include "details/point_page.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace pactline
{
namespace
{

/// Why the clause stands as it does.
class ClausePage : public DetailsPage
{
    Q_DECLARE_TR_FUNCTIONS(ClausePage)

public:
    ClausePage(Session& session, ClauseIndex clause)
        : m_session(session), m_palette(paletteOf(session.theme())), m_writer(this, m_palette),
          m_clause(clause), m_text(explanationText(session.projection(), clause, session.playhead(),
                                                   session.language()))
    {
        m_writer.title(m_text.clause);
        writeState();
        writeWhy();
        writeTerms();
        writeReadings();
        writeVersions();
        writeSources();
        m_writer.rule();
        m_writer.add(new DayOverview{session});
        m_writer.finish();
    }

    bool follow(Date, Date now) override
    {
        m_on->setText(onText(now));
        return true;
    }

private:
    QString onText(Date day) const
    {
        return tr("on %1", "a state on a day").arg(dayText(day, m_session.language()));
    }

    QColor stateColour() const
    {
        const Span& span = m_session.projection().spanAt(m_clause, m_session.playhead());
        if (span.state == ClauseState::Lapsed)
            return m_palette.hypothesis;
        if (span.state == ClauseState::InForce && span.speaking)
            return m_palette.beneficiary(m_session.agreement()[*span.speaking].beneficiary);
        return m_palette.secondaryText;
    }

    void writeState()
    {
        m_on = m_writer.pill(m_text.state, stateColour(), onText(m_session.playhead()));
        QStringList beneath{m_text.standing};
        if (!m_text.beneficiary.isEmpty())
            beneath.prepend(m_text.beneficiary);
        m_writer.remark(beneath.join(QStringLiteral(" · ")));
    }

    void writeWhy()
    {
        m_writer.section(tr("Why"));
        m_writer.paragraph(capitalised(m_text.since) + QLatin1Char('.'));
        if (!m_text.until.isEmpty())
            m_writer.paragraph(capitalised(m_text.until) + QLatin1Char('.'));
        if (!m_text.ending.isEmpty())
            m_writer.paragraph(m_text.ending);
        for (const PassageText& passage : m_text.passages)
            writeRule(passage);
        for (const QString& remark : m_text.remarks)
            m_writer.remark(remark);
    }

    void writeRule(const PassageText& passage)
    {
        if (passage.operands.empty())
            return;
        m_writer.paragraph(passage.rule);
        for (const OperandText& operand : passage.operands) {
            const QColor colour =
                operand.contingent ? m_palette.hypothesis : m_palette.secondaryText;
            m_writer.row(operand.text, operand.value, operand.decided, colour, operand.depth);
            if (!operand.otherwise.isEmpty())
                m_writer.remark(operand.otherwise);
        }
    }

    void writeTerms()
    {
        if (m_text.passages.empty())
            return;
        m_writer.section(tr("What it says"));
        for (const PassageText& passage : m_text.passages) {
            m_writer.paragraph(passage.text);
            if (!passage.note.isEmpty())
                m_writer.remark(passage.note);
            m_writer.remark(passage.heading + QStringLiteral(" · ") + passage.standing);
        }
    }

    void writeReadings()
    {
        if (m_text.readings.empty())
            return;
        m_writer.section(tr("Sources disagree"));
        for (const ReadingText& reading : m_text.readings) {
            if (reading.chosen)
                m_writer.paragraph(QStringLiteral("● ") + reading.title);
            else
                m_writer.action(QStringLiteral("○ ") + reading.title, this,
                                [this, reading] { choose(reading); });
            m_writer.remark(reading.sources + QStringLiteral(" · ") + reading.standing);
        }
    }

    void choose(const ReadingText& reading)
    {
        Scenario scenario = m_session.scenario();
        scenario.readings[reading.term] = reading.reading;
        if (reading.reading == 0)
            scenario.readings.erase(reading.term);
        m_session.changeScenario(scenario, tr("Follow another reading"));
    }

    void writeVersions()
    {
        if (m_text.versions.empty())
            return;
        m_writer.section(tr("Versions"));
        for (const VersionText& version : m_text.versions) {
            const QString words =
                version.applied ? version.words : tr("%1 (not applied)").arg(version.words);
            m_writer.version(version.label, words, version.current, !version.applied);
        }
    }

    void writeSources()
    {
        if (m_text.sources.empty())
            return;
        m_writer.section(tr("Sources"));
        for (const SourceText& source : m_text.sources)
            m_writer.link(source.text, source.link, source.grade, source.title);
    }

    static QString capitalised(QString text)
    {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

    Session& m_session;
    const Palette& m_palette;
    PanelWriter m_writer;
    ClauseIndex m_clause;
    ExplanationText m_text;
    QLabel* m_on = nullptr;
};

/// What happened.
class EventPage : public DetailsPage
{
    Q_DECLARE_TR_FUNCTIONS(EventPage)

public:
    EventPage(Session& session, EventIndex index)
    {
        const Event& event = session.agreement()[index];
        const QString& language = session.language();
        const Palette& palette = paletteOf(session.theme());
        PanelWriter writer{this, palette};
        writer.title(localized(event.title, language));
        writer.pill(standingText(event.standing), palette.secondaryText, dateOf(session, event));
        writer.section(tr("What happened"));
        writer.paragraph(localized(event.text, language));
        writer.remark(standingMeaning(event.standing));
        if (!event.sources.empty())
            writer.section(tr("Sources"));
        for (const SourceIndex source : event.sources) {
            const SourceText text = sourceText(session.agreement(), source, language);
            writer.link(text.text, text.link, text.grade, text.title);
        }
        writer.rule();
        writer.add(new DayOverview{session});
        writer.finish();
    }

    bool follow(Date, Date) override { return true; }

private:
    static QString dateOf(const Session& session, const Event& event)
    {
        const auto* fact = std::get_if<Fact>(&event.kind);
        if (!fact)
            return {};
        const QString from = dateText(fact->date, session.language());
        return fact->until ? tr("%1 to %2").arg(from, dateText(*fact->until, session.language()))
                           : from;
    }
};

/// Who is bound by what on that day.
class DayPage : public DetailsPage
{
    Q_DECLARE_TR_FUNCTIONS(DayPage)

public:
    explicit DayPage(Session& session)
        : m_session(session), m_writer(this, paletteOf(session.theme()))
    {
        m_writer.title(localized(session.agreement().title, session.language()));
        const QString subject = localized(session.agreement().subject, session.language());
        if (!subject.isEmpty())
            m_writer.remark(subject);
        m_writer.add(new DayOverview{session});
        writeStates();
        m_writer.section(tr("How to read it"));
        m_writer.remark(tr("Click a clause for the reasons and the sources. Colour says who "
                           "benefits, texture how well it is known."));
        const QString notice = localized(session.agreement().notice, session.language());
        if (!notice.isEmpty())
            m_writer.remark(notice);
        m_writer.finish();
    }

    bool follow(Date before, Date now) override
    {
        const Date first = std::min(before, now).plusDays(1);
        const Date last = std::max(before, now).plusDays(1);
        return m_session.projection().changes({first, last}).empty();
    }

private:
    void writeStates()
    {
        const auto spans = m_session.projection().statesAt(m_session.playhead());
        for (const ClauseState state :
             {ClauseState::InForce, ClauseState::Lapsed, ClauseState::Expired, ClauseState::Ended,
              ClauseState::Unknown, ClauseState::NotYetAgreed})
            writeState(state, spans);
    }

    void writeState(ClauseState state, const std::vector<const Span*>& spans)
    {
        int written = 0;
        for (std::uint32_t i = 0; i < spans.size(); ++i) {
            if (spans[i]->state != state || written++ >= mostClauses)
                continue;
            if (written == 1)
                m_writer.section(stateText(state));
            m_writer.action(localized(m_session.agreement().clauses[i].title, m_session.language()),
                            this, [this, i] { m_session.select(ClauseIndex{i}); });
        }
        if (written > mostClauses)
            m_writer.remark(tr("and %n more", nullptr, written - mostClauses));
    }

    /// Of one state: a list of thousands helps nobody, and the lanes show them all.
    static constexpr int mostClauses = 60;

    Session& m_session;
    PanelWriter m_writer;
};

} // namespace

std::unique_ptr<DetailsPage> makePage(Session& session)
{
    if (const auto clause = session.selectedClause())
        return std::make_unique<ClausePage>(session, *clause);
    if (const auto event = session.selectedEvent())
        return std::make_unique<EventPage>(session, *event);
    if (const auto point = session.selectedPoint())
        return makePointPage(session, *point);
    return std::make_unique<DayPage>(session);
}

} // namespace pactline

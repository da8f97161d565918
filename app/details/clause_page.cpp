#include "details/clause_page.h"

#include "details/alternative.h"
#include "details/day_overview.h"
#include "details/likelihood_part.h"
#include "details/source_rows.h"
#include "details/why_tree.h"
#include "session/suppositions.h"
#include "text/compare_text.h"
#include "text/date_text.h"
#include "text/details_copy.h"
#include "text/likelihood_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace pactline
{
namespace
{

/// Both, or the one that there is.
QString behindDot(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second
                                               : first + QStringLiteral(" · ") + second;
}

QString nameOf(const Agreement& agreement, ClauseIndex clause, const ClauseVersion& version)
{
    const auto* term = std::get_if<TermIndex>(&version);
    const std::string id = term ? agreement[*term].id.text
                                : agreement[clause].id.text + "@" +
                                      agreement[std::get<InstrumentIndex>(version)].id.text;
    return QStringLiteral("version/") + QString::fromStdString(id);
}

} // namespace

ClausePage::ClausePage(Session& session, Alternative& alternative, ClauseIndex clause)
    : m_session(session), m_alternative(alternative), m_writer(this, session), m_clause(clause),
      m_text(explanationText(session.projection(), clause, session.playhead(), session.language()))
{
    const Probabilities* const probabilities = session.probabilities();
    if (probabilities && probabilities->wavers(clause)) {
        m_likely = true;
        m_text = likelyText(std::move(m_text), *probabilities, clause, session.playhead(),
                            session.language());
    }
    m_writer.title(m_text.clause);
    writeState();
    writeLikelihood(m_writer, clause);
    writePinned();
    writeWhy();
    writeTerms();
    writeReadings();
    writeVersions();
    writeSourceList();
    m_writer.rule();
    m_writer.add(new DayOverview{session, DayOverview::fewChanges});
    m_writer.finish();
}

bool ClausePage::follow(Date, Date now)
{
    if (m_likely) {
        remakeSoon();
        return true;
    }
    m_on->setText(onText(now));
    if (m_inPinned)
        m_inPinned->setText(pinnedText(now));
    return true;
}

CopyDocument ClausePage::copy()
{
    QString ifNot;
    if (const auto scenario = withoutHypothesis())
        ifNot = ifNotText(*m_alternative.workedOut(m_session.projection(), *scenario));
    CopyDocument document = clauseCopy(m_session.evaluation(), m_clause, m_session.playhead(),
                                       ifNot, m_session.language());
    if (m_session.pinned()) {
        CopyBlock block;
        block.text = pinnedText(m_session.playhead());
        const auto heading =
            std::ranges::find(document, CopyBlock::Kind::Heading, &CopyBlock::kind);
        document.insert(heading, block);
    }
    return document;
}

const Span& ClausePage::span() const
{
    return m_session.projection().spanAt(m_clause, m_session.playhead());
}

QString ClausePage::onText(Date day) const
{
    return tr("on %1", "a state on a day").arg(dayText(day, m_session.language()));
}

QColor ClausePage::stateColour() const
{
    if (m_likely && m_session.probabilities()->inForce(m_clause, m_session.playhead()) <= 0)
        return m_writer.palette().secondaryText;
    if (span().state == ClauseState::Lapsed)
        return m_writer.palette().hypothesis;
    if (span().state == ClauseState::InForce && span().speaking)
        return m_writer.palette().beneficiary(m_session.agreement()[*span().speaking].beneficiary);
    return m_writer.palette().secondaryText;
}

void ClausePage::writeState()
{
    m_on = m_writer.pill(m_text.state, stateColour(), onText(m_session.playhead()));
    m_on->setObjectName(QStringLiteral("stateDay"));
    QStringList beneath{m_text.beneficiary, m_text.standing};
    beneath.removeAll(QString{});
    const auto standing = m_session.projection().standing(m_clause, span());
    if (!beneath.isEmpty())
        m_writer.remark(beneath.join(QStringLiteral(" · ")))
            ->setToolTip(standing ? standingMeaning(*standing) : QString{});
}

QString ClausePage::pinnedText(Date day) const
{
    return pinnedCourse(m_session.evaluation(), *m_session.pinned(), m_clause, day,
                        m_session.language());
}

void ClausePage::writePinned()
{
    if (!m_session.pinned())
        return;
    const Projection& pinned = *m_session.pinned()->projection;
    m_inPinned = m_writer.paragraph(pinnedText(m_session.playhead()));
    m_inPinned->setObjectName(QStringLiteral("inPinned"));
    m_inPinned->setToolTip(pinnedName(m_session.projection(), pinned, m_session.language()));
    m_writer.link({tr("◂ Two scenarios"), {}, {}, {}}, QStringLiteral("backToComparison"),
                  [&session = m_session] { session.select({}); });
}

void ClausePage::writeWhy()
{
    m_writer.beginSection({QStringLiteral("section/why")}, tr("Why"));
    m_writer.paragraph(capitalised(m_text.since) + QLatin1Char('.'));
    if (!m_text.until.isEmpty())
        m_writer.paragraph(capitalised(m_text.until) + QLatin1Char('.'));
    if (!m_text.ending.isEmpty())
        m_writer.paragraph(m_text.ending);
    for (const PassageText& passage : m_text.passages)
        writeTermTree(m_writer, passage, &passage == &m_text.passages.front(),
                      [this](int source) { showSource(source); });
    writeIfNot();
    m_writer.endPart();
    writeRemarks();
}

void ClausePage::writeRemarks()
{
    if (m_text.remarks.empty())
        return;
    m_writer.beginSection({QStringLiteral("section/remarks")}, tr("Bear in mind"));
    for (const RemarkText& remark : m_text.remarks)
        m_writer.note(remark.word, remark.meaning);
    m_writer.endPart();
}

std::optional<Scenario> ClausePage::withoutHypothesis() const
{
    const Agreement& agreement = m_session.agreement();
    const auto event = endedByHypothesis(agreement, span());
    if (!event)
        return std::nullopt;
    return notSupposing(agreement, m_session.scenario(), firstStepOf(agreement, *event));
}

QString ClausePage::ifNotText(const Projection& without) const
{
    const auto course = courseIn(without, m_clause, span());
    return course
               ? withoutHypothesisText(*course, span(), m_session.agreement(), m_session.language())
               : QString{};
}

void ClausePage::writeIfNot()
{
    const auto scenario = withoutHypothesis();
    if (!scenario)
        return;
    QLabel* line = m_writer.paragraph({});
    line->setObjectName(QStringLiteral("ifNot"));
    const auto fill = [this, line](const Projection& without) {
        line->setText(ifNotText(without));
        line->setVisible(!line->text().isEmpty());
    };
    if (const auto known = m_alternative.known(m_session.projection(), *scenario)) {
        fill(*known);
        return;
    }
    line->hide();
    QTimer::singleShot(Alternative::pauseMs, this, [this, fill, scenario = *scenario] {
        fill(*m_alternative.workedOut(m_session.projection(), scenario));
    });
}

void ClausePage::writeTerms()
{
    if (m_text.passages.empty())
        return;
    m_writer.beginSection({QStringLiteral("section/text")}, tr("What it says"));
    for (const PassageText& passage : m_text.passages) {
        m_writer.paragraph(passage.text);
        if (!passage.note.isEmpty())
            m_writer.remark(passage.note);
        m_writer.remark(behindDot(passage.heading, passage.standing));
    }
    m_writer.endPart();
}

void ClausePage::writeReadings()
{
    if (m_text.readings.empty())
        return;
    m_writer.beginSection({QStringLiteral("section/readings")}, tr("Sources disagree"));
    for (const ReadingText& reading : m_text.readings) {
        if (reading.chosen)
            m_writer.paragraph(QStringLiteral("● ") + reading.title);
        else
            m_writer.link({QStringLiteral("○ ") + reading.title, {}, {}, {}},
                          QStringLiteral("reading/%1").arg(reading.reading),
                          [this, reading] { choose(reading); });
        m_writer.remark(behindDot(reading.sources, reading.standing));
    }
    m_writer.endPart();
}

void ClausePage::choose(const ReadingText& reading)
{
    Scenario scenario = m_session.scenario();
    scenario.readings[reading.term] = reading.reading;
    if (reading.reading == 0)
        scenario.readings.erase(reading.term);
    m_session.changeScenario(scenario, tr("Follow another reading"));
}

void ClausePage::writeVersions()
{
    if (m_text.versions.empty())
        return;
    m_writer.beginSection({QStringLiteral("section/versions"), true, 0, 2}, tr("Versions"));
    for (const VersionText& version : m_text.versions)
        writeVersion(version);
    if (const auto pair = versionsToCompare(m_session.projection(), m_clause, m_session.playhead()))
        m_writer.link({tr("Compare versions…"), {}, {}, {}}, QStringLiteral("compareVersions"),
                      [this, pair] { emit comparisonRequested(pair->first, pair->second); });
    m_writer.endPart();
}

void ClausePage::writeVersion(const VersionText& version)
{
    const QString name = nameOf(m_session.agreement(), m_clause, version.version);
    PanelRow* row = m_writer.beginRow(
        {name, false, 14, 2},
        {version.words, version.label, version.applied ? QString{} : tr("not applied"), {}});
    row->setStrong(version.current);
    row->setFaint(!version.applied);
    m_writer.remark(behindDot(version.instrument, version.standing));
    if (!version.text.isEmpty())
        m_writer.paragraph(version.text);
    const InstrumentIndex instrument = instrumentOf(m_session.agreement(), version.version);
    if (m_session.scenario().asSigned == instrument)
        m_writer.remark(tr("The pact is shown as it was signed then."));
    else
        m_writer.link({tr("Show the pact as signed then"), {}, {}, {}},
                      name + QStringLiteral("/asSigned"),
                      [this, instrument] { showAsSigned(instrument); });
    const auto now = std::ranges::find(m_text.versions, true, &VersionText::current);
    if (now != m_text.versions.end() && now->version != version.version)
        m_writer.link({tr("Compare with what holds"), {}, {}, {}},
                      name + QStringLiteral("/compare"),
                      [this, left = version.version, right = now->version] {
                          emit comparisonRequested(std::min(left, right), std::max(left, right));
                      });
    m_writer.endPart();
}

void ClausePage::showAsSigned(InstrumentIndex instrument)
{
    Scenario scenario = m_session.scenario();
    scenario.asSigned = instrument;
    m_session.changeScenario(scenario, tr("Show the pact as signed then"));
}

void ClausePage::writeSourceList()
{
    if (m_text.sources.empty())
        return;
    const QString name = QStringLiteral("section/sources");
    m_writer.beginSection({name, true, 0, 3}, tr("Sources"),
                          QString::number(m_text.sources.size()));
    m_sourceSection = findChild<PanelRow*>(name);
    writeSources(m_writer, m_text.sources);
    m_writer.endPart();
}

void ClausePage::showSource(int number)
{
    auto* row = findChild<PanelRow*>(sourceRowName(number));
    if (!row || !m_sourceSection)
        return;
    m_sourceSection->setOpen(true);
    row->setFocus(Qt::OtherFocusReason);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(row);
}

} // namespace pactline

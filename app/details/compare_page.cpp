#include "details/compare_page.h"

#include "details/alternative.h"
#include "details/day_overview.h"
#include "details/year_bars.h"
#include "text/compare_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::size_t differencesNamed = 24;
constexpr std::size_t differencesInFold = 200;
constexpr std::size_t sameNamed = 60;

} // namespace

ComparePage::ComparePage(Session& session, Alternative& alternative)
    : m_session(session), m_writer(this, session)
{
    const std::vector<Line> lines = this->lines();
    m_writer.title(tr("Two scenarios"));
    writeNames();
    writeButtons();
    if (m_session.scenario() == m_session.pinned()->scenario())
        m_writer.paragraph(tr("A and B are the same so far. Change the date that is supposed, or "
                              "the terms: A follows, B stays."));
    writeDifferences(lines);
    writeSame(lines);
    const auto events = session.agreement().contingentEvents();
    if (!events.empty())
        writeYearBars(m_writer, alternative, events.front());
    m_writer.rule();
    m_writer.add(new DayOverview{session, DayOverview::fewChanges});
    m_writer.finish();
}

bool ComparePage::uncertain() const
{
    return m_session.probabilities() || m_session.pinned()->probabilities;
}

bool ComparePage::follow(Date, Date)
{
    return !uncertain(); // probabilities are those of the playhead's day
}

QString ComparePage::heading() const
{
    return uncertain() ? tr("Where they differ on %1")
                             .arg(dayText(m_session.playhead(), m_session.language()))
                       : tr("Where they differ");
}

std::vector<ComparePage::Line> ComparePage::lines() const
{
    return uncertain() ? chanceLines() : certainLines();
}

std::vector<ComparePage::Line> ComparePage::certainLines() const
{
    const Projection& shown = m_session.projection();
    const Projection& pinned = *m_session.pinned()->projection;
    const QString& language = m_session.language();
    std::vector<Line> lines;
    for (const ClauseDifference& difference : compare(shown, pinned))
        lines.push_back(lines.size() < differencesNamed + differencesInFold
                            ? Line{difference.clause,
                                   differenceWithDays(shown, pinned, difference, language),
                                   differenceText(shown, pinned, difference, language)}
                            : Line{difference.clause, {}, {}});
    return lines;
}

std::vector<ComparePage::Line> ComparePage::chanceLines() const
{
    const Evaluation& shown = m_session.evaluation();
    const Evaluation& pinned = *m_session.pinned();
    std::vector<Line> lines;
    for (const ChanceDifference& one : compareChances(shown, pinned, m_session.playhead()))
        lines.push_back({one.clause,
                         lines.size() < differencesNamed + differencesInFold
                             ? chancesText(shown, pinned, one.clause, m_session.playhead(),
                                           m_session.language())
                             : QString{},
                         {}});
    for (const ChanceDifference& one : chancesApartFrom(m_session.playhead(), shown, pinned))
        lines.push_back({one.clause, chancesOnText(shown, pinned, one, m_session.language()), {}});
    return lines;
}

void ComparePage::writeNames()
{
    const Palette& palette = m_writer.palette();
    const Projection& shown = m_session.projection();
    const Projection& pinned = *m_session.pinned()->projection;
    const QString& language = m_session.language();
    const QColor own = shown.scenario().suppose.empty() ? palette.text : palette.hypothesis;
    m_writer.pill(QStringLiteral("A"), own, scenarioName(shown, pinned.scenario(), language))
        ->setObjectName(QStringLiteral("scenarioA"));
    m_writer
        .pill(QStringLiteral("B"), palette.secondaryText,
              scenarioName(pinned, shown.scenario(), language))
        ->setObjectName(QStringLiteral("scenarioB"));
    const bool alike = shown.scenario().suppose == pinned.scenario().suppose;
    if (alike && !shown.scenario().suppose.empty() && shown.scenario() != pinned.scenario())
        m_writer.remark(tr("Both suppose: %1").arg(suppositionName(shown, language)));
}

void ComparePage::writeButtons()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(6);
    const auto add = [row](const QString& text, const char* name) {
        auto* button = new QPushButton{text};
        button->setProperty("role", "choice");
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    auto* swap = add(tr("⇄ Swap"), "swapScenarios");
    swap->setAccessibleName(tr("Swap A and B"));
    swap->setEnabled(m_session.scenario() != m_session.pinned()->scenario());
    connect(swap, &QPushButton::clicked, this,
            [this] { m_session.swapWithPinned(tr("Swap A and B")); });
    connect(add(tr("Stop comparing"), "unpinScenario"), &QPushButton::clicked, this,
            [this] { m_session.pin(std::nullopt, tr("Stop comparing")); });
    row->addStretch();
    m_writer.add(line);
}

void ComparePage::writeDifferences(const std::vector<Line>& lines)
{
    m_writer.beginSection({QStringLiteral("section/differences"), true, 0, 1}, heading(),
                          QString::number(lines.size()));
    if (lines.empty())
        m_writer.paragraph(uncertain() ? tr("On that day they do not differ in any clause.")
                                       : tr("They do not differ in any clause."));
    const std::size_t named = std::min(lines.size(), differencesNamed);
    for (std::size_t i = 0; i < named; ++i)
        writeLine(lines[i]);
    if (lines.size() > named) {
        m_writer.beginRow({QStringLiteral("differences/more"), false, 0, 1},
                          {tr("and %n more", nullptr, int(lines.size() - named)), {}, {}, {}});
        const std::size_t last = std::min(lines.size(), named + differencesInFold);
        for (std::size_t i = named; i < last; ++i)
            writeLine(lines[i]);
        if (lines.size() > last)
            m_writer.remark(tr("and %n more", nullptr, int(lines.size() - last)));
        m_writer.endPart();
    }
    m_writer.endPart();
}

void ComparePage::writeLine(const Line& line)
{
    const QString title = localized(m_session.agreement()[line.clause].title, m_session.language());
    PanelRow* row =
        m_writer.link({title, {}, {}, {}}, QStringLiteral("difference/%1").arg(line.clause.value),
                      [&session = m_session, clause = line.clause] { session.select(clause); });
    row->setStrong(true);
    row->setToolTip(line.sentence);
    row->setAccessibleDescription(line.sentence.isEmpty() ? line.brief : line.sentence);
    m_writer.remark(line.brief)->setToolTip(line.sentence);
}

void ComparePage::writeSame(const std::vector<Line>& lines)
{
    const Agreement& agreement = m_session.agreement();
    std::vector<bool> differs(agreement.clauses.size(), false);
    for (const Line& line : lines)
        differs[line.clause.value] = true;
    const auto same = std::size_t(std::ranges::count(differs, false));
    m_writer.beginSection({QStringLiteral("section/same"), false, 0, 1}, tr("The same in both"),
                          tr("%n clause(s)", nullptr, int(same)));
    std::size_t named = 0;
    for (std::uint32_t i = 0; i < differs.size() && named < sameNamed; ++i) {
        if (differs[i])
            continue;
        ++named;
        m_writer.link(
            {localized(agreement[ClauseIndex{i}].title, m_session.language()), {}, {}, {}},
            QStringLiteral("same/%1").arg(i),
            [&session = m_session, i] { session.select(ClauseIndex{i}); });
    }
    if (same > named)
        m_writer.remark(tr("and %n more", nullptr, int(same - named)));
    m_writer.endPart();
}

CopyDocument ComparePage::copy()
{
    using Kind = CopyBlock::Kind;
    const Projection& shown = m_session.projection();
    const Projection& pinned = *m_session.pinned()->projection;
    const QString& language = m_session.language();
    const Agreement& agreement = m_session.agreement();
    CopyDocument document;
    const auto add = [&](Kind kind, const QString& text) {
        CopyBlock block;
        block.kind = kind;
        block.text = text;
        document.push_back(std::move(block));
    };
    add(Kind::Title, localized(agreement.title, language));
    add(Kind::Paragraph, shownName(shown, pinned, language));
    add(Kind::Paragraph, pinnedName(shown, pinned, language));
    add(Kind::Heading, heading());
    const std::vector<Line> lines = this->lines();
    for (const Line& line : lines) {
        const QString words = line.sentence.isEmpty() ? line.brief : line.sentence;
        const QString title = localized(agreement[line.clause].title, language);
        add(Kind::Item, words.isEmpty() ? title : title + QStringLiteral(" – ") + words);
    }
    add(Kind::Paragraph, sameText(int(agreement.clauses.size() - lines.size())));
    return document;
}

} // namespace pactline

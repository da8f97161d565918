#include "scenario/belief_form.h"

#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/date_text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace pactline
{
namespace
{

constexpr int believerWidthPx = 240;
constexpr int lineGapPx = 6;

} // namespace

BeliefForm::BeliefForm(const QString& language, Date today, QWidget* parent)
    : QWidget(parent), m_language(language), m_today(today)
{
    buildLayout();
    for (QLineEdit* field : {m_from, m_through, m_never})
        connect(field, &QLineEdit::textEdited, this, &BeliefForm::onDaysEdited);
    connect(m_rows, &BeliefRows::edited, this, &BeliefForm::onDaysEdited);
    for (QLineEdit* field : {m_notBefore, m_by, m_said})
        connect(field, &QLineEdit::textEdited, this, &BeliefForm::edited);
    connect(m_by, &QLineEdit::textEdited, this, [this] {
        m_shownBeliever.clear(); // who types a name stands by it
        m_ownNote->hide();
    });
}

void BeliefForm::buildLayout()
{
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(lineGapPx);
    buildKinds(*lines);
    m_rows = new BeliefRows{m_language};
    lines->addWidget(m_rows);
    buildRange(*lines);
    buildRest(*lines);
    setFocusProxy(m_kinds->buttons().front());
    m_rows->setTabOrderBehind(m_kinds->buttons().back());
    showKind(false);
}

void BeliefForm::buildKinds(QVBoxLayout& lines)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(lineGapPx);
    m_kinds = new QButtonGroup{this};
    const std::pair<const char*, QString> kinds[] = {{"beliefByShares", tr("Shares by date")},
                                                     {"beliefByRange", tr("Any day of a range")}};
    for (const auto& [id, name] : kinds) {
        auto* button = new QPushButton{name};
        button->setObjectName(QLatin1String(id));
        button->setCheckable(true);
        button->setAutoDefault(false);
        row->addWidget(button);
        m_kinds->addButton(button, int(m_kinds->buttons().size()));
    }
    row->addStretch();
    lines.addLayout(row);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        showKind(kind == 1);
        onDaysEdited();
    });
}

void BeliefForm::buildRange(QVBoxLayout& lines)
{
    m_range = new QWidget;
    auto* grid = new QGridLayout{m_range};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(lineGapPx);
    grid->setColumnStretch(2, 1);
    m_from = formField("beliefFrom", tr("First date of the range"), dateFieldPx);
    m_through = formField("beliefThrough", tr("Last date of the range"), dateFieldPx);
    grid->addWidget(formLabel(tr("From", "… a date")), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(formLabel(tr("Through", "… a date")), 1, 0);
    grid->addWidget(m_through, 1, 1);
    auto* evenly = formLabel(tr("Each day of it is as likely as any other."), "secondary");
    evenly->setWordWrap(true);
    grid->addWidget(evenly, 2, 0, 1, 3);
    lines.addWidget(m_range);
}

void BeliefForm::buildRest(QVBoxLayout& lines)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(lineGapPx);
    grid->setColumnStretch(2, 1);
    m_never = formField("beliefNever", tr("How likely it never happens"), shareFieldPx);
    m_never->setPlaceholderText(typedShare(0, m_language));
    m_notBefore =
        formField("beliefNotBefore", tr("Known not to have happened before"), dateFieldPx);
    auto* untilToday = new QPushButton{tr("Not until today")};
    untilToday->setObjectName("notUntilToday");
    untilToday->setAutoDefault(false);
    connect(untilToday, &QPushButton::clicked, this, &BeliefForm::denyUntilToday);
    m_by = formField("beliefBy", tr("Whose forecast"), believerWidthPx);
    m_by->setPlaceholderText(tr("your own"));
    m_said = formField("beliefSaid", tr("When it was made"), dateFieldPx);
    auto* why = formLabel(tr("What the forecast gives to earlier days is then left out, and the "
                             "rest raised to a whole."),
                          "secondary");
    why->setWordWrap(true);
    m_ownNote = formLabel({}, "hypothesis");
    m_ownNote->setObjectName("beliefOwnNote");
    m_ownNote->setWordWrap(true);
    m_ownNote->hide();
    grid->addWidget(formLabel(tr("Never")), 0, 0);
    grid->addWidget(m_never, 0, 1, Qt::AlignLeft);
    grid->addWidget(formLabel(tr("Not before")), 1, 0);
    auto* denied = new QHBoxLayout;
    denied->setSpacing(8);
    denied->addWidget(m_notBefore);
    denied->addWidget(untilToday);
    denied->addStretch();
    grid->addLayout(denied, 1, 1, 1, 2);
    grid->addWidget(why, 2, 0, 1, 3);
    grid->addWidget(formLabel(tr("Said by")), 3, 0);
    grid->addWidget(m_by, 3, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(formLabel(tr("Said on")), 4, 0);
    grid->addWidget(m_said, 4, 1, Qt::AlignLeft);
    grid->addWidget(m_ownNote, 5, 0, 1, 3);
    lines.addLayout(grid);
}

bool BeliefForm::isRange() const
{
    return m_kinds->checkedId() == 1;
}

void BeliefForm::showKind(bool range)
{
    m_kinds->button(range ? 1 : 0)->setChecked(true);
    m_rows->setVisible(!range);
    m_range->setVisible(range);
}

void BeliefForm::setBelief(const Belief& belief, const QString& by)
{
    const auto* const range = std::get_if<BeliefRange>(&belief.days);
    if (range) {
        m_from->setText(dateText(range->from, m_language));
        m_through->setText(dateText(range->through, m_language));
    } else {
        m_rows->setPoints(std::get<BeliefPoints>(belief.days));
    }
    showKind(range != nullptr);
    m_never->setText(belief.never > 0 ? typedShare(belief.never, m_language) : QString{});
    m_notBefore->setText(belief.notBefore ? dateText(*belief.notBefore, m_language) : QString{});
    m_said->setText(belief.said ? dateText(*belief.said, m_language) : QString{});
    m_by->setText(by);
    m_by->setCursorPosition(0);
    m_believer = belief.by;
    m_shownBeliever = by;
}

void BeliefForm::propose(const PartialDate& date)
{
    constexpr double low = 0.1;
    constexpr double middle = 0.5;
    constexpr double high = 0.9;
    m_rows->addRow(typedShare(low, m_language), {});
    m_rows->addRow(typedShare(middle, m_language), dateText(date, m_language));
    m_rows->addRow(typedShare(high, m_language), {});
}

/// Who changes somebody's forecast makes it his own, unless he says otherwise.
void BeliefForm::onDaysEdited()
{
    if (!m_shownBeliever.isEmpty() && m_by->text() == m_shownBeliever) {
        m_ownNote->setText(tr("Changed, it is your own, no longer that of: %1", "who forecast")
                               .arg(m_shownBeliever));
        m_ownNote->show();
        m_by->clear();
        m_said->clear();
    }
    emit edited();
}

void BeliefForm::denyUntilToday()
{
    m_notBefore->setText(dateText(PartialDate{m_today}, m_language));
    m_notBefore->setCursorPosition(0);
    emit edited();
}

Read<std::variant<BeliefPoints, BeliefRange>> BeliefForm::days() const
{
    using Days = std::variant<BeliefPoints, BeliefRange>;
    if (!isRange()) {
        auto points = m_rows->points();
        return points ? Read<Days>{*std::move(points)} : failure(points.error());
    }
    const auto from = dateIn(*m_from, m_language);
    const auto through = dateIn(*m_through, m_language);
    if (!from || !through)
        return failure(from ? through.error() : from.error());
    if (!*from || !*through)
        return failure(tr("Write the first and the last date of the range."));
    const BeliefRange range{**from, **through};
    if (range.through.dayAfter() <= range.from.firstDay())
        return failure(typedMistakeText(
            {ErrorCode::RangeBackwards,
             QStringLiteral("%1 – %2").arg(m_from->text(), m_through->text()).toStdString()},
            m_language));
    return Days{range};
}

Read<Belief> BeliefForm::belief() const
{
    const auto days = this->days();
    const auto never = shareIn(*m_never);
    const auto notBefore = dateIn(*m_notBefore, m_language);
    const auto said = dateIn(*m_said, m_language);
    if (!days)
        return failure(days.error());
    if (!never)
        return failure(never.error());
    if (!notBefore || !said)
        return failure(notBefore ? said.error() : notBefore.error());
    const QString by = m_by->text().trimmed();
    const Belief belief{*days, never->value_or(0), *notBefore,
                        by == m_shownBeliever ? m_believer : by.toStdString(), *said};
    if (const auto mistake = mistakeIn(belief))
        return failure(typedMistakeText(*mistake, m_language));
    return belief;
}

} // namespace pactline

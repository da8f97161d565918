#include "scenario/follower_form.h"

#include "support/overloaded.h"
#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace pactline
{
namespace
{

constexpr int whenWidthPx = 170;

/// What both fields say together.
std::optional<Supposition> together(const FollowerWhen& when, double rejected)
{
    if (rejected >= 1)
        return Rejected{};
    return std::visit(
        Overloaded{
            [&](const DefaultDelay& assumed) -> std::optional<Supposition> {
                if (rejected > 0)
                    return FollowerBelief{assumed, rejected};
                return std::nullopt;
            },
            [&](const PartialDate& date) -> std::optional<Supposition> {
                if (rejected > 0)
                    return FollowerBelief{date, rejected};
                return date;
            },
            [&](const DelayRange& range) -> std::optional<Supposition> {
                if (rejected > 0 || range.shortest != range.longest)
                    return FollowerBelief{range, rejected};
                return AfterDelay{range.shortest, false};
            },
            [](const Pending& awaited) -> std::optional<Supposition> { return awaited; },
        },
        when);
}

/// The parts that each have a field.
std::pair<FollowerWhen, double> apart(const std::optional<Supposition>& supposed)
{
    using Parts = std::pair<FollowerWhen, double>;
    if (!supposed)
        return {DefaultDelay{}, 0};
    return std::visit(
        Overloaded{
            [](const PartialDate& date) -> Parts {
                return {date, 0};
            },
            [](const AfterDelay& after) -> Parts {
                return {DelayRange{after.delay, after.delay}, 0};
            },
            [](const Pending& awaited) -> Parts {
                return {awaited, 0};
            },
            [](const Rejected&) -> Parts {
                return {DefaultDelay{}, 1};
            },
            [](const Belief&) -> Parts {
                return {DefaultDelay{}, 0};
            },
            [](const FollowerBelief& belief) -> Parts {
                return {
                    std::visit([](const auto& when) { return FollowerWhen{when}; }, belief.when),
                    belief.rejected};
            },
        },
        *supposed);
}

} // namespace

FollowerForm::FollowerForm(const Agreement& agreement, EventIndex follower, const QString& language,
                           QWidget* parent)
    : QWidget(parent), m_follower(follower), m_language(language),
      m_when(formField("followerWhen", {}, whenWidthPx)),
      m_rejected(formField("followerRejected", {}, shareFieldPx))
{
    buildLayout(agreement.contingencyOf(follower));
    for (QLineEdit* field : {m_when, m_rejected})
        connect(field, &QLineEdit::textEdited, this, &FollowerForm::edited);
}

void FollowerForm::buildLayout(const Contingency& contingency)
{
    const QString name = localized(contingency.label, m_language);
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto* heading = formLabel(QLocale{m_language}.toUpper(name), "caps");
    heading->setAccessibleName(name);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->addWidget(formLabel(tr("Comes after", "an event that follows")), 1, 0);
    grid->addWidget(m_when, 1, 1, Qt::AlignLeft);
    grid->addWidget(formLabel(tr("Chance of rejection")), 2, 0);
    grid->addWidget(m_rejected, 2, 1, Qt::AlignLeft);
    m_when->setPlaceholderText(tr("%1 (assumed)", "a delay").arg(delayText(contingency.delay)));
    m_when->setAccessibleName(tr("%1: after how long").arg(name));
    m_when->setToolTip(tr("A delay, a range such as “3 to 9 months”, a date, or “awaited”"));
    m_rejected->setPlaceholderText(typedShare(0, m_language));
    m_rejected->setAccessibleName(tr("%1: how likely it is rejected").arg(name));
}

void FollowerForm::setSupposed(const std::optional<Supposition>& supposed)
{
    const auto [when, rejected] = apart(supposed);
    m_when->setText(typedWhen(when, m_language));
    m_rejected->setText(rejected > 0 ? typedShare(rejected, m_language) : QString{});
}

Read<std::optional<Supposition>> FollowerForm::supposed() const
{
    const auto when = readFollowerWhen(m_when->text(), m_language);
    const auto rejected = shareIn(*m_rejected);
    if (!when && when.error().code == ErrorCode::MalformedDelay)
        return failure(tr("“%1” is neither a delay nor a date; write “6 months”, “3 to 9 months”, "
                          "“March 2030” or “awaited”")
                           .arg(m_when->text()));
    if (!when)
        return failure(typedMistakeText(when.error(), m_language));
    if (!rejected)
        return failure(rejected.error());
    const double share = rejected->value_or(0);
    if (std::holds_alternative<Pending>(*when) && share > 0)
        return failure(tr("What is awaited is not rejected; leave one of the two out"));
    return together(*when, share);
}

} // namespace pactline

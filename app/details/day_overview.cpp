#include "details/day_overview.h"

#include "details/balance_bar.h"
#include "details/change_list.h"
#include "text/date_text.h"
#include "text/remark_text.h"
#include "text/scenario_text.h"
#include "theme/typography.h"

#include <QLocale>
#include <QVBoxLayout>

namespace pactline
{
DayOverview::DayOverview(Session& session, std::size_t mostChanges, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel), m_carried(new QLabel),
      m_lists(WhenRested::aMomentMs, WhenRested::farBehindMs, [this] { followChanges(); }),
      m_next(new ChangeList{session, tr("Next change"), QStringLiteral("next"), mostChanges}),
      m_previous(
          new ChangeList{session, tr("Change before"), QStringLiteral("previous"), mostChanges})
{
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(6);
    m_heading->setProperty("role", "caps");
    m_heading->setFont(fontFor(TextRole::Caps));
    m_carried->setProperty("role", "secondary");
    m_carried->setWordWrap(true);
    all->addWidget(m_heading);
    all->addWidget(new BalanceBar{session});
    all->addWidget(m_carried);
    all->addSpacing(4);
    all->addWidget(m_next);
    all->addSpacing(4);
    all->addWidget(m_previous);
    connect(&session, &Session::playheadChanged, this, &DayOverview::follow);
    follow();
}

void DayOverview::follow()
{
    followDay();
    if (WhenRested::isLarge(m_session.agreement()) && m_unchanged)
        m_lists.ask();
    else
        followChanges();
}

void DayOverview::followChanges()
{
    const Date day = m_session.playhead();
    const Projection& projection = m_session.projection();
    if (m_unchanged && m_unchanged->contains(day))
        return;
    const auto next = projection.nextChange(day);
    const Date since = projection.previousChange(day.plusDays(1)).value_or(Date::earliest());
    m_unchanged =
        since == day ? DateRange{day, day.plusDays(1)} : DateRange{since.plusDays(1), next};
    m_next->show(next);
    m_previous->show(projection.previousChange(day));
}

void DayOverview::followDay()
{
    const Date day = m_session.playhead();
    const QString& language = m_session.language();
    m_heading->setText(QLocale{language}.toUpper(tr("On %1", "a day").arg(dayText(day, language))));
    const QString carried = carriedForwardText(m_session.agreement(), day, language);
    if (carried == m_carried->text() && m_carried->isHidden() == carried.isEmpty())
        return;
    m_carried->setText(carried);
    m_carried->setVisible(!carried.isEmpty());
    const auto remark = carriedForwardRemark(m_session.agreement(), day, language);
    m_carried->setToolTip(remark ? remark->meaning : QString{});
    m_carried->setAccessibleDescription(m_carried->toolTip());
}

} // namespace pactline

#include "details/day_overview.h"

#include "details/balance_bar.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "theme/typography.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::size_t mostChanges = 4;

} // namespace

DayOverview::DayOverview(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel),
      m_nextHeading(new QLabel{QLocale{session.language()}.toUpper(tr("Next change"))}),
      m_next(new QPushButton), m_changes(new QLabel)
{
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(6);
    for (QLabel* heading : {m_heading, m_nextHeading}) {
        heading->setProperty("role", "caps");
        heading->setFont(fontFor(TextRole::Caps));
    }
    m_next->setProperty("role", "link");
    m_next->setCursor(Qt::PointingHandCursor);
    m_changes->setProperty("role", "secondary");
    m_changes->setWordWrap(true);
    auto* nextRow = new QHBoxLayout;
    nextRow->addWidget(m_next);
    nextRow->addStretch();
    all->addWidget(m_heading);
    all->addWidget(new BalanceBar{session});
    all->addSpacing(8);
    all->addWidget(m_nextHeading);
    all->addLayout(nextRow);
    all->addWidget(m_changes);
    connect(&session, &Session::playheadChanged, this, &DayOverview::follow);
    connect(&session, &Session::projectionChanged, this, &DayOverview::follow);
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_session.stepPlayhead(Step::Change, 1); });
    follow();
}

void DayOverview::follow()
{
    const Projection& projection = m_session.projection();
    const QString& language = m_session.language();
    m_heading->setText(QLocale{language}.toUpper(
        tr("On %1", "a day").arg(dayText(m_session.playhead(), language))));
    const auto next = projection.nextChange(m_session.playhead());
    m_nextHeading->setVisible(next.has_value());
    m_next->setVisible(next.has_value());
    m_changes->setVisible(next.has_value());
    if (!next)
        return;
    m_next->setText(dayText(*next, language));
    const auto changes = projection.changes({*next, next->plusDays(1)});
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostChanges, changes.size()); ++i)
        lines << changeText(projection, changes[i], language);
    if (changes.size() > mostChanges)
        lines << tr("and %n more", nullptr, int(changes.size() - mostChanges));
    m_changes->setText(lines.join(QLatin1Char('\n')));
}

} // namespace pactline

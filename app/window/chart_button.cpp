#include "window/chart_button.h"

#include "text/chart_text.h"
#include "theme/typography.h"
#include "timeline/timeline_view.h"

#include <QActionGroup>
#include <QMenu>

namespace pactline
{
namespace
{

constexpr int paddingPx = 10; ///< of the button, on both sides together

} // namespace

ChartButton::ChartButton(Session& session, TimelineView& timeline)
    : QToolButton(&timeline), m_session(session), m_timeline(timeline),
      m_choices(new QActionGroup{this})
{
    setObjectName("chartButton");
    setProperty("role", "flat");
    setPopupMode(QToolButton::InstantPopup);
    setFont(fontFor(TextRole::Heading));
    move(18, 11 + scaledPx(4));
    buildMenu();
    connect(&session, &Session::chartChanged, this, &ChartButton::follow);
    follow();
}

/// The file's charts, then its series one by one, then what is made of the clauses.
void ChartButton::buildMenu()
{
    auto* menu = new QMenu{tr("Chart"), this};
    std::size_t kind = m_session.agreement().charts.empty() ? 2 : 1;
    for (const ChartChoice& choice : chartChoices(m_session.agreement())) {
        if (choice.index() > kind) {
            menu->addSeparator();
            kind = choice.index();
        } else if (std::holds_alternative<NoChart>(choice)) {
            menu->addSeparator();
        }
        QAction* action =
            menu->addAction(chartTitle(m_session.agreement(), choice, m_session.language()), this,
                            [this, choice] { m_session.setChart(choice); });
        action->setCheckable(true);
        action->setData(QString::fromStdString(nameOf(m_session.agreement(), choice)));
        m_choices->addAction(action);
    }
    setMenu(menu);
}

void ChartButton::follow()
{
    const Agreement& agreement = m_session.agreement();
    const QString title = chartTitle(agreement, m_session.chart(), m_session.language());
    const QString name = QString::fromStdString(nameOf(agreement, m_session.chart()));
    for (QAction* action : m_choices->actions())
        action->setChecked(action->data().toString() == name);
    setAccessibleName(tr("Chart: %1").arg(title));
    setToolTip(title + QLatin1Char('\n') + tr("Choose what the chart shows"));
    const int room = int(m_timeline.legendRight()) - x() - paddingPx;
    const QString mark = QStringLiteral(" ▾");
    const int width = room - fontMetrics().horizontalAdvance(mark);
    setText(fontMetrics().elidedText(title, Qt::ElideRight, width) + mark);
    adjustSize();
}

} // namespace pactline

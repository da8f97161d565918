// A second scenario beside the one shown: how it is chosen, swapped and put away.

#include "session/suppositions.h"
#include "text/compare_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "window/actions.h"
#include "window/main_window.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace pactline
{
namespace
{

Scenario withoutSuppositions(Scenario scenario)
{
    scenario.suppose.clear();
    return scenario;
}

Scenario underTermsOf(Scenario scenario, InstrumentIndex instrument)
{
    scenario.asSigned = instrument;
    return scenario;
}

} // namespace

QPushButton* MainWindow::buildCompareButton()
{
    m_compare = new QPushButton{tr("Compare")};
    m_compare->setObjectName("compareButton");
    m_compare->setCheckable(true);
    connect(m_compare, &QPushButton::clicked, this, &MainWindow::toggleComparison);
    connect(&m_session, &Session::pinnedChanged, this, &MainWindow::followPinned);
    connect(&m_session, &Session::projectionChanged, this, &MainWindow::followPinned);
    return m_compare;
}

std::vector<ActionSpec> MainWindow::compareActions()
{
    m_compareWith = new QMenu{this};
    fillCompareWith();
    return {
        {"compare",
         ActionMenu::Compare,
         tr("Compare two scenarios"),
         {Qt::CTRL | Qt::Key_D},
         [this] { toggleComparison(); }},
        {"compareWith", ActionMenu::Compare, tr("Compare with"), {}, {}, false, m_compareWith},
        {"pinPresent",
         ActionMenu::Compare,
         tr("Keep what is shown as B"),
         {Qt::Key_B},
         [this] { pinPresent(); }},
        {"swapScenarios",
         ActionMenu::Compare,
         tr("Swap A and B"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_B},
         [this] { swapScenarios(); },
         true},
        {"unpinScenario",
         ActionMenu::Compare,
         tr("Stop comparing"),
         {Qt::SHIFT | Qt::Key_B},
         [this] { m_session.pin(std::nullopt, tr("Stop comparing")); }},
    };
}

/// With something supposed it is held against the same without it; else what is shown stays as B,
/// and A is what the user changes next.
void MainWindow::toggleComparison()
{
    if (m_session.pinned())
        m_session.pin(std::nullopt, tr("Stop comparing"));
    else
        m_session.pin(withoutSuppositions(m_session.scenario()), tr("Compare two scenarios"));
    showComparison();
    followPinned(); // a click checks the button whatever comes of it
}

void MainWindow::pinPresent()
{
    m_session.pin(m_session.scenario(), tr("Keep what is shown as B"));
    showComparison();
}

void MainWindow::swapScenarios()
{
    if (!m_session.pinned())
        return announce(tr("Nothing is compared yet: press “Compare” first"));
    m_session.swapWithPinned(tr("Swap A and B"));
}

/// The comparison is a page of the details, where nothing else is selected.
void MainWindow::showComparison()
{
    if (m_session.pinned())
        m_session.select({});
}

void MainWindow::compareWith(const Scenario& scenario, const QString& name)
{
    m_session.pin(scenario, tr("Compare with: %1").arg(name));
    showComparison();
}

void MainWindow::fillCompareWith()
{
    const Agreement& agreement = m_session.agreement();
    const QString& language = m_session.language();
    if (!agreement.contingentEvents().empty())
        addCompareWith(tr("Nothing supposed"), QStringLiteral("compareWithNothing"), std::nullopt);
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i)
        addCompareWith(tr("Terms of %1 (%2)", "an instrument, its name")
                           .arg(instrumentLabel(agreement, {i}, language),
                                localized(agreement.instruments[i].title, language)),
                       QStringLiteral("compareWith/%1")
                           .arg(QString::fromStdString(agreement.instruments[i].id.text)),
                       InstrumentIndex{i});
    m_compareWithSaved = m_compareWith->addMenu(tr("Saved scenarios"));
}

/// An entry of the menu: the scenario shown under those terms or, without any, with nothing
/// supposed.
void MainWindow::addCompareWith(const QString& text, const QString& id,
                                std::optional<InstrumentIndex> terms)
{
    const auto other = [this, terms] {
        return terms ? underTermsOf(m_session.scenario(), *terms)
                     : withoutSuppositions(m_session.scenario());
    };
    QAction* action =
        m_compareWith->addAction(text, this, [this, other, text] { compareWith(other(), text); });
    action->setObjectName(id);
    action->setCheckable(true);
    const auto follow = [this, action, other] {
        action->setChecked(m_session.pinned() && m_session.pinned()->scenario() == other());
    };
    connect(m_compareWith, &QMenu::aboutToShow, action, follow);
    connect(action, &QAction::triggered, this, follow); // a click checks it whatever comes of it
}

void MainWindow::followPinned()
{
    const auto& pinned = m_session.pinned();
    m_compare->setChecked(pinned.has_value());
    if (pinned && !m_session.previewing()) {
        const Projection& shown = m_session.projection();
        const QString names = shownName(shown, *pinned->projection, m_session.language()) +
                              QLatin1Char('\n') +
                              pinnedName(shown, *pinned->projection, m_session.language());
        m_compare->setToolTip(names);
    } else if (!pinned) {
        m_compare->setToolTip(tr("Hold another scenario against the one shown"));
    }
    m_compare->setAccessibleDescription(m_compare->toolTip());
    for (const char* id : {"swapScenarios", "unpinScenario"})
        if (auto* action = findChild<QAction*>(id))
            action->setEnabled(pinned.has_value());
    if (auto* action = findChild<QAction*>("compare"))
        action->setChecked(pinned.has_value());
}

} // namespace pactline

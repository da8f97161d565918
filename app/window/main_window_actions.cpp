// What the entries of the menu do.

#include "details/details_panel.h"
#include "evaluation/compare.h"
#include "scenario/date_field.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/toggle_switch.h"
#include "session/suppositions.h"
#include "text/date_text.h"
#include "text/state_text.h"
#include "theme/typography.h"
#include "timeline/time_slider.h"
#include "timeline/timeline_view.h"
#include "window/actions.h"
#include "window/figure_exporter.h"
#include "window/lookup.h"
#include "window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{

void MainWindow::addChoices()
{
    m_menu->addSeparator();
    for (const HypothesisControls* controls : m_hypotheses)
        if (!controls->presets()->isEmpty()) {
            controls->presets()->setTitle(tr("Dates to try"));
            m_menu->addMenu(controls->presets());
        }
    for (const HypothesisControls* controls : m_hypotheses)
        for (QMenu* follower : controls->followerMenus())
            m_menu->addMenu(follower);
    QMenu* languages = m_menu->addMenu(tr("Language"));
    const std::tuple<QString, QString, QString> known[] = {{"en", "English", "Anglais"},
                                                           {"fr", "Français", "French"}};
    for (const auto& [code, name, otherName] : known) {
        QAction* action =
            languages->addAction(name, this, [this, code = code] { emit languageRequested(code); });
        action->setCheckable(true);
        action->setChecked(code == m_session.language());
        setOtherNames(*action, otherName);
    }
    addThemes();
    addReducedMotion();
}

void MainWindow::addThemes()
{
    QMenu* themes = m_menu->addMenu(tr("Theme"));
    const std::tuple<std::optional<ThemeKind>, const char*, QString> known[] = {
        {ThemeKind::Light, "themeLight", tr("Light")},
        {ThemeKind::Dark, "themeDark", tr("Dark")},
        {ThemeKind::HighContrast, "themeHighContrast", tr("High contrast")},
        {std::nullopt, "themeSystem", tr("As the system")}};
    for (const auto& [theme, id, name] : known) {
        QAction* action =
            themes->addAction(name, this, [this, theme = theme] { m_session.setTheme(theme); });
        action->setObjectName(QLatin1String(id));
        action->setCheckable(true);
        const auto follow = [this, action, theme = theme] {
            action->setChecked(m_session.chosenTheme() == theme);
        };
        // A click checks it whatever comes of it.
        connect(action, &QAction::triggered, this, follow);
        connect(&m_session, &Session::themeChanged, action, follow);
        follow();
    }
}

void MainWindow::addReducedMotion()
{
    auto* reduced = m_menu->addAction(tr("Reduced motion"));
    reduced->setObjectName("reducedMotion");
    reduced->setCheckable(true);
    connect(reduced, &QAction::toggled, &m_playback, &Playback::setReducedMotion);
    connect(&m_playback, &Playback::changed, reduced,
            [this, reduced] { reduced->setChecked(m_playback.reducedMotion()); });
}

void MainWindow::followUndo()
{
    const QUndoStack& stack = m_session.undoStack();
    auto* undo = findChild<QAction*>("undo");
    auto* redo = findChild<QAction*>("redo");
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    // What is undone may bear the words of a link, which begins small.
    const auto named = [](QString name) {
        return name.isEmpty() ? name : name.front().toUpper() + name.sliced(1);
    };
    undo->setText(stack.canUndo() ? tr("Undo: %1").arg(named(stack.undoText())) : tr("Undo"));
    redo->setText(stack.canRedo() ? tr("Redo: %1").arg(named(stack.redoText())) : tr("Redo"));
}

void MainWindow::followZoomHistory()
{
    findChild<QAction*>("zoomBack")->setEnabled(m_zoomHistory.canGoBack());
    findChild<QAction*>("zoomForward")->setEnabled(m_zoomHistory.canGoForward());
}

void MainWindow::moveSupposed(int steps)
{
    if (m_timeline->beliefHandles().believed()) {
        m_timeline->beliefHandles().move(steps);
        return;
    }
    const auto events = m_session.agreement().contingentEvents();
    const auto day =
        events.empty() ? std::nullopt : m_session.projection().hypothesis().dayOf(events.front());
    if (!day)
        return;
    const Date moved = movedBy(*day, m_session.step(), steps);
    m_session.changeScenario(
        movedTo(m_session.agreement(), m_session.scenario(), events.front(), moved),
        tr("Move the supposed date"));
}

void MainWindow::showTermsThatHang()
{
    Scenario scenario = m_session.scenario();
    scenario.asSigned = newestTermsHanging(m_session.evaluation());
    m_session.changeScenario(scenario, m_hanging->text());
}

void MainWindow::stepBy(int count)
{
    m_session.stepPlayhead(m_session.step(), count);
}

/// Selects the chart's next number, and brings it into sight.
void MainWindow::stepPoint(int count)
{
    const auto point = pointBeside(m_timeline->chartData(), m_session.selectedPoint(),
                                   m_session.playhead(), count);
    if (!point)
        return;
    m_session.select(*point);
    m_session.bringIntoSight(m_session.agreement()[*point].date.firstDay());
}

void MainWindow::copyDetails()
{
    QApplication::clipboard()->setMimeData(m_details->copy().release());
    announce(tr("The details are on the clipboard"));
}

void MainWindow::compareVersions()
{
    if (!m_details->compareVersions())
        announce(tr("This clause has one version only"));
}

void MainWindow::zoom(double factor)
{
    m_session.setVisible(
        zoomedAbout(m_session.visible(), m_session.playhead(), factor, m_session.extent()));
}

void MainWindow::fitSelection()
{
    const auto clause = m_session.selectedClause();
    if (!clause)
        return;
    const auto spans = m_session.projection().spansOf(*clause);
    const DateRange& extent = m_session.extent();
    const auto first = std::ranges::find_if(
        spans, [](const Span& span) { return span.state != ClauseState::NotYetAgreed; });
    if (first == spans.end())
        return;
    const Date last =
        spans.back().from > first->from ? plusMonths(spans.back().from, 12) : *extent.until;
    const DateRange wanted{plusMonths(first->from, -6), last};
    if (const auto range = intersection(wanted, extent))
        m_session.setVisible(*range);
}

void MainWindow::goToDate()
{
    constexpr int hintPx = 300;
    QDialog dialog{this};
    dialog.setWindowTitle(tr("Go to a date"));
    auto* lines = new QVBoxLayout{&dialog};
    auto* field = new DateField{m_session.language()};
    field->setObjectName("goToDateField");
    field->setDate(PartialDate{m_session.playhead()});
    field->selectAll();
    auto* hint = new QLabel{tr("For example 15 March 2029, 2029-03-15 or March 2029")};
    hint->setProperty("role", "secondary");
    hint->setWordWrap(true);
    lines->addWidget(field);
    lines->addWidget(hint);
    hint->setMinimumWidth(scaledPx(hintPx));
    connect(field, &DateField::refused, hint, [&dialog, hint](const QString& why) {
        hint->setText(why);
        dialog.adjustSize();
    });
    connect(field, &DateField::dateEntered, &dialog, [&](const PartialDate& date) {
        const DateRange& axis = m_session.extent();
        if (date.dayAfter() <= axis.from || *axis.until < date.firstDay()) {
            field->refuse(tr("The axis goes from %1 to %2; choose a day between")
                              .arg(dayText(axis.from, m_session.language()),
                                   dayText(*axis.until, m_session.language())));
            return;
        }
        m_session.goTo(date.firstDay());
        dialog.accept();
    });
    dialog.exec();
}

} // namespace pactline

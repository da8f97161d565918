#include "window/main_window.h"

#include "details/details_panel.h"
#include "evaluation/compare.h"
#include "picture/timeline_painter.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/terms_selector.h"
#include "table/table_panel.h"
#include "text/date_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "theme/rounded_corners.h"
#include "theme/style_sheet.h"
#include "theme/typography.h"
#include "timeline/canvas_accessible.h"
#include "timeline/lane_controls.h"
#include "timeline/time_slider.h"
#include "timeline/timeline_view.h"
#include "window/belief_line.h"
#include "window/chart_button.h"
#include "window/elided_label.h"
#include "window/first_steps.h"
#include "window/key_order.h"
#include "window/legend_strip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int detailsShare = 4; ///< the details take one part in so many of the width
constexpr int toolTipCornerPx = 5;
constexpr int leastDetailsPx = 280;
constexpr int mostDetailsPx = 360;
constexpr double mostDetailsShare = 0.42; ///< however large the type

QMenu* menuOf(const QAbstractButton& button)
{
    if (const auto* tool = qobject_cast<const QToolButton*>(&button))
        return tool->menu();
    const auto* push = qobject_cast<const QPushButton*>(&button);
    return push ? push->menu() : nullptr;
}

void openOrClick(QAbstractButton& button)
{
    auto* tool = qobject_cast<QToolButton*>(&button);
    auto* push = qobject_cast<QPushButton*>(&button);
    if (tool && tool->menu())
        tool->showMenu();
    else if (push && push->menu())
        push->showMenu();
    else
        button.click();
}

QPushButton* linkButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("role", "link");
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_playback(session), m_zoomHistory(session),
      m_menu(new QMenu{this}), m_recentFiles(new QMenu{this}), m_savedScenarios(new QMenu{this})
{
    setWindowTitle(localized(session.agreement().title, session.language()) +
                   QStringLiteral(" – Pactline"));
    installAccessibility();
    setWidgetTypeScale(session.typeScale());
    QApplication::setFont(fontFor(TextRole::Body));
    buildLayout();
    buildActions();
    connectSession();
    orderArea();
    followTheme();
    followScenario();
    followPlayback();
    followUndo();
    followZoomHistory();
    followPinned();
    qApp->installEventFilter(this);
    m_timeline->setFocus();
}

void MainWindow::buildLayout()
{
    auto* centre = new QWidget;
    auto* all = new QVBoxLayout{centre};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildBar());
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(4);
    middle->addWidget(buildTimeArea(), 1);
    m_details = new DetailsPanel{m_session};
    middle->addWidget(m_details);
    all->addLayout(middle, 1);
    all->addWidget(buildStatusLine());
    setCentralWidget(centre);
    setMinimumSize(1000, 620);
}

QWidget* MainWindow::buildTitle()
{
    const Agreement& agreement = m_session.agreement();
    auto* title = new QWidget;
    auto* lines = new QVBoxLayout{title};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* name = new ElidedLabel{localized(agreement.title, m_session.language())};
    name->setObjectName("agreementTitle");
    lines->addWidget(name);
    const auto facts = std::ranges::count_if(
        agreement.events, [](const Event& event) { return !event.contingent(); });
    auto* extent =
        new ElidedLabel{tr("%1, %2, %3 – %4", "clauses, events, from, until")
                            .arg(tr("%n clause(s)", nullptr, int(agreement.clauses.size())),
                                 tr("%n event(s)", nullptr, int(facts)))
                            .arg(agreement.extent.from.year())
                            .arg(agreement.extent.until->year())};
    extent->setProperty("role", "secondary");
    lines->addWidget(extent);
    m_title = {name, extent};
    return title;
}

QWidget* MainWindow::buildBar()
{
    auto* bar = new QWidget;
    bar->setObjectName("bar");
    m_bar = bar;
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(18, 8, 14, 8);
    row->setSpacing(8);
    row->addWidget(buildTitle());
    row->addSpacing(2);
    m_terms = new TermsSelector{m_session};
    row->addWidget(m_terms, 1);
    const Agreement& agreement = m_session.agreement();
    for (const EventIndex event : agreement.contingentEvents()) {
        if (agreement.contingencyOf(event).follows)
            continue;
        m_hypotheses.push_back(new HypothesisControls{m_session, event});
        row->addWidget(m_hypotheses.back());
    }
    auto* exportButton = new QPushButton{tr("Export…")};
    exportButton->setObjectName("exportButton");
    exportButton->setProperty("role", "primary");
    connect(exportButton, &QPushButton::clicked, this, &MainWindow::exportFigure);
    m_menuButton = new QToolButton;
    m_menuButton->setObjectName("menuButton");
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    row->addWidget(m_menuButton);
    row->addWidget(buildCompareButton());
    row->addWidget(exportButton);
    return bar;
}

QWidget* MainWindow::buildTimeArea()
{
    auto* area = new QWidget;
    auto* lines = new QVBoxLayout{area};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_timeline = new TimelineView{m_session, m_session.typeScale()};
    m_chartButton = new ChartButton{m_session, *m_timeline};
    lines->addWidget(m_timeline, 1);
    auto* slide = new QWidget;
    auto* row = new QHBoxLayout{slide};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_slider = new TimeSlider{m_session, m_session.typeScale()};
    buildPlayRow();
    m_playRow->setParent(m_slider);
    row->addWidget(m_slider, 1);
    lines->addWidget(slide);
    m_legend = new LegendStrip{m_session};
    lines->addWidget(m_legend);
    lines->addWidget(new BeliefLine{m_session});
    return area;
}

QWidget* MainWindow::buildStatusLine()
{
    auto* line = new QWidget;
    line->setObjectName("statusLine");
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(18, 4, 12, 4);
    m_status = new ElidedLabel;
    m_status->setProperty("role", "secondary");
    m_status->setObjectName("status");
    m_note = new ElidedLabel;
    m_note->setProperty("role", "hypothesis");
    m_note->setObjectName("note");
    m_hanging = linkButton("showTermsThatHang");
    connect(m_hanging, &QPushButton::clicked, this, &MainWindow::showTermsThatHang);
    m_amended = linkButton("showAsAmended");
    connect(m_amended, &QPushButton::clicked, this, [this] {
        Scenario scenario = m_session.scenario();
        scenario.asSigned = latestScenario(m_session.agreement()).asSigned;
        // It goes away with what it offers: the keyboard does not fall to whoever is next.
        if (m_amended->hasFocus())
            m_timeline->setFocus();
        m_session.changeScenario(scenario, tr("Show as amended"));
    });
    row->addWidget(m_status, 1);
    row->addWidget(m_note);
    row->addWidget(m_hanging);
    row->addWidget(m_amended);
    return line;
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::playheadChanged, this, &MainWindow::followStatus);
    connect(&m_session, &Session::projectionChanged, this, &MainWindow::followScenario);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::followUndo);
    connect(&m_zoomHistory, &ZoomHistory::changed, this, &MainWindow::followZoomHistory);
    connect(m_timeline, &TimelineView::dateClicked, this, &MainWindow::goToDate);
    connect(m_details, &DetailsPanel::pageMade, this, &MainWindow::orderKeys);
    connect(&m_timeline->beliefHandles(), &BeliefHandles::told, this, &MainWindow::announce);
    connect(&m_session, &Session::themeChanged, this, &MainWindow::followTheme);
    connect(&m_playback, &Playback::changed, this, &MainWindow::followPlayback);
    connect(m_slider, &TimeSlider::eventClicked, &m_session, qOverload<EventIndex>(&Session::goTo));
}

/// As it is read: the chart, the lanes, what is done with them, the slider.
void MainWindow::orderArea()
{
    const LaneControls& lanes = m_timeline->laneParts().controls();
    chainKeys(m_chartButton, {m_timeline, lanes.filterButton(), lanes.lanesButton(), m_playButton});
}

/// What is made anew comes last in the order of keys; what stands below it in the window follows.
void MainWindow::orderKeys()
{
    QWidget* last = previousInFocusChain();
    while (last != this && last->focusPolicy() == Qt::NoFocus)
        last = last->previousInFocusChain(); // Qt puts nothing behind what takes no keys
    chainKeys(last, {m_hanging, m_amended});
}

void MainWindow::followStatus()
{
    m_status->setText(
        dayStatusText(m_session.evaluation(), m_session.playhead(), m_session.language()));
    m_status->keep(
        carriedForwardText(m_session.agreement(), m_session.playhead(), m_session.language()));
    fitStatusLine();
}

void MainWindow::followScenario()
{
    followStatus();
    // What would hang on other terms takes several projections: not while something is dragged.
    if (m_session.previewing())
        return;
    fitBar();
    followReasons();
    const QString& language = m_session.language();
    const QString amended = amendedText(m_session.agreement(), m_session.scenario(), language);
    m_amended->setVisible(!amended.isEmpty());
    m_amended->setProperty("whole", amended + tr(" – show as amended"));
    const QString nothing = nothingHangsText(m_session.evaluation(), language);
    m_note->setText(nothing);
    m_note->setVisible(!nothing.isEmpty());
    const auto hanging =
        nothing.isEmpty() ? std::nullopt : newestTermsHanging(m_session.evaluation());
    m_hanging->setVisible(hanging.has_value());
    if (hanging)
        m_hanging->setText(tr("show the terms of %1")
                               .arg(instrumentLabel(m_session.agreement(), *hanging, language)));
    fitStatusLine();
}

void MainWindow::announce(const QString& text)
{
    m_status->setText(text);
    QTimer::singleShot(6000, this, &MainWindow::followStatus);
}

void MainWindow::followTheme()
{
    const Palette& palette = paletteOf(m_session.theme());
    const bool always = m_session.theme() == ThemeKind::HighContrast;
    auto* marks = findChild<QAction*>("partyMarks");
    marks->setChecked(always || m_session.partyMarks());
    marks->setEnabled(!always);
    const QString sheet = pactline::styleSheet(palette, m_session.typeScale());
    // Several windows share it, and setting it polishes every widget anew.
    if (qApp->styleSheet() == sheet)
        return;
    qApp->setPalette(qtPalette(palette));
    qApp->setStyleSheet(sheet);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const int details =
        std::clamp(width() / detailsShare, scaledPx(leastDetailsPx), scaledPx(mostDetailsPx));
    m_details->setFixedWidth(std::min(details, int(width() * mostDetailsShare)));
    fitAll();
    layout()->activate();
    alignSlider();
}

void MainWindow::alignSlider()
{
    // While the table stands in its place the timeline keeps the width that it had.
    const QWidget* shown = showsTable() ? static_cast<QWidget*>(m_table) : m_timeline;
    const TimelineGeometry g = timelineGeometry(shown->size(), 1, m_session.typeScale(), false,
                                                true, m_timeline->namesWidth());
    m_slider->setGroove(g.plotLeft, g.plotRight);
    m_playRow->setGeometry(0, 0, int(g.plotLeft) - 14,
                           std::max(scaledPx(30), m_playRow->sizeHint().height()));
    fitPlayRow();
    static_cast<LegendStrip*>(m_legend)->setLeft(int(g.plotLeft));
    m_chartButton->follow();
}

/// The details scroll by the keys that walk the lanes elsewhere.
bool MainWindow::scrollsDetails(const QObject* focused, int key) const
{
    const auto* widget = qobject_cast<const QWidget*>(focused);
    const bool inDetails = widget && m_details->isAncestorOf(widget);
    return inDetails && (key == Qt::Key_Up || key == Qt::Key_Down);
}

/// What has the focus ring gets the keys that press it, and a menu's button the one that opens it,
/// before they do something else in the window.
bool MainWindow::pressesButton(QObject* focused, QKeyEvent& event)
{
    auto* button = qobject_cast<QAbstractButton*>(focused);
    if (!button || button->window() != window())
        return false;
    const int key = event.key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool opens = key == Qt::Key_Down && menuOf(*button);
    if (!enter && !opens && key != Qt::Key_Space)
        return false;
    event.accept();
    if (event.type() == QEvent::ShortcutOverride)
        return true;
    // The button itself knows Space only.
    if (key == Qt::Key_Space || event.isAutoRepeat())
        return key != Qt::Key_Space;
    openOrClick(*button);
    return true;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
        pressesButton(watched, *static_cast<QKeyEvent*>(event)))
        return true;
    if ((event->type() == QEvent::Show || event->type() == QEvent::Resize) &&
        watched->inherits("QTipLabel"))
        roundCorners(*static_cast<QWidget*>(watched), scaledPx(toolTipCornerPx));
    // Before it is shown its controls do not know how large they are.
    if (watched == this && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &MainWindow::fitAll, Qt::QueuedConnection);
    if (event->type() == QEvent::ShortcutOverride &&
        scrollsDetails(watched, static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    // The window's own events come first, whichever widget they are for.
    if (m_presenting && event->type() == QEvent::MouseMove && watched->isWindowType())
        showBarAt(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition()).toPoint().y());
    if (watched == m_timeline && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &MainWindow::alignSlider, Qt::QueuedConnection);
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (auto* steps = findChild<FirstSteps*>())
        return steps->putAway();
    if (const QWidget* focused = focusWidget(); focused && m_details->isAncestorOf(focused))
        m_timeline->setFocus();
    m_timeline->cursor().drop();
    m_timeline->beliefHandles().forget();
    m_timeline->update();
    m_session.select({});
    followReasons();
}

} // namespace pactline

// The buttons beside the slider: play, its speed, and steps.

#include "window/main_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace pactline
{
namespace
{

constexpr double speeds[] = {0.25, 0.5, 1, 2, 4};

QString speedText(double speed, const QString& language)
{
    return QLocale{language}.toString(speed) + QStringLiteral("×");
}

} // namespace

void MainWindow::buildPlayRow()
{
    m_playRow = new QWidget;
    auto* row = new QHBoxLayout{m_playRow};
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(4);
    m_playButton = addPlayTool(QStringLiteral("▶"), tr("Play"));
    m_playButton->setObjectName("playButton");
    connect(m_playButton, &QToolButton::clicked, &m_playback, &Playback::toggle);
    m_speedButton = addPlayTool({}, {});
    m_speedButton->setObjectName("speedButton");
    m_speedButton->setPopupMode(QToolButton::InstantPopup);
    m_speedButton->setToolTip(tr("How fast the playhead runs"));
    m_speedButton->setMenu(speedMenu());
    auto* back = addPlayTool(QStringLiteral("◂"), tr("Step back"));
    back->setObjectName("stepBackButton");
    m_stepButton = addPlayTool({}, tr("How far a step goes"));
    m_stepButton->setToolTip(m_stepButton->accessibleName());
    m_stepButton->setPopupMode(QToolButton::InstantPopup);
    m_stepButton->setMenu(stepMenu());
    auto* forward = addPlayTool(QStringLiteral("▸"), tr("Step forward"));
    forward->setObjectName("stepForwardButton");
    connect(back, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { stepBy(1); });
    connect(&m_session, &Session::stepChanged, this, &MainWindow::followStep);
    followStep();
}

QToolButton* MainWindow::addPlayTool(const QString& text, const QString& name)
{
    auto* tool = new QToolButton;
    tool->setText(text);
    tool->setAccessibleName(name);
    tool->setProperty("role", "flat");
    m_playRow->layout()->addWidget(tool);
    return tool;
}

QMenu* MainWindow::stepMenu()
{
    auto* steps = new QMenu{this};
    const std::pair<Step, QString> names[] = {{Step::Day, tr("day")},
                                              {Step::Month, tr("month")},
                                              {Step::Quarter, tr("quarter")},
                                              {Step::Year, tr("year")},
                                              {Step::Change, tr("change")}};
    for (const auto& [step, name] : names) {
        QAction* action =
            steps->addAction(name, this, [this, step = step] { m_session.setStep(step); });
        action->setCheckable(true);
        action->setData(int(step));
    }
    return steps;
}

void MainWindow::followStep()
{
    for (QAction* action : m_stepButton->menu()->actions()) {
        action->setChecked(action->data().toInt() == int(m_session.step()));
        // Letters of a menu are marked in its texts.
        if (action->isChecked())
            m_stepButton->setText(QString{action->text()}.remove(QLatin1Char('&')));
    }
}

QMenu* MainWindow::speedMenu()
{
    auto* menu = new QMenu{this};
    for (const double speed : speeds) {
        const QString text = speedText(speed, m_session.language());
        QAction* action = menu->addAction(speed == 1 ? tr("%1, the normal speed").arg(text) : text,
                                          this, [this, speed] { m_playback.setSpeed(speed); });
        action->setCheckable(true);
        action->setData(speed);
    }
    return menu;
}

void MainWindow::followPlayback()
{
    m_playButton->setText(m_playback.playing() ? QStringLiteral("❚❚") : QStringLiteral("▶"));
    m_playButton->setAccessibleName(m_playback.playing() ? tr("Pause") : tr("Play"));
    const QString& language = m_session.language();
    m_speedButton->setText(speedText(m_playback.speed(), language));
    m_speedButton->setAccessibleName(tr("Speed of the playhead: %1 times the normal one")
                                         .arg(QLocale{language}.toString(m_playback.speed())));
    for (QAction* action : m_speedButton->menu()->actions())
        action->setChecked(action->data().toDouble() == m_playback.speed());
}

/// Where there is no room for it, the speed is in the menu and has its keys.
void MainWindow::fitPlayRow()
{
    m_speedButton->show();
    m_playRow->layout()->invalidate();
    m_speedButton->setVisible(m_playRow->layout()->sizeHint().width() <= m_playRow->width());
}

} // namespace pactline

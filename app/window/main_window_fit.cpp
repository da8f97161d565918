// What the window leaves out where its type is too large, or it too narrow, for everything.

#include "scenario/hypothesis_controls.h"
#include "theme/typography.h"
#include "window/elided_label.h"
#include "window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int roomyFromPx = 1240;
constexpr int legendFromPx = 500;
constexpr int barEdgePx = 2; ///< where the pointer asks for the bar that is away
constexpr int linkFramePx = 4;
constexpr double typeScales[] = {0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};

/// What the bar has room for; what it leaves out is in the menu.
struct BarRoom {
    bool presets = true;
    bool menuWord = true;
    bool followers = true;
    bool wholeForecast = true;
    bool wholeTitle = true;
    bool compare = true;
    bool title = true; ///< the window's frame tells it too
};

/// Each leaves out a little more than the one before; the word of the menu comes back where what
/// makes way for it is larger.
constexpr BarRoom barRooms[] = {
    {},
    {.menuWord = false},
    {.presets = false},
    {.presets = false, .menuWord = false},
    {.presets = false, .menuWord = false, .followers = false},
    {.presets = false, .menuWord = false, .followers = false, .wholeForecast = false},
    {.presets = false,
     .menuWord = false,
     .followers = false,
     .wholeForecast = false,
     .wholeTitle = false},
    {false, false, false, false, false, false},
    {false, false, false, false, false, false, false},
};

/// What has been shown, hidden or widened inside counts at once, not when the event loop comes by.
void measureAnew(QWidget& part)
{
    part.layout()->invalidate();
    part.updateGeometry();
}

} // namespace

void MainWindow::fitAll()
{
    fitBar();
    fitStatusLine();
    // Lanes come before what explains them: hovering tells the same.
    m_legend->setVisible(height() >= scaledPx(legendFromPx));
}

void MainWindow::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_bar->setVisible(!presenting);
}

void MainWindow::showBarAt(int y)
{
    const bool reached = y <= barEdgePx || (m_bar->isVisible() && y < m_bar->height());
    if (!QApplication::activePopupWidget() && reached != m_bar->isVisible())
        m_bar->setVisible(reached);
}

void MainWindow::fitBar()
{
    const auto leave = [this](const BarRoom& room) {
        for (HypothesisControls* controls : m_hypotheses) {
            controls->setCompact(!room.presets);
            controls->setFollowersShown(room.followers);
            controls->setBrief(!room.wholeForecast);
            measureAnew(*controls);
        }
        for (QLabel* line : m_title)
            line->setMinimumWidth(room.wholeTitle ? line->sizeHint().width() : 0);
        m_title.front()->parentWidget()->setVisible(room.title);
        measureAnew(*m_title.front()->parentWidget());
        m_compare->setVisible(room.compare);
        m_menuButton->setText(room.menuWord ? tr("☰ Menu") : QStringLiteral("☰"));
        m_bar->layout()->invalidate();
    };
    const bool roomy = width() >= scaledPx(roomyFromPx);
    for (const BarRoom& room : barRooms) {
        if (room.presets && !roomy)
            continue;
        leave(room);
        if (m_bar->layout()->minimumSize().width() <= width())
            return;
    }
}

/// What is offered at the right is told in fewer words before the state of the day is.
void MainWindow::fitStatusLine()
{
    const QLayout& row = *m_status->parentWidget()->layout();
    const QMargins margins = row.contentsMargins();
    int room = width() - margins.left() - margins.right() - row.spacing() -
               m_status->fontMetrics().horizontalAdvance(m_status->text());
    for (const QWidget* other : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_hanging)})
        if (!other->isHidden())
            room -= other->sizeHint().width() + row.spacing();
    const QString whole = m_amended->property("whole").toString();
    const bool fits = m_amended->fontMetrics().horizontalAdvance(whole) + linkFramePx <= room;
    const QString& shown = fits ? whole : tr("Show as amended");
    if (m_amended->text() == shown)
        return;
    m_amended->setText(shown);
    m_amended->setToolTip(fits ? QString{} : whole);
}

void MainWindow::changeTypeScale(int steps)
{
    if (steps == 0) {
        m_session.setTypeScale(systemTypeScale());
        return;
    }
    const double now = m_session.typeScale();
    const auto last = std::ssize(typeScales) - 1;
    // The first step that is larger, or the last that is smaller.
    const auto larger = std::ranges::upper_bound(typeScales, now) - std::begin(typeScales);
    const auto smaller = std::ranges::lower_bound(typeScales, now) - std::begin(typeScales);
    const auto wanted = steps > 0 ? larger + steps - 1 : smaller + steps;
    m_session.setTypeScale(typeScales[std::clamp<std::ptrdiff_t>(wanted, 0, last)]);
}

} // namespace pactline

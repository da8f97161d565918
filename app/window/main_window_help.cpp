// What helps a newcomer: the first steps, and what the program is.

#include "details/details_panel.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/toggle_switch.h"
#include "text/state_text.h"
#include "timeline/time_slider.h"
#include "timeline/timeline_view.h"
#include "window/about_dialog.h"
#include "window/first_steps.h"
#include "window/main_window.h"

namespace pactline
{
namespace
{

QRect inside(const QWidget& window, const QWidget& widget, const QRect& rect)
{
    return {widget.mapTo(&window, rect.topLeft()), rect.size()};
}

} // namespace

void MainWindow::showFirstSteps()
{
    if (findChild<FirstSteps*>())
        return;
    std::vector<FirstSteps::Note> notes;
    notes.push_back(
        {tr("Drag through the years: what binds whom follows."),
         [this] { return inside(*this, *m_slider, m_slider->handleRect().toAlignedRect()); },
         true});
    const std::size_t click = notes.size();
    notes.push_back({tr("Click a clause to read why it stands as it does, with its sources."),
                     [this] { return inside(*this, *m_timeline, firstLane()); }});
    const std::size_t suppose = notes.size();
    if (!m_hypotheses.empty()) {
        const ToggleSwitch* toggle = m_hypotheses.front()->toggle();
        notes.push_back(
            {tr("Switch on “%1”, and drag its mark through the years.").arg(toggle->text()),
             [this, toggle] { return inside(*this, *toggle, toggle->rect()); }});
    }
    auto* steps = new FirstSteps{std::move(notes), paletteOf(m_session.theme()), this};
    connect(&m_session, &Session::playheadChanged, steps, [steps] { steps->followed(0); });
    connect(&m_session, &Session::selectionChanged, steps, [=] { steps->followed(click); });
    connect(&m_session, &Session::projectionChanged, steps, [=] { steps->followed(suppose); });
    connect(&m_session, &Session::themeChanged, steps,
            [=, this] { steps->setColours(paletteOf(m_session.theme())); });
    connect(steps, &FirstSteps::finished, this, &MainWindow::firstStepsSeen);
}

/// The first clause that is in sight, beside its label.
QRect MainWindow::firstLane() const
{
    for (const ClauseIndex clause : m_timeline->lanesInOrder())
        if (const auto lane = m_timeline->laneRect(clause)) {
            QRect rect = lane->toAlignedRect();
            rect.setLeft(int(m_timeline->geometryOfParts().plotLeft));
            rect.setWidth(260);
            return rect;
        }
    return m_timeline->rect();
}

void MainWindow::showAbout()
{
    AboutDialog{m_session, this}.exec();
}

} // namespace pactline

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

void MainWindow::showFirstSteps(const QStringList& followed)
{
    if (findChild<FirstSteps*>())
        return;
    const QString scrub = QStringLiteral("scrub");
    const QString select = QStringLiteral("select");
    const QString suppose = QStringLiteral("suppose");
    std::vector<FirstSteps::Note> notes;
    notes.push_back(
        {scrub, tr("Drag through the years: what binds whom follows."),
         [this] { return inside(*this, *m_slider, m_slider->handleRect().toAlignedRect()); },
         true});
    notes.push_back({select,
                     tr("Click a clause to read why it stands as it does, with its sources."),
                     [this] { return inside(*this, *m_timeline, firstLane()); }});
    if (!m_hypotheses.empty()) {
        const ToggleSwitch* toggle = m_hypotheses.front()->toggle();
        notes.push_back(
            {suppose,
             tr("Switch on “%1”, and drag its mark through the years.").arg(toggle->text()),
             [this, toggle] { return inside(*this, *toggle, toggle->rect()); }});
    }
    std::erase_if(notes,
                  [&](const FirstSteps::Note& note) { return followed.contains(note.name); });
    if (notes.empty())
        return;
    auto* steps = new FirstSteps{std::move(notes), paletteOf(m_session.theme()), this};
    connect(&m_session, &Session::playheadChanged, steps, [=] { steps->follow(scrub); });
    connect(&m_session, &Session::selectionChanged, steps, [=] { steps->follow(select); });
    connect(&m_session, &Session::projectionChanged, steps, [=] { steps->follow(suppose); });
    connect(&m_session, &Session::themeChanged, steps,
            [=, this] { steps->setColours(paletteOf(m_session.theme())); });
    connect(steps, &FirstSteps::followed, this,
            [=, this](const QStringList& names) { emit firstStepsFollowed(followed + names); });
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

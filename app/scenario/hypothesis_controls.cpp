#include "scenario/hypothesis_controls.h"

#include "keys/menu_heading.h"
#include "scenario/belief_editor.h"
#include "scenario/field_remark.h"
#include "scenario/parse_supposition.h"
#include "session/suppositions.h"
#include "text/belief_label.h"
#include "text/belief_reading.h"
#include "text/belief_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "theme/typography.h"

#include <QHBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

/// About the file's delay, half of it to either side; nothing where it is none.
std::optional<DelayRange> uncertainAbout(const Delay& delay)
{
    if (delay.count < 2)
        return std::nullopt;
    return DelayRange{{delay.count / 2, delay.unit}, {delay.count + delay.count / 2, delay.unit}};
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

HypothesisControls::HypothesisControls(Session& session, EventIndex event, QWidget* parent)
    : QWidget(parent), m_session(session), m_event(event),
      m_switch(new ToggleSwitch{
          localized(session.agreement().contingencyOf(event).supposition, session.language()),
          paletteOf(session.theme())}),
      m_date(new BeliefField{session.language()}), m_presets(new QToolButton),
      m_remark(new FieldRemark{*this})
{
    m_remark->setObjectName("choiceRemark");
    buildLayout();
    connectSession();
    follow();
}

HypothesisControls::~HypothesisControls()
{
    delete m_remark;
}

void HypothesisControls::buildLayout()
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_switch);
    row->addSpacing(4);
    row->addWidget(m_date);
    m_date->setObjectName("supposedDate");
    m_date->setAccessibleName(tr("Date of: %1").arg(m_switch->text()));
    m_date->editorButton()->setMenu(kindMenu());
    for (const EventIndex event : m_session.agreement().contingentEvents())
        if (m_session.agreement().contingencyOf(event).follows == m_event)
            row->addWidget(addFollower(event));
    m_presets->setText(tr("Dates ▾"));
    m_presets->setAccessibleName(tr("Dates to try"));
    m_presets->setToolTip(tr("Forecasts and dates of the contract to try"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setMenu(presetMenu());
    m_presets->setVisible(!m_presets->menu()->isEmpty());
    row->addWidget(m_presets);
}

void HypothesisControls::setCompact(bool compact)
{
    m_presets->setVisible(!compact && !m_presets->menu()->isEmpty());
}

void HypothesisControls::setFollowersShown(bool shown)
{
    for (const Follower& follower : m_followers)
        follower.button->setVisible(shown);
}

void HypothesisControls::setBrief(bool brief)
{
    m_date->setNarrow(brief);
    m_date->fit();
}

std::vector<QMenu*> HypothesisControls::followerMenus() const
{
    std::vector<QMenu*> menus;
    for (const Follower& follower : m_followers)
        menus.push_back(follower.button->menu());
    return menus;
}

void HypothesisControls::connectSession()
{
    connect(m_switch, &QAbstractButton::clicked, this, &HypothesisControls::setSupposed);
    connect(m_date, &DateField::dateEntered, this, &HypothesisControls::setDate);
    connect(m_date, &BeliefField::beliefEntered, this, &HypothesisControls::setBelief);
    connect(&m_session, &Session::projectionChanged, this, &HypothesisControls::follow);
    connect(&m_session, &Session::themeChanged, this,
            [this] { m_switch->setColours(paletteOf(m_session.theme())); });
}

QToolButton* HypothesisControls::addFollower(EventIndex event)
{
    auto* button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu{this});
    const QString note =
        localized(m_session.agreement().contingencyOf(event).delayNote, m_session.language());
    button->setToolTip(note);
    m_followers.push_back({event, button, {}});
    fillMenu(m_followers.back(), *button->menu());
    return button;
}

void HypothesisControls::fillMenu(Follower& follower, QMenu& menu)
{
    const EventIndex event = follower.event;
    const auto& contingency = m_session.agreement().contingencyOf(event);
    const QString label = localized(contingency.label, m_session.language());
    const auto offer = [&, this](const QString& text, std::optional<Supposition> supposition) {
        QAction* action =
            menu.addAction(text, this, [=, this] { setFollower(event, supposition); });
        action->setCheckable(true);
        follower.choices.push_back({action, std::move(supposition)});
    };
    offer(tr("%1 %2 later (assumed)").arg(label, delayText(contingency.delay)), std::nullopt);
    offer(tr("%1 on the same day").arg(label), AfterDelay{{0, Delay::Unit::Days}, false});
    for (const int months : {1, 3, 6, 12, 24}) {
        const Delay delay{months, Delay::Unit::Months};
        if (delay != contingency.delay)
            offer(tr("%1 %2 later").arg(label, delayText(delay)), AfterDelay{delay, false});
    }
    menu.addSeparator();
    const DelayRange year{{1, Delay::Unit::Months}, {12, Delay::Unit::Months}};
    for (const auto& range : {uncertainAbout(contingency.delay), std::optional{year}})
        if (range)
            offer(tr("Uncertain: %1 later", "two delays")
                      .arg(typedWhen(*range, m_session.language())),
                  FollowerBelief{*range, 0});
    menu.addAction(tr("Uncertain, or perhaps rejected…"), this, &HypothesisControls::openEditor);
    menu.addSeparator();
    offer(tr("Awaited: no word yet"), Pending{});
    const QString refused = localized(contingency.rejection, m_session.language());
    offer(withCapital(refused.isEmpty() ? tr("refused") : refused), Rejected{});
}

/// The file's own delay is the same, whether it was chosen or is assumed.
void HypothesisControls::markChoice(const Follower& follower)
{
    const auto& suppose = m_session.scenario().suppose;
    const Delay& own = m_session.agreement().contingencyOf(follower.event).delay;
    const auto found = suppose.find(follower.event);
    std::optional<Supposition> supposed;
    if (found != suppose.end())
        supposed = found->second;
    const auto* const after = supposed ? std::get_if<AfterDelay>(&*supposed) : nullptr;
    if (after && after->delay == own)
        supposed.reset();
    for (const Choice& choice : follower.choices)
        choice.action->setChecked(suppose.contains(m_event) && choice.supposition == supposed);
}

QMenu* HypothesisControls::presetMenu()
{
    auto* menu = new QMenu{this};
    menu->setToolTipsVisible(true);
    addPresets(*menu, Preset::Kind::Contract, tr("Dates of the contract"));
    addPresets(*menu, Preset::Kind::Worked, tr("Worked examples"));
    addPresets(*menu, Preset::Kind::Forecast, tr("Forecasts"));
    return menu;
}

QMenu* HypothesisControls::kindMenu()
{
    auto* menu = new QMenu{this};
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Type a date…"), this, &HypothesisControls::askForDate);
    addPresets(*menu, Preset::Kind::Forecast, tr("Forecasts"));
    menu->addSeparator();
    menu->addAction(tr("Forecast…"), this, &HypothesisControls::openEditor);
    return menu;
}

void HypothesisControls::addPresets(QMenu& menu, Preset::Kind kind, const QString& heading)
{
    bool first = true;
    for (const Preset& preset : m_session.agreement().presets) {
        if (preset.kind != kind || takenOver(preset, m_session.agreement()).empty())
            continue;
        if (std::exchange(first, false))
            addHeading(menu, heading);
        const QString title = localized(preset.title, m_session.language());
        const QString source = presetSourceText(preset, m_session.language());
        QAction* action =
            menu.addAction(source.isEmpty() ? title : title + QStringLiteral(" – ") + source, this,
                           [this, &preset] { applyPreset(preset); });
        action->setToolTip(localized(preset.note, m_session.language()));
    }
}

/// In place of a forecast the field offers a date to begin with.
void HypothesisControls::askForDate()
{
    m_date->setFocus();
    if (m_date->belief())
        m_date->offer(firstGuess(m_session.agreement()));
    m_date->selectAll();
}

QToolButton* HypothesisControls::followerButton(EventIndex follower) const
{
    const auto found = std::ranges::find(m_followers, follower, &Follower::event);
    return found == m_followers.end() ? nullptr : found->button;
}

void HypothesisControls::follow()
{
    const auto& suppose = m_session.scenario().suppose;
    const bool on = suppose.contains(m_event);
    m_switch->setChecked(on);
    m_date->setEnabled(on);
    showSupposed();
    // The bar keeps still while something is dragged.
    if (!m_session.previewing())
        m_date->fit();
    showFollowers(on);
    if (on)
        m_remembered = suppose;
}

void HypothesisControls::showSupposed()
{
    const auto& suppose = m_session.scenario().suppose;
    const auto& known = suppose.contains(m_event) ? suppose : m_remembered;
    const auto supposed = known.find(m_event);
    if (supposed == known.end()) {
        m_date->setDate(PartialDate{firstGuess(m_session.agreement())});
        return;
    }
    if (const auto* const belief = std::get_if<Belief>(&supposed->second))
        m_date->setBelief(*belief,
                          believerText(*belief, m_session.agreement(), m_session.language()));
    else if (const auto* const date = std::get_if<PartialDate>(&supposed->second))
        m_date->setDate(*date);
}

void HypothesisControls::showFollowers(bool on)
{
    for (const Follower& follower : m_followers) {
        follower.button->setEnabled(on);
        // Switched off, it shows what comes back with the switch.
        const QString text = withCapital(
            followerText(m_session.agreement(), on ? m_session.scenario().suppose : m_remembered,
                         follower.event, m_session.language()));
        markChoice(follower);
        follower.button->setText(text + QStringLiteral(" ▾"));
        follower.button->setAccessibleName(text);
        follower.button->menu()->setTitle(text);
        follower.button->menu()->setEnabled(on);
    }
}

void HypothesisControls::setSupposed(bool on)
{
    Scenario scenario = m_session.scenario();
    if (!on) {
        requestChosen(notSupposing(m_session.agreement(), scenario, m_event),
                      tr("Suppose nothing of %1").arg(m_switch->text()));
        return;
    }
    if (m_remembered.empty())
        m_remembered.emplace(m_event, PartialDate{firstGuess(m_session.agreement())});
    for (const auto& [event, supposition] : m_remembered)
        scenario.suppose.insert_or_assign(event, supposition);
    requestChosen(scenario, m_switch->text());
}

void HypothesisControls::setDate(const PartialDate& date)
{
    Scenario scenario =
        movedTo(m_session.agreement(), m_session.scenario(), m_event, date.firstDay());
    scenario.suppose.insert_or_assign(m_event, date);
    requestTyped(scenario, tr("Type the supposed date"));
}

void HypothesisControls::setBelief(const Belief& belief)
{
    Scenario scenario = m_session.scenario();
    scenario.suppose.insert_or_assign(m_event, belief);
    requestTyped(scenario, tr("Type the forecast"));
}

void HypothesisControls::requestTyped(const Scenario& scenario, const QString& name)
{
    const auto why = request(scenario, name);
    if (why)
        m_date->refuse(*why);
}

void HypothesisControls::requestChosen(const Scenario& scenario, const QString& name)
{
    const auto why = request(scenario, name);
    if (!why)
        return;
    follow();
    m_remark->tell(*why);
    m_remark->leaveSoon();
}

void HypothesisControls::setFollower(EventIndex event, std::optional<Supposition> supposition)
{
    Scenario scenario = m_session.scenario();
    scenario.suppose.erase(event);
    if (supposition)
        scenario.suppose.emplace(event, *supposition);
    requestChosen(scenario, tr("Choose what follows"));
}

void HypothesisControls::applyPreset(const Preset& preset)
{
    Scenario scenario = notSupposing(m_session.agreement(), m_session.scenario(), m_event);
    scenario.suppose = takenOver(preset, m_session.agreement());
    if (preset.asSigned)
        scenario.asSigned = preset.asSigned;
    requestChosen(scenario, localized(preset.title, m_session.language()));
}

std::optional<QString> HypothesisControls::request(const Scenario& scenario, const QString& name)
{
    const auto contradictions = contradictionsIn(m_session.agreement(), scenario);
    if (!contradictions.empty())
        return contradictionText(m_session.agreement(), contradictions.front(),
                                 m_session.language());
    m_session.changeScenario(scenario, name);
    follow();
    return std::nullopt;
}

void HypothesisControls::openEditor()
{
    // A drag that is under way ends by itself.
    if (m_session.previewing())
        return;
    QWidget* const frame = window();
    const int top = mapTo(frame, QPoint{0, height()}).y();
    const QRect room{frame->mapToGlobal(QPoint{0, top}),
                     QSize{frame->width(), frame->height() - top}};
    auto* editor = new BeliefEditor{m_session, m_event, frame};
    editor->openIn(room);
}

} // namespace pactline

#include "scenario/hypothesis_controls.h"

#include "scenario/parse_supposition.h"
#include "session/suppositions.h"
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

constexpr int fieldPaddingPx = 18;
constexpr int fieldFramePx = 8; ///< borders, and what a line edit keeps at its ends

/// Room for the longest date.
int fieldWidth()
{
    const QFontMetrics metrics{fontFor(TextRole::Body)};
    return metrics.horizontalAdvance(QStringLiteral("28 sept. 2028")) + scaledPx(fieldPaddingPx) +
           fieldFramePx;
}

const Contingency& contingency(const Agreement& agreement, EventIndex event)
{
    return std::get<Contingency>(agreement[event].kind);
}

} // namespace

HypothesisControls::HypothesisControls(Session& session, EventIndex event, QWidget* parent)
    : QWidget(parent), m_session(session), m_event(event),
      m_switch(new ToggleSwitch{
          localized(contingency(session.agreement(), event).supposition, session.language()),
          paletteOf(session.theme())}),
      m_date(new DateField{session.language()}), m_presets(new QToolButton)
{
    buildLayout();
    connectSession();
    follow();
}

void HypothesisControls::buildLayout()
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_switch);
    row->addSpacing(4);
    row->addWidget(m_date);
    m_date->setFixedWidth(fieldWidth());
    m_date->setAccessibleName(tr("Date of: %1").arg(m_switch->text()));
    for (const EventIndex event : m_session.agreement().contingentEvents())
        if (contingency(m_session.agreement(), event).follows == m_event)
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
    connect(&m_session, &Session::projectionChanged, this, &HypothesisControls::follow);
    connect(&m_session, &Session::themeChanged, this,
            [this] { m_switch->setColours(paletteOf(m_session.theme())); });
}

QToolButton* HypothesisControls::addFollower(EventIndex event)
{
    auto* button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(followerMenu(event));
    const QString note =
        localized(contingency(m_session.agreement(), event).delayNote, m_session.language());
    button->setToolTip(note);
    m_followers.push_back({event, button});
    return button;
}

QMenu* HypothesisControls::followerMenu(EventIndex event)
{
    auto* menu = new QMenu{this};
    const auto& follower = contingency(m_session.agreement(), event);
    const QString label = localized(follower.label, m_session.language());
    menu->addAction(tr("%1 %2 later (assumed)").arg(label, delayText(follower.delay)), this,
                    [=, this] { setFollower(event, std::nullopt); });
    menu->addAction(tr("%1 on the same day").arg(label), this, [=, this] {
        setFollower(event, AfterDelay{{0, Delay::Unit::Days}, false});
    });
    for (const int months : {1, 3, 6, 12, 24}) {
        const Delay delay{months, Delay::Unit::Months};
        menu->addAction(tr("%1 %2 later").arg(label, delayText(delay)), this, [=, this] {
            setFollower(event, AfterDelay{delay, false});
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Awaited: no word yet"), this, [=, this] { setFollower(event, Pending{}); });
    QString refused = localized(follower.rejection, m_session.language());
    if (refused.isEmpty())
        refused = tr("refused");
    refused[0] = refused[0].toUpper();
    menu->addAction(refused, this, [=, this] { setFollower(event, Rejected{}); });
    return menu;
}

QMenu* HypothesisControls::presetMenu()
{
    auto* menu = new QMenu{this};
    menu->setToolTipsVisible(true);
    const auto addKind = [&](Preset::Kind kind, const QString& heading) {
        bool first = true;
        for (const Preset& preset : m_session.agreement().presets) {
            if (preset.kind != kind || suppositionsOf(preset).empty())
                continue;
            if (std::exchange(first, false))
                menu->addSection(heading);
            QAction* action = menu->addAction(localized(preset.title, m_session.language()), this,
                                              [this, &preset] { applyPreset(preset); });
            action->setToolTip(localized(preset.note, m_session.language()));
        }
    };
    addKind(Preset::Kind::Contract, tr("Dates of the contract"));
    addKind(Preset::Kind::Worked, tr("Worked examples"));
    addKind(Preset::Kind::Forecast, tr("Forecasts"));
    return menu;
}

QToolButton* HypothesisControls::followerButton(EventIndex follower) const
{
    const auto found = std::ranges::find(m_followers, follower, &Follower::event);
    return found == m_followers.end() ? nullptr : found->button;
}

void HypothesisControls::follow()
{
    const auto supposed = m_session.scenario().suppose.find(m_event);
    const bool on = supposed != m_session.scenario().suppose.end();
    m_switch->setChecked(on);
    m_date->setEnabled(on);
    const auto* date = on ? std::get_if<PartialDate>(&supposed->second) : nullptr;
    const auto remembered = m_remembered.find(m_event);
    if (date)
        m_date->setDate(*date);
    else if (remembered != m_remembered.end())
        m_date->setDate(std::get<PartialDate>(remembered->second));
    else
        m_date->setDate(PartialDate{firstGuess(m_session.agreement())});
    for (const Follower& follower : m_followers) {
        follower.button->setEnabled(on);
        const QString text =
            followerText(m_session.projection(), follower.event, m_session.language());
        follower.button->setText(text + QStringLiteral(" ▾"));
        follower.button->setAccessibleName(text);
        follower.button->menu()->setTitle(text);
        follower.button->menu()->setEnabled(on);
    }
    if (date)
        m_remembered = m_session.scenario().suppose;
}

void HypothesisControls::setSupposed(bool on)
{
    Scenario scenario = m_session.scenario();
    if (!on) {
        request(notSupposing(m_session.agreement(), scenario, m_event),
                tr("Suppose nothing of %1").arg(m_switch->text()));
        return;
    }
    if (m_remembered.empty())
        m_remembered.emplace(m_event, PartialDate{firstGuess(m_session.agreement())});
    for (const auto& [event, supposition] : m_remembered)
        scenario.suppose.insert_or_assign(event, supposition);
    request(scenario, m_switch->text());
}

void HypothesisControls::setDate(const PartialDate& date)
{
    Scenario scenario =
        movedTo(m_session.agreement(), m_session.scenario(), m_event, date.firstDay());
    scenario.suppose.insert_or_assign(m_event, date);
    request(scenario, tr("Type the supposed date"));
}

void HypothesisControls::setFollower(EventIndex event, std::optional<Supposition> supposition)
{
    Scenario scenario = m_session.scenario();
    scenario.suppose.erase(event);
    if (supposition)
        scenario.suppose.emplace(event, *supposition);
    request(scenario, tr("Choose what follows"));
}

void HypothesisControls::applyPreset(const Preset& preset)
{
    Scenario scenario = notSupposing(m_session.agreement(), m_session.scenario(), m_event);
    scenario.suppose = suppositionsOf(preset);
    if (preset.asSigned)
        scenario.asSigned = preset.asSigned;
    request(scenario, localized(preset.title, m_session.language()));
}

void HypothesisControls::request(Scenario scenario, const QString& name)
{
    if (contradictionsIn(m_session.agreement(), scenario).empty())
        m_session.changeScenario(scenario, name);
    follow();
}

} // namespace pactline

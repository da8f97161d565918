#pragma once

#include "scenario/belief_field.h"
#include "scenario/toggle_switch.h"
#include "session/session.h"

#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace pactline
{

class FieldRemark;

/// One contingent event with what follows it: a switch, a date, and a menu for every follower.
class HypothesisControls : public QWidget
{
    Q_OBJECT

public:
    HypothesisControls(Session& session, EventIndex event, QWidget* parent = nullptr);
    ~HypothesisControls() override;

    ToggleSwitch* toggle() const { return m_switch; }
    BeliefField* dateField() const { return m_date; }
    QToolButton* followerButton(EventIndex follower) const;
    /// Dates to try: forecasts, dates of the contract, worked examples.
    QMenu* presets() const { return m_presets->menu(); }
    QToolButton* presetButton() const { return m_presets; }
    /// In a narrow bar the presets are left to the window's menu.
    void setCompact(bool compact);
    /// In a still narrower one what follows is left to it as well.
    void setFollowersShown(bool shown);
    /// In the narrowest one a forecast is told by one of its dates.
    void setBrief(bool brief);
    std::vector<QMenu*> followerMenus() const;
    /// Says how likely it is when, in a form beside the lanes.
    void openEditor();

private:
    /// What an entry of a follower's menu supposes; nothing: the file's own delay.
    struct Choice {
        QAction* action;
        std::optional<Supposition> supposition;
    };
    struct Follower {
        EventIndex event;
        QToolButton* button;
        std::vector<Choice> choices;
    };

    void buildLayout();
    void connectSession();
    QToolButton* addFollower(EventIndex event);
    void fillMenu(Follower& follower, QMenu& menu);
    void markChoice(const Follower& follower);
    QMenu* presetMenu();
    /// What can stand in the field: a date that is typed, or a forecast.
    QMenu* kindMenu();
    void addPresets(QMenu& menu, Preset::Kind kind, const QString& heading);
    void askForDate();
    void follow();
    void setSupposed(bool on);
    void showSupposed();
    void showFollowers(bool on);
    void setDate(const PartialDate& date);
    void setBelief(const Belief& belief);
    void setFollower(EventIndex event, std::optional<Supposition> supposition);
    void applyPreset(const Preset& preset);
    /// Why the scenario was refused; nothing if it was not.
    std::optional<QString> request(const Scenario& scenario, const QString& name);
    /// Says at the field, or below the controls, why not.
    void requestChosen(const Scenario& scenario, const QString& name);
    void requestTyped(const Scenario& scenario, const QString& name);

    Session& m_session;
    EventIndex m_event;
    ToggleSwitch* m_switch;
    BeliefField* m_date;
    QToolButton* m_presets;
    QPointer<FieldRemark> m_remark; ///< the window's, see DateField
    std::vector<Follower> m_followers;
    /// Switched off and on again, the hypothesis is what it was.
    std::map<EventIndex, Supposition> m_remembered;
};

} // namespace pactline

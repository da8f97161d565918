#pragma once

#include "evaluation/evaluation.h"
#include "theme/palette.h"
#include "timeline/chart_choice.h"
#include "timeline/lane_choices.h"
#include "timeline/view_range.h"

#include <QObject>
#include <QUndoStack>

#include <set>

namespace pactline
{

/// What the user has clicked: a clause, an event, or a number of a series.
using Selection = std::variant<std::monostate, ClauseIndex, EventIndex, PointIndex>;

/// How far a step moves the playhead.
enum class Step { Day, Month, Quarter, Year, Change };

/// A day some calendar steps away; for changes, which no calendar knows, as for days.
Date movedBy(Date day, Step step, int count);

/// All that decides what is seen, but for language and theme.
struct ShownView {
    Scenario scenario;
    Date playhead;
    DateRange visible; ///< closed
    ChartChoice chart;
    LaneChoices lanes;
    std::set<GroupIndex> folded;
    std::optional<Scenario> pinned; ///< held against the scenario

    bool operator==(const ShownView&) const = default;
};

/// The only mutable state of a window. Widgets ask it and send it requests; it clamps in one
/// place and says what changed, once per change.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `today` is an argument, for the same session on any day.
    Session(std::shared_ptr<const Agreement> agreement, Date today, QObject* parent = nullptr);

    const Agreement& agreement() const { return projection().agreement(); }
    /// Where something is believed: what becomes of all if nothing uncertain happens.
    const Projection& projection() const { return *m_evaluation.projection; }
    std::shared_ptr<const Projection> sharedProjection() const { return m_evaluation.projection; }
    const Evaluation& evaluation() const { return m_evaluation; }
    /// None where nothing supposed is uncertain.
    const Probabilities* probabilities() const { return m_evaluation.probabilities.get(); }
    const Scenario& scenario() const { return projection().scenario(); }
    /// The scenario that is held against the one shown.
    const std::optional<Evaluation>& pinned() const { return m_pinned; }
    Date today() const { return m_today; }
    Date playhead() const { return m_playhead; }
    const Selection& selection() const { return m_selection; }
    std::optional<ClauseIndex> selectedClause() const;
    std::optional<EventIndex> selectedEvent() const;
    std::optional<PointIndex> selectedPoint() const;
    /// The whole axis: the file's, longer where something supposed lies beyond it, here or in what
    /// is pinned.
    const DateRange& extent() const { return m_extent; }
    const DateRange& visible() const { return m_visible; }
    const ChartChoice& chart() const { return m_chart; }
    const std::set<GroupIndex>& folded() const { return m_folded; }
    const LaneChoices& laneChoices() const { return m_laneChoices; }
    const QString& language() const { return m_language; }
    ThemeKind theme() const { return m_chosenTheme.value_or(m_systemTheme); }
    /// The theme that was asked for; nothing: as the system has it.
    const std::optional<ThemeKind>& chosenTheme() const { return m_chosenTheme; }
    /// Whether spans carry a mark of whom they benefit, also where the theme would do without.
    bool partyMarks() const { return m_partyMarks; }
    double typeScale() const { return m_typeScale; }
    Step step() const { return m_step; }
    /// Whether a part of the details is open; nothing where the user has not touched it.
    std::optional<bool> partOpen(const QString& part) const;
    const std::map<QString, bool>& partsOpen() const { return m_partsOpen; }
    /// Instruments that are not applied although they are known; the terms shown were amended.
    std::vector<InstrumentIndex> amendedBy() const;
    /// Every change of the scenario, to be undone one by one.
    QUndoStack& undoStack() { return m_undoStack; }

    void setPlayhead(Date day);
    /// Moves the playhead and, where that is out of sight, the visible range with it.
    void goTo(Date day);
    /// Selects the event and goes to its day, where it has one.
    void goTo(EventIndex event);
    /// Moves the visible range, where the day lies beside it, to have the day in its middle.
    void bringIntoSight(Date day);
    /// As goTo() does it.
    void stepPlayhead(Step step, int count);
    void setStep(Step step);
    void select(Selection selection);
    void setVisible(const DateRange& range);
    void setChart(const ChartChoice& chart);
    void setFolded(GroupIndex group, bool folded);
    void setFolded(std::set<GroupIndex> folded);
    void setLaneChoices(const LaneChoices& choices);
    void setLaneFilter(const LaneFilter& filter);
    void setPartOpen(const QString& part, bool open);
    void setLanguage(const QString& language);
    /// Nothing: as the system has it.
    void setTheme(std::optional<ThemeKind> theme);
    void setSystemTheme(ThemeKind theme);
    void setPartyMarks(bool marks);
    void setTypeScale(double scale);

    /// A new scenario, to be undone under that name.
    void changeScenario(const Scenario& scenario, const QString& name);
    /// Holds another scenario against the one shown, or none; to be undone under that name.
    void pin(const std::optional<Scenario>& scenario, const QString& name);
    /// Shows the pinned scenario and pins the one that was shown.
    void swapWithPinned(const QString& name);
    ShownView shownView() const;
    /// Everything that is seen at once, to be undone as one step under that name.
    void showView(const ShownView& view, const QString& name);
    /// The same, as what there was from the beginning: nothing can be undone.
    void startFrom(const ShownView& view);
    /// Shows a scenario while something is dragged: neither undone later nor moving the axis.
    void previewScenario(const Scenario& scenario);
    /// Ends a preview: keeps what it shows as one change, or goes back to what was before.
    void commitPreview(const QString& name);
    void cancelPreview();
    bool previewing() const { return m_beforePreview.has_value(); }

signals:
    void projectionChanged();
    void pinnedChanged();
    void playheadChanged();
    void selectionChanged();
    void visibleChanged();
    void chartChanged();
    void foldedChanged();
    void laneChoicesChanged();
    void languageChanged();
    void themeChanged();
    void typeScaleChanged();
    void stepChanged();
    void partsOpenChanged();

private:
    friend class ScenarioCommand;
    friend class ViewCommand;
    void applyScenario(const Scenario& scenario);
    void applyPinned(const std::optional<Scenario>& scenario);
    void applyView(const ShownView& view);
    void fitExtent();

    Evaluation m_evaluation;
    std::optional<Evaluation> m_pinned;
    Date m_today;
    Date m_playhead;
    Selection m_selection;
    DateRange m_extent;
    DateRange m_visible;
    ChartChoice m_chart;
    std::set<GroupIndex> m_folded;
    LaneChoices m_laneChoices;
    std::map<QString, bool> m_partsOpen;
    QString m_language = "en";
    std::optional<ThemeKind> m_chosenTheme;
    ThemeKind m_systemTheme = ThemeKind::Light;
    bool m_partyMarks = false;
    double m_typeScale = 1;
    Step m_step = Step::Month;
    std::optional<Scenario> m_beforePreview;
    QUndoStack m_undoStack;
};

} // namespace pactline

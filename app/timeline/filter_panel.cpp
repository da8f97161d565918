#include "timeline/filter_panel.h"

#include "text/cause_text.h"
#include "text/lane_text.h"
#include "text/state_text.h"
#include "theme/rounded_corners.h"
#include "theme/typography.h"
#include "timeline/filter_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int gapPx = 4;
constexpr int windowMarginPx = 12;
constexpr int cornerPx = 7;

QVBoxLayout* columnIn(QHBoxLayout& row)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row.addLayout(column);
    return column;
}

} // namespace

FilterPanel::FilterPanel(Session& session, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_session(session),
      m_area(new QScrollArea), m_summary(new QLabel)
{
    setObjectName("filterPanel");
    setAccessibleName(tr("Filter the lanes"));
    buildLayout();
    connect(&session, &Session::laneChoicesChanged, this, &FilterPanel::followIfOpen);
    connect(&session, &Session::playheadChanged, this, &FilterPanel::followIfOpen);
    connect(&session, &Session::projectionChanged, this, &FilterPanel::followIfOpen);
}

void FilterPanel::buildLayout()
{
    auto* sections = new QWidget;
    auto* columns = new QHBoxLayout{sections};
    columns->setContentsMargins(16, 12, 16, 8);
    columns->setSpacing(32);
    QVBoxLayout* left = columnIn(*columns);
    QVBoxLayout* right = columnIn(*columns);
    buildParties(*left);
    buildRest(*left, *right);
    left->addStretch();
    right->addStretch();
    m_area->setWidget(sections);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);

    m_summary->setProperty("role", "secondary");
    m_summary->setObjectName("filterSummary");
    auto* clear = new QPushButton{tr("Clear the filter")};
    clear->setObjectName("clearFilterInPanel");
    connect(clear, &QPushButton::clicked, this, [this] { m_session.setLaneFilter({}); });
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 12);
    foot->addWidget(m_summary, 1);
    foot->addWidget(clear);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addLayout(foot);
}

QLabel* FilterPanel::addHeading(QVBoxLayout& column, const QString& text)
{
    if (column.count() > 0)
        column.addSpacing(10);
    auto* heading = new QLabel{QLocale{m_session.language()}.toUpper(text)};
    heading->setProperty("role", "caps");
    column.addWidget(heading);
    return heading;
}

template <typename Value>
void FilterPanel::addChoice(QVBoxLayout& column, std::set<Value> LaneFilter::*set, Value value,
                            const QString& text, std::vector<std::size_t> LaneCounts::*counts,
                            std::size_t place)
{
    auto* box = new FilterBox{m_session, text};
    column.addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this, set, value](bool asked) {
        LaneFilter filter = m_session.laneChoices().filter;
        if (asked)
            (filter.*set).insert(value);
        else
            (filter.*set).erase(value);
        m_session.setLaneFilter(filter);
    });
    m_choices.push_back(
        {box, [set, value](const LaneFilter& filter) { return (filter.*set).contains(value); },
         [counts, place](const LaneCounts& all) { return (all.*counts)[place]; }});
}

void FilterPanel::buildParties(QVBoxLayout& column)
{
    const Agreement& agreement = m_session.agreement();
    const auto addParties = [&](std::set<PartyIndex> LaneFilter::*set,
                                std::vector<std::size_t> LaneCounts::*counts) {
        for (std::uint32_t i = 0; i < agreement.parties.size(); ++i)
            addChoice(column, set, PartyIndex{i},
                      localized(agreement.parties[i].name, m_session.language()), counts, i);
    };
    addHeading(column, tr("Benefits at some time"));
    addParties(&LaneFilter::benefits, &LaneCounts::benefits);
    addHeading(column, tr("Is bound at some time"));
    addParties(&LaneFilter::binds, &LaneCounts::binds);
}

void FilterPanel::buildRest(QVBoxLayout& left, QVBoxLayout& right)
{
    const Agreement& agreement = m_session.agreement();
    const QString& language = m_session.language();
    addHeading(left, tr("Subject"));
    for (std::uint32_t i = 0; i < agreement.groups.size(); ++i)
        addChoice(left, &LaneFilter::subjects, GroupIndex{i},
                  localized(agreement.groups[i].title, language), &LaneCounts::subjects, i);
    m_states = addHeading(right, {});
    for (std::size_t i = 0; i < allLaneStates.size(); ++i)
        addChoice(right, &LaneFilter::states, allLaneStates[i], laneStateText(allLaneStates[i]),
                  &LaneCounts::states, i);
    addHeading(right, tr("Standing"));
    for (const Standing standing : {Standing::Official, Standing::Reported, Standing::Inferred})
        addChoice(right, &LaneFilter::standings, standing, standingText(standing),
                  &LaneCounts::standings, std::size_t(standing));
    const auto contingent = agreement.contingentEvents();
    if (!contingent.empty())
        addHeading(right, tr("A date hangs on"));
    for (std::size_t i = 0; i < contingent.size(); ++i)
        addChoice(right, &LaneFilter::hangsOn, contingent[i],
                  eventLabel(agreement, contingent[i], language), &LaneCounts::hangsOn, i);
}

/// Under a belief a lane may be in several states at once.
void FilterPanel::followBelief()
{
    const bool believed = m_session.probabilities() != nullptr;
    const QString heading =
        believed ? tr("State possible at the playhead") : tr("State at the playhead");
    m_states->setText(QLocale{m_session.language()}.toUpper(heading));
    m_states->setToolTip(believed ? tr("What is believed leaves open what some clauses are on that "
                                       "day: a lane is found under every state that it may have "
                                       "then, however unlikely.")
                                  : QString{});
}

void FilterPanel::followIfOpen()
{
    if (isVisible())
        follow();
}

void FilterPanel::follow()
{
    const LaneFilter& filter = m_session.laneChoices().filter;
    const Projection& projection = m_session.projection();
    const LaneCounts counts = laneCounts(m_session.evaluation(), filter, m_session.playhead());
    for (const Choice& choice : m_choices) {
        choice.box->setChecked(choice.isAsked(filter));
        choice.box->setCount(choice.count(counts));
    }
    const auto left = lanesOn(m_session.evaluation(), filter, lanesOnSomeDay(projection, filter),
                              m_session.playhead());
    followBelief();
    m_summary->setText(
        tr("%1 of %n clause(s)", nullptr, int(projection.clauseCount())).arg(left.size()));
}

void FilterPanel::openBeside(const QRect& place)
{
    follow();
    const QWidget* window = parentWidget()->window();
    const QRect room = QRect{window->mapToGlobal(QPoint{0, 0}), window->size()}.adjusted(
        windowMarginPx, windowMarginPx, -windowMarginPx, -windowMarginPx);
    QWidget* sections = m_area->widget();
    for (QWidget* child : findChildren<QWidget*>())
        child->ensurePolished(); // the style sheet's type decides the sizes
    sections->layout()->invalidate();
    sections->layout()->activate();
    sections->resize(sections->layout()->sizeHint());
    const int foot = layout()->sizeHint().height() - m_area->sizeHint().height();
    const int most = std::max(place.top() - room.top(), room.bottom() - place.bottom()) - gapPx;
    const int height = std::min(sections->height(), most - foot);
    const bool scrolls = height < sections->height();
    m_area->setMinimumSize(sections->width() +
                               (scrolls ? m_area->verticalScrollBar()->sizeHint().width() : 0),
                           height);
    setFixedSize(m_area->minimumWidth() + 2, height + foot + 2);
    roundCorners(*this, scaledPx(cornerPx));
    const bool above = place.top() - gapPx - this->height() >= room.top();
    const int top = above ? place.top() - gapPx - this->height()
                          : std::min(place.bottom() + gapPx, room.bottom() - this->height());
    const int leftmost = std::max(room.left(), room.right() - width());
    move(std::clamp(place.left(), room.left(), leftmost), top);
    show();
    m_choices.front().box->setFocus(Qt::PopupFocusReason);
}

} // namespace pactline

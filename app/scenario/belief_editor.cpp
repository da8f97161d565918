#include "scenario/belief_editor.h"

#include "scenario/parse_supposition.h"
#include "session/suppositions.h"
#include "text/belief_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "theme/style_sheet.h"
#include "theme/typography.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int editorMarginPx = 12;
constexpr int editorGapPx = 10;
constexpr int messageLines = 3;
constexpr int messageMarginPx = 6;
constexpr int editorEdgePx = 8; ///< between the editor and the window's edge

} // namespace

BeliefEditor::BeliefEditor(Session& session, EventIndex event, QWidget* parent)
    : QDialog(parent), m_session(session), m_event(event)
{
    setObjectName("beliefEditor");
    setWindowTitle(tr("Forecast: %1", "an event")
                       .arg(localized(session.agreement()[event].title, session.language())));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    begin();
    preview();
}

void BeliefEditor::buildLayout()
{
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(editorMarginPx, editorMarginPx, editorMarginPx, editorMarginPx);
    all->setSpacing(editorGapPx);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildForm());
    m_message = formLabel({}, "secondary");
    m_message->setObjectName("beliefMessage");
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // A mistake has a ground of its own: the words stay where they are when it comes and goes.
    m_message->setMargin(scaledPx(messageMarginPx));
    auto* cancel = new QPushButton{tr("Cancel")};
    cancel->setObjectName("cancelBelief");
    cancel->setAutoDefault(false);
    m_accept = new QPushButton{tr("OK")};
    m_accept->setObjectName("acceptBelief");
    m_accept->setProperty("role", "primary");
    m_accept->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    all->addWidget(m_area, 1);
    all->addWidget(m_message);
    all->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &BeliefEditor::reject);
    connect(m_accept, &QPushButton::clicked, this, &BeliefEditor::accept);
}

QWidget* BeliefEditor::buildForm()
{
    const Agreement& agreement = m_session.agreement();
    auto* fields = new QWidget;
    auto* lines = new QVBoxLayout{fields};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(editorGapPx);
    auto* heading = formLabel(
        localized(agreement.contingencyOf(m_event).supposition, m_session.language()), "title");
    heading->setWordWrap(true);
    lines->addWidget(heading);
    m_form = new BeliefForm{m_session.language(), m_session.today()};
    connect(m_form, &BeliefForm::edited, this, &BeliefEditor::preview);
    lines->addWidget(m_form);
    for (const EventIndex event : agreement.contingentEvents()) {
        if (agreement.contingencyOf(event).follows != m_event)
            continue;
        auto* rule = new QFrame;
        rule->setProperty("role", "rule");
        lines->addWidget(rule);
        m_followers.push_back(new FollowerForm{agreement, event, m_session.language()});
        connect(m_followers.back(), &FollowerForm::edited, this, &BeliefEditor::preview);
        lines->addWidget(m_followers.back());
    }
    lines->addStretch();
    return fields;
}

void BeliefEditor::begin()
{
    const auto& suppose = m_session.scenario().suppose;
    const auto supposed = suppose.find(m_event);
    const auto* const belief =
        supposed == suppose.end() ? nullptr : std::get_if<Belief>(&supposed->second);
    const auto* const date =
        supposed == suppose.end() ? nullptr : std::get_if<PartialDate>(&supposed->second);
    if (belief)
        m_form->setBelief(*belief,
                          believerName(*belief, m_session.agreement(), m_session.language()));
    else
        m_form->propose(date ? *date : PartialDate{firstGuess(m_session.agreement())});
    for (FollowerForm* follower : m_followers) {
        const auto found = suppose.find(follower->follower());
        follower->setSupposed(found == suppose.end() ? std::nullopt : std::optional{found->second});
    }
}

Read<Scenario> BeliefEditor::scenario() const
{
    Scenario scenario = m_session.scenario();
    const auto belief = m_form->belief();
    if (!belief)
        return failure(belief.error());
    scenario.suppose.insert_or_assign(m_event, *belief);
    for (const FollowerForm* follower : m_followers) {
        const auto supposed = follower->supposed();
        if (!supposed)
            return failure(supposed.error());
        scenario.suppose.erase(follower->follower());
        if (*supposed)
            scenario.suppose.emplace(follower->follower(), **supposed);
    }
    const auto contradictions = contradictionsIn(m_session.agreement(), scenario);
    if (!contradictions.empty())
        return failure(
            contradictionText(m_session.agreement(), contradictions.front(), m_session.language()));
    return scenario;
}

void BeliefEditor::preview()
{
    const auto scenario = this->scenario();
    m_accept->setEnabled(scenario.has_value());
    if (isVisible())
        fit();
    if (!scenario) {
        tell(scenario.error(), true);
        return;
    }
    tell(summary(*scenario), false);
    m_session.previewScenario(*scenario);
}

/// What is believed of the event, and what becomes of those that follow it.
QString BeliefEditor::summary(const Scenario& scenario) const
{
    const QString& language = m_session.language();
    QStringList parts{beliefText(std::get<Belief>(scenario.suppose.at(m_event)), language)};
    for (const FollowerForm* follower : m_followers)
        parts << followerText(m_session.agreement(), scenario.suppose, follower->follower(),
                              language);
    return parts.join(QStringLiteral(" · "));
}

void BeliefEditor::tell(const QString& sentence, bool mistake)
{
    m_message->setText(sentence);
    m_message->setProperty("role", mistake ? "warning" : "secondary");
    restyle(*m_message);
}

void BeliefEditor::openIn(const QRect& room)
{
    // With large type on a low screen the window may reach beyond it; a title stands above the
    // form.
    QRect seen = room & screen()->availableGeometry();
    seen.setBottom(seen.bottom() - style()->pixelMetric(QStyle::PM_TitleBarHeight));
    m_room = seen.adjusted(editorEdgePx, editorEdgePx, -editorEdgePx, -editorEdgePx);
    for (QWidget* child : findChildren<QWidget*>())
        child->ensurePolished(); // the style sheet's type decides the sizes
    // Room for the longest of the sentences below, so that nothing jumps while something is typed.
    m_message->setFixedHeight(messageLines * m_message->fontMetrics().lineSpacing() +
                              2 * scaledPx(messageMarginPx));
    fit();
    move(m_room.right() - width(), m_room.top());
    open();
    m_form->setFocus();
}

/// Grows with what is in the form as long as there is room; beyond that the form scrolls.
void BeliefEditor::fit()
{
    QWidget* fields = m_area->widget();
    for (QWidget* part : fields->findChildren<QWidget*>()) {
        if (part->layout())
            part->layout()->invalidate();
        part->updateGeometry();
    }
    fields->layout()->invalidate();
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    const int fieldsWidth = std::max(fields->sizeHint().width(), m_area->minimumWidth() - bar);
    m_area->setMinimumWidth(fieldsWidth + bar);
    const int foot = m_message->height() + m_accept->sizeHint().height() + 2 * editorGapPx;
    const int form = fields->layout()->totalHeightForWidth(fieldsWidth);
    const int wanted = form + foot + 2 * editorMarginPx;
    const int least = isVisible() ? height() : 0;
    resize(std::min(m_area->minimumWidth() + 2 * editorMarginPx, m_room.width()),
           std::min(std::max(wanted, least), m_room.height()));
}

void BeliefEditor::reject()
{
    m_session.cancelPreview();
    QDialog::reject();
}

void BeliefEditor::accept()
{
    // Return in a field comes here as well, whatever it says.
    if (!m_accept->isEnabled())
        return;
    m_session.commitPreview(tr("Change the forecast"));
    QDialog::accept();
}

} // namespace pactline

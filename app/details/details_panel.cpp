#include "details/details_panel.h"

#include "details/details_page.h"
#include "evaluation/explain.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pactline
{

bool DetailsPanel::Shown::sameBut(const Shown& other) const
{
    return projection == other.projection && selection == other.selection && span == other.span &&
           pending == other.pending && carriedForward == other.carriedForward &&
           language == other.language && theme == other.theme;
}

DetailsPanel::DetailsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_area(new QScrollArea)
{
    setAccessibleName(tr("Details"));
    m_area->setAccessibleName(tr("Details"));
    auto* card = new QFrame;
    card->setObjectName("card");
    auto* inside = new QVBoxLayout{card};
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_area);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 12, 12, 8);
    all->addWidget(card);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_area);
    connectSession();
    rebuild();
}

void DetailsPanel::connectSession()
{
    connect(&m_session, &Session::playheadChanged, this, &DetailsPanel::rebuildUnlessSame);
    connect(&m_session, &Session::projectionChanged, this, &DetailsPanel::rebuildUnlessSame);
    connect(&m_session, &Session::selectionChanged, this, &DetailsPanel::rebuildUnlessSame);
    connect(&m_session, &Session::themeChanged, this, &DetailsPanel::rebuildUnlessSame);
}

DetailsPanel::Shown DetailsPanel::current() const
{
    Shown shown;
    shown.projection = m_session.sharedProjection();
    shown.selection = m_session.selection();
    shown.day = m_session.playhead();
    if (const auto clause = m_session.selectedClause()) {
        shown.span = &m_session.projection().spanAt(*clause, shown.day);
        shown.pending = pendingOn(*shown.span, shown.day);
    }
    shown.carriedForward = shown.day > m_session.agreement().checked;
    shown.language = m_session.language();
    shown.theme = m_session.theme();
    return shown;
}

void DetailsPanel::rebuildUnlessSame()
{
    const Shown now = current();
    auto* page = dynamic_cast<DetailsPage*>(m_area->widget());
    // An overview of the day changes with every change of the agreement; a clause's page only
    // with its span, so that scrubbing inside a span is a line of text.
    if (page && now.sameBut(m_shown) && page->follow(m_shown.day, now.day)) {
        m_shown.day = now.day;
        return;
    }
    rebuild();
}

void DetailsPanel::rebuild()
{
    m_shown = current();
    // What was clicked may be on the page that goes: it must live until its signal is through.
    if (QWidget* old = m_area->takeWidget())
        old->deleteLater();
    m_area->setWidget(makePage(m_session).release());
}

QString DetailsPanel::plainText() const
{
    QStringList lines;
    for (const QLabel* label : m_area->widget()->findChildren<QLabel*>())
        lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace pactline

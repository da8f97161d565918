#include "details/details_panel.h"

#include "details/versions_dialog.h"
#include "text/event_text.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int behindMs = 120; ///< a page may be while a hypothesis is dragged

} // namespace

bool DetailsPanel::Shown::sameBut(const Shown& other) const
{
    return projection == other.projection && selection == other.selection && span == other.span &&
           pending == other.pending && carriedForward == other.carriedForward &&
           language == other.language && theme == other.theme;
}

DetailsPanel::DetailsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_area(new QScrollArea),
      m_soon(WhenRested::aMomentMs,
             WhenRested::isLarge(session.agreement()) ? WhenRested::farBehindMs : behindMs,
             [this] { rebuildUnlessSame(); })
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
    connect(&m_session, &Session::playheadChanged, this, &DetailsPanel::onPlayheadChanged);
    connect(&m_session, &Session::projectionChanged, this, &DetailsPanel::onProjectionChanged);
    connect(&m_session, &Session::selectionChanged, this, &DetailsPanel::rebuildUnlessSame);
    connect(&m_session, &Session::pinnedChanged, this, &DetailsPanel::rebuild);
    connect(&m_session, &Session::themeChanged, this, &DetailsPanel::rebuildUnlessSame);
}

void DetailsPanel::onPlayheadChanged()
{
    if (WhenRested::isLarge(m_session.agreement()))
        m_soon.ask();
    else
        rebuildUnlessSame();
}

void DetailsPanel::onProjectionChanged()
{
    if (m_session.previewing())
        m_soon.ask();
    else
        rebuildUnlessSame();
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
    m_soon.forget();
    const Shown now = current();
    // An overview of the day changes with every change of the agreement; a clause's page only
    // with its span, so that scrubbing inside a span is a line of text.
    if (now.sameBut(m_shown) && page()->follow(m_shown.day, now.day)) {
        m_shown.day = now.day;
        return;
    }
    rebuild();
}

void DetailsPanel::rebuild()
{
    const Shown before = m_shown;
    m_shown = current();
    auto made = makePage(m_session, m_alternative);
    if (!page() || before.selection != m_shown.selection) {
        setPage(std::move(made));
        return;
    }
    // The same thing told anew: the eye and the keyboard stay where they were.
    const int scrolled = m_area->verticalScrollBar()->value();
    const QWidget* focused = page()->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString name = focused ? focused->objectName() : m_disabledFocus;
    m_disabledFocus.clear();
    setPage(std::move(made));
    auto* again = name.isEmpty() ? nullptr : page()->findChild<QWidget*>(name);
    if (again && again->isEnabled()) {
        again->setFocus(Qt::OtherFocusReason);
    } else if (again) {
        // A swap is told in two halves, and between them its button is off.
        m_disabledFocus = name;
        QTimer::singleShot(0, this, [this] { m_disabledFocus.clear(); });
    }
    m_area->verticalScrollBar()->setValue(scrolled);
}

void DetailsPanel::setPage(std::unique_ptr<DetailsPage> made)
{
    connect(made.get(), &DetailsPage::comparisonRequested, this, &DetailsPanel::openComparison);
    connect(made.get(), &DetailsPage::remakeRequested, this, &DetailsPanel::rebuild);
    // What was clicked may be on the page that goes: it must live until its signal is through,
    // but no longer than the panel.
    // Or the keyboard would fall to whatever is next in the window.
    if (page() && page()->isAncestorOf(focusWidget()))
        m_area->setFocus(Qt::OtherFocusReason);
    if (QWidget* old = m_area->takeWidget()) {
        old->setParent(this);
        old->deleteLater();
    }
    m_area->setWidget(made.release());
    // Its height counts at once, so that it can be scrolled to where it was.
    QWidget* now = m_area->widget();
    now->show();
    now->layout()->activate();
    const int width = m_area->viewport()->width();
    now->resize(width, std::max(now->heightForWidth(width), m_area->viewport()->height()));
    m_area->verticalScrollBar()->setRange(0, now->height() - m_area->viewport()->height());
    emit pageMade();
}

DetailsPage* DetailsPanel::page() const
{
    return static_cast<DetailsPage*>(m_area->widget());
}

QString DetailsPanel::plainText() const
{
    return toPlainText(page()->copy());
}

std::unique_ptr<QMimeData> DetailsPanel::copy() const
{
    const CopyDocument document = page()->copy();
    auto bundle = std::make_unique<QMimeData>();
    bundle->setText(toPlainText(document));
    bundle->setHtml(toHtml(document));
    bundle->setData(QStringLiteral("text/markdown"), toMarkdown(document).toUtf8());
    return bundle;
}

bool DetailsPanel::compareVersions()
{
    const auto clause = m_session.selectedClause();
    const auto pair = clause
                          ? versionsToCompare(m_session.projection(), *clause, m_session.playhead())
                          : std::nullopt;
    if (pair)
        openComparison(pair->first, pair->second);
    return pair.has_value();
}

void DetailsPanel::openComparison(const ClauseVersion& left, const ClauseVersion& right)
{
    const auto clause = m_session.selectedClause();
    if (!clause)
        return;
    auto* dialog = new VersionsDialog{m_session, *clause, left, right, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DetailsPanel::stepEvent(int step)
{
    const auto selected = m_session.selectedEvent();
    const Projection& projection = m_session.projection();
    const auto other = selected ? neighbour(projection, *selected, step)
                                : eventBeside(projection, m_session.playhead(), step);
    if (other)
        m_session.goTo(*other);
}

} // namespace pactline

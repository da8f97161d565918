#include "details/year_bars.h"

#include "details/alternative.h"
#include "details/panel_writer.h"
#include "session/suppositions.h"
#include "text/cause_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"
#include "theme/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pactline
{
namespace
{

constexpr int tallestPx = 54;
constexpr int yearLinePx = 16; ///< the number above a bar, the year below it
constexpr int narrowestBarPx = 18;
constexpr int widestBarPx = 44;
constexpr int emptyBarPx = 2; ///< of a year in which nothing would end
constexpr int yearGapPx = 4;
constexpr int yearsPerBar[] = {1, 2, 5, 10, 20, 50, 100};
constexpr qsizetype clausesTold = 8;

QString twoDigits(int year)
{
    return QStringLiteral("%1").arg(year % 100, 2, 10, QLatin1Char('0'));
}

/// "2030", "2030–34"; in brief "30", "30–34".
QString yearsLabel(const YearGroup& group, bool brief)
{
    const QString first = brief ? twoDigits(group.first) : QString::number(group.first);
    return group.first == group.last ? first : first + QChar{0x2013} + twoDigits(group.last);
}

/// What the labels of that many bars take, each as long as the longest.
int labelsWidth(const std::vector<YearGroup>& groups, bool brief)
{
    const QFontMetrics metrics{fontFor(TextRole::SmallBold)};
    int widest = scaledPx(brief ? narrowestBarPx : 0);
    for (const YearGroup& group : groups)
        widest = std::max(widest, metrics.horizontalAdvance(yearsLabel(group, brief)) + yearGapPx);
    return widest * int(groups.size());
}

} // namespace

YearBar::YearBar(const YearGroup& group, std::size_t most, const Palette& palette, QWidget* parent)
    : QAbstractButton(parent), m_group(group), m_most(most), m_palette(palette)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(sizeHint().width());
    setAttribute(Qt::WA_Hover);
}

void YearBar::setBrief(bool brief)
{
    m_brief = brief;
    update();
}

QSize YearBar::sizeHint() const
{
    return {std::max(scaledPx(widestBarPx), labelsWidth({m_group}, false)),
            scaledPx(tallestPx + 2 * yearLinePx)};
}

QSize YearBar::minimumSizeHint() const
{
    return {scaledPx(narrowestBarPx), sizeHint().height()};
}

QRectF YearBar::barRect() const
{
    const double share = double(count()) / double(std::max<std::size_t>(m_most, 1));
    const double height =
        count() > 0 ? std::max(std::round(share * scaledPx(tallestPx)), 4.0) : scaledPx(emptyBarPx);
    const double bottom = this->height() - scaledPx(yearLinePx);
    return {2.0, bottom - height, width() - 4.0, height};
}

void YearBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QRectF bar = barRect();
    const bool strong = isChecked() || underMouse() || isDown();
    const QColor colour = count() == 0 ? m_palette.secondaryText
                          : strong     ? m_palette.hypothesis
                                   : blended(m_palette.hypothesis, m_palette.panel, controlShare);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, count() > 0 ? 2 : 0, count() > 0 ? 2 : 0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(fontFor(isChecked() ? TextRole::SmallBold : TextRole::Small));
    painter.setPen(isChecked() ? m_palette.hypothesis : m_palette.secondaryText);
    painter.drawText(
        QRectF{0, bar.top() - scaledPx(yearLinePx), double(width()), double(scaledPx(yearLinePx))},
        Qt::AlignCenter, QString::number(count()));
    painter.drawText(QRectF{0, bar.bottom(), double(width()), double(scaledPx(yearLinePx))},
                     Qt::AlignCenter, yearsLabel(m_group, m_brief));
    if (!hasFocus())
        return;
    painter.setPen(QPen{m_palette.firstParty, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF{rect()}.adjusted(1, 1, -1, -1));
}

YearBars::YearBars(Session& session, Alternative& alternative, EventIndex event, QWidget* parent)
    : QWidget(parent), m_session(session), m_event(event), m_room(new QWidget),
      m_row(new QHBoxLayout{m_room}), m_caption(new QLabel)
{
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 2, 0, 0);
    all->setSpacing(4);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_room->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_room->setMinimumHeight(scaledPx(tallestPx + 2 * yearLinePx));
    all->addWidget(m_room);
    m_caption->setProperty("role", "secondary");
    m_caption->setWordWrap(true);
    all->addWidget(m_caption);
    setObjectName(QStringLiteral("yearBars"));
    connect(&session, &Session::projectionChanged, this, &YearBars::followDay);
    if (const auto* known = alternative.years().known(session.projection(), event)) {
        fill(*known);
        return;
    }
    // The page is whole without it; it is worked out once nothing else waits.
    m_caption->setText(tr("Being worked out…"));
    QTimer::singleShot(Alternative::pauseMs, this, [this, &alternative] {
        fill(alternative.years().workedOut(m_session.projection(), m_event));
    });
}

void YearBars::fill(const std::vector<YearEffect>& effects)
{
    std::ranges::copy_if(effects, std::back_inserter(m_toCome), [this](const YearEffect& effect) {
        return effect.day > m_session.today();
    });
    setAccessibleName(tr("What if the date moved?"));
    const bool any = std::ranges::any_of(
        m_toCome, [](const YearEffect& effect) { return !effect.ends.empty(); });
    if (any) {
        if (parentWidget()) // or else it is yet to be given its room
            fit();
        return;
    }
    m_toCome.clear();
    m_room->hide();
    m_caption->setText(
        tr("Under these terms %1 would end no clause in any year to come.")
            .arg(localized(m_session.agreement().contingency, m_session.language())));
}

void YearBars::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As few years in a bar as the room allows.
void YearBars::fit()
{
    if (m_toCome.empty())
        return;
    const auto fits = [this](int years) {
        return labelsWidth(groupedBy(years, m_toCome), true) <= width();
    };
    const auto* found = std::ranges::find_if(yearsPerBar, fits);
    const int years =
        found == std::end(yearsPerBar) ? yearsPerBar[std::size(yearsPerBar) - 1] : *found;
    const auto groups = groupedBy(years, m_toCome);
    if (years != std::exchange(m_yearsPerBar, years))
        makeBars(groups);
    for (YearBar* bar : m_bars)
        bar->setBrief(labelsWidth(groups, false) > width());
}

void YearBars::makeBars(const std::vector<YearGroup>& groups)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* bar = item->widget()) {
            bar->setParent(nullptr);
            bar->deleteLater();
        }
        delete item;
    }
    m_bars.clear();
    const QString what = localized(m_session.agreement().contingency, m_session.language());
    m_caption->setText(
        m_yearsPerBar == 1
            ? tr("clauses that %1 would end on 1 January of the year; press one to suppose it")
                  .arg(what)
            : tr("clauses that %1 would end at most, on 1 January of one of the years; press one "
                 "to suppose it")
                  .arg(what));
    std::size_t most = 0;
    for (const YearGroup& group : groups)
        most = std::max(most, group.most.ends.size());
    for (const YearGroup& group : groups)
        addBar(group, most);
    m_row->addStretch();
    followDay();
}

void YearBars::addBar(const YearGroup& group, std::size_t most)
{
    auto* bar = new YearBar{group, most, paletteOf(m_session.theme())};
    bar->setObjectName(QStringLiteral("year/%1").arg(group.first));
    bar->setAccessibleName(sentence(group));
    bar->setToolTip(bar->accessibleName());
    bar->installEventFilter(this);
    connect(bar, &QAbstractButton::clicked, this, [this, day = group.most.day] { suppose(day); });
    m_row->addWidget(bar, 1);
    m_bars.push_back(bar);
}

QString YearBars::sentence(const YearGroup& group) const
{
    const Agreement& agreement = m_session.agreement();
    const QString& language = m_session.language();
    const YearEffect& effect = group.most;
    const QString what = localized(agreement.contingency, language);
    const int count = int(effect.ends.size());
    const bool several = group.first != group.last;
    const QString years = several ? QStringLiteral("%1–%2").arg(group.first).arg(group.last)
                                  : QString::number(group.first);
    const QString would =
        several && count > 0
            ? tr("%1 would end up to %n clause(s), such as in %2", "a contingency, a year", count)
                  .arg(what)
                  .arg(effect.year)
            : tr("%1 would end %n clause(s)", "a contingency", count).arg(what);
    const QString head = labelled(years, would, language);
    QStringList names;
    for (const ClauseIndex clause : effect.ends)
        if (names.size() < clausesTold)
            names << localized(agreement[clause].title, language);
    const auto more = qsizetype(effect.ends.size()) - names.size();
    if (more > 0)
        names << tr("and %n more", nullptr, int(more));
    return names.isEmpty() ? head : head + QLatin1Char('\n') + names.join(QLatin1Char('\n'));
}

/// The bar of the year that is supposed is the one that is pressed, and the one that Tab reaches.
void YearBars::followDay()
{
    const auto day = m_session.projection().hypothesis().dayOf(m_event);
    const auto supposed = std::ranges::find_if(
        m_bars, [&](const YearBar* bar) { return day && bar->group().contains(day->year()); });
    for (YearBar* bar : m_bars) {
        const bool pressed = supposed != m_bars.end() && bar == *supposed;
        const bool reached = supposed == m_bars.end() ? bar == m_bars.front() : pressed;
        bar->setChecked(pressed);
        bar->setFocusPolicy(reached || bar->hasFocus() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void YearBars::suppose(Date day)
{
    const Agreement& agreement = m_session.agreement();
    m_session.changeScenario(movedTo(agreement, m_session.scenario(), m_event, day),
                             tr("Suppose another year"));
    followDay(); // a click checks it whatever comes of it
}

bool YearBars::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool walks = key->modifiers() == Qt::NoModifier &&
                       (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
    const bool presses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!walks && !presses)
        return QWidget::eventFilter(watched, event);
    event->accept(); // before the window steps the playhead
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (walks)
        walk(watched, key->key() == Qt::Key_Left ? -1 : 1);
    else
        static_cast<YearBar*>(watched)->click();
    return true;
}

void YearBars::walk(const QObject* from, int step)
{
    const auto found = std::ranges::find(m_bars, from);
    const auto place = found - m_bars.begin() + step;
    if (place < 0 || place >= std::ssize(m_bars))
        return;
    m_bars[std::size_t(place)]->setFocusPolicy(Qt::StrongFocus);
    m_bars[std::size_t(place)]->setFocus(Qt::OtherFocusReason);
}

void writeYearBars(PanelWriter& writer, Alternative& alternative, EventIndex event)
{
    writer.beginSection({QStringLiteral("section/years"), true, 0, 1},
                        YearBars::tr("What if the date moved?"));
    writer.add(new YearBars{writer.session(), alternative, event});
    writer.endPart();
}

} // namespace pactline

#include "details/panel_row.h"

#include "theme/typography.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace pactline
{
namespace
{

constexpr int trianglePx = 14;
constexpr int beforePx = 68; ///< for "Sept. 2025" at the base size
constexpr int gapPx = 8;
constexpr int paddingPx = 2;
constexpr int baseTextPx = 13;
constexpr int smallTextPx = 11;

/// Tells whoever cannot see the triangle that the row opens, and whether it is open.
class PanelRowAccessible : public QAccessibleWidget
{
public:
    explicit PanelRowAccessible(PanelRow* row)
        : QAccessibleWidget(row, row->look() == PanelRow::Look::Link ? QAccessible::Link
                                                                     : QAccessible::Button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = row().folds();
        state.expanded = row().folds() && row().isOpen();
        state.collapsed = row().folds() && !row().isOpen();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            row().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    PanelRow& row() const { return *static_cast<PanelRow*>(widget()); }
};

QAccessibleInterface* accessibleOf(const QString&, QObject* object)
{
    auto* row = qobject_cast<PanelRow*>(object);
    return row ? new PanelRowAccessible{row} : nullptr;
}

int longestWordPx(const QString& text, const QFontMetrics& metrics)
{
    int longest = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

} // namespace

PanelRow::PanelRow(Look look, const Words& words, const Palette& palette, QWidget* parent)
    : QAbstractButton(parent), m_look(look), m_words(words), m_palette(palette)
{
    static const bool installed = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(installed)
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(words.text);
    QStringList spoken;
    for (const QString& part : {words.before, words.text, words.behind})
        if (!part.isEmpty())
            spoken << part;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(words.meaning);
    setToolTip(words.meaning);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (folds())
            setOpen(!isOpen());
    });
}

void PanelRow::setFolding(bool open)
{
    m_open = open;
    forgetSizes();
}

void PanelRow::setStrong(bool strong)
{
    m_strong = strong;
    forgetSizes();
}

void PanelRow::forgetSizes()
{
    m_placed.clear();
    m_leastWidth.reset();
    updateGeometry();
}

void PanelRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        forgetSizes();
    QAbstractButton::changeEvent(event);
}

void PanelRow::setOpen(bool open)
{
    if (!folds() || open == isOpen())
        return;
    m_open = open;
    update();
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent said{this, changed};
    QAccessible::updateAccessibility(&said);
    emit openChanged(open);
}

int PanelRow::textLeft() const
{
    return (folds() ? trianglePx : 0) + (m_words.before.isEmpty() ? 0 : beforeWidth() + gapPx);
}

int PanelRow::beforeWidth() const
{
    return beforePx * font().pixelSize() / baseTextPx;
}

QFont PanelRow::textFont() const
{
    QFont wanted = font();
    if (m_look == Look::Section) {
        wanted = fontFor(TextRole::Caps, double(font().pixelSize()) / baseTextPx);
    } else if (m_strong) {
        wanted.setWeight(QFont::DemiBold);
    }
    wanted.setUnderline(m_look == Look::Link && underMouse());
    return wanted;
}

QFont PanelRow::smallFont() const
{
    QFont small = font();
    small.setPixelSize(std::max(font().pixelSize() * smallTextPx / baseTextPx, 8));
    return small;
}

QColor PanelRow::textColour() const
{
    if (m_look == Look::Link)
        return m_palette.firstParty;
    return m_look == Look::Section || m_faint ? m_palette.secondaryText : m_palette.text;
}

/// What stands behind goes beneath the words where these would not keep half of the room.
PanelRow::Placed PanelRow::measured(int width) const
{
    const QFontMetrics metrics{textFont()};
    const QFontMetrics small{smallFont()};
    const int room = std::max(width - textLeft(), 1);
    const int behindWidth =
        m_words.behind.isEmpty() ? 0 : small.horizontalAdvance(m_words.behind) + 1;
    const int beside = behindWidth > 0 ? room - behindWidth - gapPx : room;
    const bool fits = beside >= metrics.horizontalAdvance(text()) ||
                      (beside >= room / 2 && beside >= longestWordPx(text(), metrics));
    const int textWidth = fits ? beside : room;
    const int textHeight = std::max(
        metrics.boundingRect(QRect{0, 0, textWidth, 10'000}, Qt::TextWordWrap, text()).height(),
        metrics.height());
    const int beforeHeight =
        QFontMetrics{font()}
            .boundingRect({0, 0, beforeWidth(), 10'000}, Qt::TextWordWrap, m_words.before)
            .height();
    Placed placed{{textLeft(), paddingPx, textWidth, textHeight},
                  {},
                  std::max(textHeight, beforeHeight) + 2 * paddingPx};
    if (behindWidth == 0)
        return placed;
    if (fits) {
        placed.behind = {width - behindWidth, paddingPx, behindWidth, metrics.height()};
    } else {
        const QRect beneath =
            small.boundingRect({0, 0, room, 10'000}, Qt::TextWordWrap, m_words.behind);
        placed.behind = {textLeft(), textHeight + paddingPx, room, beneath.height()};
        placed.height = std::max(placed.height, placed.behind.y() + beneath.height() + paddingPx);
    }
    return placed;
}

const PanelRow::Placed& PanelRow::placed(int width) const
{
    constexpr std::size_t mostWidths = 8;
    const auto found = std::ranges::find(m_placed, width, &std::pair<int, Placed>::first);
    if (found != m_placed.end())
        return found->second;
    if (m_placed.size() == mostWidths)
        m_placed.clear();
    return m_placed.emplace_back(width, measured(width)).second;
}

int PanelRow::leastWidth() const
{
    if (!m_leastWidth) {
        const int words = std::max(longestWordPx(text(), QFontMetrics{textFont()}),
                                   longestWordPx(m_words.behind, QFontMetrics{smallFont()}));
        m_leastWidth = textLeft() + (words > 0 ? words + 1 : 0);
    }
    return *m_leastWidth;
}

QSize PanelRow::minimumSizeHint() const
{
    const int least = leastWidth();
    return {least, heightForWidth(std::max(width(), least))};
}

void PanelRow::paintTriangle(QPainter& painter) const
{
    const double middle = paddingPx + QFontMetrics{textFont()}.height() / 2.0;
    const std::array<QPointF, 3> open{QPointF{1, middle - 2}, {9, middle - 2}, {5, middle + 3}};
    const std::array<QPointF, 3> folded{QPointF{3, middle - 4}, {8, middle}, {3, middle + 4}};
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.secondaryText);
    painter.drawPolygon((isOpen() ? open : folded).data(), 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PanelRow::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Placed& at = placed(width());
    if (folds())
        paintTriangle(painter);
    painter.setFont(font());
    painter.setPen(m_palette.secondaryText);
    painter.drawText(
        QRect{folds() ? trianglePx : 0, paddingPx, beforeWidth(), height() - paddingPx},
        Qt::TextWordWrap, m_words.before);
    painter.setFont(smallFont());
    painter.drawText(at.behind, Qt::TextWordWrap | Qt::AlignVCenter, m_words.behind);
    painter.setFont(textFont());
    painter.setPen(textColour());
    painter.drawText(at.text, Qt::TextWordWrap, text());
    if (!hasFocus())
        return;
    painter.setPen(m_palette.firstParty);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), 3, 3);
}

void PanelRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (folds() && event->key() == Qt::Key_Left)
        setOpen(false);
    else if (folds() && event->key() == Qt::Key_Right)
        setOpen(true);
    else
        QAbstractButton::keyPressEvent(event);
}

bool PanelRow::event(QEvent* event)
{
    // The window's keys wait while a row has the focus that means something by them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        if (key == Qt::Key_Return || key == Qt::Key_Enter || (folds() && sideways)) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

} // namespace pactline

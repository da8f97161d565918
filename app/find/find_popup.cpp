#include "find/find_popup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int mostWidthPx = 640;
constexpr int sidePx = 32; ///< of the window that stays free at either side
constexpr int topPx = 56;
constexpr double heightShare = 0.6; ///< of the window's height, at the most
constexpr int shadowPx = 10;
constexpr int radiusPx = 8;

/// Keys that the popup has a meaning for, whatever the window does with them.
bool isOurs(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return !event.modifiers().testFlag(Qt::ControlModifier);
    default:
        return false;
    }
}

} // namespace

FindPopup::FindPopup(Session& session, QWidget& window)
    : QFrame(&window), m_session(session), m_window(window), m_scope(new QPushButton),
      m_field(new QLineEdit), m_model(new FoundListModel{this}), m_list(new QListView),
      m_remark(new QLabel)
{
    setObjectName("findPopup");
    hide();
    buildLayout();
    connectParts();
}

void FindPopup::buildLayout()
{
    m_field->setObjectName("findField");
    m_field->installEventFilter(this);
    m_scope->setObjectName("findScope");
    m_scope->setProperty("role", "link");
    m_scope->setFocusPolicy(Qt::NoFocus);
    m_remark->setObjectName("findRemark");
    m_remark->setProperty("role", "secondary");
    m_remark->setWordWrap(true);
    buildList();
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(shadowPx + 1, shadowPx + 1, shadowPx + 1, shadowPx + 8);
    lines->setSpacing(0);
    auto* rule = new QFrame;
    rule->setProperty("role", "rule");
    for (QWidget* part : std::initializer_list<QWidget*>{m_field, rule, m_scope, m_remark})
        lines->addWidget(part);
    lines->addWidget(m_list, 1);
    m_window.installEventFilter(this);
}

void FindPopup::buildList()
{
    m_list->setObjectName("findList");
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate{*m_model, paletteOf(m_session.theme()), m_list});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
}

void FindPopup::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &FindPopup::refresh);
    connect(m_list, &QListView::clicked, this, &FindPopup::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (m_model->itemAt(index.row()))
            setCurrent(index.row());
    });
    connect(m_scope, &QPushButton::clicked, this, &FindPopup::goBack);
    connect(&m_session, &Session::themeChanged, this, [this] {
        m_list->setItemDelegate(new FoundDelegate{*m_model, paletteOf(m_session.theme()), m_list});
        update();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // Another window, or none, leaves it open: somebody looks something up there.
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            hide();
    });
}

void FindPopup::open(Finder& finder)
{
    if (!isVisible() || !isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    m_finder = &finder;
    finder.begin();
    setAccessibleName(finder.name());
    m_field->setAccessibleName(finder.name());
    m_field->setPlaceholderText(finder.prompt());
    {
        const QSignalBlocker quiet{m_field};
        m_field->clear();
    }
    refresh();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindPopup::dismiss()
{
    // Hiding what has the keyboard would give it to whatever comes next in the window.
    const bool hadIt = isAncestorOf(QApplication::focusWidget());
    if (hadIt && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

QString FindPopup::remark() const
{
    return m_remark->isHidden() ? QString{} : m_remark->text();
}

int FindPopup::currentRow() const
{
    return m_list->currentIndex().row();
}

void FindPopup::refresh()
{
    Found found = m_finder->find(m_field->text());
    const QString scope = m_finder->scope();
    m_scope->setText(QStringLiteral("‹ ") + m_scope->fontMetrics().elidedText(
                                                scope, Qt::ElideRight, mostWidthPx - 4 * sidePx));
    m_scope->setVisible(!scope.isEmpty());
    m_remark->setText(found.remark);
    m_remark->setVisible(!found.remark.isEmpty());
    m_model->show(std::move(found));
    m_list->setVisible(m_model->rowCount() > 0);
    fitWindow();
    m_list->scrollToTop();
    setCurrent(m_model->firstItem());
}

void FindPopup::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (row <= 1)
        m_list->scrollToTop(); // with the heading above it
    else
        m_list->scrollTo(index);
    // The field keeps the keyboard, so it tells a screen reader what is chosen.
    m_field->setAccessibleDescription(
        index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_remark->text());
}

void FindPopup::choose(const QModelIndex& index)
{
    const FoundItem* item = m_model->itemAt(index.row());
    if (!item || !item->enabled)
        return;
    const Chosen chosen = m_finder->choose(item->number);
    if (chosen.text) {
        m_field->setText(*chosen.text);
        refresh(); // the scope may be another although the text is not
        return;
    }
    dismiss();
    chosen.run();
}

bool FindPopup::goBack()
{
    const auto before = m_finder->back();
    if (!before)
        return false;
    m_field->setText(*before);
    refresh();
    return true;
}

void FindPopup::movePage(int direction)
{
    const int row = std::max(currentRow(), 0);
    const int step = m_list->visualRect(m_model->index(row)).height();
    const int count = step > 0 ? std::max(m_list->viewport()->height() / step - 1, 1) : 1;
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(row + direction * count, 0, last);
    setCurrent(m_model->itemAt(wanted) ? wanted
                                       : m_model->itemBeside(wanted, wanted > 0 ? direction : 1));
}

bool FindPopup::moveBy(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(m_model->itemBeside(currentRow(), key == Qt::Key_Down ? 1 : -1));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        movePage(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        setCurrent(m_model->groupBeside(currentRow(), key == Qt::Key_Tab ? 1 : -1));
        return true;
    default:
        return false;
    }
}

bool FindPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Backspace:
        return m_field->text().isEmpty() && goBack();
    default:
        return moveBy(key);
    }
}

bool FindPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        fitWindow();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    return QFrame::eventFilter(watched, event);
}

int FindPopup::wantedHeight() const
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const QMargins margins = layout()->contentsMargins();
    int height = margins.top() + margins.bottom() + m_field->sizeHint().height() + 1 + rows;
    if (!m_scope->isHidden())
        height += m_scope->sizeHint().height();
    if (!m_remark->isHidden())
        height += m_remark->heightForWidth(width() - 2 * shadowPx - 2);
    return height;
}

void FindPopup::fitWindow()
{
    const int width = std::min(mostWidthPx, m_window.width() - 2 * sidePx) + 2 * shadowPx;
    resize(width, height());
    const int most = int(m_window.height() * heightShare) + 2 * shadowPx;
    setGeometry((m_window.width() - width) / 2, topPx - shadowPx, width,
                std::min(wantedHeight(), most));
}

void FindPopup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        fitWindow();
}

void FindPopup::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(m_session.theme());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < shadowPx; ++i) {
        QColor shade{0, 0, 0, 5};
        painter.setBrush(shade);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(i, i, -i, -i), radiusPx + shadowPx - i,
                                radiusPx + shadowPx - i);
    }
    const QRectF panel =
        QRectF{rect()}.adjusted(shadowPx + 0.5, shadowPx + 0.5, -shadowPx - 0.5, -shadowPx - 0.5);
    painter.setPen(blended(palette.secondaryText, palette.hairline, 0.3));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(panel, radiusPx, radiusPx);
}

} // namespace pactline

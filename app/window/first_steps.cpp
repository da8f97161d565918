#include "window/first_steps.h"

#include "theme/typography.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr double paddingPx = 10;
constexpr double pointerPx = 8;
constexpr double mostTextPx = 230;
constexpr double cornerPx = 6;
constexpr double edgePx = 8;

QRectF textRect(const QString& text)
{
    const QFontMetricsF metrics{fontFor(TextRole::Heading)};
    return metrics.boundingRect(QRectF{0, 0, mostTextPx, 400}, Qt::TextWordWrap, text);
}

} // namespace

FirstSteps::FirstSteps(std::vector<Note> notes, const Palette& palette, QWidget* window)
    : QWidget(window), m_notes(std::move(notes)), m_followed(m_notes.size(), false),
      m_palette(&palette), m_button(new QPushButton{tr("Got it"), window})
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    QStringList words;
    for (const Note& note : m_notes)
        words << note.text;
    setAccessibleName(words.join(QLatin1Char(' ')));
    m_button->setObjectName("gotIt");
    m_button->setProperty("role", "primary");
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this, &FirstSteps::putAway);
    window->installEventFilter(this);
    layOut();
    show();
    m_button->show();
}

void FirstSteps::follow(const QString& name)
{
    const auto note = std::ranges::find(m_notes, name, &Note::name);
    if (note == m_notes.end() || m_followed[std::size_t(note - m_notes.begin())])
        return;
    m_followed[std::size_t(note - m_notes.begin())] = true;
    tell();
}

void FirstSteps::putAway()
{
    m_followed.assign(m_notes.size(), true);
    tell();
}

void FirstSteps::setColours(const Palette& palette)
{
    m_palette = &palette;
    update();
}

void FirstSteps::tell()
{
    QStringList names;
    for (std::size_t i = 0; i < m_notes.size(); ++i)
        if (m_followed[i])
            names << m_notes[i].name;
    const bool over = names.size() == qsizetype(m_notes.size());
    if (over) {
        hide();
        if (m_button)
            m_button->deleteLater();
        deleteLater();
    } else {
        layOut();
    }
    emit followed(names);
}

QRectF FirstSteps::rectOf(const Note& note) const
{
    const QRectF target{note.target()};
    const QSizeF size = textRect(note.text).size() + QSizeF{3 * paddingPx + 14, 2 * paddingPx};
    const double left = std::clamp(target.center().x() - size.width() / 2, edgePx,
                                   std::max(width() - size.width() - edgePx, edgePx));
    const double top =
        note.above ? target.top() - pointerPx - size.height() : target.bottom() + pointerPx;
    return {QPointF{left, top}, size};
}

std::vector<QRectF> FirstSteps::noteRects() const
{
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < m_notes.size(); ++i)
        if (!m_followed[i])
            rects.push_back(rectOf(m_notes[i]));
    return rects;
}

void FirstSteps::layOut()
{
    setGeometry(parentWidget()->rect());
    raise();
    const auto rects = noteRects();
    m_laidOut = rects;
    if (m_button && !rects.empty()) {
        m_button->adjustSize();
        const QRectF& last = rects.back();
        m_button->move(int(last.right()) - m_button->width(), int(last.bottom()) + 8);
        m_button->raise();
    }
    update();
}

bool FirstSteps::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        layOut();
    return QWidget::eventFilter(watched, event);
}

void FirstSteps::paintEvent(QPaintEvent*)
{
    // What they point at may have moved and painted only itself: pieces of a note would stay.
    if (noteRects() != m_laidOut)
        QMetaObject::invokeMethod(this, &FirstSteps::layOut, Qt::QueuedConnection);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t i = 0; i < m_notes.size(); ++i)
        if (!m_followed[i])
            paintNote(painter, m_notes[i], i + 1);
}

void FirstSteps::paintNote(QPainter& painter, const Note& note, std::size_t number) const
{
    const QRectF rect = rectOf(note);
    const QRectF target{note.target()};
    const double x =
        std::clamp(target.center().x(), rect.left() + 2 * pointerPx, rect.right() - 2 * pointerPx);
    const double edge = note.above ? rect.bottom() : rect.top();
    const double tip = note.above ? rect.bottom() + pointerPx : rect.top() - pointerPx;
    QPainterPath shape;
    shape.addRoundedRect(rect, cornerPx, cornerPx);
    QPainterPath pointer;
    pointer.addPolygon(QPolygonF{{QPointF{x - pointerPx, edge}, QPointF{x, tip},
                                  QPointF{x + pointerPx, edge}, QPointF{x - pointerPx, edge}}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette->text);
    painter.drawPath(shape.united(pointer));
    painter.setPen(m_palette->panel);
    painter.setFont(fontFor(TextRole::Heading));
    const QRectF inner = rect.adjusted(paddingPx, paddingPx, -paddingPx, -paddingPx);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(number));
    painter.drawText(inner.adjusted(14 + paddingPx / 2, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note.text);
}

} // namespace pactline

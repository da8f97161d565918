#pragma once

#include "theme/palette.h"

#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <vector>

namespace pactline
{

/// What to try first: a few notes that point into the window, each gone once it was followed. The
/// notes let every click through; only their button takes one.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    struct Note {
        QString name; ///< what it is remembered by
        QString text;
        /// What it points at, in the window; asked for at every layout.
        std::function<QRect()> target;
        bool above = false; ///< it stands above its target, else below
    };

    FirstSteps(std::vector<Note> notes, const Palette& palette, QWidget* window);

    /// The note of that name was followed.
    void follow(const QString& name);
    /// The user has seen enough.
    void putAway();
    void setColours(const Palette& palette);
    /// Where the notes that are still there stand, in the window.
    std::vector<QRectF> noteRects() const;

signals:
    /// One more was followed, or all were put away.
    void followed(const QStringList& names);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void tell();
    QRectF rectOf(const Note& note) const;
    void paintNote(QPainter& painter, const Note& note, std::size_t number) const;

    std::vector<Note> m_notes;
    std::vector<bool> m_followed;
    std::vector<QRectF> m_laidOut; ///< where the notes stood when all of this was last painted
    const Palette* m_palette;
    QPointer<QPushButton> m_button;
};

} // namespace pactline

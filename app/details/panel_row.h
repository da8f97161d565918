#pragma once

#include "theme/palette.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace pactline
{

/// A row of the panel that is clicked, or pressed by Enter or Space: a link, or a heading that
/// opens and folds, by Left and Right as well. Its words wrap.
///
///     [▾] [before] text text text text   [behind]
///                  text text
class PanelRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Link,    ///< goes somewhere
        Section, ///< small capitals over what belongs together
        Line,    ///< plain words
        Fold,    ///< a triangle alone
    };
    struct Words {
        QString text;
        QString before;  ///< a narrow column
        QString behind;  ///< a word or a sign at the right
        QString meaning; ///< of `behind`, told on hover and to who cannot see it
    };

    PanelRow(Look look, const Words& words, const Palette& palette, QWidget* parent = nullptr);

    void setFolding(bool open);
    bool folds() const { return m_open.has_value(); }
    bool isOpen() const { return m_open.value_or(false); }
    void setOpen(bool open);
    void setStrong(bool strong);
    void setFaint(bool faint) { m_faint = faint; }

    Look look() const { return m_look; }
    const Words& words() const { return m_words; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return placed(width).height; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void openChanged(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Placed {
        QRect text;
        QRect behind;
        int height;
    };
    /// Layouts ask for the same few widths again and again, and words are slow to measure.
    const Placed& placed(int width) const;
    Placed measured(int width) const;
    int leastWidth() const;
    void forgetSizes();
    int textLeft() const;
    int beforeWidth() const;
    QFont textFont() const;
    QFont smallFont() const;
    QColor textColour() const;
    void paintTriangle(QPainter& painter) const;

    Look m_look;
    Words m_words;
    const Palette& m_palette;
    std::optional<bool> m_open;
    bool m_strong = false;
    bool m_faint = false;
    mutable std::vector<std::pair<int, Placed>> m_placed; ///< by width
    mutable std::optional<int> m_leastWidth;
};

} // namespace pactline

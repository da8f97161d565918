#pragma once

#include "theme/palette.h"

#include <QAbstractButton>

namespace pactline
{

/// A switch in the colour of the hypothesis, with its words beside it.
class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    ToggleSwitch(const QString& text, const Palette& palette, QWidget* parent = nullptr);

    void setColours(const Palette& palette);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Palette* m_palette;
};

} // namespace pactline

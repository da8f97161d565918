#pragma once

#include <QLabel>

namespace pactline
{

/// A line of text that ends in "…" where there is no room for all of it; the whole is its tooltip.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pactline

#pragma once

#include <QLabel>

namespace pactline
{

/// A line of text that ends in "…" where there is no room for all of it; the whole is its tooltip.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    /// Words at the text's end that stay while what comes before them, a list, loses its last
    /// entries. Words with which the text does not end count for nothing.
    void keep(const QString& ending);
    /// What is read in so many pixels.
    QString fitted(int widthPx) const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool endsInKept() const;

    QString m_kept;
};

} // namespace pactline

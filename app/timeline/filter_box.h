#pragma once

#include "session/session.h"

#include <QCheckBox>

namespace pactline
{

/// A check box in the theme's colours: what it chooses, and how many lanes that would show.
class FilterBox : public QCheckBox
{
    Q_OBJECT

public:
    FilterBox(const Session& session, QString name, QWidget* parent = nullptr);

    void setCount(std::size_t count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    void paintMark(QPainter& painter, const QRectF& box, const Palette& palette) const;

    const Session& m_session;
    QString m_name;
    std::size_t m_count = 0;
};

} // namespace pactline

#pragma once

#include <QToolButton>
#include <QWidget>

namespace pactline
{

/// The buttons at the foot of the lanes' labels.
class LaneControls : public QWidget
{
    Q_OBJECT

public:
    explicit LaneControls(QWidget* parent = nullptr);

    QToolButton* filterButton() const { return m_filter; }
    /// Opens a menu that its owner gives it.
    QToolButton* lanesButton() const { return m_lanes; }

private:
    QToolButton* m_filter;
    QToolButton* m_lanes;
};

} // namespace pactline

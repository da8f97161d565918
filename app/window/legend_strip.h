#pragma once

#include "picture/pinned_painter.h"
#include "session/session.h"

#include <QWidget>

#include <map>

namespace pactline
{

/// The legend below the slider.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(Session& session, QWidget* parent = nullptr);

    void setLeft(int left);
    QSize sizeHint() const override { return {400, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Explained {
        bool believed = false;
        bool counterfactual = false;
        QString pinned; ///< the name of B; none where there is none

        bool operator==(const Explained&) const = default;
    };

    Explained explained() const;
    struct Placed {
        int left = 0;
        int height = 0;
    };

    Placed placed(int width) const;
    double paint(QPainter& painter, double left, double width) const;
    std::optional<PinnedLegend> pinned() const;

    Session& m_session;
    int m_left = 12;
    Explained m_explained;
    mutable std::map<int, Placed>
        m_places; ///< by width; asked for whenever any line of the window changes
};

} // namespace pactline

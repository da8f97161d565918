#pragma once

#include "timeline/hit_test.h"
#include "timeline/lane_card.h"
#include "timeline/timeline_pictures.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace pactline
{

/// Shows the card of a lane once the pointer has come to rest on it, and takes it away at once.
class LaneHover : public QObject
{
    Q_OBJECT

public:
    LaneHover(const Session& session, TimelinePictures& pictures, QWidget& view);

    void moveTo(const QPointF& at);
    void stop();

private:
    /// What the pointer is on: the same card while it stays the same.
    struct Target {
        ClauseIndex clause;
        Date from; ///< of the span that is told
        bool merged = false;
        QRect about; ///< in the view

        bool operator==(const Target&) const = default;
    };
    std::optional<Target> targetAt(const QPointF& at) const;
    QRect rowRect(const LaneHit& hit, double left, double right) const;
    LaneSample sampleOf(const Target& target, const Span& span) const;
    void tell();

    const Session& m_session;
    TimelinePictures& m_pictures;
    QWidget& m_view;
    QTimer m_rest;
    std::optional<Target> m_target;
    QPoint m_pointer;
    QPointer<LaneCard> m_card; ///< made with the first rest: it belongs to the window
};

} // namespace pactline

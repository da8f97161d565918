#pragma once

#include "evaluation/projection.h"
#include "picture/picture_style.h"
#include "timeline/time_scale.h"

#include <QRectF>

#include <functional>
#include <span>

class QPainter;
class QPainterPath;

namespace pactline
{

/// Where the markers of a hypothesis may stand:
///
///     |<- left          right ->|   labels reach a little further, up to labelRight
///     top:     [label] ◆ [label]    diamonds and words
///     bottom:          |            the lines' ends
struct MarkerRoom {
    double left = 0;
    double right = 0;
    double labelRight = 0;
    double top = 0;
    double bottom = 0;
    bool below = false; ///< words without room beside their diamond may stand a row lower
    QRectF kept{};      ///< where none may
};

/// One marker with its words, which stand where no other marker's do, or nowhere.
struct MarkerPlan {
    EventIndex event;
    double x = 0;
    double y = 0; ///< of the diamond's centre
    bool follows = false;
    QString words;
    QRectF label; ///< without width where there is no room for words
};

/// How far a marker's diamond reaches from its centre, at a scale of 1.
inline constexpr double markerReachPx = 7;

/// A marker's or a handle's diamond, and the square about it.
QPainterPath diamondAbout(const QPointF& centre, double reach);
QRectF squareAbout(const QPointF& centre, double reach);

/// A marker for every event that is supposed to happen. The words of the one that is held have the
/// first choice of where to stand.
std::vector<MarkerPlan> planMarkers(const Projection& projection, const TimeScale& scale,
                                    const MarkerRoom& room, const PictureStyle& style,
                                    const std::function<QString(EventIndex)>& wordsOf,
                                    std::optional<EventIndex> held = {});

/// Its line leaves out the words that it would cut.
void paintMarker(QPainter& painter, const MarkerPlan& marker, const MarkerRoom& room,
                 const PictureStyle& style, std::span<const QRectF> words = {});

} // namespace pactline

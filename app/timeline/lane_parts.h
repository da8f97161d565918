#pragma once

#include "timeline/timeline_pictures.h"

#include <QObject>

namespace pactline
{

class EmptyLanes;
class FilterLine;
class FilterPanel;
class LaneControls;

/// The widgets among the lanes: the filter's words, panel and buttons.
class LaneParts : public QObject
{
    Q_OBJECT

public:
    LaneParts(Session& session, const TimelinePictures& pictures, QWidget& view);

    LaneControls& controls() { return *m_controls; }
    /// Where larger type makes them so, the buttons reach below the axis.
    QRectF controlsRect() const;
    void openFilter();
    /// The rows or their places have changed.
    void follow();
    void followPlayhead();

private:
    Session& m_session;
    const TimelinePictures& m_pictures;
    QWidget& m_view;
    FilterLine* m_filterLine;
    EmptyLanes* m_empty;
    LaneControls* m_controls;
    FilterPanel* m_panel = nullptr; ///< made when it is opened first
};

} // namespace pactline

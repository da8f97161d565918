#pragma once

#include "timeline/timeline_pictures.h"

#include <QObject>

namespace pactline
{

/// The keyboard's place among the rows: the clause that is selected, or a heading. It walks the
/// lanes and the headings of folded groups, as they are shown.
class LaneCursor : public QObject
{
    Q_OBJECT

public:
    LaneCursor(Session& session, TimelinePictures& pictures, QObject* parent);

    void move(int rows);
    void movePage(int pages);
    void moveToEnd(int direction);
    /// No heading has the keyboard any more.
    void drop();
    /// Folds or unfolds the group that the place belongs to.
    void fold(bool folded);
    /// Unfolds or folds the heading that has the keyboard, or asks for the clause's details.
    void open();
    /// The group that the place belongs to; nothing where there is no place.
    std::optional<GroupIndex> group() const;

signals:
    void moved(int row);
    void detailsRequested();

private:
    std::optional<std::size_t> row() const;
    bool isStop(const LaneRow& row) const;
    void put(std::size_t row);

    Session& m_session;
    TimelinePictures& m_pictures;
};

} // namespace pactline

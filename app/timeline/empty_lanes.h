#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;

namespace pactline
{

/// What stands in the place of the lanes when the filter leaves none.
class EmptyLanes : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyLanes(Session& session, QWidget* parent = nullptr);

    /// The day is told where the filter asks for a state on it.
    void follow();
    /// Takes a place among the lanes; it hides what stands behind.
    void placeIn(const QRect& lanes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Session& m_session;
    QLabel* m_words;
};

} // namespace pactline

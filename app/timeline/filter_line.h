#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;

namespace pactline
{

class LaneList;

/// The words of the filter above the lanes, with what takes it away again.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(Session& session, QWidget* parent = nullptr);

    /// Says what is filtered, and how many lanes are left.
    void follow(const LaneList& lanes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    Session& m_session;
    QLabel* m_words;
    QString m_text;
};

} // namespace pactline

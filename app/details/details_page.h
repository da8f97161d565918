#pragma once

#include "session/session.h"

#include <QWidget>

#include <memory>

namespace pactline
{

/// What the panel shows of one thing.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The playhead moved and nothing else did. Returns whether the page could follow; one that
    /// could not is made anew.
    virtual bool follow(Date before, Date now) = 0;
};

/// The page of what is selected: a clause, an event, or the day as a whole.
std::unique_ptr<DetailsPage> makePage(Session& session);

} // namespace pactline

#pragma once

#include "evaluation/clause_versions.h"
#include "session/session.h"
#include "text/copy_document.h"

#include <QWidget>

#include <memory>

namespace pactline
{

class Alternative;

/// What the panel shows of one thing.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The playhead moved and nothing else did. Returns whether the page could follow; one that
    /// could not is made anew.
    virtual bool follow(Date before, Date now) = 0;
    /// Has the page made anew soon: for what changes with every day, while somebody scrubs.
    void remakeSoon();
    /// What it tells, to be copied.
    virtual CopyDocument copy() = 0;

signals:
    void comparisonRequested(ClauseVersion left, ClauseVersion right);
    /// It knows more than when it was made.
    void remakeRequested();

private:
    bool m_remakeWaits = false;
};

/// The page of what is selected: a clause, an event, or the day as a whole.
std::unique_ptr<DetailsPage> makePage(Session& session, Alternative& alternative);

} // namespace pactline

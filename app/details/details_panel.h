#pragma once

#include "session/session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace pactline
{

/// What was clicked, told at the playhead's day; with nothing clicked, who is bound by what.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(Session& session, QWidget* parent = nullptr);

    /// All that is written in the panel, line by line, for copying.
    QString plainText() const;

private:
    void connectSession();
    void rebuild();
    void rebuildUnlessSame();
    /// What the panel shows depends on this alone: while it stays, nothing is made anew.
    struct Shown {
        std::shared_ptr<const Projection> projection;
        Selection selection;
        const Span* span = nullptr;
        Date day;
        std::optional<EventIndex> pending;
        bool carriedForward = false;
        QString language;
        ThemeKind theme = ThemeKind::Light;

        bool sameBut(const Shown& other) const;
    };
    Shown current() const;

    Session& m_session;
    QScrollArea* m_area;
    Shown m_shown;
};

} // namespace pactline

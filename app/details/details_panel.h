#pragma once

#include "details/alternative.h"
#include "details/details_page.h"
#include "session/when_rested.h"

#include <QScrollArea>

class QMimeData;

namespace pactline
{

/// What was clicked, told at the playhead's day; with nothing clicked, who is bound by what.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(Session& session, QWidget* parent = nullptr);

    /// What the panel tells, with its citations, as text.
    QString plainText() const;
    /// The same as plain text, Markdown and HTML, for the clipboard.
    std::unique_ptr<QMimeData> copy() const;
    /// Opens the comparison of the selected clause's versions, if it has several.
    bool compareVersions();
    /// Shows the event before or after the one selected or, with none, the playhead.
    void stepEvent(int step);

signals:
    /// Its links are new, and with them the order in which keys come to them.
    void pageMade();

private:
    void connectSession();
    void rebuild();
    void rebuildUnlessSame();
    void onPlayheadChanged();
    void onProjectionChanged();
    void setPage(std::unique_ptr<DetailsPage> page);
    DetailsPage* page() const;
    void openComparison(const ClauseVersion& left, const ClauseVersion& right);
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
    Alternative m_alternative;
    QScrollArea* m_area;
    WhenRested m_soon;       ///< what would stop a drag
    QString m_disabledFocus; ///< what had the keyboard and is off for the moment
    Shown m_shown;
};

} // namespace pactline

#pragma once

#include "session/session.h"

#include <QWidget>

#include <functional>

namespace pactline
{

class PanelRow;

/// The changes of one day: the day as a link, and its clauses, each with its new state.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    /// `name` tells its rows from those of other lists; `most` is how many clauses it names.
    ChangeList(Session& session, const QString& heading, const QString& name, std::size_t most,
               QWidget* parent = nullptr);

    /// Hidden without a day.
    void show(std::optional<Date> day);

private:
    void write(Date day);
    PanelRow* link(const QString& name, const QString& words, const QString& behind,
                   const std::function<void()>& onClick);

    Session& m_session;
    QString m_heading;
    QString m_name;
    std::size_t m_most;
    QWidget* m_inside = nullptr;
    std::optional<Date> m_day;
    std::shared_ptr<const Projection> m_projection;
};

} // namespace pactline

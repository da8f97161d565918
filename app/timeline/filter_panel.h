#pragma once

#include "session/session.h"

#include <QFrame>

#include <functional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace pactline
{

class FilterBox;

/// The small panel in which lanes are filtered: check boxes with how many lanes each would show.
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPanel(Session& session, QWidget* parent);

    /// Opens above the place, or below it where there is more room, inside the window.
    void openBeside(const QRect& place);

private:
    /// One value that can be asked for.
    struct Choice {
        FilterBox* box;
        std::function<bool(const LaneFilter&)> isAsked;
        std::function<std::size_t(const LaneCounts&)> count;
    };

    void buildLayout();
    void buildParties(QVBoxLayout& column);
    void buildRest(QVBoxLayout& left, QVBoxLayout& right);
    QLabel* addHeading(QVBoxLayout& column, const QString& text);
    template <typename Value>
    void addChoice(QVBoxLayout& column, std::set<Value> LaneFilter::*set, Value value,
                   const QString& text, std::vector<std::size_t> LaneCounts::*counts,
                   std::size_t place);
    void follow();
    void followBelief();
    void followIfOpen();

    Session& m_session;
    std::vector<Choice> m_choices;
    QScrollArea* m_area;
    QLabel* m_summary;
    QLabel* m_states = nullptr; ///< heading of the states
};

} // namespace pactline

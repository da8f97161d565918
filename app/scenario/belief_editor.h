#pragma once

#include "scenario/belief_form.h"
#include "scenario/follower_form.h"
#include "session/session.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace pactline
{

/// What is believed of an event and of what follows it, in a form. Every valid change is seen in
/// the lanes at once; cancelling puts back what was, and accepting is one step to be undone.
class BeliefEditor : public QDialog
{
    Q_OBJECT

public:
    BeliefEditor(Session& session, EventIndex event, QWidget* parent);

    /// Opens beside the lanes, as large as the window lets it be.
    void openIn(const QRect& room);
    void reject() override;
    void accept() override;

private:
    void buildLayout();
    QWidget* buildForm();
    void begin();
    void preview();
    Read<Scenario> scenario() const;
    QString summary(const Scenario& scenario) const;
    void tell(const QString& sentence, bool mistake);
    void fit();

    Session& m_session;
    EventIndex m_event;
    QRect m_room;
    BeliefForm* m_form = nullptr;
    std::vector<FollowerForm*> m_followers;
    QScrollArea* m_area = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace pactline

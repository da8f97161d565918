#pragma once

#include "session/session.h"

#include <QLabel>

namespace pactline
{

/// What is believed while anything is, in either of two scenarios: whose belief, its shares, and
/// what had to be assumed.
/// Always in sight, with every word of it as its tooltip.
class BeliefLine : public QLabel
{
    Q_OBJECT

public:
    explicit BeliefLine(Session& session, QWidget* parent = nullptr);

private:
    void follow();

    Session& m_session;
};

} // namespace pactline

#include "window/belief_line.h"

#include "text/likelihood_text.h"

namespace pactline
{

BeliefLine::BeliefLine(Session& session, QWidget* parent) : QLabel(parent), m_session(session)
{
    setObjectName(QStringLiteral("beliefLineBelow"));
    setProperty("role", "secondary");
    setWordWrap(true);
    setContentsMargins(18, 0, 12, 5);
    connect(&session, &Session::projectionChanged, this, &BeliefLine::follow);
    follow();
}

void BeliefLine::follow()
{
    const Probabilities* const probabilities = m_session.probabilities();
    setVisible(probabilities != nullptr);
    if (!probabilities)
        return;
    const QString& language = m_session.language();
    setText(assumptionLine(*probabilities, language));
    QStringList whole{hypotheticalText(*probabilities, language)};
    whole << beliefAssumptions(*probabilities, language);
    setToolTip(whole.join(QLatin1Char('\n')));
    setAccessibleDescription(toolTip());
}

} // namespace pactline

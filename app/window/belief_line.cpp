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
    connect(&session, &Session::pinnedChanged, this, &BeliefLine::follow);
    follow();
}

void BeliefLine::follow()
{
    QStringList lines;
    QStringList whole;
    const auto tell = [&](const Probabilities* believed, const QString& before) {
        if (!believed)
            return;
        const QString& language = m_session.language();
        lines << before + assumptionLine(*believed, language);
        whole << before + hypotheticalText(*believed, language)
              << beliefAssumptions(*believed, language);
    };
    const bool both = m_session.pinned().has_value();
    tell(m_session.probabilities(), both ? tr("A: ", "before what is believed") : QString{});
    if (both)
        tell(m_session.pinned()->probabilities.get(), tr("B: ", "before what is believed"));
    setVisible(!lines.isEmpty());
    setText(lines.join(QLatin1Char('\n')));
    setToolTip(whole.join(QLatin1Char('\n')));
    setAccessibleDescription(toolTip());
}

} // namespace pactline

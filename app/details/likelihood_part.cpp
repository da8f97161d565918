#include "details/likelihood_part.h"

#include "text/belief_text.h"
#include "text/date_text.h"
#include "text/due_text.h"
#include "text/filled_in.h"
#include "text/likelihood_text.h"
#include "text/state_text.h"

#include <QLabel>

#include <algorithm>

namespace pactline
{
namespace
{

struct Likelihood {
    Q_DECLARE_TR_FUNCTIONS(LikelihoodPart)
};

void writeWhose(PanelWriter& writer, const Probabilities& probabilities, bool open)
{
    const QString& language = writer.session().language();
    writer.beginSection(
        {open ? QStringLiteral("section/believed") : QStringLiteral("section/belief"), open, 0, 3},
        Likelihood::tr("What is believed"));
    QLabel* line = writer.paragraph(beliefLine(probabilities, language));
    line->setObjectName(QStringLiteral("beliefLine"));
    const QStringList assumed = beliefAssumptions(probabilities, language);
    if (!assumed.isEmpty())
        writer.remark(Likelihood::tr("Assumed: %1").arg(assumed.join(QLatin1Char(' '))));
    writer.endPart();
}

QString endWords(const Exposure& exposure, const QString& language)
{
    return exposure.end.median ? Likelihood::tr("median end %1", "a last day")
                                     .arg(shortDayText(exposure.end.median->plusDays(-1), language))
                               : Likelihood::tr("no median end");
}

} // namespace

void writeLikelihood(PanelWriter& writer, ClauseIndex clause)
{
    Session& session = writer.session();
    const Probabilities* const probabilities = session.probabilities();
    if (!probabilities || !probabilities->wavers(clause))
        return;
    const QString& language = session.language();
    const Date day = session.playhead();
    writer.beginSection({QStringLiteral("section/likelihood"), true, 0, 3},
                        Likelihood::tr("How likely"));
    for (const QString& voice : voiceTexts(*probabilities, clause, day, language))
        writer.paragraph(voice);
    for (const QString& end : endTexts(*probabilities, clause, day, language))
        writer.paragraph(end);
    if (const QString lost = exposureText(*probabilities, clause, day, language); !lost.isEmpty())
        writer.paragraph(lost);
    writer.remark(clauseMoneyText(*probabilities, clause, day, language))
        ->setObjectName(QStringLiteral("money"));
    writer.endPart();
    writeWhose(writer, *probabilities, true);
}

void writeBelief(PanelWriter& writer, EventIndex event)
{
    Session& session = writer.session();
    const Probabilities* const probabilities = session.probabilities();
    if (!probabilities || !probabilities->chances().uncertain(event))
        return;
    const QString& language = session.language();
    const double happened =
        probabilities->chances().of(event).before(session.playhead().plusDays(1));
    writer.paragraph(
        Likelihood::tr("By %1 it has happened with %2.", "a day, a share")
            .arg(dayText(session.playhead(), language), probabilityText(happened, language)));
    writer.paragraph(eventDayText(*probabilities, event, language));
    writeWhose(writer, *probabilities, true);
}

void writeExposed(PanelWriter& writer, std::size_t most)
{
    Session& session = writer.session();
    const Probabilities* const probabilities = session.probabilities();
    if (!probabilities)
        return;
    const QString& language = session.language();
    const Agreement& agreement = session.agreement();
    const Date day = session.playhead();
    const auto exposed = probabilities->mostExposed(day);
    if (exposed.empty()) {
        writeWhose(writer, *probabilities, false);
        return;
    }
    writer.beginSection({QStringLiteral("section/exposed"), true, 0, 1},
                        Likelihood::tr("Most exposed"), QString::number(exposed.size()));
    writer.remark(filledIn(Likelihood::tr("By how likely %1 costs them days from this day on.",
                                          "what the hypothesis is about"),
                           {localized(agreement.contingency, language)}, language));
    for (std::size_t i = 0; i < std::min(most, exposed.size()); ++i) {
        const Exposure& each = exposed[i];
        writer.link({localized(agreement[each.clause].title, language),
                     {},
                     probabilityText(each.lost, language),
                     endWords(each, language)},
                    QStringLiteral("exposed/%1").arg(each.clause.value),
                    [&session, clause = each.clause] { session.select(clause); });
    }
    if (exposed.size() > most)
        writer.remark(Likelihood::tr("and %n more", nullptr, int(exposed.size() - most)));
    writer.endPart();
    writeWhose(writer, *probabilities, false);
}

} // namespace pactline

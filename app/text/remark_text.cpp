#include "text/remark_text.h"

#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCoreApplication>

namespace pactline
{
namespace
{

struct Remark {
    Q_DECLARE_TR_FUNCTIONS(Remark)
};

QString meaningOf(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return {};
    case Standing::Reported:
        return Remark::tr("Told by the press or in leaks; neither party confirmed it.");
    case Standing::Inferred:
        return Remark::tr("Our reading; no source states it.");
    }
    return {};
}

} // namespace

std::vector<RemarkText> remarksOn(const Projection& projection, ClauseIndex clause, Date day,
                                  const QString& language)
{
    const Span& span = projection.spanAt(clause, day);
    std::vector<RemarkText> remarks;
    if (const auto awaited = pendingOn(span, day))
        remarks.push_back({Remark::tr("pending"),
                           Remark::tr("In force, but awaiting: %1.")
                               .arg(eventLabel(projection.agreement(), *awaited, language))});
    if (span.state == ClauseState::Unknown)
        remarks.push_back(
            {stateText(span.state), Remark::tr("No source tells whether the clause still binds.")});
    if (projection.counterfactual(span))
        remarks.push_back({Remark::tr("counterfactual"),
                           Remark::tr("Signed after the supposed date: history is shown as it "
                                      "happened, although the supposition contradicts it.")});
    if (projection.disputed(span))
        remarks.push_back(
            {Remark::tr("≠ disputed"), Remark::tr("Sources contradict each other on this term.")});
    const auto standing = projection.standing(clause, span);
    if (standing && standing != Standing::Official)
        remarks.push_back({standingText(*standing), meaningOf(*standing)});
    return remarks;
}

std::optional<RemarkText> carriedForwardRemark(const Agreement& agreement, Date day,
                                               const QString& language)
{
    if (day <= agreement.checked)
        return std::nullopt;
    return RemarkText{Remark::tr("carried forward"),
                      Remark::tr("The facts were last checked on %1; nothing later is known.")
                          .arg(dayText(agreement.checked, language))};
}

} // namespace pactline

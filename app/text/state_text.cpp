#include "text/state_text.h"

#include "text/filled_in.h"
#include "text/typesetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

QString stateText(ClauseState state)
{
    switch (state) {
    case ClauseState::NotYetAgreed:
        return StateText::tr("not yet agreed");
    case ClauseState::InForce:
        return StateText::tr("in force");
    case ClauseState::Lapsed:
        return StateText::tr("lapsed");
    case ClauseState::Expired:
        return StateText::tr("expired");
    case ClauseState::Ended:
        return StateText::tr("ended");
    case ClauseState::Unknown:
        return StateText::tr("unknown");
    }
    return {};
}

QString statesText(ClauseState state, int count)
{
    switch (state) {
    case ClauseState::NotYetAgreed:
        return StateText::tr("not yet agreed", "over %n clause(s)", count);
    case ClauseState::InForce:
        return StateText::tr("in force", "over %n clause(s)", count);
    case ClauseState::Lapsed:
        return StateText::tr("lapsed", "over %n clause(s)", count);
    case ClauseState::Expired:
        return StateText::tr("expired", "over %n clause(s)", count);
    case ClauseState::Ended:
        return StateText::tr("ended", "over %n clause(s)", count);
    case ClauseState::Unknown:
        return StateText::tr("unknown", "over %n clause(s)", count);
    }
    return {};
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return StateText::tr("official");
    case Standing::Reported:
        return StateText::tr("reported");
    case Standing::Inferred:
        return StateText::tr("inferred");
    }
    return {};
}

QString standingText(const std::optional<Standing>& standing)
{
    return standing ? standingText(*standing) : QString{};
}

QString standingMeaning(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return StateText::tr("Official: announced or filed by a party, or an authority’s own act.");
    case Standing::Reported:
        return StateText::tr("Reported: by the press or in leaks; neither party confirmed it.");
    case Standing::Inferred:
        return StateText::tr("Inferred: our reading; no source states it.");
    }
    return {};
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::A:
        return StateText::tr("seen in the original");
    case Grade::B:
        return StateText::tr("a detailed account");
    case Grade::C:
        return StateText::tr("a secondary account");
    }
    return {};
}

QString gradeLetter(Grade grade)
{
    switch (grade) {
    case Grade::A:
        return QStringLiteral("A");
    case Grade::B:
        return QStringLiteral("B");
    case Grade::C:
        return QStringLiteral("C");
    }
    return {};
}

QString beneficiaryText(const Beneficiary& who, const Agreement& agreement, const QString& language)
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return localized(agreement[*party].name, language);
    switch (std::get<Collective>(who)) {
    case Collective::Both:
        return StateText::tr("both parties");
    case Collective::Neither:
        return StateText::tr("neither party");
    }
    return {};
}

QString benefitsText(const Beneficiary& who, const Agreement& agreement, const QString& language)
{
    if (who == Beneficiary{Collective::Neither})
        return StateText::tr("benefits neither party");
    return filledIn(StateText::tr("benefits %1", "a party, or both"),
                    {beneficiaryText(who, agreement, language)}, language);
}

QString sidesText(const Term& term, const Agreement& agreement, const QString& language)
{
    const QString benefits = benefitsText(term.beneficiary, agreement, language);
    if (!term.obliged)
        return benefits;
    const QString binds = *term.obliged == Beneficiary{Collective::Neither}
                              ? StateText::tr("binds neither party")
                              : StateText::tr("binds %1", "a party, or both")
                                    .arg(beneficiaryText(*term.obliged, agreement, language));
    return benefits + QStringLiteral(", ") + binds;
}

QString beneficiaryMark(const Beneficiary& who, const Agreement& agreement, const QString& language)
{
    const auto* party = std::get_if<PartyIndex>(&who);
    if (!party)
        return std::get<Collective>(who) == Collective::Both ? QStringLiteral("&")
                                                             : QStringLiteral("–");
    const auto initial = [&](const Party& one) {
        return localized(one.name, language).left(1).toUpper();
    };
    const QString mark = initial(agreement[*party]);
    const auto sharing = std::ranges::count(agreement.parties, mark, initial);
    return sharing > 1 || mark.isEmpty() ? QString::number(party->value + 1) : mark;
}

QString localized(const LocalizedText& text, const QString& language)
{
    return typeset(QString::fromStdString(text.in(language.toStdString())), language);
}

} // namespace pactline

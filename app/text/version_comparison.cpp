#include "text/version_comparison.h"

#include "support/overloaded.h"
#include "text/date_text.h"
#include "text/expression_text.h"
#include "text/rich_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pactline
{
namespace
{

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

/// A version's fields, all in words.
struct Fields {
    QString instrument;
    QString words;
    QString text;
    QString from;
    QString until;
    QString beneficiary;
    QString obliged;
    QString standing;
};

class FieldWriter
{
public:
    FieldWriter(const Agreement& agreement, const Scenario& scenario, QString language)
        : m_agreement(agreement), m_scenario(scenario), m_language(std::move(language))
    {
    }

    Fields of(ClauseIndex clause, const ClauseVersion& version) const
    {
        return std::visit(Overloaded{
                              [&](TermIndex term) { return ofTerm(term); },
                              [&](InstrumentIndex by) { return ofEnding(clause, by); },
                          },
                          version);
    }

private:
    QString in(const LocalizedText& text) const { return localized(text, m_language); }
    QString none() const { return QStringLiteral("–"); }

    QString effectOf(InstrumentIndex instrument) const
    {
        return dateText(m_agreement[instrument].effect, m_language);
    }

    Fields ofTerm(TermIndex index) const
    {
        const Term& term = m_agreement[index];
        const TermContent content = contentOf(m_agreement, m_scenario, index);
        const bool binds = term.effect == Term::Effect::InForce;
        return {in(m_agreement[term.instrument].title),
                in(*content.words),
                in(*content.text),
                content.from ? expressionText(*content.from, m_agreement, m_language)
                             : effectOf(term.instrument),
                binds ? expressionText(*content.until, m_agreement, m_language)
                      : stateText(ClauseState::Unknown),
                binds ? beneficiaryText(term.beneficiary, m_agreement, m_language) : none(),
                term.obliged ? beneficiaryText(*term.obliged, m_agreement, m_language) : none(),
                standingText(content.standing)};
    }

    Fields ofEnding(ClauseIndex clause, InstrumentIndex by) const
    {
        const Ending& ending = *endingOf(m_agreement, by, clause);
        return {in(m_agreement[by].title),
                in(ending.words),
                in(ending.text),
                effectOf(by),
                VersionWords::tr("ends the clause"),
                none(),
                none(),
                standingText(ending.standing)};
    }

    const Agreement& m_agreement;
    const Scenario& m_scenario;
    QString m_language;
};

QString textOf(const WordRun& run)
{
    return QString::fromStdString(run.words);
}

} // namespace

std::vector<ComparedField> compareVersions(const Agreement& agreement, const Scenario& scenario,
                                           ClauseIndex clause, const ClauseVersion& left,
                                           const ClauseVersion& right, const QString& language)
{
    const FieldWriter writer{agreement, scenario, language};
    const Fields a = writer.of(clause, left);
    const Fields b = writer.of(clause, right);
    std::vector<ComparedField> fields;
    const auto add = [&](const QString& name, QString Fields::*field) {
        fields.push_back({name, a.*field, b.*field, a.*field != b.*field,
                          wordDifference((a.*field).toStdString(), (b.*field).toStdString())});
    };
    add(VersionWords::tr("Words"), &Fields::words);
    add(VersionWords::tr("Text"), &Fields::text);
    add(VersionWords::tr("From"), &Fields::from);
    add(VersionWords::tr("Until"), &Fields::until);
    add(VersionWords::tr("Benefits"), &Fields::beneficiary);
    add(VersionWords::tr("Binds"), &Fields::obliged);
    add(VersionWords::tr("Standing"), &Fields::standing);
    add(VersionWords::tr("Instrument"), &Fields::instrument);
    return fields;
}

QString versionName(const Agreement& agreement, const Scenario& scenario, ClauseIndex clause,
                    const ClauseVersion& version, const QString& language)
{
    const Fields fields = FieldWriter{agreement, scenario, language}.of(clause, version);
    return VersionWords::tr("%1 – %2", "an instrument, a few words")
        .arg(instrumentLabel(agreement, instrumentOf(agreement, version), language), fields.words);
}

QString markedHtml(const std::vector<WordRun>& runs, WordRun::Kind side)
{
    const bool struck = side == WordRun::Kind::Removed;
    QStringList parts;
    for (const WordRun& run : runs) {
        const QString words = textOf(run).toHtmlEscaped();
        if (run.kind == WordRun::Kind::Kept)
            parts << words;
        else if (run.kind == side)
            parts << (struck ? QStringLiteral("<s>%1</s>").arg(words)
                             : semibold(QStringLiteral("<u>%1</u>").arg(words)));
    }
    return parts.join(QLatin1Char(' '));
}

QString spokenDifference(const std::vector<WordRun>& runs, WordRun::Kind side)
{
    const bool removed = side == WordRun::Kind::Removed;
    QStringList parts;
    for (const WordRun& run : runs) {
        if (run.kind == WordRun::Kind::Kept)
            parts << textOf(run);
        else if (run.kind == side)
            parts << (removed ? VersionWords::tr("[removed: %1]") : VersionWords::tr("[added: %1]"))
                         .arg(textOf(run));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace pactline

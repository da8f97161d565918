#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "document/keywords.h"
#include "text/explanation_text.h"
#include "text/typesetting.h"

#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

QString indented(int depth, const QString& text)
{
    return QString(qsizetype(depth) * 2, QLatin1Char(' ')) + text;
}

/// "a thing: what it is (how well that is known)".
QString told(const QString& thing, const QString& what, const QString& standing,
             const QString& language)
{
    const QString line = labelled(thing, what, language);
    return standing.isEmpty() ? line : line + QStringLiteral(" (%1)").arg(standing);
}

void addOperands(QStringList& lines, const std::vector<OperandText>& operands, int depth,
                 const QString& language)
{
    for (const OperandText& operand : operands) {
        const QString mark = operand.decided ? QStringLiteral("→ ") : QStringLiteral("· ");
        QString line =
            mark + (operand.value.isEmpty() ? operand.text
                                            : labelled(operand.text, operand.value, language));
        for (const QString& more : {operand.otherwise, operand.note})
            if (!more.isEmpty())
                line += QStringLiteral(" – ") + more;
        lines << indented(depth, line);
        addOperands(lines, operand.parts, depth + 1, language);
    }
}

void addRule(QStringList& lines, const RuleText& rule, const QString& language)
{
    if (!rule.opening.isEmpty())
        lines << indented(2, rule.opening);
    addOperands(lines, rule.operands, 4, language);
}

void addPassage(QStringList& lines, const PassageText& passage, const QString& language)
{
    lines << indented(1, told(passage.heading, passage.words, passage.standing, language));
    lines << indented(2, passage.text);
    if (!passage.note.isEmpty())
        lines << indented(2, passage.note);
    if (passage.from)
        addRule(lines, *passage.from, language);
    addRule(lines, passage.until, language);
}

QString explanationTree(const ExplanationText& text, const QString& language)
{
    QStringList lines{told(text.clause, text.state, text.standing, language)};
    for (const QString& line : {text.since, text.until, text.beneficiary})
        if (!line.isEmpty())
            lines << indented(1, line);
    for (const PassageText& passage : text.passages)
        addPassage(lines, passage, language);
    if (!text.ending.isEmpty())
        lines << indented(1, text.ending);
    for (const RemarkText& remark : text.remarks)
        lines << indented(1,
                          QStringLiteral("* ") + labelled(remark.word, remark.meaning, language));
    for (const ReadingText& reading : text.readings)
        lines << indented(1, (reading.chosen ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) +
                                 readingLine(reading));
    lines << indented(1, Query::tr("Versions"));
    for (const VersionText& version : text.versions)
        lines << indented(2, told(version.label, version.words, version.standing, language));
    if (!text.sources.empty())
        lines << indented(1, Query::tr("Sources"));
    for (const SourceText& source : text.sources)
        lines << indented(
            2, QStringLiteral("%1 %2")
                   .arg(told(source.text, source.title, source.gradeMeaning, language), source.link)
                   .trimmed());
    return lines.join(QLatin1Char('\n'));
}

void addOperandsJson(nlohmann::ordered_json& list, const std::vector<OperandText>& operands,
                     int depth)
{
    for (const OperandText& operand : operands) {
        list.push_back({{"depth", depth},
                        {"text", operand.text.toStdString()},
                        {"value", operand.value.toStdString()},
                        {"decided", operand.decided},
                        {"otherwise", operand.otherwise.toStdString()},
                        {"note", operand.note.toStdString()}});
        addOperandsJson(list, operand.parts, depth + 1);
    }
}

nlohmann::ordered_json readingJson(const Agreement& agreement, const ReadingText& text)
{
    const Term& term = agreement[text.term];
    const Reading& reading = term.readings[text.reading];
    nlohmann::ordered_json json{{"term", term.id.text},
                                {"name", reading.name},
                                {"title", text.title.toStdString()},
                                {"standing", wordOf(standingWords, reading.standing)},
                                {"chosen", text.chosen}};
    json["sources"] = nlohmann::ordered_json::array();
    for (const SourceIndex source : reading.sources)
        json["sources"].push_back(agreement[source].id.text);
    return json;
}

nlohmann::ordered_json explanationJson(const OpenQuery& query, ClauseIndex clause,
                                       const ExplanationText& text)
{
    const Projection& projection = *query.projection;
    auto json = scenarioJson(projection);
    json["at"] = toIso(query.at);
    json["clause"] = spanJson(projection, clause, projection.spanAt(clause, query.at), query.at);
    json["terms"] = nlohmann::ordered_json::array();
    for (const PassageText& passage : text.passages) {
        nlohmann::ordered_json term{{"instrument", passage.heading.toStdString()},
                                    {"words", passage.words.toStdString()},
                                    {"text", passage.text.toStdString()},
                                    {"rule", passage.until.opening.toStdString()}};
        if (!passage.note.isEmpty())
            term["note"] = passage.note.toStdString();
        term["operands"] = nlohmann::ordered_json::array();
        addOperandsJson(term["operands"], passage.until.operands, 1);
        json["terms"].push_back(std::move(term));
    }
    json["readings"] = nlohmann::ordered_json::array();
    for (const ReadingText& reading : text.readings)
        json["readings"].push_back(readingJson(projection.agreement(), reading));
    json["remarks"] = nlohmann::ordered_json::array();
    for (const RemarkText& remark : text.remarks)
        json["remarks"].push_back(
            (remark.word + QStringLiteral(": ") + remark.meaning).toStdString());
    json["sources"] = nlohmann::ordered_json::array();
    for (const SourceText& source : text.sources)
        json["sources"].push_back(projection.agreement()[source.source].id.text);
    return json;
}

} // namespace

int runWhy(const QueryOptions& options)
{
    const auto query = openQuery(options);
    if (!query)
        return Misuse;
    const auto clause = findClause(query->projection->agreement(), options.clause);
    if (!clause)
        return Misuse;
    const ExplanationText text =
        explanationText(*query->projection, *clause, query->at, query->language);
    if (options.format == OutputFormat::Json)
        print(QString::fromStdString(explanationJson(*query, *clause, text).dump(2)));
    else
        print(headingText(*query->projection, query->at, query->language) + QStringLiteral("\n\n") +
              explanationTree(text, query->language));
    return Done;
}

} // namespace pactline

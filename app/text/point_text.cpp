#include "text/point_text.h"

#include "text/chart_text.h"
#include "text/state_text.h"

#include <QCoreApplication>

namespace pactline
{
namespace
{

struct PointWords {
    Q_DECLARE_TR_FUNCTIONS(PointText)
};

QString exactText(const SeriesLine& line, const SeriesPoint& point, const QString& language)
{
    const QString value = valueText(line, point.value, language);
    return point.approximate ? PointWords::tr("about %1", "a number").arg(value) : value;
}

} // namespace

PointText pointText(const Agreement& agreement, const PointIndex& index, const QString& language)
{
    const Series& series = agreement[index.series];
    const SeriesPoint& point = agreement[index];
    PointText text;
    text.line = localized(agreement.lineOf(index).title, language);
    text.value = exactText(agreement.lineOf(index), point, language);
    text.date = longPointDateText(point, language);
    text.standing = standingText(point.standing);
    text.meaning = standingMeaning(point.standing);
    text.series = PointWords::tr("%1, in %2", "a series, its unit")
                      .arg(localized(series.title, language), localized(series.unit, language));
    text.note = localized(point.note, language);
    text.about = localized(series.note, language);
    for (const SourceIndex source : point.sources) {
        text.sources.push_back(sourceText(agreement, source, language));
        text.sources.back().number = int(text.sources.size());
    }
    return text;
}

QString pointName(const Agreement& agreement, const PointIndex& index, const QString& language)
{
    return PointWords::tr("%1, %2", "a number, its date")
        .arg(exactText(agreement.lineOf(index), agreement[index], language),
             pointDateText(agreement[index], language));
}

CopyDocument pointCopy(const PointText& text)
{
    using Kind = CopyBlock::Kind;
    CopyDocument document{
        {Kind::Title, text.line, 0, 0, {}},
        {Kind::Paragraph,
         text.value + QStringLiteral(" · ") + text.date + QStringLiteral(" · ") + text.standing,
         0,
         0,
         {}}};
    for (const QString& words : {text.series, text.note, text.about, text.money})
        if (!words.isEmpty())
            document.push_back({Kind::Paragraph, words, 0, 0, {}});
    if (!text.sources.empty())
        document.push_back({Kind::Heading, PointWords::tr("Sources"), 0, 0, {}});
    for (const SourceText& source : text.sources)
        document.push_back({Kind::Source,
                            QStringLiteral("%1 (%2)").arg(source.text, source.gradeMeaning), 0,
                            source.number, source.link});
    return document;
}

} // namespace pactline

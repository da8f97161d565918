#pragma once

#include "picture/chart_style.h"

#include <QRectF>

#include <span>

namespace pactline
{

/// What a chart shows on one day, for one line or share, in words.
struct ReadOutWords {
    QString number;       ///< empty: nothing is known
    QString date;         ///< for which the number was published, where that is another day
    bool earlier = false; ///< the number says nothing of the day itself
    QString sentence;

    bool operator==(const ReadOutWords&) const = default;
};

/// One for every line, or for every share.
std::vector<ReadOutWords> readOuts(const ChartData& data, const Agreement& agreement, Date day,
                                   const QString& language);

/// Where one entry of a legend stands:
///
///     sample   words of the name     number
///              … in a second line      date
struct LegendRow {
    QRectF sample;
    QRectF name;
    QStringList words;
    QRectF number; ///< empty where the name takes its room
    QRectF date;   ///< empty where there is no room for dates
};

/// A chart's legend, laid out: names, samples, and a column for the numbers of a day.
struct ChartLegend {
    std::vector<LegendRow> rows;
    std::vector<Standing> standings; ///< told apart below the rows
    QRectF key;
};

ChartLegend layOutLegend(const ChartData& data, const Agreement& agreement, const QRectF& room,
                         const PictureStyle& style);

/// Samples and names: what does not change with the day.
void paintLegendNames(QPainter& painter, const ChartLegend& legend, const ChartData& data,
                      const PictureStyle& style);

/// The numbers of a day, and their dates where there is room; "◄" before a number of an earlier
/// day where there is none.
void paintLegendNumbers(QPainter& painter, const ChartLegend& legend, const ChartData& data,
                        std::span<const ReadOutWords> words, const PictureStyle& style);

} // namespace pactline

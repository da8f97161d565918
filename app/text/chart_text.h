#pragma once

#include "timeline/chart_data.h"

#include <QString>

namespace pactline
{

/// What the choice is called in a list of charts.
QString chartTitle(const Agreement& agreement, const ChartChoice& choice, const QString& language);

/// A number of an axis or of a list, with a true minus.
QString plainNumber(double value, const QString& language);

/// A number in a format, `#` in its place.
QString numberText(const LocalizedText& format, double value, const QString& language);

/// A number as its line writes it: "$13B", "13 Md$", "32.5 %".
QString valueText(const SeriesLine& line, double value, const QString& language);

/// The same, with "≈" before a number that is not exact.
QString pointValueText(const SeriesLine& line, const SeriesPoint& point, const QString& language);

/// The day or the period of a number: "30 Sep 2025", "2024", "Jul 2025 – Jun 2026".
QString pointDateText(const SeriesPoint& point, const QString& language);

/// The same with the months written out.
QString longPointDateText(const SeriesPoint& point, const QString& language);

/// A line's name where there is little room.
QString shortTitle(const SeriesLine& line, const QString& language);

/// "Funded: $11.6B, 30 Sep 2025"; the date is left out where it is that of the day.
QString readOutText(const SeriesLine& line, const ReadOut& readOut, const QString& language);

/// What a hover over a number tells: line, number, date, standing, note.
QString pointTip(const Agreement& agreement, const PointIndex& point, const QString& language);

/// Whom a share of the clauses in force benefits, in a word: a party's name, "both", "neither".
QString shareText(const Beneficiary& who, const Agreement& agreement, const QString& language);

/// A number of clauses: "8", or "≈ 8.3" where it is one to be expected.
QString countText(double count, const QString& language);

/// "8 Owner", "3 both".
QString shareCountText(const Beneficiary& who, double count, const Agreement& agreement,
                       const QString& language);

/// The shares in the order of the legend, without those that are empty in the balance.
std::vector<Beneficiary> sharesIn(const Balance& balance, std::vector<Beneficiary> shares);

/// What stands before the shares of a balance that is to be expected.
QString expectedText();

/// What stands for an empty balance.
QString nothingInForceText();

/// "8 Owner · 4 Baker · 4 both", "expected: ≈ 7.5 Owner · 4 Baker".
QString balanceText(const ChartData& data, Date day, const Agreement& agreement,
                    const QString& language);

} // namespace pactline

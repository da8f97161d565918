#pragma once

#include "text/copy_document.h"
#include "text/explanation_text.h"

namespace pactline
{

/// One number of a series, in words.
struct PointText {
    QString line;
    QString value; ///< "about $281B"
    QString date;
    QString standing;
    QString meaning; ///< of the standing
    QString series;  ///< the series and its unit
    QString note;    ///< of the number
    QString about;   ///< the note of the series
    QString money;   ///< what is to be expected of the series; empty while nothing is believed
    std::vector<SourceText> sources;
};

PointText pointText(const Agreement& agreement, const PointIndex& point, const QString& language);

/// "$392B, 30 Sep 2025"
QString pointName(const Agreement& agreement, const PointIndex& point, const QString& language);

/// What the details tell of a number, with its citations.
CopyDocument pointCopy(const PointText& text);

} // namespace pactline

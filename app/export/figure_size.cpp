#include "export/figure_size.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double pointsPerInch = 72;
constexpr int leastDpi = 24;
constexpr int mostDpi = 2400;
constexpr int printDpi = 300;

using Unit = FigureSize::Unit;

constexpr std::array presets{
    FigurePreset{"article", QT_TRANSLATE_NOOP("FigureSize", "Article"), {1700, 1200}},
    FigurePreset{"slide", QT_TRANSLATE_NOOP("FigureSize", "Slide"), {1920, 1080}},
    FigurePreset{"square", QT_TRANSLATE_NOOP("FigureSize", "Square"), {1080, 1080}},
    FigurePreset{"card", QT_TRANSLATE_NOOP("FigureSize", "Card"), {1200, 628}},
    FigurePreset{
        "a4", QT_TRANSLATE_NOOP("FigureSize", "A4, upright"), {210, 297, Unit::Millimetres}},
    FigurePreset{"a4-landscape",
                 QT_TRANSLATE_NOOP("FigureSize", "A4, lying"),
                 {297, 210, Unit::Millimetres}},
    FigurePreset{
        "a3", QT_TRANSLATE_NOOP("FigureSize", "A3, upright"), {297, 420, Unit::Millimetres}},
    FigurePreset{"a3-landscape",
                 QT_TRANSLATE_NOOP("FigureSize", "A3, lying"),
                 {420, 297, Unit::Millimetres}},
    FigurePreset{
        "letter", QT_TRANSLATE_NOOP("FigureSize", "Letter, upright"), {612, 792, Unit::Points}},
    FigurePreset{"letter-landscape",
                 QT_TRANSLATE_NOOP("FigureSize", "Letter, lying"),
                 {792, 612, Unit::Points}},
};

double unitsPerInch(Unit unit)
{
    switch (unit) {
    case Unit::Pixels:
        return layoutPerInch;
    case Unit::Millimetres:
        return millimetresPerInch;
    case Unit::Points:
        return pointsPerInch;
    }
    return layoutPerInch;
}

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Pixels:
        return {};
    case Unit::Millimetres:
        return QStringLiteral("mm");
    case Unit::Points:
        return QStringLiteral("pt");
    }
    return {};
}

} // namespace

QSizeF FigureSize::layoutSize() const
{
    const double factor = layoutPerInch / unitsPerInch(unit);
    return {width * factor, height * factor};
}

std::span<const FigurePreset> figurePresets()
{
    return presets;
}

QString presetName(const FigurePreset& preset)
{
    return QCoreApplication::translate("FigureSize", preset.name);
}

std::optional<FigureSize> figureSizeNamed(const QString& text)
{
    for (const FigurePreset& preset : presets)
        if (text == QLatin1String(preset.id))
            return preset.size;
    static const QRegularExpression pattern{
        QStringLiteral("^(\\d{1,5}(?:\\.\\d{1,3})?)[x×](\\d{1,5}(?:\\.\\d{1,3})?)(px|mm|pt)?$")};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    FigureSize size{match.captured(1).toDouble(), match.captured(2).toDouble()};
    if (match.captured(3) == QLatin1String("mm"))
        size.unit = Unit::Millimetres;
    if (match.captured(3) == QLatin1String("pt"))
        size.unit = Unit::Points;
    const bool whole =
        std::floor(size.width) == size.width && std::floor(size.height) == size.height;
    return size.onPaper() || whole ? std::optional{size} : std::nullopt;
}

QString toText(const FigureSize& size)
{
    return QString::number(size.width) + QLatin1Char('x') + QString::number(size.height) +
           unitWord(size.unit);
}

bool possible(const FigureSize& size, int dpi)
{
    const QSizeF layout = size.layoutSize();
    const double ratio = size.onPaper() ? dpi / layoutPerInch : 1;
    const auto fits = [&](double length) {
        return std::lround(length) >= leastFigurePx &&
               length * std::max(ratio, 1.0) <= mostFigurePx;
    };
    return dpi >= leastDpi && dpi <= mostDpi && fits(layout.width()) && fits(layout.height());
}

int usualDpi(const FigureSize& size)
{
    return size.onPaper() ? printDpi : int(layoutPerInch);
}

void setSize(FigureRequest& request, const FigureSize& size, int dpi)
{
    const QSizeF layout = size.layoutSize();
    request.size = {int(std::lround(layout.width())), int(std::lround(layout.height()))};
    request.pagePt = size.onPaper() ? layout * (pointsPerInch / layoutPerInch) : QSizeF{};
    request.pixelRatio = size.onPaper() ? dpi / layoutPerInch : 1;
    request.dpi = dpi;
}

} // namespace pactline

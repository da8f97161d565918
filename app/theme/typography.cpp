#include "theme/typography.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

struct RoleFont {
    double pixels;
    QFont::Weight weight;
    double spacing; ///< in percent
};

RoleFont roleFont(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {16, QFont::DemiBold, 100};
    case TextRole::Heading:
        return {12.5, QFont::DemiBold, 100};
    case TextRole::Body:
        return {12.5, QFont::Normal, 100};
    case TextRole::Small:
        return {11, QFont::Normal, 100};
    case TextRole::SmallBold:
        return {11, QFont::DemiBold, 100};
    case TextRole::Caps:
        return {10.5, QFont::DemiBold, 107};
    }
    return {12.5, QFont::Normal, 100};
}

QString& family()
{
    static QString name;
    return name;
}

/// What desktops come with lies between 9 and 11 points, at 96 to the inch.
constexpr double smallestUsualPx = 12;
constexpr double greatestUsualPx = 15;

double& scaleOfWidgets()
{
    static double scale = 1;
    return scale;
}

} // namespace

double widgetTypeScale()
{
    return scaleOfWidgets();
}

void setWidgetTypeScale(double scale)
{
    scaleOfWidgets() = scale;
}

int scaledPx(double length)
{
    return int(std::lround(length * widgetTypeScale()));
}

double systemTypeScale()
{
    const double size =
        QFontInfo{QFontDatabase::systemFont(QFontDatabase::GeneralFont)}.pixelSize();
    if (size < smallestUsualPx)
        return std::max(size / smallestUsualPx, smallestTypeScale);
    return std::clamp(size / greatestUsualPx, 1.0, greatestTypeScale);
}

bool loadTypeface()
{
    if (!family().isEmpty())
        return true;
    const int regular = QFontDatabase::addApplicationFont(":/fonts/Inter-Regular.otf");
    QFontDatabase::addApplicationFont(":/fonts/Inter-SemiBold.otf");
    if (regular < 0)
        return false;
    family() = QFontDatabase::applicationFontFamilies(regular).value(0);
    return true;
}

QFont fontFor(TextRole role)
{
    return fontFor(role, widgetTypeScale());
}

QFont fontFor(TextRole role, double scale)
{
    const RoleFont wanted = roleFont(role);
    QFont font = family().isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont)
                                    : QFont{family()};
    font.setPixelSize(int(std::lround(wanted.pixels * scale)));
    font.setWeight(wanted.weight);
    if (wanted.spacing != 100)
        font.setLetterSpacing(QFont::PercentageSpacing, wanted.spacing);
    return font;
}

QString documentStyle()
{
    return QStringLiteral("h1, h2, h3, b { font-weight: 600 }");
}

QFont fileFontFor(TextRole role, double scale)
{
    QFont font = fontFor(role, scale);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias |
                                               QFont::NoFontMerging));
    return font;
}

} // namespace pactline

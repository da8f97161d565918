#include "session/preferences.h"

#include "session/settings.h"
#include "theme/typography.h"

#include <QLocale>

namespace pactline
{
namespace
{

QString knownLanguage(const QString& code)
{
    return code == QLatin1String("fr") ? code : QStringLiteral("en");
}

QString nameOf(const std::optional<ThemeKind>& theme)
{
    return theme ? themeName(*theme) : QStringLiteral("system");
}

std::optional<ThemeKind> chosenTheme(const QString& name)
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast})
        if (name == themeName(theme))
            return theme;
    return std::nullopt;
}

} // namespace

Preferences::Preferences(Settings& settings, ThemeKind systemTheme, QObject* parent)
    : QObject(parent), m_settings(settings), m_systemTheme(systemTheme),
      m_language(
          knownLanguage(settings.value("language").toString(QLocale::system().name().left(2)))),
      m_theme(chosenTheme(settings.value("theme").toString())),
      m_partyMarks(settings.value("partyMarks").toBool()),
      m_typeScale(settings.value("typeScale").toDouble(systemTypeScale())),
      m_reducedMotion(settings.value("reducedMotion").toBool())
{
}

void Preferences::setLanguage(const QString& language)
{
    m_settings.setValue("language", language);
    if (language == m_language)
        return;
    m_language = language;
    emit languageChanged();
}

void Preferences::setTheme(std::optional<ThemeKind> theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_settings.setValue("theme", nameOf(theme));
    emit themeChanged();
}

void Preferences::setPartyMarks(bool marks)
{
    if (marks == m_partyMarks)
        return;
    m_partyMarks = marks;
    m_settings.setValue("partyMarks", marks);
    emit themeChanged();
}

void Preferences::setTypeScale(double scale)
{
    if (scale == m_typeScale)
        return;
    m_typeScale = scale;
    // The system's own size is followed, not kept.
    m_settings.setValue("typeScale", scale == systemTypeScale() ? QJsonValue{} : QJsonValue{scale});
    emit typeScaleChanged();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    m_settings.setValue("reducedMotion", reduced);
    emit reducedMotionChanged();
}

void Preferences::useForNow(const QString& language, const QString& theme)
{
    if (!language.isEmpty())
        m_language = knownLanguage(language);
    if (!theme.isEmpty())
        m_theme = chosenTheme(theme);
}

} // namespace pactline

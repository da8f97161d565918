#include "session/preferences.h"

#include "session/settings.h"

#include <QLocale>

namespace pactline
{
namespace
{

QString knownLanguage(const QString& code)
{
    return code == QLatin1String("fr") ? code : QStringLiteral("en");
}

QString themeName(const std::optional<ThemeKind>& theme)
{
    if (!theme)
        return QStringLiteral("system");
    switch (*theme) {
    case ThemeKind::Light:
        return QStringLiteral("light");
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

std::optional<ThemeKind> themeNamed(const QString& name)
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
        if (name == themeName(theme))
            return theme;
    return std::nullopt;
}

} // namespace

Preferences::Preferences(Settings& settings, ThemeKind systemTheme, QObject* parent)
    : QObject(parent), m_settings(settings), m_systemTheme(systemTheme),
      m_language(
          knownLanguage(settings.value("language").toString(QLocale::system().name().left(2)))),
      m_theme(themeNamed(settings.value("theme").toString())),
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
    m_settings.setValue("theme", themeName(theme));
    emit themeChanged();
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
        m_theme = themeNamed(theme);
}

} // namespace pactline

#pragma once

#include "theme/palette.h"

#include <QObject>

#include <optional>

namespace pactline
{

class Settings;

/// What all windows share, kept in the settings.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `systemTheme` is what the system has, for who asks for it.
    Preferences(Settings& settings, ThemeKind systemTheme, QObject* parent = nullptr);

    const QString& language() const { return m_language; }
    /// Nothing: as the system has it.
    const std::optional<ThemeKind>& theme() const { return m_theme; }
    ThemeKind systemTheme() const { return m_systemTheme; }
    bool partyMarks() const { return m_partyMarks; }
    double typeScale() const { return m_typeScale; }
    bool reducedMotion() const { return m_reducedMotion; }

    void setLanguage(const QString& language);
    void setTheme(std::optional<ThemeKind> theme);
    void setPartyMarks(bool marks);
    void setTypeScale(double scale);
    void setReducedMotion(bool reduced);
    /// For this run only; empty: as remembered.
    void useForNow(const QString& language, const QString& theme);

signals:
    void languageChanged();
    /// The theme or the marks.
    void themeChanged();
    void typeScaleChanged();
    void reducedMotionChanged();

private:
    Settings& m_settings;
    ThemeKind m_systemTheme;
    QString m_language;
    std::optional<ThemeKind> m_theme;
    bool m_partyMarks;
    double m_typeScale;
    bool m_reducedMotion;
};

} // namespace pactline

#pragma once

#include <QStringList>

namespace pactline
{

class Settings;

/// The files that were opened last, the newest first.
class RecentFiles
{
public:
    static constexpr int most = 10;

    explicit RecentFiles(Settings& settings) : m_settings(settings) {}

    QStringList files() const;
    void add(const QString& file);
    void clear();

    /// What to begin with: the document shown last; empty for the shipped agreement.
    QString last() const;
    void setLast(const QString& file);

private:
    Settings& m_settings;
};

} // namespace pactline

#pragma once

#include <QStringList>

#include <utility>

namespace pactline
{

class Settings;

/// The files of one kind that were used last, the newest first.
class RecentFiles
{
public:
    static constexpr int most = 10;

    /// `key` is what they are kept under.
    explicit RecentFiles(Settings& settings, QString key = QStringLiteral("recentFiles"))
        : m_settings(settings), m_key(std::move(key))
    {
    }

    QStringList files() const;
    void add(const QString& file);
    void clear();

    /// What to begin with: the document shown last; empty for the shipped agreement.
    QString last() const;
    void setLast(const QString& file);

private:
    Settings& m_settings;
    QString m_key;
};

} // namespace pactline

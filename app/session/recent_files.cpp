#include "session/recent_files.h"

#include "session/settings.h"

#include <QDir>
#include <QJsonArray>

namespace pactline
{

QStringList RecentFiles::files() const
{
    QStringList files;
    const QJsonArray kept = m_settings.value(m_key).toArray();
    for (const auto& value : kept) {
        const QString file = value.toString();
        if (files.size() < most && QDir::isAbsolutePath(file) && !files.contains(file))
            files << file;
    }
    return files;
}

void RecentFiles::add(const QString& file)
{
    QStringList files = this->files();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(m_key, QJsonArray::fromStringList(files.mid(0, most)));
}

void RecentFiles::clear()
{
    m_settings.setValue(m_key, QJsonArray{});
}

QString RecentFiles::last() const
{
    const QString file = m_settings.value("lastFile").toString();
    return QDir::isAbsolutePath(file) ? file : QString{};
}

void RecentFiles::setLast(const QString& file)
{
    m_settings.setValue("lastFile", file);
}

} // namespace pactline

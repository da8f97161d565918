#include "window/file_watch.h"

#include <QFileInfo>

namespace pactline
{
namespace
{

constexpr int restMs = 120;
constexpr int absentMs = 1'000;

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_absent.setInterval(absentMs);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, wait);
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_absent, &QTimer::timeout, this, [this] {
        if (QFileInfo::exists(m_file))
            look();
    });
}

void FileWatch::watch(const QString& file)
{
    const QStringList old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    m_rest.stop();
    m_absent.stop();
    m_file = file;
    addPaths();
}

void FileWatch::addPaths()
{
    const QFileInfo info{m_file};
    if (m_file.isEmpty())
        return;
    // A file that was replaced is no longer watched, and its folder may have gone with it.
    if (info.exists() && !m_watcher.files().contains(m_file))
        m_watcher.addPath(m_file);
    if (QFileInfo::exists(info.path()) && !m_watcher.directories().contains(info.path()))
        m_watcher.addPath(info.path());
    if (info.exists())
        m_absent.stop();
    else
        m_absent.start();
}

void FileWatch::look()
{
    addPaths();
    emit changed();
}

} // namespace pactline

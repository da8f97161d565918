#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace pactline
{

/// Says when a file may have changed: written, replaced by another of its name, deleted, back
/// again. Several changes at once are said once, after they have come to rest.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches this file only; empty: none.
    void watch(const QString& file);

signals:
    void changed();

private:
    void addPaths();
    void look();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QTimer m_absent;
};

} // namespace pactline

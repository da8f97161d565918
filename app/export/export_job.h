#pragma once

#include "export/export_formats.h"

#include <QObject>

#include <atomic>

class QThread;

namespace pactline
{

/// Writes a file on a thread of its own, and can be stopped.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    ExportJob(Encoder encode, QString file, QObject* parent = nullptr);
    /// Stops it and waits: nothing is left half written.
    ~ExportJob() override;

    void start();
    void stop() { m_stopped = true; }
    /// Whether it ended for that reason.
    bool endedEarly() const { return m_endedEarly; }

signals:
    /// In percent.
    void progressed(int percent);
    /// `problem`: why nothing was written; empty when all went well or it was stopped.
    void finished(const QString& problem);

private:
    Encoder m_encode;
    QString m_file;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_endedEarly = false;
};

} // namespace pactline

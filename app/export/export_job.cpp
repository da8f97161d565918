#include "export/export_job.h"

#include <QThread>

namespace pactline
{

ExportJob::ExportJob(Encoder encode, QString file, QObject* parent)
    : QObject(parent), m_encode(std::move(encode)), m_file(std::move(file))
{
}

ExportJob::~ExportJob()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start()
{
    m_thread.reset(QThread::create([this] {
        int last = -1;
        const QString problem = writeFile(m_encode, m_file, [&](double share) {
            if (const int percent = int(share * 100); percent != last)
                emit progressed(last = percent);
            m_endedEarly = m_stopped.load();
            return !m_endedEarly;
        });
        emit finished(problem);
    }));
    m_thread->start();
}

} // namespace pactline

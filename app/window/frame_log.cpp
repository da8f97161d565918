#include "window/frame_log.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace pactline
{
namespace
{

Q_LOGGING_CATEGORY(frames, "pactline.frames", QtWarningMsg)

/// With either a window paints all that has changed in it, and shows it.
bool paintsFrame(const QObject& receiver, const QEvent& event)
{
    return receiver.isWindowType() &&
           (event.type() == QEvent::Expose || event.type() == QEvent::UpdateRequest);
}

} // namespace

FrameLoggingApplication::FrameLoggingApplication(int& argc, char** argv)
    : QApplication(argc, argv), m_logging(frames().isDebugEnabled())
{
}

bool FrameLoggingApplication::notify(QObject* receiver, QEvent* event)
{
    if (!m_logging || !paintsFrame(*receiver, *event))
        return QApplication::notify(receiver, event);
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    qCDebug(frames, "%s: %.2f ms", std::exchange(m_painted, true) ? "frame" : "first frame", ms);
    return handled;
}

} // namespace pactline

#pragma once

#include <QApplication>

namespace pactline
{

/// An application that tells what every frame costs, from the first one on, where the logging
/// category `pactline.frames` is asked for: QT_LOGGING_RULES=pactline.frames.debug=true
class FrameLoggingApplication : public QApplication
{
    Q_OBJECT

public:
    FrameLoggingApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    bool m_logging;
    bool m_painted = false;
};

} // namespace pactline

#include "cli/message.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace pactline
{
namespace
{

void write(const QString& text, std::FILE* stream)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

void print(const QString& text)
{
    write(text, stdout);
}

void complain(const QString& text)
{
    write(text, stderr);
}

int delivered(int exitCode)
{
    const bool flushed = std::fflush(stdout) == 0;
    if (flushed && std::ferror(stdout) == 0)
        return exitCode;
    complain(QCoreApplication::translate(
        "CommandLine", "pactline: error: standard output cannot be written; the answer is lost"));
    return Misuse;
}

void occupyClosedStreams()
{
#ifdef Q_OS_UNIX
    // Opened the wrong way round, so that using it still fails.
    for (const int stream : {0, 1, 2})
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
#endif
}

} // namespace pactline

#include "cli/message.h"

#include <cstdio>

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

} // namespace pactline

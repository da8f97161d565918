#include "support/check.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace pactline
{
namespace
{

void abortWithMessage(const char* what, const std::source_location& where)
{
    std::fprintf(stderr, "%s:%u: bug: %s\n", where.file_name(), unsigned(where.line()), what);
    std::abort();
}

CheckHandler currentHandler = abortWithMessage;

} // namespace

CheckHandler setCheckHandler(CheckHandler handler)
{
    return std::exchange(currentHandler, handler);
}

void check(bool holds, const char* what, const std::source_location& where)
{
    if (!holds)
        currentHandler(what, where);
}

} // namespace pactline

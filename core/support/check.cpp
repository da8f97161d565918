#include "support/check.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace pactline
{
namespace
{

void abortWithMessage(const char* what, const CheckPlace& where)
{
    std::fprintf(stderr, "%s:%d: bug: %s\n", where.file, where.line, what);
    std::abort();
}

CheckHandler currentHandler = abortWithMessage;

} // namespace

CheckHandler setCheckHandler(CheckHandler handler)
{
    return std::exchange(currentHandler, handler);
}

void check(bool holds, const char* what, const CheckPlace& where)
{
    if (!holds)
        currentHandler(what, where);
}

} // namespace pactline

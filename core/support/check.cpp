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

void failCheck(const char* what, const CheckPlace& where)
{
    currentHandler(what, where);
    std::abort();
}

} // namespace pactline

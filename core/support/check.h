#pragma once

namespace pactline
{

/// Where a check stands. Not std::source_location: Clang 14 cannot make one.
struct CheckPlace {
    const char* file;
    int line;

    static constexpr CheckPlace current(const char* file = __builtin_FILE(),
                                        int line = __builtin_LINE())
    {
        return {file, line};
    }
};

using CheckHandler = void (*)(const char* what, const CheckPlace& where);

/// What a failed check does; the default prints to standard error and aborts.
/// Returns the handler that was in force.
CheckHandler setCheckHandler(CheckHandler handler);

/// Hands the failure to the handler; aborts should that return.
[[noreturn]] void failCheck(const char* what, const CheckPlace& where);

/// States what a bug alone could make false. Always on; never for bad input.
inline void check(bool holds, const char* what, const CheckPlace& where = CheckPlace::current())
{
    if (!holds)
        failCheck(what, where);
}

} // namespace pactline

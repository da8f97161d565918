#pragma once

#include <string>
#include <tl/expected.hpp>

namespace pactline
{

/// Why a text was refused. The sentence for people is made where it can be translated.
enum class ErrorCode {
    MalformedDate,       ///< subject: the text; it is not spelled as a date
    NoSuchDay,           ///< subject: the text; spelled as a day that no calendar has
    MalformedDelay,      ///< subject: the text
    MalformedExpression, ///< subject: the part that could not be read
    UnknownName,         ///< subject: the name that nothing is called
};

struct Error {
    ErrorCode code;
    std::string subject;

    bool operator==(const Error&) const = default;
};

/// A value, or the reason why there is none (std::expected, as soon as the compilers have it).
template <typename Value, typename Failure = Error>
using Result = tl::expected<Value, Failure>;

template <typename Failure>
tl::unexpected<std::decay_t<Failure>> failure(Failure&& why)
{
    return tl::unexpected<std::decay_t<Failure>>(std::forward<Failure>(why));
}

} // namespace pactline

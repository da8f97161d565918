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

    // Of a belief.
    MalformedBelief, ///< subject: the part that could not be read
    MalformedShare,  ///< subject: what stands in a share's place
    ShareOutOfRange, ///< subject: what lies not between 0 and 100 percent
    BeliefNotRising, ///< subject: the point that does not rise above the one before it
    SharesOverWhole, ///< subject: the sum of what exceeds 100 percent
    RangeBackwards,  ///< subject: the range that ends before it begins
    DelayTooLong,    ///< subject: the delays that nobody could weigh
    BeliefPartTwice, ///< subject: the part that says once more what is said already
    BeliefsMixed,    ///< subject: the text that mixes what cannot stand together
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

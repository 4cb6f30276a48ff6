#pragma once
/// A value, or a sentence that says why there is none.
///
/// Every function that can fail returns Result. The message is written for the person at the keyboard: plain words,
/// what was wrong, what to do. The code is stable and short, for tests and for machines. Exceptions are kept for
/// broken invariants, never for bad input.
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace alongside {

struct Error {
    std::string code;     ///< stable, such as "A031" or "locked"
    std::string message;  ///< one or two sentences for a person

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(std::string code, std::string message) {
    return tl::unexpected<Error>(Error{std::move(code), std::move(message)});
}

}  // namespace alongside

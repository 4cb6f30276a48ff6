#pragma once
/// The seam between SOCI, which throws, and the rest of the program, which reads Result.
///
/// All exceptions of this folder become an Error in errors.cpp and nowhere else. SOCI's own text is not passed on where
/// it could hold what a person wrote: it quotes the values of a failed statement.
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

#include "core/base/result.h"

namespace alongside::store {

/// An Error on its way up through SOCI's calls; attempt() unpacks it.
class Refusal : public std::exception {
  public:
    explicit Refusal(Error error) : error_(std::move(error)) {}
    const Error& error() const { return error_; }
    const char* what() const noexcept override { return error_.message.c_str(); }

  private:
    Error error_;
};

/// Something was to be saved that refers to a row which is not there.
Error unknown_reference();

/// What the exception in flight means to a person. Only inside a catch block.
Error current_error();

/// Runs `work` and gives its value, or the Error that its exception means.
template <class Work>
Result<std::invoke_result_t<Work>> attempt(Work&& work) {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::invoke(std::forward<Work>(work));
            return {};
        } else {
            return std::invoke(std::forward<Work>(work));
        }
    } catch (...) {
        return tl::unexpected<Error>(current_error());
    }
}

}  // namespace alongside::store

#pragma once
/// Asking for a passphrase on a terminal, without showing it.
#include <string>

namespace alongside::text {

/// One line of standard input. A terminal shows no letters meanwhile; a pipe is read as it comes. `prompt` goes to the
/// error stream, so that nothing but answers stands in the output.
std::string ask_passphrase(std::string_view prompt);

}  // namespace alongside::text

#pragma once
/// Asking for a PIN in a terminal: what is typed is not shown, where the terminal can keep it to itself.
#include <iosfwd>
#include <optional>
#include <string>

#include "app/desk.h"
#include "text/printer.h"

namespace alongside::text {

/// One line; none at the end of input.
std::optional<std::string> read_hidden(std::istream& in);

/// Asks until the PIN is right. True at once where there is none; false at the end of input, or after telling what went
/// wrong with the saves.
bool let_in(const store::Profile& profile, const app::Desk& desk, std::istream& in, Printer& printer);

}  // namespace alongside::text

#pragma once
/// Who is there, and whether they may: a name, and the PIN behind it where one is set. What is typed is not shown,
/// where the terminal can keep it to itself.
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "app/desk.h"
#include "text/printer.h"

namespace alongside::text {

/// One line; none at the end of input.
std::optional<std::string> read_hidden(std::istream& in);

/// Asks until the PIN is right. True at once where there is none; false at the end of input, or after telling what went
/// wrong with the saves.
bool let_in(const store::Profile& profile, const app::Desk& desk, std::istream& in, Printer& printer);

/// Whether they may come in, and as whom.
struct Welcome {
    bool in = false;
    std::optional<store::Profile> who;  ///< nobody where no name was given

    std::optional<Id> id() const { return who ? std::optional(who->id) : std::nullopt; }
};

/// The person who practises under this name, added if nobody did, once their PIN is right. An empty name, or a copy
/// that keeps nothing, is welcome as nobody. What stood in the way has been told.
Welcome welcome(std::string_view name, const app::Desk& desk, std::istream& in, Printer& printer);

}  // namespace alongside::text

#pragma once
/// Awards and the papers that one carries away, for a terminal.
#include <optional>
#include <string_view>

#include "app/call.h"
#include "app/desk.h"
#include "app/opening.h"
#include "text/pin.h"
#include "text/printer.h"

namespace alongside::text {

/// Whose records are asked for; without a name, those of nobody in particular. Nobody is added for asking. What stood
/// in the way has been told.
Welcome owner(const app::Call& call, const app::Desk& desk, Printer& printer);

/// Each award with what is there and what is missing, then what the person meant to do, with its number.
void print_awards(Printer& printer, const app::Desk& desk, const std::optional<Id>& person);

/// "2 otherwise She rang me first.": what became of the action of that number. Says what it did, or what it did not
/// understand.
void take_report(Printer& printer, const app::Desk& desk, const std::optional<Id>& person, std::string_view report);

/// Exit code: 0, or 2 if there is nobody of that name.
int awards(const app::Call& call, app::Opened& opened);

/// Shows what a paper says, then writes it. Exit code: 0, or 2 with a sentence on the error stream.
int export_records(const app::Call& call, app::Opened& opened);

/// Asks for a passphrase on standard input and writes a facilitator's key.
int make_key(const app::Call& call, app::Opened& opened);

/// Prints what was signed. Exit code: 0 if the signature holds, 1 if it does not or there is none, 2 without a file.
int verify(const app::Call& call, app::Opened& opened);

}  // namespace alongside::text

#pragma once
/// What comes after an evening, for a terminal: looking back days later, taps and objections after an ending, and the
/// counts of a local panel.
#include <optional>
#include <string_view>

#include "app/call.h"
#include "app/desk.h"
#include "app/opening.h"
#include "text/printer.h"

namespace alongside::app {
class Play;
}

namespace alongside::text {

/// Says what can be looked back on today and goes through it, one evening at a time; with `out`, writes the calendar
/// file (.ics) or the card (.pdf, .html) instead. Exit code: 0, or 2 with a sentence on the error stream.
int reviews(const app::Call& call, app::Opened& opened);

/// Prints what was counted, or counts. Exit code: 0, or 2 with a sentence on the error stream.
int panel(const app::Call& call, app::Opened& opened);

/// The choices of an evening that can be tapped about, and how.
void print_taps(Printer& printer, const app::Desk& desk, const app::Play& play);

/// "3 why quiet": keeps a tap, or says that it is none.
void take_tap(Printer& printer, const app::Desk& desk, const app::Play& play, std::string_view tap);

/// "3 Nobody would say that.": an objection to the choice of that number. False if there is no such number.
bool take_objection(Printer& printer, const app::Desk& desk, app::Play& play, std::string_view objection);

}  // namespace alongside::text

#pragma once
/// What is fed with arbitrary bytes, each as a function: libFuzzer calls one without end (preset fuzz), and a test
/// calls each with the bytes that were kept under corpus/.
///
/// They may answer anything, but they may not crash, hang, read where nothing is, or let something through that breaks
/// a promise; then they abort.
#include <string_view>

namespace alongside::fuzz {

/// A scenario file from a stranger. What is let through is played to its end, saved as a code, and read back.
void scenario(std::string_view bytes);

/// A place code that somebody types.
void place(std::string_view bytes);

/// The rows of a stored run as they come from a damaged or forged file: "id parent choice", one a line.
void rows(std::string_view bytes);

/// The lines of a trainer, or of a damaged or forged log. What is taken is written, read again, and leads to the same
/// session.
void room(std::string_view bytes);

/// The file of somebody's data, from a stranger; and the same bytes as the document inside of one.
void profile(std::string_view bytes);

/// The file of a scenario that somebody passes on; and the same bytes as its label, its scenario and its people.
void parcel(std::string_view bytes);

/// A badge that somebody is shown, as JSON; and the same bytes as a picture. What is let through is written again.
void badge(std::string_view bytes);

/// A request to the phones' server, as a stranger sends it and as somebody who has joined.
void request(std::string_view bytes);

/// What a phone sends in a POST: a ballot, a tap, a reason.
void ballot(std::string_view bytes);

/// Ends the program loudly unless `good`.
void must(bool good, const char* what);

}  // namespace alongside::fuzz

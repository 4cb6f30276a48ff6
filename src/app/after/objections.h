#pragma once
/// "I think the app is wrong": what people said, as a file for the content's authors (curriculum 5.4, 11).
///
/// The file says what was chosen, at which line, and the person's words; no name unless they add one. It is a list that
/// an author answers in place and copies to `answers:` of the scenario.
#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace alongside::app {

struct Desk;

/// Whether this person has said anywhere that the app is wrong. No where it cannot be read.
bool has_objections(const Desk& desk, const std::optional<Id>& person);

/// `sender` empty: nobody by name. Errors: "no-objections", and those of the store.
Result<std::string> objections_file(const Desk& desk, const std::optional<Id>& person, std::string_view sender);

}  // namespace alongside::app

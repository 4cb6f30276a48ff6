#pragma once
/// A small whole scenario to spoil: each test changes one thing and reads what an author would be told.
#include <string>
#include <string_view>
#include <vector>

#include "content/scenario_reader.h"
#include "content/world.h"
#include "support/catch.h"

namespace support {

/// Two turning points and a passage, with one of everything that a scenario can have. It reads without a finding.
extern const std::string kStory;

/// The people and places that it uses.
const alongside::content::World& world();

/// kStory with `from` replaced by `to`; `from` must stand in it exactly once.
std::string story_with(std::string_view from, std::string_view to);
std::string with(std::string text, std::string_view from, std::string_view to);

alongside::content::ReadScenario read(std::string_view text);

/// What an author is told, one string a finding: the code, what the caret points at, the message, the mend.
/// `A025 "dya": "dya" is not a light. Did you mean "day"?`
std::vector<std::string> told(const std::vector<alongside::content::Diagnostic>& findings);
std::vector<std::string> told(std::string_view text);

using Told = std::vector<std::string>;

/// Breaks of the promises that core/story/scenario.h relies on; empty for whatever the reader lets through.
std::vector<std::string> unsound(const alongside::Scenario& scenario);

}  // namespace support

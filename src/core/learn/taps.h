#pragma once
/// Taps: small questions about a choice, answered with one press each, in the closer look (curriculum 5.4, 8 and 9).
///
/// Why one chose it (two of the five reasons are attractive and poor), how sure one was, what one would do on a bad day
/// and what one should do. At most two choices a run are asked about, those after which most followed. Nothing is
/// graded, and nobody is asked twice.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace alongside::learn {

enum class TapQuestion : std::uint8_t { why, sure, would, should };
inline constexpr std::array<std::string_view, 4> kTapQuestions = {"why", "sure", "would", "should"};

/// Three good reasons and two that are attractive and poor: to be liked, to be done with it.
inline constexpr std::array<std::string_view, 5> kReasons = {"theirs", "true", "quiet", "needed", "quick"};
inline constexpr std::array<std::string_view, 3> kSureness = {"guess", "fairly", "very"};

inline constexpr std::size_t kTappedChoices = 2;

std::string_view name_of(TapQuestion question);
std::optional<TapQuestion> tap_question_named(std::string_view name);

/// Positions of the `most` greatest weights, the greatest first; of equals the earlier one first.
std::vector<std::size_t> weightiest(std::span<const std::size_t> weights, std::size_t most);

}  // namespace alongside::learn

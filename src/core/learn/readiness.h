#pragma once
/// What the answers to a readiness check say: each cluster apart, stop signs, and the next steps (curriculum.md 3.3).
///
/// Nothing is added up over the clusters: a project that is strong in three and weak in one is not three quarters
/// ready.
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/learn/tool.h"
#include "core/learn/work.h"

namespace alongside::learn {

/// "Yes, this is us", and so on.
enum class Fit : std::uint8_t { yes, partly, no, unsure };
inline constexpr std::array<std::string_view, 4> kFitIds = {"yes", "partly", "no", "unsure"};

/// None if it has not been answered.
std::optional<Fit> fit_of(const Work& work, std::string_view asked);

/// What an answer means for going ahead, whichever way its statement is put.
enum class Speaks : std::uint8_t { for_it, partly, against, unknown };
inline constexpr std::size_t kSpeaks = 4;

/// Not answered counts as not known.
Speaks speaks(const Statement& statement, const Work& work);

enum class Standing : std::uint8_t {
    strong,   ///< nothing against, and at least two thirds for it
    mixed,    ///< neither of the others
    weak,     ///< at least a third of what is known speaks against
    unknown,  ///< at least half of it is not known
};

struct ClusterStanding {
    std::array<std::size_t, kSpeaks> counts{};  ///< statements, by Speaks
    Standing standing = Standing::unknown;
};

struct Readiness {
    std::vector<ClusterStanding> clusters;  ///< as in the check
    std::vector<std::size_t> stops;         ///< statements whose stop sign is up, in the order of the check
    std::vector<std::size_t> steps;         ///< statements to work on next, at most kNextSteps
};

inline constexpr std::size_t kNextSteps = 3;

/// Steps: stop signs first, then what speaks against, what is not known, what is partly so; each kind from the weakest
/// cluster to the strongest, and no second one of a cluster while another that needs work has none.
Readiness readiness_of(const ReadinessCheck& check, const Work& work);

/// A statement that is answered differently now.
struct Change {
    std::size_t statement = 0;
    Speaks before = Speaks::unknown;
    Speaks now = Speaks::unknown;
};

std::vector<Change> changes_between(const ReadinessCheck& check, const Work& before, const Work& now);

}  // namespace alongside::learn

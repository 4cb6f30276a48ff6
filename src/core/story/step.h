#pragma once
/// One move from one state to the next. Playing, resuming, going back and proving all come through here.
///
/// A move is what a person can do where they are. Written as text (in the store, in walks, on the command line) it is
/// the option's id, or one of `listen:ID`, `own:ID` (own words, placed beside option ID and never graded), `skip`,
/// `curtain`. After a move the engine walks on through passages by itself until somebody must choose again or the run
/// has ended.
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/story/state.h"

namespace alongside {

struct Move {
    enum class Kind : std::uint8_t { option, listen, own, skip, curtain };

    Kind kind = Kind::option;
    std::uint8_t index = 0;  ///< of the option or the listen in its scene

    bool operator==(const Move&) const = default;
};

/// A line as it was said: which scene, and why just then.
struct Said {
    enum class Because : std::uint8_t {
        arrival,   ///< said in a scene as one comes in
        later,     ///< a consequence of something before this scene
        response,  ///< what followed the option
        listened,  ///< what somebody said when listened to
        skipped,
    };

    SceneIndex scene = 0;
    Because because = Because::arrival;
    const Line* line = nullptr;  ///< lives as long as the scenario
};
using Narration = std::vector<Said>;

/// What conditions decided when a move was made. The proof asks; playing does not.
static_assert(kMaxScenes <= 64);
struct Trace {
    std::uint64_t also = 0;  ///< a bit for each of Option::also that happened
    SceneIndex to = kEnd;    ///< where the option itself led, passages after it left aside; kOut if people walked out
    std::uint64_t entered = 0;  ///< scenes that any move came to on the way, passages too, a bit each

    bool operator==(const Trace&) const = default;
};

/// The state in which a run in `seat` begins, before its facts are drawn and its first scene entered.
State at_the_door(const Scenario& scenario, std::size_t seat);

/// Enters the first scene. The facts must have been set in `state`.
void enter_first(const Scenario& scenario, State& state, Narration* said = nullptr, Trace* trace = nullptr);

/// Every move that the scene knows, open or not, in the order of the file. The order is part of place codes (place.h).
std::vector<Move> all_moves(const Scenario& scenario, const State& state);

/// Whether the move can be made now.
bool is_open(const Scenario& scenario, const State& state, Move move);

/// Makes an open move. What is said on the way is added to `said`, unless that is null; `trace`, unless null, receives
/// where it came, and what an option decided.
void make_move(const Scenario& scenario, State& state, Move move, Narration* said = nullptr, Trace* trace = nullptr);

/// The parts of an option's `also` that come true if it is chosen now; they live as long as the scenario.
std::vector<const Consequence*> coming_true(const Scenario& scenario, const State& state, const Option& option);

std::string move_text(const Scenario& scenario, const State& state, Move move);

/// The open move that `text` names. Errors: "unknown-choice" with what one can do here, "locked" with the reason,
/// "ended".
Result<Move> read_move(const Scenario& scenario, const State& state, std::string_view text);

}  // namespace alongside

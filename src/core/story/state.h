#pragma once
/// Where a run is: the scene, the numbers, the marks of the pen, and how it ended if it has.
///
/// A plain value without references, so that it can be copied, compared and counted. It is never stored: it is the
/// fold of a run's choices (see run.h), which is what makes going back and resuming the same thing as playing.
#include <array>
#include <cstdint>

#include "core/story/scenario.h"

namespace alongside {

/// How a run stopped.
enum class Finish : std::uint8_t {
    running,
    ended,       ///< reached the end of the story
    walked_out,  ///< people left: the room's stance fell to -3, or energy to 0, or the story says so
    curtain,     ///< stopped at an honest place before the end
};

/// What counts towards the outcome of one part.
struct PartRecord {
    std::array<std::uint8_t, kPens> pen{};               ///< weight of the marks, by Pen
    std::array<std::int16_t, kConditions> conditions{};  ///< as they stood when the part closed
    bool closed = false;

    bool operator==(const PartRecord&) const = default;
};

struct State {
    SceneIndex scene = 0;
    std::uint8_t seat = 0;
    std::uint8_t part = 0;
    Finish finish = Finish::running;
    Values values{};
    std::array<std::int16_t, kAxes> axes{};  ///< sums of the tags taken so far
    std::array<PartRecord, kMaxParts> parts{};

    bool running() const { return finish == Finish::running; }
    std::int16_t operator[](VarIndex variable) const { return values[variable]; }
    Fate fate(VarIndex promise) const { return static_cast<Fate>(values[promise]); }

    bool operator==(const State&) const = default;
};

}  // namespace alongside

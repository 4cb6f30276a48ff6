#pragma once
/// Which variables can still matter at a scene, and how a state packs into 192 bits with the others left out.
///
/// Two states of one scene that differ only in what nobody will ask about again have the same future, so the proof
/// counts them once. A variable matters from the start to the last scene that reads it in a condition; what only
/// colours words is never read. The packing is exact: each kept number takes the bits that its range needs.
#include <array>
#include <cstdint>
#include <vector>

#include "core/story/state.h"

namespace alongside::prove {

/// What the proof wants to know at the end, which decides what must be remembered on the way.
enum class Question : std::uint8_t {
    scores,    ///< only the sums on the axes: pen and conditions are forgotten unless an option asks for them
    outcomes,  ///< also the level and side of each part
};

struct Key {
    std::array<std::uint64_t, 3> words{};

    bool operator==(const Key&) const = default;
};

class Slice {
  public:
    Slice(const Scenario& scenario, Question question);

    /// False if some scene needs more than 192 bits, which the proof then says of the scenario.
    bool fits() const { return fits_; }

    Key pack(const State& state) const;

    /// A state of `scene` with the same future as every state that packs to `key`. Axes are zero.
    State unpack(SceneIndex scene, std::size_t seat, const Key& key) const;

    /// Variables kept at `scene`, those that multiply the states.
    const std::vector<VarIndex>& kept(SceneIndex scene) const { return kept_[scene]; }

  private:
    void keep_what_is_read(Question question);
    unsigned bits_at(SceneIndex scene) const;

    const Scenario& scenario_;
    std::vector<std::vector<VarIndex>> kept_;
    std::vector<std::uint8_t> bits_;  // of each variable
    bool keeps_pen_ = false;
    bool fits_ = true;
};

}  // namespace alongside::prove

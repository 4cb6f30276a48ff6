#pragma once
/// A state without what cannot matter any more, packed into 192 bits.
///
/// Two states of one scene that differ only in what nobody will ask about again have the same future, so the proof
/// counts them once. What must be kept comes from Hindsight: of each variable the class of its value, of the pen only
/// how far it is from tipping each level. A fact that has not been asked for yet has not been drawn yet.
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/prove/hindsight.h"
#include "core/story/state.h"

namespace alongside::prove {

/// Facts by position in Scenario::facts, a bit each.
using FactSet = std::uint32_t;
static_assert(kMaxFacts <= 32);

struct Key {
    std::array<std::uint64_t, 3> words{};

    /// Word by word: the default one calls memcmp, which the proof feels.
    bool operator==(const Key& other) const {
        return ((words[0] ^ other.words[0]) | (words[1] ^ other.words[1]) | (words[2] ^ other.words[2])) == 0;
    }
};

class Slice {
  public:
    /// `facts`, one variant a fact, fixes what is true tonight; without them facts are drawn on the way.
    Slice(const Scenario& scenario, std::size_t seat, Question question,
          const std::optional<std::vector<int>>& facts = std::nullopt);

    /// False if some scene needs more than 192 bits, which the proof then says of the scenario.
    bool fits() const { return fits_; }

    Key pack(const State& state) const;

    /// A state of `scene` with the same future as every state that packs to `key`. Axes are zero.
    State unpack(SceneIndex scene, const Key& key) const;

    /// The state in which a run begins, with the facts if they are fixed.
    const State& door() const { return door_; }

    /// Variables kept at `scene`, those that multiply the states.
    std::vector<VarIndex> kept(SceneIndex scene) const;
    /// The key as it would be if the variable at `field` of kept() were forgotten.
    Key without(SceneIndex scene, const Key& key, std::size_t field) const;

    /// Facts that have been drawn once somebody can move in `scene`.
    FactSet drawn(SceneIndex scene) const { return drawn_[scene]; }
    /// Facts that are asked for before anybody can move.
    FactSet drawn_at_the_door() const { return drawn_at_the_door_; }

  private:
    struct Field {
        VarIndex variable = 0;
        std::uint8_t bits = 0;
        std::vector<std::uint16_t> classes;  // of each value from the variable's low up
        std::vector<std::int16_t> members;   // of each class
    };

    std::vector<Field> fields_at(SceneIndex scene) const;
    bool fixed_or_undrawn(VarIndex variable, SceneIndex scene) const;

    const Scenario& scenario_;
    Hindsight hindsight_;
    State door_;
    bool facts_are_fixed_ = false;
    bool keeps_pen_ = false;
    bool fits_ = true;
    std::vector<std::vector<Field>> fields_;  // by scene
    std::vector<FactSet> drawn_;              // by scene
    FactSet drawn_at_the_door_ = 0;
};

}  // namespace alongside::prove

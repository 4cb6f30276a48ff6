#pragma once
/// A state without what cannot matter any more, packed into 192 bits.
///
/// Two states of one scene that differ only in what nobody will ask about again have the same future, so the proof
/// counts them once. What must be kept comes from Hindsight: of each variable the class of its value, of the pen only
/// how far it is from tipping each level. A fact that has not been asked for yet has not been drawn yet.
#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <optional>
#include <vector>

#include "core/prove/hindsight.h"
#include "core/prove/pen_memory.h"
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
    Key operator&(const Key& other) const {
        return {{words[0] & other.words[0], words[1] & other.words[1], words[2] & other.words[2]}};
    }
    Key operator|(const Key& other) const {
        return {{words[0] | other.words[0], words[1] | other.words[1], words[2] | other.words[2]}};
    }

    /// A number of less than 64 bits, none too, that stands at bit `at`.
    std::uint64_t take(unsigned at, unsigned bits) const {
        if (bits == 0) {
            return 0;
        }
        const unsigned word = at / 64;
        const unsigned shift = at % 64;
        std::uint64_t value = words[word] >> shift;
        if (shift + bits > 64) {
            value |= words[word + 1] << (64 - shift);
        }
        return value & ((std::uint64_t{1} << bits) - 1);
    }
    /// Puts one where all is zero.
    void put(std::uint64_t value, unsigned at, unsigned bits) {
        if (bits == 0) {
            return;
        }
        const unsigned word = at / 64;
        const unsigned shift = at % 64;
        words[word] |= value << shift;
        if (shift + bits > 64) {
            words[word + 1] |= value >> (64 - shift);
        }
    }
};

/// What becomes of the pen's balances on the way from one scene to another.
struct PenCarry {
    struct Balance {
        std::uint8_t from = 0;
        std::uint8_t bits = 0;
        std::uint8_t to = 0;
        std::uint8_t bits_there = 0;
        int lowest = 0;
        int lowest_there = 0;
        int highest_there = 0;
    };

    std::array<Balance, kBalances> balances;
    int weight = 0;  ///< of a mark

    Key operator()(const Key& key, std::optional<Pen> marked) const {
        Key carried;
        for (std::size_t m = 0; m < kBalances; ++m) {
            const Balance& balance = balances[m];
            const int mark = !marked ? 0 : static_cast<std::size_t>(*marked) <= m ? weight : -weight;
            const int now = static_cast<int>(key.take(balance.from, balance.bits)) + balance.lowest + mark;
            const int kept = std::clamp(now, balance.lowest_there, balance.highest_there) - balance.lowest_there;
            carried.put(static_cast<std::uint64_t>(kept), balance.to, balance.bits_there);
        }
        return carried;
    }
};

/// What of a key goes over from one scene to another without its move being made.
struct Carry {
    /// Bits that move together, or one field whose classes are coarser where it comes to.
    struct Step {
        std::uint8_t from = 0;
        std::uint8_t bits = 0;
        std::uint8_t to = 0;
        std::uint8_t bits_there = 0;
        std::vector<std::uint16_t> classes;  // there, by class here; empty: the same
    };

    VarSet variables;  ///< that stay as they are
    std::vector<Step> steps;
    std::optional<PenCarry> pen;  ///< none: it goes with the move

    void add(Step step);
    Key untouched(const Key& key) const {
        Key carried;
        for (const Step& step : steps) {
            const std::uint64_t value = key.take(step.from, step.bits);
            carried.put(step.classes.empty() ? value : step.classes[value], step.to, step.bits_there);
        }
        return carried;
    }
    Key marks(const Key& key, std::optional<Pen> marked) const { return pen ? (*pen)(key, marked) : Key{}; }
};

class Slice {
  public:
    /// `facts`, one variant a fact, fixes what is true tonight; without them facts are drawn on the way.
    Slice(const Scenario& scenario, std::size_t seat, Question question,
          const std::optional<std::vector<int>>& facts = std::nullopt);

    /// False if some scene needs more than 192 bits, which the proof then says of the scenario.
    bool fits() const { return fits_; }

    /// The bits of what is `carried` stay zero.
    Key pack(const State& state, const Carry& carried = {}) const;

    /// A state of `scene` with the same future as every state that packs to `key`. Axes are zero.
    State unpack(SceneIndex scene, const Key& key) const;

    /// The state in which a run begins, with the facts if they are fixed.
    const State& door() const { return door_; }

    /// Variables kept at `scene`, those that multiply the states.
    std::vector<VarIndex> kept(SceneIndex scene) const;
    /// The key as it would be if the variable at `field` of kept() were forgotten.
    Key without(SceneIndex scene, const Key& key, std::size_t field) const;

    /// Variables that a move from `scene` may ask for or change.
    const VarSet& touched(SceneIndex scene) const { return hindsight_.touched[scene]; }
    /// The bits of a key of `scene` that a move from there hangs on: touched variables, and the pen if its level is
    /// asked.
    Key touched_bits(SceneIndex scene) const;
    /// What comes from `from` to `to` by itself.
    Carry carry(SceneIndex from, SceneIndex to) const;

    /// Facts that have been drawn once somebody can move in `scene`.
    FactSet drawn(SceneIndex scene) const { return drawn_[scene]; }
    /// Facts that are asked for before anybody can move.
    FactSet drawn_at_the_door() const { return drawn_at_the_door_; }

  private:
    struct Field {
        VarIndex variable = 0;
        std::uint8_t at = 0;  // bit of the key
        std::uint8_t bits = 0;
        std::vector<std::uint16_t> classes;  // of each value from the variable's low up
        std::vector<std::int16_t> members;   // of each class
    };

    /// The fields stand first, the balances of the pen behind them.
    struct Layout {
        std::vector<Field> fields;
        unsigned pen_at = 0;
        std::array<unsigned, kBalances> balance_bits{};  // 0 where nobody will ask

        unsigned bits() const { return std::accumulate(balance_bits.begin(), balance_bits.end(), pen_at); }
    };

    Layout layout_of(SceneIndex scene) const;
    PenCarry pen_carry(SceneIndex from, SceneIndex to) const;
    std::vector<std::uint16_t> classes_there(const Field& here, const Field& there) const;
    std::optional<Field> field_of(VarIndex variable, SceneIndex scene) const;
    bool fixed_or_undrawn(VarIndex variable, SceneIndex scene) const;

    const Scenario& scenario_;
    Hindsight hindsight_;
    State door_;
    bool facts_are_fixed_ = false;
    bool keeps_pen_ = false;
    bool fits_ = true;
    std::vector<FactSet> drawn_;   // by scene
    std::vector<Layout> layouts_;  // by scene
    FactSet drawn_at_the_door_ = 0;
};

}  // namespace alongside::prove

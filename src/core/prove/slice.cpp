#include "core/prove/slice.h"

#include <algorithm>
#include <bit>

#include "core/prove/pen_memory.h"
#include "core/story/step.h"

namespace alongside::prove {

namespace {

constexpr unsigned kKeyBits = 192;

unsigned bits_for(std::size_t count) {
    return static_cast<unsigned>(std::bit_width(count - 1));
}

unsigned balance_bits(int ahead) {
    return bits_for(static_cast<std::size_t>(2 * ahead + 2));
}

/// Appends and takes numbers of a few bits each.
class Cursor {
  public:
    void put(Key& key, std::uint64_t value, unsigned bits) {
        const unsigned word = at_ / 64;
        const unsigned shift = at_ % 64;
        key.words[word] |= value << shift;
        if (shift + bits > 64) {
            key.words[word + 1] |= value >> (64 - shift);
        }
        at_ += bits;
    }
    std::uint64_t take(const Key& key, unsigned bits) {
        const unsigned word = at_ / 64;
        const unsigned shift = at_ % 64;
        std::uint64_t value = key.words[word] >> shift;
        if (shift + bits > 64) {
            value |= key.words[word + 1] << (64 - shift);
        }
        at_ += bits;
        return value & ((std::uint64_t{1} << bits) - 1);
    }

  private:
    unsigned at_ = 0;
};

}  // namespace

Slice::Slice(const Scenario& scenario, std::size_t seat, Question question,
             const std::optional<std::vector<int>>& facts)
    : scenario_(scenario),
      hindsight_(look_ahead(scenario, seat, question)),
      door_(at_the_door(scenario, seat)),
      facts_are_fixed_(facts.has_value()),
      keeps_pen_(question == Question::outcomes) {
    for (std::size_t fact = 0; facts && fact < scenario.facts.size(); ++fact) {
        door_.values[scenario.facts[fact].variable] = static_cast<std::int16_t>((*facts)[fact]);
    }
    for (std::size_t fact = 0; fact < scenario.facts.size(); ++fact) {
        const bool known = facts_are_fixed_ || hindsight_.asked_at_the_door[fact];
        drawn_at_the_door_ |= known ? FactSet{1} << fact : 0;
    }
    for (std::size_t scene = 0; scene < scenario.scenes.size(); ++scene) {
        drawn_.push_back(drawn_at_the_door_);
        for (std::size_t fact = 0; fact < scenario.facts.size(); ++fact) {
            drawn_.back() |= scene >= hindsight_.asked_first[fact] ? FactSet{1} << fact : 0;
        }
        fields_.push_back(fields_at(static_cast<SceneIndex>(scene)));
        unsigned bits = keeps_pen_ ? balance_bits(hindsight_.marks_ahead[scene]) * kBalances : 0;
        for (const Field& field : fields_.back()) {
            bits += field.bits;
        }
        fits_ = fits_ && bits <= kKeyBits;
    }
}

bool Slice::fixed_or_undrawn(VarIndex variable, SceneIndex scene) const {
    if (scenario_.variables[variable].kind != VarKind::fact) {
        return false;
    }
    for (std::size_t fact = 0; fact < scenario_.facts.size(); ++fact) {
        if (scenario_.facts[fact].variable == variable) {
            return facts_are_fixed_ || ((drawn_[scene] >> fact) & 1U) == 0;
        }
    }
    return false;
}

std::vector<Slice::Field> Slice::fields_at(SceneIndex scene) const {
    const Classes& classes = hindsight_.in_scene[scene];
    std::vector<Field> fields;
    for (std::size_t i = 0; i < scenario_.variables.size(); ++i) {
        const auto variable = static_cast<VarIndex>(i);
        const std::size_t count = classes.count(variable);
        if (count == 1 || fixed_or_undrawn(variable, scene)) {
            continue;
        }
        Field field{variable, static_cast<std::uint8_t>(bits_for(count)), {}, {}};
        for (int value = scenario_.variables[i].low; value <= scenario_.variables[i].high; ++value) {
            field.classes.push_back(classes.class_of(variable, static_cast<std::int16_t>(value)));
        }
        for (std::size_t which = 0; which < count; ++which) {
            field.members.push_back(classes.member(variable, which));
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<VarIndex> Slice::kept(SceneIndex scene) const {
    std::vector<VarIndex> variables;
    std::transform(fields_[scene].begin(), fields_[scene].end(), std::back_inserter(variables),
                   [](const Field& field) { return field.variable; });
    return variables;
}

Key Slice::without(SceneIndex scene, const Key& key, std::size_t field) const {
    Key rest;
    Cursor from;
    Cursor to;
    for (std::size_t i = 0; i < fields_[scene].size(); ++i) {
        const std::uint64_t value = from.take(key, fields_[scene][i].bits);
        to.put(rest, i == field ? 0 : value, fields_[scene][i].bits);
    }
    const unsigned pen_bits = keeps_pen_ ? balance_bits(hindsight_.marks_ahead[scene]) : 0;
    for (std::size_t balance = 0; balance < kBalances && keeps_pen_; ++balance) {
        to.put(rest, from.take(key, pen_bits), pen_bits);
    }
    return rest;
}

Key Slice::pack(const State& state) const {
    Key key;
    Cursor cursor;
    for (const Field& field : fields_[state.scene]) {
        const int above_low = state.values[field.variable] - scenario_.variables[field.variable].low;
        cursor.put(key, field.classes[static_cast<std::size_t>(above_low)], field.bits);
    }
    if (keeps_pen_) {
        const int ahead = hindsight_.marks_ahead[state.scene];
        for (const int balance : balances_of(state.parts[state.part].pen, ahead)) {
            cursor.put(key, static_cast<std::uint64_t>(balance), balance_bits(ahead));
        }
    }
    return key;
}

State Slice::unpack(SceneIndex scene, const Key& key) const {
    State state = door_;
    state.scene = scene;
    state.part = scenario_.scenes[scene].part;
    std::for_each(state.parts.begin(), state.parts.begin() + state.part, [](PartRecord& part) { part.closed = true; });
    Cursor cursor;
    for (const Field& field : fields_[scene]) {
        state.values[field.variable] = field.members[cursor.take(key, field.bits)];
    }
    if (keeps_pen_) {
        const int ahead = hindsight_.marks_ahead[scene];
        std::array<int, kBalances> balances{};
        for (int& balance : balances) {
            balance = static_cast<int>(cursor.take(key, balance_bits(ahead)));
        }
        state.parts[state.part].pen = marks_with(balances, ahead);
    }
    return state;
}

}  // namespace alongside::prove

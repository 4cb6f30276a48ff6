#include "core/prove/slice.h"

#include <algorithm>
#include <bit>

#include "core/story/step.h"

namespace alongside::prove {

namespace {

constexpr unsigned kKeyBits = 192;

unsigned bits_for(std::size_t count) {
    return static_cast<unsigned>(std::bit_width(count - 1));
}

}  // namespace

void Carry::add(Step step) {
    // Neighbours that stay neighbours move as one.
    if (!steps.empty() && step.classes.empty() && steps.back().classes.empty() &&
        steps.back().from + steps.back().bits == step.from && steps.back().to + steps.back().bits == step.to &&
        steps.back().bits + step.bits < 64) {
        steps.back().bits = steps.back().bits_there = static_cast<std::uint8_t>(steps.back().bits + step.bits);
    } else {
        steps.push_back(std::move(step));
    }
}

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
        layouts_.push_back(layout_of(static_cast<SceneIndex>(scene)));
        fits_ = fits_ && layouts_.back().bits() <= kKeyBits;
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

std::optional<Slice::Field> Slice::field_of(VarIndex variable, SceneIndex scene) const {
    const Classes& classes = hindsight_.in_scene[scene];
    const std::size_t count = classes.count(variable);
    if (count == 1 || fixed_or_undrawn(variable, scene)) {
        return std::nullopt;
    }
    const Variable& declared = scenario_.variables[variable];
    Field field{variable, 0, static_cast<std::uint8_t>(bits_for(count)), {}, {}};
    for (int value = declared.low; value <= declared.high; ++value) {
        field.classes.push_back(classes.class_of(variable, static_cast<std::int16_t>(value)));
    }
    for (std::size_t which = 0; which < count; ++which) {
        field.members.push_back(classes.member(variable, which));
    }
    return field;
}

Slice::Layout Slice::layout_of(SceneIndex scene) const {
    Layout layout;
    for (std::size_t variable = 0; variable < scenario_.variables.size(); ++variable) {
        if (auto field = field_of(static_cast<VarIndex>(variable), scene)) {
            field->at = static_cast<std::uint8_t>(layout.pen_at);  // too large a one is never used, see fits()
            layout.pen_at += field->bits;
            layout.fields.push_back(*std::move(field));
        }
    }
    for (std::size_t m = 0; keeps_pen_ && m < kBalances; ++m) {
        layout.balance_bits[m] = bits_for(hindsight_.marks_ahead[scene].count(m));
    }
    return layout;
}

std::vector<VarIndex> Slice::kept(SceneIndex scene) const {
    std::vector<VarIndex> variables;
    std::transform(layouts_[scene].fields.begin(), layouts_[scene].fields.end(), std::back_inserter(variables),
                   [](const Field& field) { return field.variable; });
    return variables;
}

Key Slice::without(SceneIndex scene, const Key& key, std::size_t field) const {
    const Field& forgotten = layouts_[scene].fields[field];
    Key bits;
    bits.put(key.take(forgotten.at, forgotten.bits), forgotten.at, forgotten.bits);
    Key rest = key;
    for (std::size_t word = 0; word < rest.words.size(); ++word) {
        rest.words[word] ^= bits.words[word];
    }
    return rest;
}

Key Slice::touched_bits(SceneIndex scene) const {
    const Layout& layout = layouts_[scene];
    Key bits;
    for (const Field& field : layout.fields) {
        if (touched(scene).test(field.variable)) {
            bits.put((std::uint64_t{1} << field.bits) - 1, field.at, field.bits);
        }
    }
    for (unsigned at = layout.pen_at; hindsight_.closes_part[scene] && at < layout.bits(); ++at) {
        bits.put(1, at, 1);
    }
    return bits;
}

/// By class of a field in one scene: its class in a later one; empty if they are the same.
std::vector<std::uint16_t> Slice::classes_there(const Field& here, const Field& there) const {
    const int low = scenario_.variables[here.variable].low;
    std::vector<std::uint16_t> classes;
    bool same = here.bits == there.bits;
    for (std::size_t which = 0; which < here.members.size(); ++which) {
        classes.push_back(there.classes[static_cast<std::size_t>(here.members[which] - low)]);
        same = same && classes.back() == which;
    }
    return same ? std::vector<std::uint16_t>{} : classes;
}

Carry Slice::carry(SceneIndex from, SceneIndex to) const {
    const std::vector<Field>& here = layouts_[from].fields;
    Carry carry;
    for (const Field& there : layouts_[to].fields) {
        const auto field = std::find_if(here.begin(), here.end(),
                                        [&there](const Field& one) { return one.variable == there.variable; });
        if (field == here.end() || touched(from).test(there.variable)) {
            continue;
        }
        carry.variables.set(there.variable);
        carry.add({field->at, field->bits, there.at, there.bits, classes_there(*field, there)});
    }
    if (keeps_pen_ && !hindsight_.closes_part[from]) {
        carry.pen = pen_carry(from, to);
    }
    return carry;
}

PenCarry Slice::pen_carry(SceneIndex from, SceneIndex to) const {
    const PenAhead& here = hindsight_.marks_ahead[from];
    const PenAhead& there = hindsight_.marks_ahead[to];
    PenCarry carry;
    carry.weight = scenario_.scenes[from].weight;
    unsigned at_here = layouts_[from].pen_at;
    unsigned at_there = layouts_[to].pen_at;
    for (std::size_t m = 0; m < kBalances; ++m) {
        const auto bits = static_cast<std::uint8_t>(layouts_[from].balance_bits[m]);
        const auto bits_there = static_cast<std::uint8_t>(layouts_[to].balance_bits[m]);
        carry.balances[m] = {static_cast<std::uint8_t>(at_here),
                             bits,
                             static_cast<std::uint8_t>(at_there),
                             bits_there,
                             here.lowest(m),
                             there.lowest(m),
                             there.highest(m)};
        at_here += bits;
        at_there += bits_there;
    }
    return carry;
}

Key Slice::pack(const State& state, const Carry& carried) const {
    const Layout& layout = layouts_[state.scene];
    Key key;
    for (const Field& field : layout.fields) {
        if (!carried.variables.test(field.variable)) {
            const int above_low = state.values[field.variable] - scenario_.variables[field.variable].low;
            key.put(field.classes[static_cast<std::size_t>(above_low)], field.at, field.bits);
        }
    }
    if (keeps_pen_ && !carried.pen) {
        unsigned at = layout.pen_at;
        const Balances balances = balances_of(state.parts[state.part].pen, hindsight_.marks_ahead[state.scene]);
        for (std::size_t m = 0; m < kBalances; ++m) {
            key.put(static_cast<std::uint64_t>(balances[m]), at, layout.balance_bits[m]);
            at += layout.balance_bits[m];
        }
    }
    return key;
}

State Slice::unpack(SceneIndex scene, const Key& key) const {
    const Layout& layout = layouts_[scene];
    State state = door_;
    state.scene = scene;
    state.part = scenario_.scenes[scene].part;
    std::for_each(state.parts.begin(), state.parts.begin() + state.part, [](PartRecord& part) { part.closed = true; });
    for (const Field& field : layout.fields) {
        state.values[field.variable] = field.members[key.take(field.at, field.bits)];
    }
    if (keeps_pen_) {
        Balances balances{};
        unsigned at = layout.pen_at;
        for (std::size_t m = 0; m < kBalances; ++m) {
            balances[m] = static_cast<int>(key.take(at, layout.balance_bits[m]));
            at += layout.balance_bits[m];
        }
        state.parts[state.part].pen = marks_with(balances, hindsight_.marks_ahead[scene]);
    }
    return state;
}

}  // namespace alongside::prove

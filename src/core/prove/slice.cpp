#include "core/prove/slice.h"

#include <algorithm>
#include <bit>
#include <bitset>

#include "core/story/step.h"

namespace alongside::prove {

namespace {

constexpr unsigned kPenBits = 7;  // marks weigh at most 3 at each of 24 turning points
constexpr unsigned kKeyBits = 192;

using Reads = std::bitset<kMaxVariables>;

void add(Reads& reads, const Condition& condition) {
    for (const Term& term : condition.terms()) {
        if (term.kind == Term::Kind::test) {
            reads.set(term.variable);
        }
    }
}

void add(Reads& reads, const Routes& routes) {
    for (const Route& route : routes) {
        add(reads, route.when);
    }
}

void add(Reads& reads, const std::vector<Consequence>& consequences) {
    for (const Consequence& consequence : consequences) {
        add(reads, consequence.when);
    }
}

void add(Reads& reads, const Option& option) {
    add(reads, option.when);
    add(reads, option.also);
    add(reads, option.go);
    for (const Pledge& pledge : option.pledges) {
        reads.set(pledge.promise);
    }
}

void add(Reads& reads, const Listen& listen) {
    add(reads, listen.when);
    reads.set(kListens);
    reads.set(listen.heard);
}

Reads read_in(const Scenario& scenario, SceneIndex index) {
    const Scene& scene = scenario.scenes[index];
    Reads reads;
    add(reads, scene.enter);
    add(reads, scene.go);
    add(reads, scene.skip_go);
    for (const Option& option : scene.options) {
        add(reads, option);
    }
    for (const Listen& listen : scene.listens) {
        add(reads, listen);
    }
    for (const Promise& promise : scenario.promises) {
        if (promise.due == index) {
            reads.set(promise.variable);
        }
    }
    if (!scene.hold) {
        reads.set(kRoom);
        reads.set(kEnergy);
    }
    return reads;
}

/// Appends and takes numbers of a few bits each.
class Cursor {
  public:
    void put(Key& key, std::uint64_t value, unsigned bits) {
        for (unsigned i = 0; i < bits; ++i, ++at_) {
            key.words[at_ / 64] |= ((value >> i) & 1U) << (at_ % 64);
        }
    }
    std::uint64_t take(const Key& key, unsigned bits) {
        std::uint64_t value = 0;
        for (unsigned i = 0; i < bits; ++i, ++at_) {
            value |= ((key.words[at_ / 64] >> (at_ % 64)) & 1U) << i;
        }
        return value;
    }

  private:
    unsigned at_ = 0;
};

}  // namespace

Slice::Slice(const Scenario& scenario, Question question) : scenario_(scenario) {
    for (const Variable& variable : scenario.variables) {
        bits_.push_back(static_cast<std::uint8_t>(std::bit_width(static_cast<unsigned>(variable.high - variable.low))));
    }
    keeps_pen_ = question == Question::outcomes;
    keep_what_is_read(question);
}

void Slice::keep_what_is_read(Question question) {
    Reads reads;
    if (question == Question::outcomes) {
        for (VarIndex condition = kContext; condition <= kAssurances; ++condition) {
            reads.set(condition);
        }
    }
    kept_.resize(scenario_.scenes.size());
    for (std::size_t scene = scenario_.scenes.size(); scene-- > 0;) {
        reads |= read_in(scenario_, static_cast<SceneIndex>(scene));
        for (std::size_t variable = 0; variable < scenario_.variables.size(); ++variable) {
            if (reads.test(variable)) {
                kept_[scene].push_back(static_cast<VarIndex>(variable));
            }
        }
        fits_ = fits_ && bits_at(static_cast<SceneIndex>(scene)) <= kKeyBits;
    }
}

unsigned Slice::bits_at(SceneIndex scene) const {
    unsigned bits = keeps_pen_ ? kPenBits * kPens : 0;
    for (const VarIndex variable : kept_[scene]) {
        bits += bits_[variable];
    }
    return bits;
}

Key Slice::pack(const State& state) const {
    Key key;
    Cursor cursor;
    for (const VarIndex variable : kept_[state.scene]) {
        const int above_low = state.values[variable] - scenario_.variables[variable].low;
        cursor.put(key, static_cast<std::uint64_t>(above_low), bits_[variable]);
    }
    if (keeps_pen_) {
        for (const std::uint8_t marks : state.parts[state.part].pen) {
            cursor.put(key, marks, kPenBits);
        }
    }
    return key;
}

State Slice::unpack(SceneIndex scene, std::size_t seat, const Key& key) const {
    State state = at_the_door(scenario_, seat);
    state.scene = scene;
    state.part = scenario_.scenes[scene].part;
    std::for_each(state.parts.begin(), state.parts.begin() + state.part, [](PartRecord& part) { part.closed = true; });
    Cursor cursor;
    for (const VarIndex variable : kept_[scene]) {
        const auto above_low = static_cast<int>(cursor.take(key, bits_[variable]));
        state.values[variable] = static_cast<std::int16_t>(scenario_.variables[variable].low + above_low);
    }
    if (keeps_pen_) {
        for (std::uint8_t& marks : state.parts[state.part].pen) {
            marks = static_cast<std::uint8_t>(cursor.take(key, kPenBits));
        }
    }
    return state;
}

}  // namespace alongside::prove

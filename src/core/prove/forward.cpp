#include "core/prove/forward.h"

#include <algorithm>

#include "core/prove/state_table.h"
#include "core/score/outcome.h"
#include "core/story/run.h"

namespace alongside::prove {

namespace {

/// How a state was first reached by the fewest choices.
struct Origin {
    std::uint32_t parent = 0;
    SceneIndex scene = 0;  ///< in which the move was made
    Move move;
};
constexpr std::uint32_t kRoot = 0xFFFFFFFF;

/// What is known of a state besides itself.
struct Found {
    Ranges sums{};
    std::uint32_t origin = kRoot;
    std::uint16_t depth = 0;
    std::uint8_t listens = 0;
};

void widen(Ranges& known, const Ranges& other) {
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        known[axis].worst = std::min(known[axis].worst, other[axis].worst);
        known[axis].best = std::max(known[axis].best, other[axis].best);
    }
}

Ranges shifted(const Ranges& sums, const std::array<std::int16_t, kAxes>& by) {
    Ranges moved = sums;
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        moved[axis].worst = static_cast<std::int16_t>(moved[axis].worst + by[axis]);
        moved[axis].best = static_cast<std::int16_t>(moved[axis].best + by[axis]);
    }
    return moved;
}

/// Every draw of the facts, or the one that was asked for.
std::vector<std::vector<int>> draws_of(const Scenario& scenario, const Ask& ask) {
    if (ask.facts) {
        return {*ask.facts};
    }
    std::vector<std::vector<int>> draws = {{}};
    for (const Fact& fact : scenario.facts) {
        const auto variants = static_cast<int>(scenario.variables[fact.variable].words.size());
        std::vector<std::vector<int>> longer;
        for (const std::vector<int>& draw : draws) {
            for (int variant = 0; variant < variants; ++variant) {
                longer.push_back(draw);
                longer.back().push_back(variant);
            }
        }
        draws = std::move(longer);
    }
    return draws;
}

class Pass {
  public:
    Pass(const Scenario& scenario, const Ask& ask)
        : scenario_(scenario), ask_(ask), slice_(scenario, ask.question), layers_(scenario.scenes.size()) {
        result_.reached.resize(scenario.parts.size());
    }

    Forward run();

  private:
    bool within_budget() const { return result_.states <= ask_.budget && origins_.size() < kRoot; }
    void begin();
    void visit_scene(SceneIndex scene);
    void visit(SceneIndex scene, std::size_t entry);
    void take(const State& from, const Found& found, Move move);
    void arrive(const State& state, const Ranges& sums, const Origin& origin, std::uint16_t depth);
    void note_outcomes(const State& before, const State& after);
    void note_finish(const Ranges& sums);
    void note_stuck(SceneIndex scene, const Found& found);
    bool counts(Move move) const;
    bool is_graded(SceneIndex scene) const;
    std::vector<std::string> way_to(std::uint32_t origin) const;

    const Scenario& scenario_;
    const Ask& ask_;
    Slice slice_;
    std::vector<StateTable<Found>> layers_;
    std::vector<Origin> origins_;
    std::vector<std::string> openings_;  // a root names its opening by position, in place of a scene
    bool any_finish_ = false;
    Forward result_;
};

Forward Pass::run() {
    if (!slice_.fits()) {
        return result_;
    }
    begin();
    for (std::size_t scene = 0; scene < layers_.size() && within_budget(); ++scene) {
        visit_scene(static_cast<SceneIndex>(scene));
        layers_[scene].clear();
    }
    result_.complete = within_budget();
    return std::move(result_);
}

void Pass::begin() {
    for (const std::vector<int>& draw : draws_of(scenario_, ask_)) {
        openings_.push_back(write_opening(scenario_, ask_.seat, draw));
        const State door = *read_opening(scenario_, openings_.back());
        State state = door;
        enter_first(scenario_, state);
        note_outcomes(door, state);
        if (state.running()) {
            arrive(state, Ranges{}, Origin{kRoot, static_cast<SceneIndex>(openings_.size() - 1), {}}, 1);
        } else {
            note_finish(Ranges{});
        }
    }
}

void Pass::visit_scene(SceneIndex scene) {
    StateTable<Found>& layer = layers_[scene];
    if (scenario_.scenes[scene].listens.empty()) {
        for (std::size_t entry = 0; entry < layer.size() && within_budget(); ++entry) {
            visit(scene, entry);
        }
        return;
    }
    // Listening leads back into this scene with one listen fewer, so those with most left come first.
    for (int left = scenario_.variables[kListens].high; left >= 0; --left) {
        for (std::size_t entry = 0; entry < layer.size() && within_budget(); ++entry) {
            if (layer[entry].found.listens == left) {
                visit(scene, entry);
            }
        }
    }
}

bool Pass::counts(Move move) const {
    return move.kind == Move::Kind::option || move.kind == Move::Kind::listen ||
           (move.kind == Move::Kind::skip && ask_.with_skips);
}

void Pass::visit(SceneIndex scene, std::size_t entry) {
    const State state = slice_.unpack(scene, ask_.seat, layers_[scene][entry].key);
    const Found found = layers_[scene][entry].found;
    bool open = false;
    for (const Move& move : all_moves(scenario_, state)) {
        if (counts(move) && is_open(scenario_, state, move)) {
            open = open || move.kind == Move::Kind::option;
            take(state, found, move);
        }
    }
    if (!open) {
        note_stuck(scene, found);
    }
}

bool Pass::is_graded(SceneIndex scene) const {
    return std::find(ask_.ungraded.begin(), ask_.ungraded.end(), scene) == ask_.ungraded.end();
}

void Pass::take(const State& from, const Found& found, Move move) {
    State to = from;
    make_move(scenario_, to, move);
    note_outcomes(from, to);
    const Ranges sums = is_graded(from.scene) ? shifted(found.sums, to.axes) : found.sums;
    to.axes = {};
    if (to.running()) {
        arrive(to, sums, Origin{found.origin, from.scene, move}, static_cast<std::uint16_t>(found.depth + 1));
    } else {
        note_finish(sums);
    }
}

void Pass::arrive(const State& state, const Ranges& sums, const Origin& origin, std::uint16_t depth) {
    const auto [known, is_new] = layers_[state.scene].at(slice_.pack(state));
    if (is_new) {
        ++result_.states;
        known.sums = sums;
        known.listens = static_cast<std::uint8_t>(state[kListens]);
    } else {
        widen(known.sums, sums);
    }
    if (is_new || depth < known.depth) {
        known.depth = depth;
        known.origin = static_cast<std::uint32_t>(origins_.size());
        origins_.push_back(origin);
    }
}

void Pass::note_outcomes(const State& before, const State& after) {
    for (std::size_t part = 0; part < scenario_.parts.size(); ++part) {
        if (after.parts[part].closed && !before.parts[part].closed) {
            result_.reached[part][outcome_of(scenario_, after, part).index()] = true;
        }
    }
}

void Pass::note_finish(const Ranges& sums) {
    if (any_finish_) {
        widen(result_.ranges, sums);
    } else {
        result_.ranges = sums;
    }
    any_finish_ = true;
}

void Pass::note_stuck(SceneIndex scene, const Found& found) {
    const bool known = std::any_of(result_.stuck.begin(), result_.stuck.end(),
                                   [scene](const Stuck& stuck) { return stuck.scene == scene; });
    if (!known) {
        result_.stuck.push_back({scene, way_to(found.origin)});
    }
}

std::vector<std::string> Pass::way_to(std::uint32_t origin) const {
    std::vector<std::string> choices;
    while (origins_[origin].parent != kRoot) {
        State at;
        at.scene = origins_[origin].scene;
        choices.push_back(move_text(scenario_, at, origins_[origin].move));
        origin = origins_[origin].parent;
    }
    choices.push_back(openings_[origins_[origin].scene]);
    std::reverse(choices.begin(), choices.end());
    return choices;
}

}  // namespace

Forward forward(const Scenario& scenario, const Ask& ask) { return Pass(scenario, ask).run(); }

std::vector<int> facts_of(const Scenario& scenario, const State& state) {
    std::vector<int> variants;
    std::transform(scenario.facts.begin(), scenario.facts.end(), std::back_inserter(variants),
                   [&state](const Fact& fact) { return static_cast<int>(state[fact.variable]); });
    return variants;
}

}  // namespace alongside::prove

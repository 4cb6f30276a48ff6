#include "core/prove/forward.h"

#include <algorithm>

#include "core/prove/state_table.h"
#include "core/score/outcome.h"
#include "core/story/run.h"

namespace alongside::prove {

namespace {

/// How a state was first reached by the fewest choices: by a move, or by learning what is true.
struct Origin {
    std::uint32_t parent = 0;
    SceneIndex scene = 0;  ///< in which the move was made
    Move move;
    std::int8_t fact = -1;  ///< 0 or more: not a move, but this fact was drawn
    std::uint8_t variant = 0;
};
constexpr std::uint32_t kRoot = 0;
constexpr std::uint32_t kMaxOrigins = 0xFFFFFFFF;

/// What is known of a state besides itself.
struct Found {
    Ranges sums{};
    std::uint32_t origin = kRoot;
    std::uint16_t depth = 0;
    std::uint8_t heard = 0;  ///< listens of this scene that have been taken
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

class Pass {
  public:
    Pass(const Scenario& scenario, const Ask& ask)
        : scenario_(scenario),
          ask_(ask),
          slice_(scenario, ask.seat, ask.question, ask.facts),
          layers_(scenario.scenes.size()),
          origins_(1) {
        result_.reached.assign(scenario.parts.size(), std::array<bool, kOutcomes>{});
    }

    Forward run();

  private:
    bool within_budget() const { return result_.states <= ask_.budget && origins_.size() < kMaxOrigins; }
    void begin();
    void visit_scene(SceneIndex scene);
    void visit(SceneIndex scene, std::size_t entry);
    void take(const State& from, const Found& found, Move move);
    void come_in(const State& door, std::uint32_t origin);
    void arrive(const State& state, const Ranges& sums, const Origin& origin, std::uint16_t depth);
    template <class Way>
    void settle(const State& state, const Ranges& sums, const Way& way, std::uint16_t depth);
    std::uint32_t noted(std::uint32_t origin) const { return origin; }
    std::uint32_t noted(const Origin& origin) { return note_origin(origin); }
    std::uint32_t note_origin(const Origin& origin);
    template <class Then>
    void draw(const std::vector<std::size_t>& facts, State state, std::uint32_t origin, const Then& then);
    void note_outcomes(const State& before, const State& after);
    void note_finish(const State& state, const Ranges& sums);
    void note_stuck(SceneIndex scene, const Found& found);
    bool counts(SceneIndex scene, Move move) const;
    bool is_graded(SceneIndex scene) const;
    std::uint8_t heard_here(const State& state) const;
    std::vector<std::string> way_to(std::uint32_t origin) const;

    const Scenario& scenario_;
    const Ask& ask_;
    Slice slice_;
    std::vector<StateTable<Found>> layers_;
    std::vector<Origin> origins_;
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

std::uint32_t Pass::note_origin(const Origin& origin) {
    origins_.push_back(origin);
    return static_cast<std::uint32_t>(origins_.size() - 1);
}

/// Goes on once for every draw of these facts.
template <class Then>
void Pass::draw(const std::vector<std::size_t>& facts, State state, std::uint32_t origin, const Then& then) {
    if (facts.empty()) {
        then(state, origin);
        return;
    }
    const std::vector<std::size_t> rest(facts.begin() + 1, facts.end());
    const VarIndex variable = scenario_.facts[facts.front()].variable;
    for (std::size_t variant = 0; variant < scenario_.variables[variable].words.size(); ++variant) {
        state.values[variable] = static_cast<std::int16_t>(variant);
        draw(rest, state,
             note_origin({origin, 0, {}, static_cast<std::int8_t>(facts.front()), static_cast<std::uint8_t>(variant)}),
             then);
    }
}

void Pass::begin() {
    draw(slice_.to_draw_at_the_door(), slice_.door(), kRoot,
         [this](const State& door, std::uint32_t origin) { come_in(door, origin); });
}

void Pass::come_in(const State& door, std::uint32_t origin) {
    State state = door;
    enter_first(scenario_, state);
    note_outcomes(door, state);
    if (!state.running()) {
        note_finish(state, Ranges{});
        return;
    }
    draw(slice_.to_draw(std::nullopt, state.scene), state, origin,
         [this](const State& drawn, std::uint32_t way) { settle(drawn, Ranges{}, way, 1); });
}

void Pass::visit_scene(SceneIndex scene) {
    StateTable<Found>& layer = layers_[scene];
    if (scenario_.scenes[scene].listens.empty()) {
        for (std::size_t entry = 0; entry < layer.size() && within_budget(); ++entry) {
            visit(scene, entry);
        }
        return;
    }
    // Listening leads back into this scene with one more person heard, so those who have heard fewest come first.
    for (std::size_t heard = 0; heard <= scenario_.scenes[scene].listens.size(); ++heard) {
        for (std::size_t entry = 0; entry < layer.size() && within_budget(); ++entry) {
            if (layer[entry].found.heard == heard) {
                visit(scene, entry);
            }
        }
    }
}

bool Pass::counts(SceneIndex scene, Move move) const {
    switch (move.kind) {
        case Move::Kind::option:
        case Move::Kind::listen:
            return true;
        case Move::Kind::skip:
            return ask_.with_skips || !is_graded(scene);
        case Move::Kind::curtain:
            return ask_.curtain_at == scene;
        case Move::Kind::own:
            break;  // leads where its option leads
    }
    return false;
}

void Pass::visit(SceneIndex scene, std::size_t entry) {
    const State state = slice_.unpack(scene, layers_[scene][entry].key);
    const Found found = layers_[scene][entry].found;
    bool open = false;
    for (const Move& move : all_moves(scenario_, state)) {
        if (counts(scene, move) && is_open(scenario_, state, move)) {
            open = open || move.kind == Move::Kind::option || move.kind == Move::Kind::listen;
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

std::uint8_t Pass::heard_here(const State& state) const {
    const std::vector<Listen>& listens = scenario_.scenes[state.scene].listens;
    return static_cast<std::uint8_t>(std::count_if(
        listens.begin(), listens.end(), [&state](const Listen& listen) { return state[listen.heard] != 0; }));
}

void Pass::take(const State& from, const Found& found, Move move) {
    State to = from;
    make_move(scenario_, to, move);
    note_outcomes(from, to);
    const Ranges sums = is_graded(from.scene) ? shifted(found.sums, to.axes) : found.sums;
    to.axes = {};
    if (to.running()) {
        arrive(to, sums, {found.origin, from.scene, move}, static_cast<std::uint16_t>(found.depth + 1));
    } else {
        note_finish(to, sums);
    }
}

void Pass::arrive(const State& state, const Ranges& sums, const Origin& origin, std::uint16_t depth) {
    const std::vector<std::size_t> facts = slice_.to_draw(origin.scene, state.scene);
    if (facts.empty()) {
        settle(state, sums, origin, depth);
        return;
    }
    draw(facts, state, note_origin(origin),
         [&](const State& drawn, std::uint32_t way) { settle(drawn, sums, way, depth); });
}

/// `way` is how it came here: an origin, or one that is noted already.
template <class Way>
void Pass::settle(const State& state, const Ranges& sums, const Way& way, std::uint16_t depth) {
    const auto [known, is_new] = layers_[state.scene].at(slice_.pack(state));
    if (is_new) {
        ++result_.states;
        known.sums = sums;
        known.heard = heard_here(state);
    } else {
        widen(known.sums, sums);
    }
    if (is_new || depth < known.depth) {
        known.depth = depth;
        known.origin = noted(way);
    }
}

void Pass::note_outcomes(const State& before, const State& after) {
    for (std::size_t part = 0; part < scenario_.parts.size(); ++part) {
        if (after.parts[part].closed && !before.parts[part].closed) {
            result_.reached[part][outcome_of(scenario_, after, part).index()] = true;
        }
    }
}

void Pass::note_finish(const State& state, const Ranges& sums) {
    if (ask_.curtain_at && state.finish != Finish::curtain) {
        return;
    }
    if (any_finish_) {
        widen(result_.ranges, sums);
    } else {
        result_.ranges = sums;
    }
    any_finish_ = true;
}

void Pass::note_stuck(SceneIndex scene, const Found& found) {
    // Scenes are visited one after the other, so a scene that is known stands last.
    const bool known = !result_.stuck.empty() && result_.stuck.back().scene == scene;
    if (!known) {
        result_.stuck.push_back({scene, way_to(found.origin)});
    } else if (found.depth < result_.stuck.back().choices.size()) {
        result_.stuck.back().choices = way_to(found.origin);
    }
}

std::vector<std::string> Pass::way_to(std::uint32_t origin) const {
    std::vector<std::string> choices;
    std::vector<int> variants = ask_.facts.value_or(std::vector<int>(scenario_.facts.size(), 0));
    for (; origin != kRoot; origin = origins_[origin].parent) {
        const Origin& came = origins_[origin];
        if (came.fact >= 0) {
            variants[static_cast<std::size_t>(came.fact)] = came.variant;
            continue;
        }
        State at;
        at.scene = came.scene;
        choices.push_back(move_text(scenario_, at, came.move));
    }
    choices.push_back(write_opening(scenario_, ask_.seat, variants));
    std::reverse(choices.begin(), choices.end());
    return choices;
}

}  // namespace

Forward forward(const Scenario& scenario, const Ask& ask) {
    return Pass(scenario, ask).run();
}

std::vector<int> facts_of(const Scenario& scenario, const State& state) {
    std::vector<int> variants;
    std::transform(scenario.facts.begin(), scenario.facts.end(), std::back_inserter(variants),
                   [&state](const Fact& fact) { return static_cast<int>(state[fact.variable]); });
    return variants;
}

}  // namespace alongside::prove

#include "core/story/step.h"

#include <algorithm>

#include "core/story/strain.h"

namespace alongside {

namespace {

constexpr std::int16_t kSlideCost = -2;    // on assurances, when a promise is let slide
constexpr std::int16_t kSlideStance = -1;  // on the person it was made to
constexpr std::int16_t kHonoured = +1;     // on assurances, when a promise is kept or renegotiated

const Scene& scene_of(const Scenario& scenario, const State& state) {
    return scenario.scenes[state.scene];
}

/// Walks one run along: the state it moves, and where the words go.
class Walker {
  public:
    Walker(const Scenario& scenario, State& state, Narration* said) : scenario_(scenario), state_(state), said_(said) {}

    Trace choose(const Option& option, bool graded);
    void change_by(const Option& option);
    void listen(const Listen& listen);
    void skip();
    void draw_curtain(SceneIndex to);
    void enter(SceneIndex to);
    std::uint64_t entered() const { return entered_; }

  private:
    void say(const std::vector<Line>& lines, Said::Because because);
    void apply(const std::vector<Effect>& effects);
    void add(VarIndex variable, std::int16_t by);
    void set(VarIndex variable, int value);
    std::uint64_t happen(const std::vector<Consequence>& consequences, Said::Because because, bool graded = false);
    void grade(const std::vector<Tag>& tags);
    void settle(Pledge pledge);
    void let_slide_what_is_due();
    SceneIndex leave(const Routes& routes);
    const Route& fitting(const Routes& routes) const;
    bool arrive(SceneIndex to);
    void finish(Finish how);
    void close_part();
    void open_part(std::uint8_t part);

    const Scenario& scenario_;
    State& state_;
    Narration* said_;
    std::uint64_t entered_ = 0;  // as in Trace
};

void Walker::say(const std::vector<Line>& lines, Said::Because because) {
    if (said_ == nullptr) {
        return;
    }
    for (const Line& line : lines) {
        if (line.when.holds(state_.values)) {
            said_->push_back({state_.scene, because, &line});
        }
    }
}

void Walker::set(VarIndex variable, int value) {
    const Variable& declared = scenario_.variables[variable];
    state_.values[variable] = static_cast<std::int16_t>(std::clamp<int>(value, declared.low, declared.high));
}

void Walker::add(VarIndex variable, std::int16_t by) {
    set(variable, state_.values[variable] + by);
}

void Walker::apply(const std::vector<Effect>& effects) {
    for (const Effect& effect : effects) {
        if (effect.absolute) {
            set(effect.variable, effect.value);
        } else {
            add(effect.variable, effect.value);
        }
    }
}

/// The consequences that come true, a bit for each. All conditions ask about the same moment, so that the order of
/// consequences in the file does not matter.
std::uint64_t that_hold(const std::vector<Consequence>& consequences, const State& state) {
    std::uint64_t holds = 0;
    for (std::size_t i = 0; i < consequences.size(); ++i) {
        holds |= static_cast<std::uint64_t>(consequences[i].when.holds(state.values)) << i;
    }
    return holds;
}

bool is_among(std::uint64_t those, std::size_t i) {
    return ((those >> i) & 1U) != 0;
}

/// Answers which of them happened, a bit for each.
std::uint64_t Walker::happen(const std::vector<Consequence>& consequences, Said::Because because, bool graded) {
    const std::uint64_t holds = that_hold(consequences, state_);
    for (std::size_t i = 0; i < consequences.size(); ++i) {
        if (is_among(holds, i)) {
            apply(consequences[i].effects);
            if (graded) {
                grade(consequences[i].tags);
            }
            say(consequences[i].say, because);
        }
    }
    return holds;
}

void Walker::settle(Pledge pledge) {
    const Fate now = state_.fate(pledge.promise);
    if (pledge.fate == Fate::made) {
        if (now == Fate::none) {
            set(pledge.promise, static_cast<int>(Fate::made));
        }
        return;
    }
    if (now != Fate::made) {
        return;  // nothing was promised, or it has had its fate already
    }
    set(pledge.promise, static_cast<int>(pledge.fate));
    if (pledge.fate != Fate::slid) {
        add(kAssurances, kHonoured);
        return;
    }
    add(kAssurances, kSlideCost);
    const Person& to = scenario_.people[static_cast<std::size_t>(scenario_.promise_of(pledge.promise).to)];
    if (to.stance) {
        add(*to.stance, kSlideStance);
    }
}

void Walker::let_slide_what_is_due() {
    for (const Promise& promise : scenario_.promises) {
        if (promise.due == state_.scene) {
            settle({promise.variable, Fate::slid});
        }
    }
}

void Walker::close_part() {
    PartRecord& record = state_.parts[state_.part];
    std::copy_n(state_.values.begin() + kContext, kConditions, record.conditions.begin());
    record.closed = true;
}

void Walker::open_part(std::uint8_t part) {
    close_part();
    state_.part = part;
    for (VarIndex condition = kContext; condition <= kAssurances; ++condition) {
        state_.values[condition] = scenario_.variables[condition].start;
    }
}

void Walker::finish(Finish how) {
    close_part();
    state_.finish = how;
}

/// The first route that holds; the last one always does.
const Route& Walker::fitting(const Routes& routes) const {
    return *std::find_if(routes.begin(), routes.end(),
                         [this](const Route& way) { return way.when.holds(state_.values); });
}

/// True if `to` is a scene in which somebody has to choose, or the end.
bool Walker::arrive(SceneIndex to) {
    if (to == kEnd || to == kOut) {
        finish(to == kEnd ? Finish::ended : Finish::walked_out);
        return true;
    }
    state_.scene = to;
    entered_ |= std::uint64_t{1} << to;
    const Scene& scene = scene_of(scenario_, state_);
    if (scene.part != state_.part) {
        open_part(scene.part);
    }
    happen(scene.enter, Said::Because::later);
    say(scene.say, Said::Because::arrival);
    return !scene.is_passage();
}

/// Leaves the scene and walks on through passages. Answers where the first step led.
SceneIndex Walker::leave(const Routes& routes) {
    std::optional<SceneIndex> first;
    const Routes* way = &routes;
    while (true) {
        let_slide_what_is_due();
        if (!scene_of(scenario_, state_).hold && people_leave(state_)) {
            finish(Finish::walked_out);
            return first.value_or(kOut);
        }
        const Route& route = fitting(*way);
        first = first.value_or(route.to);
        if (arrive(route.to)) {
            return *first;
        }
        way = &scene_of(scenario_, state_).go;
    }
}

void Walker::enter(SceneIndex to) {
    if (!arrive(to)) {
        leave(scene_of(scenario_, state_).go);
    }
}

void Walker::grade(const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) {
        auto& sum = state_.axes[static_cast<std::size_t>(tag.axis)];
        sum = static_cast<std::int16_t>(sum + tag.value);
    }
}

/// What the option changes comes first: its words and its "also" ask about the moment after.
void Walker::change_by(const Option& option) {
    apply(option.effects);
    for (const Pledge& pledge : option.pledges) {
        settle(pledge);
    }
}

Trace Walker::choose(const Option& option, bool graded) {
    const Scene& scene = scene_of(scenario_, state_);
    if (option.pen) {
        auto& marks = state_.parts[state_.part].pen[static_cast<std::size_t>(*option.pen)];
        marks = static_cast<std::uint8_t>(marks + scene.weight);
    }
    change_by(option);
    if (graded) {
        grade(option.tags);
    }
    say(option.say, Said::Because::response);
    Trace trace;
    trace.also = happen(option.also, Said::Because::response, graded);
    trace.to = leave(option.go);
    return trace;
}

void Walker::listen(const Listen& listen) {
    add(kListens, -1);
    set(listen.heard, 1);
    apply(listen.effects);
    say(listen.say, Said::Because::listened);
}

void Walker::skip() {
    const Scene& scene = scene_of(scenario_, state_);
    say(scene.skip_say, Said::Because::skipped);
    // Skipping costs nothing: no promise slides, nobody leaves over it.
    if (!arrive(fitting(scene.skip_go).to)) {
        leave(scene_of(scenario_, state_).go);
    }
}

void Walker::draw_curtain(SceneIndex to) {
    state_.scene = to;
    say(scene_of(scenario_, state_).say, Said::Because::arrival);
    finish(Finish::curtain);
}

}  // namespace

State at_the_door(const Scenario& scenario, std::size_t seat) {
    State state;
    state.seat = static_cast<std::uint8_t>(seat);
    state.scene = scenario.seats[seat].start;
    state.part = scenario.scenes[state.scene].part;
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        state.values[i] = scenario.variables[i].start;
    }
    return state;
}

void enter_first(const Scenario& scenario, State& state, Narration* said, Trace* trace) {
    Walker walker(scenario, state, said);
    walker.enter(state.scene);
    if (trace != nullptr) {
        trace->entered = walker.entered();
    }
}

std::vector<Move> all_moves(const Scenario& scenario, const State& state) {
    std::vector<Move> moves;
    if (!state.running()) {
        return moves;
    }
    const Scene& scene = scene_of(scenario, state);
    const auto each = [&moves](std::size_t count, Move::Kind kind) {
        for (std::size_t i = 0; i < count; ++i) {
            moves.push_back({kind, static_cast<std::uint8_t>(i)});
        }
    };
    each(scene.options.size(), Move::Kind::option);
    each(scene.listens.size(), Move::Kind::listen);
    each(scene.is_turning_point() ? scene.options.size() : 0, Move::Kind::own);
    each(1, Move::Kind::skip);
    each(scene.curtain ? 1 : 0, Move::Kind::curtain);
    return moves;
}

bool is_open(const Scenario& scenario, const State& state, Move move) {
    if (!state.running()) {
        return false;
    }
    const Scene& scene = scene_of(scenario, state);
    switch (move.kind) {
        case Move::Kind::option:
            return move.index < scene.options.size() && scene.options[move.index].when.holds(state.values);
        case Move::Kind::own:
            return scene.is_turning_point() && is_open(scenario, state, {Move::Kind::option, move.index});
        case Move::Kind::listen: {
            if (move.index >= scene.listens.size()) {
                return false;
            }
            const Listen& listen = scene.listens[move.index];
            return state[kListens] > 0 && state[listen.heard] == 0 && listen.when.holds(state.values);
        }
        case Move::Kind::skip:
            return true;
        case Move::Kind::curtain:
            return scene.curtain.has_value();
    }
    return false;
}

void make_move(const Scenario& scenario, State& state, Move move, Narration* said, Trace* trace) {
    Walker walker(scenario, state, said);
    const Scene& scene = scene_of(scenario, state);
    Trace decided;
    switch (move.kind) {
        case Move::Kind::option:
        case Move::Kind::own:
            decided = walker.choose(scene.options[move.index], move.kind == Move::Kind::option);
            break;
        case Move::Kind::listen:
            walker.listen(scene.listens[move.index]);
            break;
        case Move::Kind::skip:
            walker.skip();
            break;
        case Move::Kind::curtain:
            walker.draw_curtain(*scene.curtain);
            break;
    }
    if (trace != nullptr) {
        *trace = decided;
        trace->entered = walker.entered();
    }
}

std::vector<const Consequence*> coming_true(const Scenario& scenario, const State& state, const Option& option) {
    State after = state;
    Walker(scenario, after, nullptr).change_by(option);
    const std::uint64_t holds = that_hold(option.also, after);
    std::vector<const Consequence*> true_ones;
    for (std::size_t i = 0; i < option.also.size(); ++i) {
        if (is_among(holds, i)) {
            true_ones.push_back(&option.also[i]);
        }
    }
    return true_ones;
}

std::string move_text(const Scenario& scenario, const State& state, Move move) {
    const Scene& scene = scene_of(scenario, state);
    switch (move.kind) {
        case Move::Kind::option:
            return scene.options[move.index].id;
        case Move::Kind::listen:
            return "listen:" + scene.listens[move.index].id;
        case Move::Kind::own:
            return "own:" + scene.options[move.index].id;
        case Move::Kind::skip:
            return "skip";
        case Move::Kind::curtain:
            return "curtain";
    }
    return {};
}

Result<Move> read_move(const Scenario& scenario, const State& state, std::string_view text) {
    if (!state.running()) {
        return fail("ended", "This run has ended.");
    }
    std::string open;
    for (const Move& move : all_moves(scenario, state)) {
        const bool is_option = move.kind == Move::Kind::option;
        const std::string name = move_text(scenario, state, move);
        if (is_open(scenario, state, move)) {
            if (name == text) {
                return move;
            }
            if (is_option || move.kind == Move::Kind::listen) {
                open += open.empty() ? name : ", " + name;
            }
        } else if (name == text && is_option && !scene_of(scenario, state).options[move.index].locked.empty()) {
            return fail("locked", scene_of(scenario, state).options[move.index].locked);
        }
    }
    if (open.empty()) {
        open = "skip";
    }
    return fail("unknown-choice", "There is no \"" + std::string(text) + "\" here. You can choose: " + open + ".");
}

}  // namespace alongside

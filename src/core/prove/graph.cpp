#include "core/prove/graph.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/text.h"
#include "core/prove/state_table.h"
#include "core/score/outcome.h"

namespace alongside::prove {

namespace {

// While exploring, an edge names its target by scene and position in that scene's table.
constexpr unsigned kSceneShift = 26;
constexpr std::size_t kMaxInScene = std::size_t{1} << kSceneShift;
static_assert(kMaxScenes <= 1U << (32 - kSceneShift));

constexpr std::size_t kMostEdges = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMostShared = std::numeric_limits<std::uint16_t>::max();
constexpr std::size_t kWorthWeighing = 2'000;      // states of a scene
constexpr std::size_t kWeighed = 20'000;           // of them, at most
constexpr std::size_t kBetweenQuestions = 16'384;  // states, before Ask::go_on is asked again

void mix(std::uint64_t& hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29U;
}

std::uint64_t hash_of(const Label& label) {
    std::uint64_t hash = 0;
    for (const std::int16_t sum : label.axes) {
        mix(hash, static_cast<std::uint16_t>(sum));
    }
    for (const std::int8_t outcome : label.closed) {
        mix(hash, static_cast<std::uint8_t>(outcome));
    }
    mix(hash, static_cast<std::uint64_t>(label.finish) << 16U | label.words);
    return hash;
}

std::uint64_t hash_of(const Situation& situation) {
    std::uint64_t hash = situation.scene;
    for (const Situation::Choice& choice : situation.options) {
        mix(hash, choice.trace.also);
        mix(hash, std::uint64_t{choice.trace.to} << 1U | (choice.open ? 1U : 0U));
    }
    return hash;
}

/// Gives equal things one number.
template <class Thing>
class Pool {
  public:
    explicit Pool(std::vector<Thing>& things) : things_(things) {}

    std::uint16_t number_of(const Thing& thing) {
        const std::uint64_t hash = hash_of(thing);
        auto [known, end] = numbers_.equal_range(hash);
        known = std::find_if(known, end, [&](const auto& entry) { return things_[entry.second] == thing; });
        if (known == end) {
            full_ = full_ || things_.size() == kMostShared;
            known = numbers_.emplace(hash, static_cast<std::uint16_t>(things_.size()));
            things_.push_back(thing);
        }
        return known->second;
    }
    bool full() const { return full_; }

  private:
    std::vector<Thing>& things_;
    std::unordered_multimap<std::uint64_t, std::uint16_t> numbers_;  // by hash
    bool full_ = false;
};

class Explorer {
  public:
    Explorer(const Scenario& scenario, const Ask& ask)
        : scenario_(scenario),
          ask_(ask),
          slice_(scenario, ask.seat, ask.question, ask.facts),
          layers_(scenario.scenes.size()),
          node_of_(scenario.scenes.size()),
          labels_(graph_.labels),
          situations_(graph_.situations) {
        for (std::size_t scene = 0; scene < scenario.scenes.size(); ++scene) {
            graph_.drawn.push_back(slice_.drawn(static_cast<SceneIndex>(scene)));
        }
        graph_.given = ask.facts ? (FactSet{1} << scenario.facts.size()) - 1 : 0;
    }

    Graph run();

  private:
    void open_the_door();
    void visit_scene(SceneIndex scene);
    void visit(SceneIndex index, std::size_t position);
    Trace take(const State& from, Move move);
    std::uint16_t label_of(const State& from, const State& to);
    std::uint16_t words_in(const Line& line);
    void arrive(const State& to, std::uint16_t label, Drawn drawn, Move move, FactSet known);
    template <class Then>
    void draw(FactSet facts, State& state, Drawn drawn, const Then& then);
    void find_targets();
    bool going_on();
    void weigh();
    void resolve();

    /// An edge whose target has not been looked up yet.
    struct Waiting {
        std::uint32_t edge = 0;
        SceneIndex scene = 0;
        Key key;
    };

    const Scenario& scenario_;
    const Ask& ask_;
    Slice slice_;
    Graph graph_;
    std::vector<StateTable> layers_;
    std::vector<std::vector<std::uint32_t>> node_of_;  // by scene, then by position
    Pool<Label> labels_;
    Pool<Situation> situations_;
    Narration said_;
    std::unordered_map<const Line*, std::uint16_t> words_;
    std::vector<Waiting> waiting_;
    std::size_t found_ = 0;
    StateTable largest_;  // the states of the scene that has most
    SceneIndex largest_scene_ = 0;
    std::size_t next_question_ = kBetweenQuestions;
    bool stopped_ = false;
};

Graph Explorer::run() {
    if (!slice_.fits()) {
        return std::move(graph_);
    }
    open_the_door();
    for (std::size_t scene = 0; scene < layers_.size() && !stopped_; ++scene) {
        visit_scene(static_cast<SceneIndex>(scene));
        if (layers_[scene].size() > largest_.size()) {
            largest_ = std::move(layers_[scene]);
            largest_scene_ = static_cast<SceneIndex>(scene);
        }
        layers_[scene].clear();
    }
    weigh();
    graph_.complete = !stopped_;
    if (graph_.complete) {
        resolve();
    }
    return std::move(graph_);
}

bool Explorer::going_on() {
    if (found_ > ask_.budget || graph_.edges.size() >= kMostEdges || labels_.full() || situations_.full()) {
        stopped_ = true;
    }
    if (found_ >= next_question_ && !stopped_) {
        next_question_ = found_ + kBetweenQuestions;
        stopped_ = ask_.go_on && !ask_.go_on(found_);
    }
    return !stopped_;
}

/// Goes on once for every way in which these facts can be drawn.
template <class Then>
void Explorer::draw(FactSet facts, State& state, Drawn drawn, const Then& then) {
    for (std::size_t fact = 0; fact < scenario_.facts.size(); ++fact) {
        if (((facts >> fact) & 1U) == 0) {
            continue;
        }
        const VarIndex variable = scenario_.facts[fact].variable;
        for (std::int16_t variant = 0; variant <= scenario_.variables[variable].high; ++variant) {
            state.values[variable] = variant;
            Drawn more = drawn;
            more.add(fact, variant);
            draw(facts & ~(FactSet{1} << fact), state, more, then);
        }
        return;
    }
    then(state, drawn);
}

void Explorer::open_the_door() {
    graph_.nodes.emplace_back();
    State door = slice_.door();
    draw(slice_.drawn_at_the_door() & ~graph_.given, door, {}, [this](const State& before, Drawn drawn) {
        State state = before;
        said_.clear();
        enter_first(scenario_, state, ask_.question == Question::words ? &said_ : nullptr);
        arrive(state, label_of(before, state), drawn, {}, slice_.drawn_at_the_door());
    });
    find_targets();
}

void Explorer::visit_scene(SceneIndex scene) {
    StateTable& layer = layers_[scene];
    const std::vector<Listen>& listens = scenario_.scenes[scene].listens;
    if (listens.empty()) {
        for (std::size_t position = 0; position < layer.size() && going_on(); ++position) {
            visit(scene, position);
        }
        return;
    }
    // Listening leads back into this scene with one more person heard, so those who have heard fewest come first.
    std::vector<std::uint8_t> heard;
    for (std::size_t round = 0; round <= listens.size(); ++round) {
        for (std::size_t position = 0; position < layer.size() && going_on(); ++position) {
            if (position == heard.size()) {
                const State state = slice_.unpack(scene, layer[position]);
                heard.push_back(static_cast<std::uint8_t>(
                    std::count_if(listens.begin(), listens.end(),
                                  [&state](const Listen& listen) { return state[listen.heard] != 0; })));
            }
            if (heard[position] == round) {
                visit(scene, position);
            }
        }
    }
}

void Explorer::visit(SceneIndex index, std::size_t position) {
    const Scene& scene = scenario_.scenes[index];
    const State state = slice_.unpack(index, layers_[index][position]);
    node_of_[index].resize(std::max(node_of_[index].size(), position + 1));
    node_of_[index][position] = static_cast<std::uint32_t>(graph_.nodes.size());
    graph_.nodes.push_back({static_cast<std::uint32_t>(graph_.edges.size()), index, 0});

    Situation situation{index, {}};
    for (std::size_t i = 0; i < scene.options.size(); ++i) {
        if (scene.options[i].when.holds(state.values)) {
            situation.options[i] = {true, take(state, {Move::Kind::option, static_cast<std::uint8_t>(i)})};
        }
    }
    for (std::size_t i = 0; i < scene.listens.size(); ++i) {
        const Move move{Move::Kind::listen, static_cast<std::uint8_t>(i)};
        if (is_open(scenario_, state, move)) {
            take(state, move);
        }
    }
    if (ask_.with_skips || !ask_.is_graded(index)) {
        take(state, {Move::Kind::skip, 0});
    }
    if (ask_.curtain_at == index) {
        take(state, {Move::Kind::curtain, 0});
    }
    find_targets();
    graph_.nodes.back().situation = situations_.number_of(situation);
}

Trace Explorer::take(const State& from, Move move) {
    State to = from;
    Trace trace;
    said_.clear();
    make_move(scenario_, to, move, ask_.question == Question::words ? &said_ : nullptr, &trace);
    arrive(to, label_of(from, to), {}, move, slice_.drawn(from.scene));
    return trace;
}

std::uint16_t Explorer::label_of(const State& from, const State& to) {
    Label label;
    if (ask_.is_graded(from.scene)) {
        label.axes = to.axes;  // those of an unpacked state are zero
    }
    for (std::size_t part = 0; part < scenario_.parts.size(); ++part) {
        if (to.parts[part].closed && !from.parts[part].closed) {
            label.closed[part] = static_cast<std::int8_t>(outcome_of(scenario_, to, part).index());
        }
    }
    label.finish = to.finish;
    for (const Said& said : said_) {
        label.words = static_cast<std::uint16_t>(label.words + words_in(*said.line));
    }
    return labels_.number_of(label);
}

/// Counted once a line.
std::uint16_t Explorer::words_in(const Line& line) {
    const auto [known, is_new] = words_.try_emplace(&line, std::uint16_t{0});
    if (is_new) {
        known->second = static_cast<std::uint16_t>(count_words(line.text));
    }
    return known->second;
}

void Explorer::arrive(const State& to, std::uint16_t label, Drawn drawn, Move move, FactSet known) {
    if (!to.running()) {
        graph_.edges.push_back({Edge::kNowhere, label, drawn, move});
        return;
    }
    const FactSet missing = slice_.drawn(to.scene) & ~known;
    State state = to;
    draw(missing, state, drawn, [&](const State& settled, Drawn learnt) {
        waiting_.push_back({static_cast<std::uint32_t>(graph_.edges.size()), settled.scene, slice_.pack(settled)});
        layers_[settled.scene].will_ask(waiting_.back().key);
        graph_.edges.push_back({Edge::kNowhere, label, learnt, move});
    });
}

/// Finds the targets of the edges that wait for theirs: together, since each asks far-off memory.
void Explorer::find_targets() {
    for (const Waiting& one : waiting_) {
        layers_[one.scene].will_ask_now(one.key);
    }
    for (const Waiting& one : waiting_) {
        StateTable& layer = layers_[one.scene];
        const std::size_t before = layer.size();
        const std::uint32_t position = layer.position_of(one.key);
        found_ += layer.size() - before;
        stopped_ = stopped_ || position >= kMaxInScene - 1;
        graph_.edges[one.edge].to = static_cast<std::uint32_t>(one.scene) << kSceneShift | position;
    }
    waiting_.clear();
}

/// Compares the states of the largest scene with what they would be if a variable were forgotten.
void Explorer::weigh() {
    if (largest_.size() < kWorthWeighing || ask_.question != Question::outcomes) {
        return;
    }
    const std::size_t sample = std::min(largest_.size(), kWeighed);
    const std::vector<VarIndex> kept = slice_.kept(largest_scene_);
    for (std::size_t field = 0; field < kept.size(); ++field) {
        StateTable without;
        for (std::size_t position = 0; position < sample; ++position) {
            without.position_of(slice_.without(largest_scene_, largest_[position], field));
        }
        graph_.heaviest.push_back({kept[field], static_cast<double>(sample) / static_cast<double>(without.size())});
    }
    std::stable_sort(graph_.heaviest.begin(), graph_.heaviest.end(),
                     [](const Weight& a, const Weight& b) { return a.times > b.times; });
}

/// Turns "scene and position" into positions among all nodes.
void Explorer::resolve() {
    for (Edge& edge : graph_.edges) {
        if (edge.to != Edge::kNowhere) {
            edge.to = node_of_[edge.to >> kSceneShift][edge.to & (kMaxInScene - 1)];
        }
    }
}

}  // namespace

bool Ask::is_graded(SceneIndex scene) const {
    return std::find(ungraded.begin(), ungraded.end(), scene) == ungraded.end();
}

Graph explore(const Scenario& scenario, const Ask& ask) {
    return Explorer(scenario, ask).run();
}

std::uint64_t draws_along(const Scenario& scenario, const Edge& edge) {
    std::uint64_t draws = 1;
    for (std::size_t fact = 0; fact < scenario.facts.size() && !edge.drawn.none(); ++fact) {
        if (edge.drawn.variant(fact)) {
            draws *= static_cast<std::uint64_t>(scenario.variables[scenario.facts[fact].variable].high) + 1;
        }
    }
    return draws;
}

}  // namespace alongside::prove

#include "core/prove/graph.h"

#include <algorithm>

#include "core/prove/outlook.h"
#include "core/prove/state_table.h"

namespace alongside::prove {

namespace {

// While exploring, an edge names its target by scene and position in that scene's table.
constexpr unsigned kSceneShift = 26;
constexpr std::size_t kMaxInScene = std::size_t{1} << kSceneShift;
static_assert(kMaxScenes <= 1U << (32 - kSceneShift));

constexpr std::size_t kMostEdges = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kTogether = 64;          // edges whose targets are looked up at once
constexpr std::size_t kWorthWeighing = 2'000;  // states of a scene
constexpr std::size_t kWeighed = 20'000;       // of them, at most

class Explorer {
  public:
    Explorer(const Scenario& scenario, const Ask& ask)
        : scenario_(scenario),
          ask_(ask),
          slice_(scenario, ask.seat, ask.question, ask.facts),
          graph_(empty_graph()),
          outlooks_(scenario, ask, slice_, graph_),
          layers_(scenario.scenes.size()),
          node_of_(scenario.scenes.size()) {}

    Graph run();

  private:
    Graph empty_graph() const;
    void open_the_door();
    void visit_scene(SceneIndex scene);
    void visit(SceneIndex scene, std::size_t position);
    void go(const Exit& exit, const Key& carried);
    void find_targets();
    bool going_on();
    void weigh();
    void resolve();

    /// An edge whose target has not been looked up yet.
    struct Waiting {
        std::uint32_t edge = 0;
        std::uint32_t hash = 0;
        SceneIndex scene = 0;
        Key key;
    };

    const Scenario& scenario_;
    const Ask& ask_;
    Slice slice_;
    Graph graph_;
    Outlooks outlooks_;
    std::vector<StateTable> layers_;
    std::vector<std::vector<std::uint32_t>> node_of_;  // by scene, then by position
    std::vector<std::uint32_t> outlook_of_;            // of the scene that is visited, by position
    std::vector<Waiting> waiting_;
    std::size_t found_ = 0;
    StateTable largest_;  // the states of the scene that has most
    SceneIndex largest_scene_ = 0;
    std::size_t next_question_ = kBetweenQuestions;
    bool stopped_ = false;
};

Graph Explorer::empty_graph() const {
    Graph graph;
    for (std::size_t scene = 0; scene < scenario_.scenes.size(); ++scene) {
        graph.drawn.push_back(slice_.drawn(static_cast<SceneIndex>(scene)));
    }
    graph.given = ask_.facts ? (FactSet{1} << scenario_.facts.size()) - 1 : 0;
    return graph;
}

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
    graph_.entered = outlooks_.entered();
    graph_.said = outlooks_.said();
    graph_.complete = !stopped_;
    if (graph_.complete) {
        resolve();
    }
    return std::move(graph_);
}

bool Explorer::going_on() {
    if (found_ > ask_.budget || graph_.edges.size() >= kMostEdges || outlooks_.full()) {
        stopped_ = true;
    }
    if (found_ >= next_question_ && !stopped_) {
        next_question_ = found_ + kBetweenQuestions;
        stopped_ = ask_.go_on && !ask_.go_on(found_);
    }
    return !stopped_;
}

void Explorer::open_the_door() {
    graph_.nodes.emplace_back();
    for (const Exit& exit : outlooks_.door()) {
        go(exit, {});
    }
    find_targets();
}

void Explorer::visit_scene(SceneIndex scene) {
    outlooks_.enter(scene);
    StateTable& layer = layers_[scene];
    const std::size_t rounds = scenario_.scenes[scene].listens.size() + 1;
    // Listening leads back into this scene with one more person heard, so those who have heard fewest come first.
    outlook_of_.clear();
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t position = 0; position < layer.size() && going_on(); ++position) {
            if (position == outlook_of_.size()) {
                outlooks_.find(layer.from(position), outlook_of_);
            }
            if (outlooks_.heard(outlook_of_[position]) == round) {
                visit(scene, position);
            }
            if (position + 1 == layer.size()) {
                find_targets();
            }
        }
    }
    find_targets();
}

void Explorer::visit(SceneIndex scene, std::size_t position) {
    const Key key = layers_[scene][position];
    const Outlook& outlook = outlooks_.look(outlook_of_[position], key);
    node_of_[scene].resize(std::max(node_of_[scene].size(), position + 1));
    node_of_[scene][position] = static_cast<std::uint32_t>(graph_.nodes.size());
    graph_.nodes.push_back({static_cast<std::uint32_t>(graph_.edges.size()), scene, outlook.situation});
    const Exit* last = nullptr;  // neighbours mostly carry the same over
    Key untouched;
    Key marks;
    for (const Exit& exit : outlooks_.exits_of(outlook)) {
        if (exit.to != kEnd) {
            const bool same_way = last != nullptr && last->to == exit.to;
            if (!same_way) {
                untouched = outlooks_.carry_of(exit).untouched(key);
            }
            if (!same_way || last->marked != exit.marked) {
                marks = outlooks_.carry_of(exit).marks(key, exit.marked);
            }
            last = &exit;
        }
        go(exit, untouched | marks);
    }
    if (waiting_.size() >= kTogether) {
        find_targets();
    }
}

void Explorer::go(const Exit& exit, const Key& carried) {
    if (exit.to != kEnd) {
        const Key key = exit.settled | carried;
        const std::uint32_t hash = StateTable::hash_of(key);
        layers_[exit.to].will_ask(hash);
        waiting_.push_back({static_cast<std::uint32_t>(graph_.edges.size()), hash, exit.to, key});
    }
    graph_.edges.push_back(exit.edge);
}

/// Finds the targets of the edges that wait for theirs: together, since each asks far-off memory.
void Explorer::find_targets() {
    for (const Waiting& one : waiting_) {
        layers_[one.scene].will_ask_now(one.hash);
    }
    for (const Waiting& one : waiting_) {
        StateTable& layer = layers_[one.scene];
        const std::size_t before = layer.size();
        const std::uint32_t position = layer.position_of(one.key, one.hash);
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

std::uint64_t variants_of(const Scenario& scenario, std::size_t fact) {
    return static_cast<std::uint64_t>(scenario.variables[scenario.facts[fact].variable].high) + 1;
}

std::uint64_t draws_along(const Scenario& scenario, const Edge& edge) {
    std::uint64_t draws = 1;
    for (std::size_t fact = 0; fact < scenario.facts.size() && !edge.drawn.none(); ++fact) {
        draws *= edge.drawn.variant(fact) ? variants_of(scenario, fact) : 1;
    }
    return draws;
}

}  // namespace alongside::prove

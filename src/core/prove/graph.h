#pragma once
/// Every state that can be reached and every move between them, found once, scene after scene.
///
/// Nodes stand in an order in which every edge leads to a later node, so what the proof wants to know (ranges, counts,
/// shares, what can no longer be reached) is one sweep over the nodes, forwards or backwards. Exploring makes moves
/// through step.h and knows no rule of its own.
#include <array>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "core/prove/slice.h"
#include "core/story/step.h"

namespace alongside::prove {

/// States that are looked at before Ask::go_on is asked again.
inline constexpr std::size_t kBetweenQuestions = 16'384;

struct Ask {
    std::size_t seat = 0;
    Question question = Question::outcomes;
    /// What is true tonight, one variant a fact; none: every draw.
    std::optional<std::vector<int>> facts;
    /// Scenes that were answered in the player's own words, which are never graded, or skipped. They add nothing to a
    /// sum, and skipping them is a move.
    std::vector<SceneIndex> ungraded;
    /// The scene whose curtain ended the session: the ranges are then those of the runs that stop there.
    std::optional<SceneIndex> curtain_at;
    /// Whether skipping a scene is a move. It matters for which endings need words, not for scores.
    bool with_skips = false;
    /// States after which exploring stops and says so. A state takes about 100 bytes.
    std::size_t budget = 20'000'000;
    /// Asked now and then with the states found so far; false stops.
    std::function<bool(std::size_t)> go_on = nullptr;

    bool is_graded(SceneIndex scene) const;
};

/// What happens along an edge. Many edges share one.
struct Label {
    static constexpr std::uint8_t kOpen = 0xFF;

    std::array<std::int16_t, kAxes> axes{};
    /// By part: the position in kOutcomeIds of the outcome with which it closed here, or kOpen.
    std::array<std::uint8_t, kMaxParts> closed = {kOpen, kOpen, kOpen, kOpen};
    Finish finish = Finish::running;
    std::uint16_t words = 0;  ///< said along it; counted for Question::words only

    bool operator==(const Label&) const = default;
};

/// Facts that are learnt along an edge, each with its variant.
class Drawn {
  public:
    void add(std::size_t fact, int variant) { bits_ = static_cast<std::uint16_t>(bits_ | (variant + 1) << (2 * fact)); }
    /// The variant, or none if this fact is not learnt here.
    std::optional<int> variant(std::size_t fact) const {
        const int value = (bits_ >> (2 * fact)) & 3;
        return value == 0 ? std::nullopt : std::optional(value - 1);
    }
    bool none() const { return bits_ == 0; }

  private:
    std::uint16_t bits_ = 0;  // two a fact: 0, or the variant and one
};

struct Edge {
    static constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t to = kNowhere;  ///< position in Graph::nodes; kNowhere if the run ends here
    std::uint16_t label = 0;
    Drawn drawn = {};
    Move move = {};
};

/// How the options of a scene stand at one moment.
struct Situation {
    struct Choice {
        bool open = false;
        Trace trace;  ///< without the scenes that were entered

        bool operator==(const Choice&) const = default;
    };

    SceneIndex scene = 0;
    std::array<Choice, kMaxOptions> options{};

    bool operator==(const Situation&) const = default;
};

struct Node {
    std::uint32_t first_edge = 0;
    SceneIndex scene = 0;
    std::uint16_t situation = 0;
};

/// How many times as many states there are because a variable is remembered.
struct Weight {
    VarIndex variable = 0;
    double times = 1;
};

struct Graph {
    bool complete = false;    ///< false: stopped, or a state does not fit, and nothing is proved
    std::vector<Node> nodes;  ///< the first one is the door, whose edges are the openings
    std::vector<Edge> edges;  ///< by node; those of one move stand together, one for each draw
    std::vector<Label> labels;
    std::vector<Situation> situations;
    std::uint64_t entered = 0;      ///< scenes that somebody comes to, passages too, a bit each
    std::vector<const Line*> said;  ///< for Question::words: lines that are said somewhere, sorted
    std::vector<FactSet> drawn;     ///< by scene: facts that are drawn by then
    FactSet given = 0;              ///< facts that the question fixed
    std::vector<Weight> heaviest;   ///< what multiplies the states of the largest scene most, the heaviest first

    std::size_t states() const { return nodes.empty() ? 0 : nodes.size() - 1; }
    std::span<const Edge> edges_of(std::size_t node) const {
        const std::size_t end = node + 1 < nodes.size() ? nodes[node + 1].first_edge : edges.size();
        return std::span(edges).subspan(nodes[node].first_edge, end - nodes[node].first_edge);
    }
    FactSet drawn_in(std::size_t node) const { return node == 0 ? given : drawn[nodes[node].scene]; }
};

Graph explore(const Scenario& scenario, const Ask& ask);

/// In how many ways a fact can be drawn.
std::uint64_t variants_of(const Scenario& scenario, std::size_t fact);

/// In how many ways the facts along an edge could have been drawn; the chance of each is one in so many.
std::uint64_t draws_along(const Scenario& scenario, const Edge& edge);

/// Whether a learner chooses it freely: an option or a listen, not a way out.
inline bool is_free(Move move) {
    return move.kind == Move::Kind::option || move.kind == Move::Kind::listen;
}

}  // namespace alongside::prove

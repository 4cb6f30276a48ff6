#include "core/prove/proof.h"

#include <algorithm>

#include "core/prove/chances.h"
#include "core/prove/shortest.h"

namespace alongside::prove {

namespace {

std::uint64_t sum_of(std::uint64_t a, std::uint64_t b) {
    return a > kCountless - b ? kCountless : a + b;
}

std::uint64_t product_of(std::uint64_t a, std::uint64_t b) {
    return b != 0 && a > kCountless / b ? kCountless : a * b;
}

/// A set of outcomes of all parts.
using Outcomes = std::uint64_t;
static_assert(kMaxParts * kOutcomes <= 64);

Outcomes bit_of(std::size_t part, std::size_t outcome) {
    return Outcomes{1} << (part * kOutcomes + outcome);
}

Outcomes outcomes_of(const Label& label) {
    Outcomes outcomes = 0;
    for (std::size_t part = 0; part < kMaxParts; ++part) {
        if (label.closed[part] != Label::kOpen) {
            outcomes |= bit_of(part, static_cast<std::size_t>(label.closed[part]));
        }
    }
    return outcomes;
}

/// Reads everything off the graph of one seat.
class EndingsReader {
  public:
    EndingsReader(const Scenario& scenario, const Ask& ask, const Graph& graph, Endings& endings)
        : scenario_(scenario), ask_(ask), graph_(graph), endings_(endings), ways_(graph) {}

    void read() {
        endings_.parts.resize(scenario_.parts.size());
        read_random_play();
        read_ways_and_ranges();
        read_what_is_lost();
        read_listens();
        endings_.bots = play_bots(scenario_, graph_);
    }

  private:
    void read_random_play();
    void read_ways_and_ranges();
    void land(std::size_t node, const Edge& edge, std::uint64_t ways, const Ranges& ended);
    void tell_shortest();
    std::uint64_t undrawn(std::size_t node) const;
    void read_what_is_lost();
    std::vector<Outcomes> outcomes_ahead() const;
    Outcomes after_move(std::span<const Edge>& edges, const std::vector<Outcomes>& ahead) const;
    std::optional<NoReturn> loss_of(Outcomes outcomes, const std::vector<Outcomes>& ahead) const;
    void read_listens();

    const Scenario& scenario_;
    const Ask& ask_;
    const Graph& graph_;
    Endings& endings_;
    ShortestWays ways_;

    struct Closing {
        std::size_t node = 0;
        const Edge* edge = nullptr;
    };
    std::array<Closing, kMaxParts * kOutcomes> nearest_{};  // by part and outcome: where it closes soonest
};

void EndingsReader::read_random_play() {
    const Chances chances = random_play(scenario_, graph_);
    endings_.random_good = chances.good();
    endings_.random_out = chances.out();
    for (std::size_t part = 0; part < endings_.parts.size(); ++part) {
        for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
            endings_.parts[part][outcome].landing.share = chances.landings[part][outcome];
        }
    }
    std::vector<double> shares(graph_.situations.size(), 0);
    std::vector<std::size_t> nearest(graph_.situations.size(), 0);
    for (std::size_t node = 1; node < graph_.nodes.size(); ++node) {
        const std::size_t situation = graph_.nodes[node].situation;
        shares[situation] += chances.by_node[node];
        if (nearest[situation] == 0 || ways_.length(node) < ways_.length(nearest[situation])) {
            nearest[situation] = node;
        }
    }
    double all = 0;
    for (const double share : shares) {
        all += share;
    }
    endings_.visited.assign(scenario_.scenes.size(), 0);
    for (std::size_t i = 0; i < graph_.situations.size(); ++i) {
        endings_.visited[graph_.situations[i].scene] += shares[i];
        endings_.seen.push_back(
            {graph_.situations[i], all > 0 ? shares[i] / all : 0, ways_.to(scenario_, ask_, nearest[i])});
    }
}

/// In how many ways the facts that nobody has asked for by `node` could be drawn.
std::uint64_t EndingsReader::undrawn(std::size_t node) const {
    std::uint64_t draws = 1;
    for (std::size_t fact = 0; fact < scenario_.facts.size(); ++fact) {
        if (((graph_.drawn_in(node) >> fact) & 1U) == 0) {
            draws *= variants_of(scenario_, fact);
        }
    }
    return draws;
}

void EndingsReader::read_ways_and_ranges() {
    std::vector<std::uint64_t> counts(graph_.nodes.size(), 0);
    const std::vector<Ranges> sums = sums_of(graph_);
    if (!counts.empty()) {
        counts.front() = 1;
    }
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
        for (const Edge& edge : graph_.edges_of(node)) {
            if (edge.to != Edge::kNowhere) {
                counts[edge.to] = sum_of(counts[edge.to], counts[node]);
            }
            const Label& label = graph_.labels[edge.label];
            if (label.closed != Label{}.closed) {
                // Facts that are drawn along this edge are told apart by edges; the rest could still be anything.
                const std::uint64_t ways = product_of(counts[node], undrawn(node) / draws_along(scenario_, edge));
                land(node, edge, ways, shifted(sums[node], label.axes));
            }
        }
    }
    tell_shortest();
}

void EndingsReader::land(std::size_t node, const Edge& edge, std::uint64_t ways, const Ranges& ended) {
    const Label& label = graph_.labels[edge.label];
    for (std::size_t part = 0; part < endings_.parts.size(); ++part) {
        if (label.closed[part] == Label::kOpen) {
            continue;
        }
        const auto outcome = static_cast<std::size_t>(label.closed[part]);
        Landing& landing = endings_.parts[part][outcome].landing;
        Closing& nearest = nearest_[part * kOutcomes + outcome];
        if (nearest.edge == nullptr || ways_.length(node) < ways_.length(nearest.node)) {
            nearest = {node, &edge};
        }
        if (landing.reached) {
            widen(landing.ranges, ended);
        } else {
            landing.ranges = ended;
        }
        landing.reached = true;
        landing.ways = sum_of(landing.ways, ways);
    }
    if (label.finish != Finish::running) {
        if (endings_.ways == 0) {
            endings_.ranges = ended;
        } else {
            widen(endings_.ranges, ended);
        }
        endings_.ways = sum_of(endings_.ways, ways);
    }
}

void EndingsReader::tell_shortest() {
    for (std::size_t i = 0; i < nearest_.size(); ++i) {
        if (nearest_[i].edge != nullptr) {
            endings_.parts[i / kOutcomes][i % kOutcomes].landing.shortest =
                ways_.along(scenario_, ask_, nearest_[i].node, *nearest_[i].edge);
        }
    }
}

/// By node: what can still happen from there on.
std::vector<Outcomes> EndingsReader::outcomes_ahead() const {
    std::vector<Outcomes> ahead(graph_.nodes.size(), 0);
    for (std::size_t node = graph_.nodes.size(); node-- > 0;) {
        for (const Edge& edge : graph_.edges_of(node)) {
            ahead[node] |= outcomes_of(graph_.labels[edge.label]);
            ahead[node] |= edge.to == Edge::kNowhere ? 0 : ahead[edge.to];
        }
    }
    return ahead;
}

/// What a move can still lead to, over all its draws; `edges` starts with the move and is left behind it.
Outcomes EndingsReader::after_move(std::span<const Edge>& edges, const std::vector<Outcomes>& ahead) const {
    const Move move = edges.front().move;
    Outcomes after = 0;
    while (!edges.empty() && edges.front().move == move) {
        const Edge& edge = edges.front();
        after |= outcomes_of(graph_.labels[edge.label]) | (edge.to == Edge::kNowhere ? 0 : ahead[edge.to]);
        edges = edges.subspan(1);
    }
    return after;
}

/// Where any of `outcomes` is still possible and one choice makes all of them impossible: the earliest scene, and in it
/// the shortest way.
std::optional<NoReturn> EndingsReader::loss_of(Outcomes outcomes, const std::vector<Outcomes>& ahead) const {
    std::size_t best = 0;
    const Edge* last = nullptr;
    for (std::size_t node = 1; node < graph_.nodes.size(); ++node) {
        if (last != nullptr && graph_.nodes[node].scene > graph_.nodes[best].scene) {
            break;  // nodes stand in scene order
        }
        if ((ahead[node] & outcomes) == 0 || (last != nullptr && ways_.length(node) >= ways_.length(best))) {
            continue;
        }
        for (std::span<const Edge> edges = graph_.edges_of(node); !edges.empty();) {
            const Edge& first = edges.front();
            if ((after_move(edges, ahead) & outcomes) == 0) {
                best = node;
                last = &first;
                break;
            }
        }
    }
    if (last == nullptr) {
        return std::nullopt;
    }
    return NoReturn{graph_.nodes[best].scene, ways_.along(scenario_, ask_, best, *last)};
}

void EndingsReader::read_what_is_lost() {
    const std::vector<Outcomes> ahead = outcomes_ahead();
    Outcomes good = 0;
    for (std::size_t part = 0; part < endings_.parts.size(); ++part) {
        for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
            LandingProof& proof = endings_.parts[part][outcome];
            if (!proof.landing.reached) {
                continue;
            }
            proof.lost = loss_of(bit_of(part, outcome), ahead);
            // What a later part can bring is not lost with an earlier one, so only the last part is asked about.
            good |= is_good(outcome) && part + 1 == endings_.parts.size() ? bit_of(part, outcome) : 0;
        }
    }
    endings_.last_good = good == 0 ? std::nullopt : loss_of(good, ahead);
}

void EndingsReader::read_listens() {
    for (const Scene& scene : scenario_.scenes) {
        endings_.listened.emplace_back(scene.listens.size(), false);
    }
    for (std::size_t node = 1; node < graph_.nodes.size(); ++node) {
        for (const Edge& edge : graph_.edges_of(node)) {
            if (edge.move.kind == Move::Kind::listen) {
                endings_.listened[graph_.nodes[node].scene][edge.move.index] = true;
            }
        }
    }
}

bool all_reached(const Endings& proof) {
    return std::all_of(proof.parts.begin(), proof.parts.end(), [](const auto& part) {
        return std::all_of(part.begin(), part.end(), [](const LandingProof& one) { return one.landing.reached; });
    });
}

std::vector<std::vector<int>> all_draws(const Scenario& scenario) {
    std::vector<std::vector<int>> draws = {{}};
    for (std::size_t fact = 0; fact < scenario.facts.size(); ++fact) {
        std::vector<std::vector<int>> longer;
        for (const std::vector<int>& draw : draws) {
            for (std::uint64_t variant = 0; variant < variants_of(scenario, fact); ++variant) {
                longer.push_back(draw);
                longer.back().push_back(static_cast<int>(variant));
            }
        }
        draws = std::move(longer);
    }
    return draws;
}

/// One pass after another, each over its own graph.
class Prover {
  public:
    Prover(const Scenario& scenario, const Want& want) : scenario_(scenario), want_(want) {}

    bool prove(Endings& endings);
    bool prove(Pages& pages);
    bool stopped() const { return stopped_; }

  private:
    // False if a graph is not complete.
    bool read_outcomes(Endings& endings);
    bool read_skipped_outcomes(Endings& endings);
    bool read_scores(Pages& pages);
    void read_draws(const Graph& graph, Pages& pages);
    void read_words(Pages& pages);

    Ask ask(Question question, bool with_skips = false) const {
        return {.seat = want_.seat,
                .question = question,
                .facts = {},
                .ungraded = {},
                .curtain_at = {},
                .with_skips = with_skips,
                .budget = want_.budget};
    }
    Graph explored(Ask ask) {
        ask.go_on = [this](std::size_t states) { return going_on(states); };
        Graph graph = explore(scenario_, ask);
        before_ += graph.states();
        return graph;
    }
    bool going_on(std::size_t states) {
        stopped_ = want_.go_on && !want_.go_on(before_ + states);
        return !stopped_;
    }

    const Scenario& scenario_;
    const Want& want_;
    std::size_t before_ = 0;  // states of the passes that are done
    bool stopped_ = false;
};

bool Prover::prove(Endings& endings) {
    return read_outcomes(endings) && (all_reached(endings) || read_skipped_outcomes(endings)) && !stopped_;
}

bool Prover::prove(Pages& pages) {
    if (!read_scores(pages)) {
        return false;
    }
    read_words(pages);
    return !stopped_;
}

bool Prover::read_outcomes(Endings& endings) {
    const Ask outcomes = ask(Question::outcomes);
    const Graph graph = explored(outcomes);
    endings.states = graph.states();
    endings.heaviest = graph.heaviest;
    if (graph.complete) {
        EndingsReader(scenario_, outcomes, graph, endings).read();
    }
    return graph.complete;
}

/// Skipping could reach an outcome that no choice does.
bool Prover::read_skipped_outcomes(Endings& endings) {
    const Graph graph = explored(ask(Question::outcomes, true));
    for (const Label& label : graph.labels) {
        for (std::size_t part = 0; part < endings.parts.size(); ++part) {
            if (graph.complete && label.closed[part] != Label::kOpen) {
                endings.parts[part][static_cast<std::size_t>(label.closed[part])].landing.reached = true;
            }
        }
    }
    return graph.complete;
}

/// Which options are open, what they do and what can be scored hangs on no outcome. One graph answers for those who
/// skip and, its skips left aside, for those who do not.
bool Prover::read_scores(Pages& pages) {
    const Ask scores = ask(Question::scores, true);
    const Graph graph = explored(scores);
    if (graph.complete) {
        pages.stuck = stuck_in(scenario_, scores, graph);
        pages.with_skips = graph.situations;
        pages.entered = graph.entered;
        read_draws(graph, pages);
    }
    return graph.complete;
}

void Prover::read_draws(const Graph& graph, Pages& pages) {
    const std::vector<std::vector<int>> draws = all_draws(scenario_);
    if (draws.size() > kMostDraws) {
        return;
    }
    std::size_t swept = 0;  // states since somebody was asked
    for (const std::vector<int>& draw : draws) {
        swept += graph.states();
        if (swept >= kBetweenQuestions) {
            swept = 0;
            if (!going_on(0)) {
                return;
            }
        }
        pages.draws.push_back({draw, ranges_in_draw(graph, draw)});
    }
}

void Prover::read_words(Pages& pages) {
    const Graph graph = explored(ask(Question::words));
    if (graph.complete) {
        pages.reading = reading_of(scenario_, graph);
        pages.said = graph.said;
    }
}

}  // namespace

Proof prove(const Scenario& scenario, const Want& want) {
    Prover prover(scenario, want);
    Proof proof;
    proof.seat = want.seat;
    proof.complete = prover.prove(static_cast<Endings&>(proof)) && prover.prove(static_cast<Pages&>(proof));
    proof.stopped = prover.stopped();
    return proof;
}

bool prove_endings(const Scenario& scenario, const Want& want, Endings& endings) {
    return Prover(scenario, want).prove(endings);
}

bool prove_pages(const Scenario& scenario, const Want& want, Pages& pages) {
    return Prover(scenario, want).prove(pages);
}

}  // namespace alongside::prove

#include "core/prove/reading.h"

#include <algorithm>

#include "core/base/text.h"

namespace alongside::prove {

namespace {

constexpr std::uint32_t kWordsAMinute = 200;   // silent reading of plain text
constexpr std::uint32_t kSecondsAnInput = 10;  // to weigh it and press

/// What is on the screen besides what is said: the question and the options, locked ones with their reason.
std::uint32_t words_offered(const Scene& scene, const Situation& situation) {
    std::size_t words = count_words(scene.ask);
    for (std::size_t i = 0; i < scene.options.size(); ++i) {
        const Option& option = scene.options[i];
        if (situation.options[i].open) {
            words += count_words(option.text);
        } else if (!option.locked.empty()) {
            words += count_words(option.text) + count_words(option.locked);
        }
    }
    return static_cast<std::uint32_t>(words);
}

/// The shortest and longest of something by node, as far as it has been reached.
class Spans {
  public:
    explicit Spans(std::size_t nodes) : spans_(nodes, {kUnreached, 0}) {
        if (!spans_.empty()) {
            spans_.front() = {0, 0};
        }
    }

    const Span& operator[](std::size_t node) const { return spans_[node]; }
    void reach(std::size_t node, const Span& from, std::uint32_t more) { join(spans_[node], from, more); }

    static void join(Span& known, const Span& from, std::uint32_t more) {
        known.least = std::min(known.least, from.least + more);
        known.most = std::max(known.most, from.most + more);
    }
    static constexpr std::uint32_t kUnreached = std::numeric_limits<std::uint32_t>::max();

  private:
    std::vector<Span> spans_;
};

std::uint32_t minutes_for(std::uint32_t words, std::uint32_t inputs) {
    const std::uint32_t seconds = words * 60 / kWordsAMinute + inputs * kSecondsAnInput;
    return std::max<std::uint32_t>(1, (seconds + 30) / 60);
}

}  // namespace

Span Reading::minutes() const {
    return {minutes_for(words.least, inputs.least), minutes_for(words.most, inputs.most)};
}

Reading reading_of(const Scenario& scenario, const Graph& graph) {
    std::vector<std::uint32_t> offered;
    std::transform(
        graph.situations.begin(), graph.situations.end(), std::back_inserter(offered),
        [&scenario](const Situation& situation) { return words_offered(scenario.scenes[situation.scene], situation); });
    Reading reading;
    reading.words.least = reading.inputs.least = Spans::kUnreached;
    Spans words(graph.nodes.size());
    Spans inputs(graph.nodes.size());
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const std::uint32_t here = node == 0 ? 0 : offered[graph.nodes[node].situation];
        const std::uint32_t input = node == 0 ? 0 : 1;
        for (const Edge& edge : graph.edges_of(node)) {
            const std::uint32_t said = graph.labels[edge.label].words;
            if (said > reading.longest_said) {
                reading.longest_said = said;
                reading.longest_after = graph.nodes[node].scene;
            }
            if (edge.to == Edge::kNowhere) {
                Spans::join(reading.words, words[node], here + said);
                Spans::join(reading.inputs, inputs[node], input);
            } else {
                // The options are read once, however often one listens before choosing.
                const bool listened = node != 0 && edge.move.kind == Move::Kind::listen;
                words.reach(edge.to, words[node], said + (listened ? 0 : here));
                inputs.reach(edge.to, inputs[node], input);
            }
        }
    }
    return reading;
}

}  // namespace alongside::prove

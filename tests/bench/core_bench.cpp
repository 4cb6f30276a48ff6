/// How fast the engine plays and proves, beside a plain baseline measured in the same run.
#include "baselines.h"
#include "core/base/rng.h"
#include "core/prove/forward.h"
#include "core/story/run.h"
#include "evening.h"
#include "ratios.h"

using namespace alongside;
using namespace alongside::bench;

namespace {

State begun(const Scenario& story, Rng& rng, Narration* said = nullptr) {
    State state = *read_opening(story, draw_opening(story, 0, rng.next()));
    enter_first(story, state, said);
    return state;
}

Move any_open_option(const Scenario& story, const State& state, Rng& rng) {
    const Scene& scene = story.scenes[state.scene];
    Move move;
    do {
        move.index = static_cast<std::uint8_t>(rng.below(scene.options.size()));
    } while (!is_open(story, state, move));
    return move;
}

/// Choices as the proof and the bots make them: values only.
void choices(benchmark::State& bench) {
    const Scenario story = evening();
    Rng rng(1);
    std::int64_t made = 0;
    for (auto _ : bench) {
        for (State state = begun(story, rng); state.running(); ++made) {
            make_move(story, state, any_open_option(story, state, rng));
        }
    }
    bench.SetItemsProcessed(made);
}
BENCHMARK(choices);

/// Choices as a person makes them: named by text, with the words that follow.
void told_choices(benchmark::State& bench) {
    const Scenario story = evening();
    Rng rng(1);
    Narration said;
    std::int64_t made = 0;
    std::size_t letters = 0;
    for (auto _ : bench) {
        for (State state = begun(story, rng, &said); state.running(); ++made) {
            const std::string name = move_text(story, state, any_open_option(story, state, rng));
            said.clear();
            make_move(story, state, *read_move(story, state, name), &said);
            for (const Said& one : said) {
                letters += one.line->text.size();
            }
        }
    }
    benchmark::DoNotOptimize(letters);
    bench.SetItemsProcessed(made);
}
BENCHMARK(told_choices);

/// Folding a whole run again, which is what loading and going back cost.
void folded_choices(benchmark::State& bench) {
    const Scenario story = evening();
    std::vector<std::string> run = {draw_opening(story, 0, 7)};
    for (State state = *fold(story, run); state.running(); state = *fold(story, run)) {
        run.push_back(move_text(story, state, {Move::Kind::option, 1}));
    }
    for (auto _ : bench) {
        benchmark::DoNotOptimize(fold(story, run));
    }
    bench.SetItemsProcessed(bench.iterations() * static_cast<std::int64_t>(run.size() - 1));
}
BENCHMARK(folded_choices);

/// Baseline of the choices: the same walk over hand-written code, a switch that adds and clamps as many numbers.
void a_plain_switch(benchmark::State& bench) {
    Rng rng(1);
    std::int64_t made = 0;
    const auto add = [](std::int16_t& value, int by, int low, int high) {
        value = static_cast<std::int16_t>(std::clamp(value + by, low, high));
    };
    for (auto _ : bench) {
        State state;
        for (int scene = 0; scene < 10; ++scene, ++made) {
            const auto option = static_cast<std::size_t>(rng.below(4));
            switch (option) {
                case 0:
                    add(state.values[kEnergy], -1, 0, 6);
                    [[fallthrough]];
                case 1:
                    add(state.values[kContext], 1, -3, 3);
                    break;
                default:
                    add(state.values[kAssurances], -1, -3, 3);
            }
            add(state.values[kFirstOwn + option], 1, -3, 3);
            ++state.parts[0].pen[option];
            ++state.axes[option];
            --state.axes[option + 1];
            benchmark::DoNotOptimize(state);
        }
    }
    bench.SetItemsProcessed(made);
}
BENCHMARK(a_plain_switch);

void prove(benchmark::State& bench, const prove::Ask& ask) {
    const Scenario story = evening();
    std::int64_t states = 0;
    for (auto _ : bench) {
        const prove::Forward proof = prove::forward(story, ask);
        states += static_cast<std::int64_t>(proof.states);
        benchmark::DoNotOptimize(proof);
    }
    bench.SetItemsProcessed(states);
    bench.counters["states"] = static_cast<double>(states) / static_cast<double>(bench.iterations());
}

/// What the debrief asks: one draw of facts, scores only.
void proof_of_scores(benchmark::State& bench) {
    prove::Ask ask;
    ask.question = prove::Question::scores;
    ask.facts = std::vector<int>{0};
    prove(bench, ask);
}
BENCHMARK(proof_of_scores)->Unit(benchmark::kMillisecond);

/// What `alongside check` asks: every draw, every outcome.
void proof_of_outcomes(benchmark::State& bench) {
    prove(bench, {});
}
BENCHMARK(proof_of_outcomes)->Unit(benchmark::kMillisecond);

void copying_and_hashing(benchmark::State& bench) {
    const Scenario story = evening();
    Rng rng(1);
    copy_and_hash(bench, begun(story, rng));
}
BENCHMARK(copying_and_hashing);

}  // namespace

int main(int argc, char** argv) {
    return run(argc, argv,
               {{"choices", "a_plain_switch"},
                {"told_choices", "a_plain_switch"},
                {"folded_choices", "a_plain_switch"},
                {"proof_of_scores", "copying_and_hashing"},
                {"proof_of_outcomes", "copying_and_hashing"}},
               {{"choices", "inkcpp, 10,000 scenes", 129'676},
                {"choices", "inkjs, 10,000 scenes", 9'551},
                {"told_choices", "inkcpp, 10,000 scenes", 129'676},
                {"told_choices", "inkjs, 10,000 scenes", 9'551},
                {"told_choices", "inkjs, 10 scenes", 30'166},
                {"told_choices", "ChoiceScript, 10 scenes", 39'000},
                {"proof_of_outcomes", "reference explorer, states", 192'513}});
}

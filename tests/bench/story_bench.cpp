/// How long an author waits: reading and proving generated scenes by the thousand, and the full check of each shipped
/// scenario; each beside a plain baseline.
#include <yaml.h>

#include <cstring>

#include "app/check.h"
#include "content/composer.h"
#include "content/scenario_reader.h"
#include "generated.h"
#include "ratios.h"

using namespace alongside;
using namespace alongside::bench;

namespace {

const std::filesystem::path kProject = ALONGSIDE_SOURCE_DIR;

const content::Library& shipped() {
    static const content::Library library = content::read_library(kProject / "scenarios");
    return library;
}

void read(benchmark::State& bench, int scenes) {
    const std::vector<std::string> files = generated_files(scenes);
    for (auto _ : bench) {
        for (const std::string& bytes : files) {
            if (!content::read_scenario(bytes, "scenario.yaml", shipped().world).scenario) {
                bench.SkipWithError("a generated file was refused");
            }
        }
    }
    bench.SetItemsProcessed(bench.iterations() * scenes);
}
void read_1000_scenes(benchmark::State& bench) {
    read(bench, 1'000);
}
void read_10000_scenes(benchmark::State& bench) {
    read(bench, 10'000);
}
BENCHMARK(read_1000_scenes)->Unit(benchmark::kMillisecond);
BENCHMARK(read_10000_scenes)->Unit(benchmark::kMillisecond);

/// The tree alone of one file of 10,000 scenes, which the reader would refuse as too many.
void compose_10000_scenes(benchmark::State& bench) {
    const std::string bytes = generated_file(0, 10'000);
    const content::Source source("scenario.yaml", bytes);
    for (auto _ : bench) {
        content::Findings findings(source);
        if (!content::compose(source, findings)) {
            bench.SkipWithError("the generated file was refused");
        }
    }
    bench.SetItemsProcessed(bench.iterations() * 10'000);
}
BENCHMARK(compose_10000_scenes)->Unit(benchmark::kMillisecond);

/// Baseline of reading: libyaml's own walk over the same bytes, keeping nothing.
void bare_yaml_walk(benchmark::State& bench) {
    const std::string bytes = generated_file(0, 10'000);
    for (auto _ : bench) {
        yaml_parser_t parser;
        yaml_parser_initialize(&parser);
        yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        for (bool more = true; more;) {
            yaml_event_t event;
            more = yaml_parser_parse(&parser, &event) == 1 && event.type != YAML_STREAM_END_EVENT;
            yaml_event_delete(&event);
        }
        yaml_parser_delete(&parser);
    }
    bench.SetItemsProcessed(bench.iterations() * 10'000);
}
BENCHMARK(bare_yaml_walk)->Unit(benchmark::kMillisecond);

std::size_t states_of(const Scenario& scenario) {
    std::size_t states = 0;
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
        states += prove::prove(scenario, {seat}).states;
    }
    return states;
}

/// Proving generated scenes; items are states of the main pass.
void prove(benchmark::State& bench, int scenes) {
    std::vector<Scenario> stories;
    for (const std::string& bytes : generated_files(scenes)) {
        stories.push_back(*content::read_scenario(bytes, "scenario.yaml", shipped().world).scenario);
    }
    std::size_t states = 0;
    for (auto _ : bench) {
        for (const Scenario& story : stories) {
            states += states_of(story);
        }
    }
    bench.SetItemsProcessed(static_cast<std::int64_t>(states));
    bench.counters["states"] = static_cast<double>(states) / static_cast<double>(bench.iterations());
}
void prove_1000_scenes(benchmark::State& bench) {
    prove(bench, 1'000);
}
void prove_10000_scenes(benchmark::State& bench) {
    prove(bench, 10'000);
}
BENCHMARK(prove_1000_scenes)->Unit(benchmark::kMillisecond);
BENCHMARK(prove_10000_scenes)->Unit(benchmark::kMillisecond);

/// All that `alongside check` does for one scenario that has been read; items are states of the main pass.
void check(benchmark::State& bench, const content::Shelved& shelved) {
    std::size_t states = 0;
    for (auto _ : bench) {
        for (const prove::Proof& proof : app::check_scenario(shelved).proofs) {
            states += proof.states;
        }
    }
    bench.SetItemsProcessed(static_cast<std::int64_t>(states));
    bench.counters["states"] = static_cast<double>(states) / static_cast<double>(bench.iterations());
}

/// Baseline of the proof: for each state copy a State and mix its bytes into a hash as often as it has moves.
void copying_and_hashing(benchmark::State& bench) {
    constexpr int kMoves = 4;
    const State from = at_the_door(*shipped().scenarios.front().scenario, 0);
    std::uint64_t hash = 0;
    for (auto _ : bench) {
        for (int move = 0; move < kMoves; ++move) {
            State to = from;
            to.values[0] = static_cast<std::int16_t>(hash);
            std::array<std::uint64_t, sizeof(State) / 8> words{};
            std::memcpy(words.data(), static_cast<const void*>(&to), sizeof words);
            for (const std::uint64_t word : words) {
                hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
            }
        }
    }
    benchmark::DoNotOptimize(hash);
    bench.SetItemsProcessed(bench.iterations());
}
BENCHMARK(copying_and_hashing);

}  // namespace

int main(int argc, char** argv) {
    std::vector<Comparison> comparisons = {{"read_1000_scenes", "bare_yaml_walk"},
                                           {"read_10000_scenes", "bare_yaml_walk"},
                                           {"compose_10000_scenes", "bare_yaml_walk"},
                                           {"prove_1000_scenes", "copying_and_hashing"},
                                           {"prove_10000_scenes", "copying_and_hashing"}};
    for (const content::Shelved& shelved : shipped().scenarios) {
        if (shelved.scenario) {
            const std::string name = "check_" + shelved.id;
            benchmark::RegisterBenchmark(name.c_str(), [&shelved](benchmark::State& bench) {
                check(bench, shelved);
            })->Unit(benchmark::kMillisecond);
            comparisons.push_back({name, "copying_and_hashing"});
        }
    }
    return run(argc, argv, comparisons,
               {{"read_1000_scenes", "inkjs compiles 1,000", 1'000 / 1.507},
                {"read_10000_scenes", "inkjs compiles 10,000", 10'000 / 7.986},
                {"read_10000_scenes", "js-yaml parses 10,000", 10'000 / 0.567},
                {"read_10000_scenes", "extwee parses 10,000", 10'000 / 0.336}});
}

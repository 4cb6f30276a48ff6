/// How long an author waits: reading and proving generated scenes by the thousand, and the full check of each shipped
/// scenario; each beside a plain baseline.

#include "app/check.h"
#include "baselines.h"
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

void bare_yaml_walk(benchmark::State& bench) {
    const std::string bytes = generated_file(0, 10'000);
    for (auto _ : bench) {
        walk_yaml(bytes);
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

void copying_and_hashing(benchmark::State& bench) {
    copy_and_hash(bench, at_the_door(*shipped().scenarios.front().scenario, 0));
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
            benchmark::RegisterBenchmark(name.c_str(), [&shelved](benchmark::State& bench) { check(bench, shelved); })
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
            comparisons.push_back({name, "copying_and_hashing"});
        }
    }
    return run(argc, argv, comparisons,
               {{"read_1000_scenes", "inkjs compiles 1,000", 1'000 / 1.507},
                {"read_10000_scenes", "inkjs compiles 10,000", 10'000 / 7.986},
                {"read_10000_scenes", "js-yaml parses 10,000", 10'000 / 0.567},
                {"read_10000_scenes", "extwee parses 10,000", 10'000 / 0.336}});
}

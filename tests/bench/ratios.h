#pragma once
/// Runs the benchmarks of a program and then prints each beside its baseline, as a ratio of their items per second.
///
/// A machine's speed says little; a ratio within one run says something on any machine. A benchmark names its baseline
/// by `compare("proof", "hashing")`. Times are medians where Google Benchmark is asked for repetitions.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace alongside::bench {

struct Comparison {
    std::string name;
    std::string baseline;
};

/// What another engine did a second, by reference/engines.md section 6: on another day and with its own story, so that
/// only the order of magnitude says something.
struct Peer {
    std::string name;  ///< of the benchmark to set it beside
    std::string peer;
    double a_second = 0;
};

class RatioReporter : public benchmark::ConsoleReporter {
  public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            const auto rate = run.counters.find("items_per_second");
            const bool median = run.run_type == Run::RT_Aggregate && run.aggregate_name == "median";
            if (rate != run.counters.end() && (median || run.run_type == Run::RT_Iteration)) {
                rates_[run.run_name.function_name] = rate->second;
            }
        }
    }

    void print(const std::vector<Comparison>& comparisons) const {
        std::printf("\n%-28s %14s   %-28s %14s   %s\n", "what", "a second", "baseline", "a second", "ratio");
        for (const Comparison& one : comparisons) {
            const auto measured = rates_.find(one.name);
            const auto baseline = rates_.find(one.baseline);
            if (measured != rates_.end() && baseline != rates_.end()) {
                std::printf("%-28s %14.0f   %-28s %14.0f   %.3f\n", one.name.c_str(), measured->second,
                            one.baseline.c_str(), baseline->second, measured->second / baseline->second);
            }
        }
    }

    void print(const std::vector<Peer>& peers) const {
        if (!peers.empty()) {
            std::printf("\nPeers as reference/engines.md section 6 has them, not measured in this run\n");
        }
        for (const Peer& one : peers) {
            const auto measured = rates_.find(one.name);
            if (measured != rates_.end()) {
                std::printf("%-28s %14.0f   %-28s %14.0f   %.1f times\n", one.name.c_str(), measured->second,
                            one.peer.c_str(), one.a_second, measured->second / one.a_second);
            }
        }
    }

  private:
    std::map<std::string, double> rates_;
};

inline int run(int argc, char** argv, const std::vector<Comparison>& comparisons, const std::vector<Peer>& peers = {}) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.print(comparisons);
    reporter.print(peers);
    return 0;
}

}  // namespace alongside::bench

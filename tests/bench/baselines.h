#pragma once
/// What the program's work is measured against in the same run: the least that any program would have to do.
#include <benchmark/benchmark.h>
#include <yaml.h>

#include <array>
#include <cstring>
#include <string>

#include "core/story/state.h"

namespace alongside::bench {

/// Of reading: libyaml's own walk over the same bytes, keeping nothing.
inline void walk_yaml(const std::string& bytes) {
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

/// Of a proof: for each state copy a State and mix its bytes into a hash as often as it has moves.
inline void copy_and_hash(benchmark::State& bench, const State& from) {
    constexpr int kMoves = 4;
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

}  // namespace alongside::bench

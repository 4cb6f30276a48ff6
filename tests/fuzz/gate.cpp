#include "gate.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "content/library.h"
#include "core/story/run.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

constexpr std::size_t kMostMoves = 64;

Scenario read_gate() {
    const content::Library library =
        content::read_library(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/scenarios");
    const content::Shelved* shelved = library.find("gate");
    must(shelved != nullptr && shelved->scenario.has_value(), "the fixture reads");
    return *shelved->scenario;
}

}  // namespace

void must(bool good, const char* what) {
    if (!good) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

const Scenario& gate() {
    static const Scenario scenario = read_gate();
    return scenario;
}

std::vector<std::string> wander(const Scenario& scenario, std::string_view lead, std::size_t seat) {
    std::vector<std::string> choices = {draw_opening(scenario, seat, lead.size())};
    State state = *read_opening(scenario, choices.front());
    enter_first(scenario, state);
    for (std::size_t i = 0; state.running() && i < kMostMoves; ++i) {
        const std::vector<Move> moves = all_moves(scenario, state);
        const std::size_t first = lead.empty() ? i : static_cast<unsigned char>(lead[i % lead.size()]);
        std::size_t tried = 0;
        while (tried < moves.size() && !is_open(scenario, state, moves[(first + tried) % moves.size()])) {
            ++tried;
        }
        if (tried == moves.size()) {
            break;  // everything is locked: check would say so
        }
        const Move move = moves[(first + tried) % moves.size()];
        choices.push_back(move_text(scenario, state, move));
        make_move(scenario, state, move);
    }
    return choices;
}

}  // namespace alongside::fuzz

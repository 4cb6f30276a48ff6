#include <cstdlib>
#include <random>
#include <thread>

#include "folder.h"
#include "platform/system.h"
#include "program.h"
#include "store/saves.h"
#include "support/catch.h"

using namespace alongside;

namespace {

constexpr int kUsualRounds = 50;

int rounds() {
    const char* asked = std::getenv("ALONGSIDE_KILL_ROUNDS");
    return asked == nullptr ? kUsualRounds : std::max(1, std::atoi(asked));
}

/// How many decisions the saves hold, with every run's rows forming one unbroken way to its head.
std::size_t decisions_in(const std::filesystem::path& folder) {
    auto saves = store::Saves::open(folder, platform::now(), [] { return std::uint64_t{7}; });
    REQUIRE(saves.has_value());
    REQUIRE(saves->notices().empty());
    std::size_t count = 0;
    const auto runs = saves->runs().list(std::nullopt);
    for (const store::Run& run : *runs) {
        const auto rows = saves->decisions().of_run(run.id);
        const auto heads = saves->decisions().heads(run.id);
        if (heads->empty()) {
            REQUIRE(rows->empty());
            continue;
        }
        REQUIRE(path_to(*rows, heads->front().decision).size() == rows->size());
        count += rows->size();
    }
    return count;
}

bool was_answered(const std::string& reply) {
    return reply.find("\n1. ") != std::string::npos || reply.find("Three doors") != std::string::npos;
}

/// Makes a few moves drawn at random, then one more, and kills while that is on its way to the disk. Gives how many
/// choices were answered on screen.
std::size_t play_and_kill(const std::vector<std::string>& arguments, std::mt19937& chance) {
    const auto drawn = [&chance](int low, int high) { return std::uniform_int_distribution<int>(low, high)(chance); };
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    e2e::Program program(arguments);
    REQUIRE(program.read_until("> ", patience));
    std::size_t answered = 0;
    for (int moves = drawn(0, 5); moves > 0; --moves) {
        program.write_line(std::to_string(drawn(1, 3)));
        const auto reply = program.read_until("> ", patience);
        REQUIRE(reply);
        answered += was_answered(*reply) ? 1U : 0U;
    }
    program.write_line(std::to_string(drawn(1, 3)));
    std::this_thread::sleep_for(std::chrono::microseconds(drawn(0, 12'000)));
    program.kill();
    program.wait();
    return answered;
}

}  // namespace

TEST_CASE("a program killed at any moment has kept every choice that it answered") {
    const e2e::Folder saves;
    std::mt19937 chance(std::random_device{}());
    std::size_t known = 0;
    std::size_t answered_in_all = 0;
    for (int round = 0; round < rounds(); ++round) {
        const std::size_t answered = play_and_kill({"play", "outrage", "--saves", saves.text()}, chance);
        const std::size_t kept = decisions_in(saves.path());
        INFO("round " << round);
        CHECK(kept >= known + answered);
        known = kept;
        answered_in_all += answered;
    }
    CHECK(answered_in_all > 0);
}

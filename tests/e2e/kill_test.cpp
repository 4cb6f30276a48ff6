#include <cstdlib>
#include <random>

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
    for (const store::Run& run : *saves->runs().list(std::nullopt)) {
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

/// Plays until the deadline with moves drawn at random, then kills. Gives how many choices were answered on screen.
std::size_t play_and_kill(const std::vector<std::string>& arguments, std::mt19937& chance) {
    using Clock = std::chrono::steady_clock;
    e2e::Program program(arguments);
    std::size_t answered = 0;
    // The start is given time; then the blow falls anywhere within a few choices.
    if (!program.read_until("> ", Clock::now() + std::chrono::seconds(30))) {
        return 0;
    }
    const auto deadline = Clock::now() + std::chrono::microseconds(std::uniform_int_distribution<int>(0, 60'000)(chance));
    while (Clock::now() < deadline) {
        program.write_line(std::to_string(std::uniform_int_distribution<int>(1, 4)(chance)));
        const auto reply = program.read_until("> ", deadline);
        if (!reply) {
            break;
        }
        answered += was_answered(*reply) ? 1U : 0U;
    }
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
    CHECK(answered_in_all > static_cast<std::size_t>(rounds()));
}

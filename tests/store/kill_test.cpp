#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

// Appends without end, and says each number once append has returned.
[[noreturn]] void append_and_tell(const TempFolder& folder, std::uint64_t from, int out) {
    Result<Saves> saves = Saves::open(folder.path(), kNow, counting());
    for (std::uint64_t n = from; saves; ++n) {
        const Result<void> appended = saves->decisions().append(id(1), a_decision(n, n == 1000 ? 0 : n - 1));
        const std::string line = std::to_string(n) + "\n";
        if (!appended || ::write(out, line.data(), line.size()) < 0) {
            break;
        }
    }
    ::_exit(1);
}

struct Told {
    std::size_t count = 0;
    std::uint64_t last = 0;
};

// Reads what the child tells and kills it at the byte given by chance, most often in the midst of an append.
Told listen_and_kill(int in, pid_t child, std::size_t kill_after_bytes) {
    std::string text;
    std::array<char, 64> bytes{};
    bool alive = true;
    for (ssize_t got = 0; (got = ::read(in, bytes.data(), bytes.size())) > 0;) {
        text.append(bytes.data(), static_cast<std::size_t>(got));
        if (alive && text.size() >= kill_after_bytes) {
            ::kill(child, SIGKILL);
            alive = false;
        }
    }
    Told told;
    for (std::size_t start = 0, end = 0; (end = text.find('\n', start)) != std::string::npos; start = end + 1) {
        told.last = std::stoull(text.substr(start, end - start));
        ++told.count;
    }
    return told;
}

Told one_life(const TempFolder& folder, std::uint64_t from, std::size_t kill_after_bytes) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        append_and_tell(folder, from, ends[1]);
    }
    ::close(ends[1]);
    const Told told = listen_and_kill(ends[0], child, kill_after_bytes);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    return told;
}

}  // namespace

SCENARIO("nothing that was told as saved is missing, wherever the process is killed") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        a_run(saves, 1);
    }
    std::mt19937 chance(20250131);
    std::uint64_t next = 1000;
    for (int round = 0; round < 12; ++round) {
        const Told told = one_life(folder, next, 5 + chance() % 4000);
        REQUIRE(told.count > 0);

        Saves saves = opened(folder);
        CHECK(saves.notices().empty());
        const std::vector<Decision> rows = saves.decisions().of_run(id(1)).value();
        const std::uint64_t last_row = 999 + rows.size();
        // The one whose append had not returned yet may be there or not; the head goes with it.
        CHECK((last_row == told.last || last_row == told.last + 1));
        CHECK(rows.back() == a_decision(last_row, last_row == 1000 ? 0 : last_row - 1));
        CHECK(saves.decisions().heads(id(1)) == std::vector{Head{"this-machine", rows.back().id}});
        next = last_row + 1;
    }
}

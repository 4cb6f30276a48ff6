/// A room whose program is killed at every phase goes on exactly there.
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <thread>

#include "folder.h"
#include "program.h"
#include "support/catch.h"

namespace {

using Json = nlohmann::json;

std::optional<Json> read_answer(e2e::Program& program) {
    const auto line = program.read_until("\n", std::chrono::steady_clock::now() + std::chrono::seconds(120));
    return line ? std::optional(Json::parse(*line)) : std::nullopt;
}

/// What a trainer would do now: count in an open vote, choose where the room has to, and go on.
std::string line_for(const Json& session, bool counted) {
    const Json& presenter = session["presenter"];
    if (presenter["counting"] == true && !counted) {
        return "count hands " + presenter["answers"][0]["answer"].get<std::string>() + " 7";
    }
    const Json& next = presenter["next"];
    return next.is_null() ? presenter["choices"][0]["line"].get<std::string>() : next["line"].get<std::string>();
}

/// The session without what changes by being opened again.
Json told(Json session) {
    session.erase("room");
    session["presenter"].erase("plan");
    return session;
}

}  // namespace

TEST_CASE("a room killed at any phase has kept everything that it answered, and goes on there") {
    const e2e::Folder saves;
    std::mt19937 chance(20250131);
    std::set<std::string> killed_in;
    std::vector<std::string> arguments = {"room",     "outrage", "--no-window", "--saves", saves.text(),
                                          "--people", "24",      "--minutes",   "20"};
    Json known;
    bool over = false;
    bool counted = false;
    for (int life = 0; life < 90 && !over; ++life) {
        e2e::Program program(arguments);
        arguments.resize(5);  // from now on the session that stands open
        auto session = read_answer(program);
        REQUIRE(session);
        INFO("life " << life);
        if (!known.is_null()) {
            const int grown = (*session)["revision"].get<int>() - known["revision"].get<int>();
            // The line that was on its way may be there or not.
            CHECK((grown == 0 || grown == 1));
            CHECK((grown == 1 || told(*session) == told(known)));
        } else {
            program.write_line("pace the-table deep");
            session = read_answer(program);
            REQUIRE(session);
        }
        std::string line = line_for(*session, counted);
        // On to a phase in which nobody has killed it yet.
        while (line != "finish" && killed_in.count((*session)["phase"]) == 1) {
            program.write_line(line);
            session = read_answer(program);
            REQUIRE(session->contains("revision"));
            counted = line.rfind("count", 0) == 0;
            line = line_for(*session, counted);
        }
        killed_in.insert((*session)["phase"].get<std::string>());
        known = *session;
        over = line == "finish";
        program.write_line(line);
        std::this_thread::sleep_for(std::chrono::microseconds(chance() % 20'000));
        program.kill();
        program.wait();
    }
    CHECK(over);
    CHECK(killed_in.size() == 16);
}

/// A room that is killed while phones vote: they come back by themselves, and no vote is lost or counted twice.
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <thread>

#include "folder.h"
#include "program.h"
#include "support/catch.h"
#include "support/phone.h"

namespace {

using Json = nlohmann::json;

std::optional<Json> read_line(e2e::Program& program) {
    const auto line = program.read_until("\n", std::chrono::steady_clock::now() + std::chrono::seconds(120));
    return line ? std::optional(Json::parse(*line)) : std::nullopt;
}

/// The answer to a line: what only says how it is with the phones comes between.
Json read_answer(e2e::Program& program) {
    for (auto line = read_line(program); line; line = read_line(program)) {
        if (line->contains("revision") || line->contains("refused")) {
            return *line;
        }
    }
    FAIL("the program has stopped");
    return {};
}

Json say(e2e::Program& program, const std::string& line) {
    program.write_line(line);
    return read_answer(program);
}

Json go_to_vote(e2e::Program& program) {
    say(program, "pace the-table deep");
    say(program, "go story");
    Json session = say(program, "clear");
    for (int i = 0; i < 60 && session["phase"] != "vote-1"; ++i) {
        const Json& next = session["presenter"]["next"];
        session = say(program, (next.is_null() ? session["presenter"]["choices"][0] : next)["line"]);
    }
    REQUIRE(session["phase"] == "vote-1");
    return session;
}

}  // namespace

TEST_CASE("phones of a room that is killed in a vote rejoin, and every vote that was acknowledged counts once") {
    const e2e::Folder saves;
    std::vector<std::string> arguments = {"room",   "outrage",   "--no-window", "--saves",   saves.text(),
                                          "--port", "0",         "--address",   "127.0.0.1", "--people",
                                          "24",     "--minutes", "60"};
    std::mt19937 chance(20250131);
    std::vector<support::Phone> phones;
    std::map<std::size_t, std::string> acknowledged;
    std::map<std::size_t, std::string> sent;  // and not acknowledged: may count or not
    std::string ballot;
    std::vector<std::string> options;
    int nonce = 0;
    for (int life = 0; life < 6; ++life) {
        e2e::Program program(arguments);
        arguments.resize(9);  // from now on the session that stands open
        Json session = read_answer(program);
        const std::string host = session["phones"]["address"];
        if (life == 0) {
            for (int i = 0; i < 8; ++i) {
                phones.emplace_back(host);
                REQUIRE(phones.back().get("/j/" + session["phones"]["code"].get<std::string>()).find("303") == 9);
            }
            session = go_to_vote(program);
            for (const Json& answer : session["presenter"]["answers"]) {
                options.push_back(answer["answer"]);
            }
        }
        CHECK(session["phase"] == "vote-1");
        for (support::Phone& phone : phones) {
            phone.move_to(host);
            const Json state = Json::parse(support::body_of(phone.get("/state")));
            ballot = state["ballot"];
            const std::size_t at = static_cast<std::size_t>(&phone - phones.data());
            INFO("life " << life << ", phone " << at);
            const std::string own = state["own"]["choice"];
            CHECK((own == acknowledged[at] || own == sent[at]));
            acknowledged[at] = own;
        }
        sent.clear();
        std::thread killer([&program, wait = chance() % 30'000] {
            std::this_thread::sleep_for(std::chrono::microseconds(wait));
            program.kill();
        });
        for (int i = 0; i < 40; ++i) {
            const std::size_t at = chance() % phones.size();
            const std::string& choice = options[chance() % options.size()];
            const std::string answer = phones[at].post("/vote", support::Phone::vote(ballot, choice, ++nonce));
            if (answer.find("\"saved\":true") != std::string::npos) {
                acknowledged[at] = choice;
                sent.erase(at);
            } else {
                sent.emplace(at, choice);
            }
            if (answer.empty()) {
                break;
            }
        }
        killer.join();
        program.wait();
    }
    e2e::Program program(arguments);
    Json session = read_answer(program);
    std::map<std::string, int> expected;
    for (support::Phone& phone : phones) {
        phone.move_to(session["phones"]["address"]);
        const Json state = Json::parse(support::body_of(phone.get("/state")));
        if (const std::string own = state["own"]["choice"]; !own.empty()) {
            ++expected[own];
        }
    }
    session = say(program, "next");
    REQUIRE(session["phase"] == "closed-1");
    for (std::size_t i = 0; i < options.size(); ++i) {
        INFO(options[i]);
        CHECK(session["presenter"]["by_phone"]["counts"][i] == expected[options[i]]);
    }
}

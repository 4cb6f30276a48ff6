/// The proof in `check --json`, by the names of docs/check-json.md.
#include "text/proof_json.h"

#include "support/catch.h"
#include "support/story_builder.h"

using namespace alongside;
using Json = nlohmann::json;

namespace {

/// One turning point and one fact; asking is worth something on one night only.
Scenario gate() {
    return test::Story("gate")
        .fact("rain", {"wet", "dry"})
        .scene(test::scene("one")
                   .turning("One")
                   .option(test::option("ask").pen(Pen::asked).also_tag(test::var("rain") == 1, Axis::power, 2))
                   .option(test::option("tell").pen(Pen::told))
                   .go("end"))
        .build();
}

Json proved(const Scenario& story, std::size_t budget) {
    app::CheckReport report;
    report.scenario = story.id;
    report.story = std::make_shared<const Scenario>(story);
    report.proofs.push_back(prove::prove(story, {0, budget, nullptr}));
    return Json::parse(text::proof_json(report).dump());
}

Json ending(const Json& seat, const std::string& outcome) {
    for (const Json& one : seat.at("endings")) {
        if (one.at("outcome") == outcome) {
            return one;
        }
    }
    return nullptr;
}

std::vector<std::string> names_of(const Json& object) {
    std::vector<std::string> names;
    for (const auto& entry : object.items()) {
        names.push_back(entry.key());
    }
    return names;
}

}  // namespace

TEST_CASE("a seat that is proved, as JSON") {
    const Json proof = proved(gate(), 1'000);
    CHECK(proof.at("complete") == true);
    const Json seat = proof.at("seats").at(0);
    CHECK(seat.at("complete") == true);
    CHECK(seat.at("stopped") == false);
    CHECK(seat.at("ways") == "4");
    CHECK(seat.at("ways_exact") == true);
    CHECK(seat.at("ranges").at("PW") == Json::parse(R"({"worst": 0, "best": 2})"));
    CHECK(seat.at("draws").size() == 2);
    CHECK(seat.at("draws").at(0).at("facts") == Json::parse(R"({"rain": "wet"})"));
    CHECK(seat.at("draws").at(0).at("ranges").at("PW") == Json::parse(R"({"worst": 0, "best": 0})"));
    CHECK(seat.at("stuck") == Json::array());
    CHECK(seat.at("last_good") == nullptr);
    CHECK(seat.at("inputs") == Json::parse(R"({"least": 1, "most": 1})"));
    CHECK(seat.at("bots").at(2).at("bot") == "first");
    CHECK(seat.at("bots").at(2).at("good") == 0.0);
    CHECK(seat.at("random") == Json::parse(R"({"good": 0.0, "out": 0.0})"));
}

TEST_CASE("each ending as JSON, reached or not") {
    const Json seat = proved(gate(), 1'000).at("seats").at(0);
    CHECK(seat.at("endings").size() == kOutcomes);
    const Json asked = ending(seat, "L2-");
    CHECK(asked.at("part") == "");
    CHECK(asked.at("reached") == true);
    CHECK(asked.at("ways") == "2");
    CHECK(asked.at("share") == 0.5);
    CHECK(asked.at("shortest").back() == "ask");
    CHECK(asked.at("ranges").at("PW").at("best") == 2);
    CHECK(asked.at("lost").at("scene") == "one");
    CHECK(asked.at("lost").at("choices").back() == "tell");
    const Json never = ending(seat, "L4+");
    CHECK(never.at("reached") == false);
    CHECK(never.at("ways") == "0");
    CHECK(never.at("shortest") == Json::array());
    CHECK(never.at("ranges") == nullptr);
    CHECK(never.at("lost") == nullptr);
}

TEST_CASE("a seat that is too large to be proved tells its size only") {
    const Json proof = proved(gate(), 0);
    CHECK(proof.at("complete") == false);
    CHECK(names_of(proof.at("seats").at(0)) ==
          std::vector<std::string>{"complete", "heaviest", "seat", "states", "stopped"});
}

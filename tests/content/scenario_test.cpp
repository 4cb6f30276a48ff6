/// What comes out of a file that reads: everything as integers, everything where the engine expects it.
#include "core/story/run.h"
#include "story.h"

using namespace alongside;
using support::kStory;
using support::story_with;

namespace {

Scenario scenario_of(const std::string& text) {
    auto result = support::read(text);
    REQUIRE(support::told(result.findings) == support::Told{});
    return *result.scenario;
}

const Scenario& hall() {
    static const Scenario scenario = scenario_of(kStory);
    return scenario;
}

VarIndex variable(std::string_view name) {
    return hall().find_variable(name).value();
}

/// Whether a condition on the option "wait" holds with these values.
bool holds(const std::string& condition, const Values& values) {
    const auto result = support::read(story_with("when: energy >= 2", "when: " + condition));
    INFO(condition);
    REQUIRE(result.scenario);
    return result.scenario->scenes[0].options[1].when.holds(values);
}

}  // namespace

TEST_CASE("a scenario keeps every promise that the engine relies on") {
    CHECK(support::unsound(hall()) == support::Told{});
}

TEST_CASE("the title page") {
    CHECK(hall().id == "hall");
    CHECK(hall().title == "The hall");
    CHECK(hall().module == "M1");
    CHECK(hall().minutes == 10);
    CHECK(hall().review.status == "draft");
    CHECK(hall().parts.size() == 1);
    CHECK(hall().parts[0].id.empty());
}

TEST_CASE("variables with fixed places come first, then those of the story by kind") {
    std::vector<std::string> ids;
    for (const Variable& each : hall().variables) {
        ids.push_back(each.id);
    }
    CHECK(ids == std::vector<std::string>{"room", "energy", "context", "motivation", "capacity", "assurances",
                                          "listens", "gwen", "marta", "weeks", "told", "rang", "heard-row", "lease",
                                          "numbers"});
    CHECK(variable("room") == kRoom);
    CHECK(variable("energy") == kEnergy);
    CHECK(variable("context") == kContext);
    CHECK(variable("assurances") == kAssurances);
    CHECK(variable("listens") == kListens);
    CHECK(variable("gwen") == kFirstOwn);
}

TEST_CASE("variables begin where the file says, and know their words") {
    const auto start = [](std::string_view name) { return hall().variables[variable(name)].start; };
    CHECK(start("room") == 0);
    CHECK(start("energy") == 4);
    CHECK(start("capacity") == 1);
    CHECK(start("listens") == 2);
    CHECK(start("gwen") == -1);
    CHECK(start("weeks") == 6);
    CHECK(hall().variables[variable("weeks")].high == 12);
    CHECK(hall().variables[variable("gwen")].words.front() == "hostile");
    CHECK(hall().variables[variable("lease")].words == std::vector<std::string>{"gone", "open"});
    CHECK(hall().variables[variable("numbers")].words.back() == "let-slide");
    CHECK(hall().variables[variable("heard-row")].kind == VarKind::heard);
}

TEST_CASE("people and places take their names from the world") {
    CHECK(hall().people[0].name == "Gwen Pritchard");
    CHECK(hall().people[0].brief == "Gwen");
    CHECK(hall().people[0].here_for == "an answer");
    CHECK(hall().people[1].stance == variable("marta"));
    CHECK_FALSE(hall().people[2].stance);
    CHECK(hall().places.size() == 2);
    CHECK(hall().find_place("market")->name == "Marta's stall");
}

TEST_CASE("a scene without place and light has those of the scene before") {
    CHECK(hall().scenes[0].evening);
    CHECK(hall().scenes[1].evening);
    CHECK(hall().scenes[1].place == "sports-hall");
    CHECK_FALSE(hall().scenes[2].evening);
    CHECK(hall().scenes[3].place == "market");
}

TEST_CASE("an option: pen, tags, effects in order, promise, way on") {
    const Option& open = hall().scenes[0].options[0];
    CHECK(open.pen == Pen::asked);
    REQUIRE(open.tags.size() == 2);
    CHECK(open.tags[1].axis == Axis::assets);
    CHECK(open.tags[1].value == 0);
    REQUIRE(open.effects.size() == 3);
    CHECK((open.effects[0].variable == variable("gwen") && !open.effects[0].absolute && open.effects[0].value == 1));
    CHECK((open.effects[1].variable == variable("weeks") && open.effects[1].absolute && open.effects[1].value == 3));
    CHECK((open.effects[2].variable == variable("told") && open.effects[2].absolute && open.effects[2].value == 1));
    REQUIRE(open.pledges.size() == 1);
    CHECK(open.pledges[0].fate == Fate::made);
    CHECK(open.go.front().to == 1);
    CHECK(hall().scenes[0].options[1].go.front().to == kOut);
    CHECK(hall().scenes[0].options[1].locked == "You are too tired.");
}

TEST_CASE("what an option also serves, what kind of act it is, and whose seat holds no power") {
    const Option& wait = hall().scenes[0].options[1];
    REQUIRE(wait.also.size() == 1);
    REQUIRE(wait.also[0].tags.size() == 1);
    CHECK(wait.also[0].tags[0].axis == Axis::honesty);
    CHECK(wait.also[0].tags[0].value == -2);
    CHECK(wait.also[0].heard[0].person == 1);
    CHECK(wait.also[0].because == "There was nothing in it.");
    CHECK(wait.also[0].trap == "T-hide");
    CHECK(wait.act == Act::wait);
    CHECK(hall().scenes[0].options[0].act == Act::speak);
    CHECK(hall().seats[0].participant);
    CHECK_FALSE(support::read(support::story_with("    participant: yes\n", "")).scenario->seats[0].participant);
}

TEST_CASE("skipping goes where the file says, or where every option leads") {
    CHECK(hall().scenes[0].skip_go.front().to == 1);
    CHECK(hall().scenes[0].skip_say.front().text == "You go on.");
    CHECK(hall().scenes[2].skip_go.front().to == kEnd);
}

TEST_CASE("curtains, listens, promises, endings and homes") {
    CHECK(hall().scenes[0].curtain == SceneIndex{3});
    CHECK(hall().scenes[3].is_curtain);
    CHECK(hall().scenes[3].question == "When?");
    CHECK(hall().scenes[0].listens[0].who == 2);
    CHECK(hall().scenes[0].listens[0].heard == variable("heard-row"));
    CHECK(hall().promises[0].to == 1);
    CHECK(hall().promises[0].due == 2);
    CHECK(hall().seats[0].endings[0][2]->title == "Asked");
    CHECK(hall().seats[0].at_home[0].lines.size() == 2);
    CHECK(hall().facts[0].truths[1] == "It stands empty.");
}

TEST_CASE("what people say at home may stand for all seats at once, and a seat may have a person's name") {
    const std::string seats =
        support::with(story_with("  chair:\n    start: hall", "  gwen:\n    person: gwen\n    start: hall"),
                      "  chair:\n    L2-", "  gwen:\n    L2-");
    const Scenario apart = scenario_of(support::with(seats, "at-home:\n  chair:\n", "at-home:\n  gwen:\n"));
    CHECK(apart.seats[0].person == 0);
    CHECK(apart.seats[0].at_home[0].person == 0);
    const Scenario together = scenario_of(support::with(seats,
                                                        "at-home:\n  chair:\n    gwen:\n      - when: gwen >= warm\n   "
                                                        "     text: I will go again.\n      - text: I left early.\n",
                                                        "at-home:\n  marta: I sold nothing.\n"));
    CHECK(together.seats[0].at_home[0].person == 1);
    CHECK(together.seats[0].at_home[0].lines[0].text == "I sold nothing.");
}

TEST_CASE("lines: narration, a voice, the player, a silence, a condition") {
    const Scenario scenario =
        scenario_of(story_with("      - marta: So?\n",
                               "      - pause\n      - you: Good morning.\n      - |\n        One.\n        Two.\n"
                               "      - >\n        Three\n        four.\n      - {when: told, text: pause}\n"));
    const std::vector<Line>& lines = scenario.scenes[2].say;
    CHECK(lines[0].pause());
    CHECK(lines[1].speaker == Line::kPlayer);
    CHECK(lines[2].text == "One.\nTwo.");
    CHECK(lines[3].text == "Three four.");
    CHECK(lines[4].pause());
    CHECK_FALSE(lines[4].when.always());
}

TEST_CASE("waiting is answered by a silence first, unless its author has put one elsewhere") {
    const auto waited = [](const std::string& say) {
        const Scenario scenario = scenario_of(story_with("        act: wait\n", "        act: wait\n" + say));
        std::vector<bool> silences;
        for (const Scene& scene : scenario.scenes)
            for (const Option& option : scene.options)
                if (option.act == Act::wait)
                    for (const Line& line : option.say)
                        silences.push_back(line.pause());
        return silences;
    };
    CHECK(waited("        say:\n          - It rains.\n") == std::vector{true, false});
    CHECK(waited("        say:\n          - It rains.\n          - pause\n") == std::vector{false, true});
}

TEST_CASE("routes are taken in order, and the last always holds") {
    const Scenario scenario = scenario_of(
        story_with("    go: stall\n", "    go:\n      - when: gwen <= cold\n        to: out\n      - to: stall\n"));
    CHECK(scenario.scenes[1].go.size() == 2);
    CHECK(scenario.scenes[1].go[0].to == kOut);
    CHECK(scenario.scenes[1].go[1].when.always());
}

TEST_CASE("conditions") {
    Values values{};
    values[variable("gwen")] = 1;
    values[variable("energy")] = 3;
    values[variable("told")] = 1;
    values[variable("numbers")] = static_cast<std::int16_t>(Fate::made);
    for (const std::string yes : {"gwen = willing",
                                  "gwen >= willing",
                                  "gwen != warm",
                                  "gwen < warm",
                                  "gwen > watching",
                                  "energy<=3",
                                  "told",
                                  "not rang",
                                  "lease = gone",
                                  "numbers != none",
                                  "numbers = made",
                                  "told and energy = 3",
                                  "rang or told",
                                  "not (rang or energy = 4)",
                                  "rang and told or energy = 3",
                                  "energy = 3 or told and rang",
                                  "not not told",
                                  "(told)",
                                  "not rang and told",
                                  "context >= -1",
                                  "listens < +1",
                                  "not heard-row"}) {
        CHECK(holds(yes, values));
    }
    for (const std::string no : {"gwen > willing", "rang", "not told", "told and rang", "(energy = 3 or told) and rang",
                                 "not (told or rang)"}) {
        CHECK_FALSE(holds(no, values));
    }
}

TEST_CASE("a whole run can be played") {
    const std::vector<std::string> choices = {"begin chair lease=gone", "listen:row", "open-book", "give"};
    const auto state = fold(hall(), choices);
    REQUIRE(state);
    CHECK(state->finish == Finish::ended);
    CHECK((*state)[variable("rang")] == 1);
    CHECK((*state)[kAssurances] == 1);
    CHECK((*state)[variable("weeks")] == 3);
}

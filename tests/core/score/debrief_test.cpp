/// Looking back on a finished run (play.md sections 6 and 7).
#include "core/score/debrief.h"

#include "support/play.h"
#include "support/random_story.h"

using namespace alongside;
using namespace alongside::test;
using Texts = std::vector<std::string>;

namespace {

Story hall() {
    return Story("hall")
        .person("gwen")
        .person("callum")
        .listens(1)
        .promise("numbers", "gwen", "monday")
        .scene(scene("hall")
                   .turning("The hall", 2)
                   .listen(listen("callum").who("callum").say("I saw it."))
                   .option(option("share")
                               .pen(Pen::shared)
                               .tag(Axis::power, +1)
                               .change("gwen", +1)
                               .heard_by("callum", "She asked.")
                               .say_by("gwen", "Well.")
                               .makes("numbers"))
                   .option(option("tell").pen(Pen::told).tag(Axis::power, -1))
                   .option(option("secret").pen(Pen::led).when(heard("callum")).tag(Axis::honesty, +2))
                   .go("street"))
        .scene(scene("street").option(option("walk").tag(Axis::respect, +1)).option(option("run")).go("monday"))
        .scene(scene("monday")
                   .turning("Monday")
                   .curtain("stop")
                   .option(option("ring").pen(Pen::asked).keeps("numbers"))
                   .option(option("busy").pen(Pen::told).tag(Axis::power, -2))
                   .go("end"))
        .scene(scene("stop").say("We stopped.").is_curtain("What now?").go("end"));
}

const std::string kOpening = "begin chair";

Debrief after(const Scenario& story, const Texts& choices) {
    const auto looked_back = debrief(story, choices);
    REQUIRE(looked_back);
    return *looked_back;
}

Texts ids(const std::vector<const Option*>& options) {
    Texts ids;
    for (const Option* option : options) {
        ids.push_back(option->id);
    }
    return ids;
}

Texts said_at_home(const Debrief& debrief) {
    Texts texts;
    for (const SaidAtHome& said : debrief.at_home) {
        texts.push_back(said.line->text);
    }
    return texts;
}

}  // namespace

TEST_CASE("each turning point is told with what was answered and which doors stood open", "[debrief]") {
    const Scenario story = hall().build();
    const Debrief looked_back = after(story, {kOpening, "listen:callum", "share", "walk", "own:busy"});
    REQUIRE(looked_back.answers.size() == 2);
    const Answer& first = looked_back.answers[0];
    CHECK(first.scene == 0);
    CHECK(first.kind == Answer::Kind::chosen);
    CHECK(first.option->id == "share");
    CHECK(first.position == 2);
    CHECK(ids(first.not_taken) == Texts{"tell", "secret"});
    const Answer& second = looked_back.answers[1];
    CHECK(second.kind == Answer::Kind::own_words);
    CHECK(second.option->id == "busy");
    CHECK(second.position == 4);
    CHECK(ids(second.not_taken) == Texts{"ring"});
}

TEST_CASE("what a turning point served includes what tonight's facts and the run added", "[debrief][property]") {
    for_each_story(100, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        const Debrief looked_back = after(story, walk);
        std::array<int, kAxes> sums{};
        for (const Answer& answer : looked_back.answers) {
            CHECK((answer.kind == Answer::Kind::chosen || answer.served.empty()));
            for (const Tag& tag : answer.served) {
                sums[static_cast<std::size_t>(tag.axis)] += tag.value;
            }
        }
        State state = *fold(story, Texts{walk[0]});
        std::array<int, kAxes> at_turning_points{};
        for (std::size_t i = 1; i < walk.size(); ++i) {
            const State before = state;
            make_move(story, state, *read_move(story, state, walk[i]));
            for (std::size_t axis = 0; axis < kAxes && story.scenes[before.scene].is_turning_point(); ++axis) {
                at_turning_points[axis] += state.axes[axis] - before.axes[axis];
            }
        }
        CHECK(sums == at_turning_points);
    });
}

TEST_CASE("a door that was locked is not one that was left closed", "[debrief]") {
    const Scenario story = hall().build();
    CHECK(ids(after(story, {kOpening, "tell", "run", "busy"}).answers[0].not_taken) == Texts{"share"});
}

TEST_CASE("a turning point that was skipped or cut short says so", "[debrief]") {
    const Scenario story = hall().build();
    const Debrief looked_back = after(story, {kOpening, "skip", "walk", "curtain"});
    REQUIRE(looked_back.answers.size() == 2);
    CHECK(looked_back.answers[0].kind == Answer::Kind::skipped);
    CHECK(looked_back.answers[0].option == nullptr);
    CHECK(ids(looked_back.answers[0].not_taken) == Texts{"share", "tell"});
    CHECK(looked_back.answers[1].kind == Answer::Kind::curtain);
}

TEST_CASE("going back to an answer's position leads to its turning point", "[debrief]") {
    const Scenario story = hall().build();
    const Texts choices = {kOpening, "listen:callum", "share", "walk", "busy"};
    for (const Answer& answer : after(story, choices).answers) {
        const Texts before(choices.begin(), choices.begin() + static_cast<std::ptrdiff_t>(answer.position));
        CHECK(fold(story, before)->scene == answer.scene);
    }
}

TEST_CASE("promise slips show each promise that was made and its fate", "[debrief]") {
    const Scenario story = hall().build();
    CHECK(after(story, {kOpening, "tell", "walk", "ring"}).slips.empty());
    CHECK(after(story, {kOpening, "share", "walk", "ring"}).slips.at(0).fate == Fate::kept);
    CHECK(after(story, {kOpening, "share", "walk", "busy"}).slips.at(0).fate == Fate::slid);
    CHECK(after(story, {kOpening, "share", "walk", "curtain"}).slips.at(0).fate == Fate::made);
    CHECK(after(story, {kOpening, "share", "walk", "busy"}).slips.at(0).promise == &story.promises[0]);
}

TEST_CASE("at home each person says the first line that fits, the ending's own before the seat's", "[debrief]") {
    const Scenario story = hall()
                               .at_home("gwen", "She listened.", var("gwen") >= 1)
                               .at_home("gwen", "I put the biscuits back.")
                               .at_home("callum", "I held the door.", var("callum") >= 3)
                               .at_home_at("L1-", "gwen", "She talked.", var("gwen") <= 0)
                               .build();
    CHECK(said_at_home(after(story, {kOpening, "share", "walk", "ring"})) == Texts{"She listened."});
    CHECK(said_at_home(after(story, {kOpening, "tell", "walk", "busy"})) == Texts{"She talked."});
    CHECK(said_at_home(after(story, {kOpening, "skip", "walk", "ring"})) == Texts{"I put the biscuits back."});
}

TEST_CASE("a debrief closes with the ending's question, or the curtain's", "[debrief]") {
    const Scenario story = hall().build();
    const Debrief ended = after(story, {kOpening, "tell", "walk", "busy"});
    CHECK(ended.question == "What about L1-?");
    CHECK(ended.endings.at(0)->title == "L1-");
    CHECK(ended.outcomes.at(0).how == Finish::ended);
    const Debrief cut = after(story, {kOpening, "tell", "walk", "curtain"});
    CHECK(cut.question == "What now?");
    CHECK(cut.endings == std::vector<const Ending*>{nullptr});
    CHECK(cut.outcomes.at(0).how == Finish::curtain);
}

TEST_CASE("a story in parts has an ending for each part that the run got to", "[debrief]") {
    const Scenario story = Story("parts")
                               .part("first")
                               .part("second")
                               .part("third")
                               .scene(scene("one").part(0).turning("1").option(option("x").pen(Pen::led)).go("two"))
                               .scene(scene("two")
                                          .part(1)
                                          .turning("2")
                                          .option(option("leave").pen(Pen::told).go("out"))
                                          .option(option("stay"))
                                          .go("three"))
                               .scene(scene("three").part(2).option(option("x")).go("end"))
                               .build();
    const Debrief looked_back = after(story, {kOpening, "x", "leave"});
    REQUIRE(looked_back.endings.size() == 2);
    CHECK(looked_back.endings[0]->title == "firstL4-");
    CHECK(looked_back.endings[1]->title == "secondout");
    CHECK(looked_back.question == "What about secondout?");
    CHECK(looked_back.outcomes[0].how == Finish::ended);
}

TEST_CASE("a part that the run never played has no ending", "[debrief]") {
    const Scenario story =
        Story("jump")
            .part("first")
            .part("second")
            .part("third")
            .seat("chair", "one")
            .seat("late", "three")
            .scene(scene("one").part(0).option(option("jump").go("three")).option(option("x")).go("two"))
            .scene(scene("two").part(1).option(option("x")).go("three"))
            .scene(scene("three").part(2).option(option("x")).go("end"))
            .build();
    const Debrief jumped = after(story, {kOpening, "jump", "x"});
    REQUIRE(jumped.endings.size() == 3);
    CHECK(jumped.endings[0] != nullptr);
    CHECK(jumped.endings[1] == nullptr);
    CHECK(jumped.endings[2] != nullptr);
    CHECK(after(story, {"begin late", "x"}).endings[0] == nullptr);
}

TEST_CASE("a run that has not ended cannot be looked back on, nor one that cannot be folded", "[debrief]") {
    const Scenario story = hall().build();
    CHECK(debrief(story, Texts{kOpening, "tell"}).error() == Error{"running", "This run has not ended yet."});
    CHECK(debrief(story, Texts{}).error() == Error{"unknown-seat", "This run has no opening."});
    const Texts wrong = {kOpening, "tell", "fly"};
    CHECK(debrief(story, wrong).error() == fold(story, wrong).error());
}

TEST_CASE("the upper 40 % of a range is much, the lower 30 % little", "[leaning]") {
    const prove::Range ten = {-4, 6};
    CHECK(leaning_of(-4, ten) == Leaning::little);
    CHECK(leaning_of(-1, ten) == Leaning::little);
    CHECK(leaning_of(0, ten) == Leaning::some);
    CHECK(leaning_of(1, ten) == Leaning::some);
    CHECK(leaning_of(2, ten) == Leaning::much);
    CHECK(leaning_of(6, ten) == Leaning::much);
    CHECK(leaning_of(0, {0, 1}) == Leaning::little);
    CHECK(leaning_of(1, {0, 1}) == Leaning::much);
}

TEST_CASE("an axis on which nothing could be gained or lost has no leaning", "[leaning]") {
    CHECK(leaning_of(2, {2, 2}) == Leaning::not_exercised);
}

TEST_CASE("each axis lies between the worst and best of this seat tonight", "[axes]") {
    const Scenario story = hall().build();
    const std::vector<AxisView> axes = axes_of(story, after(story, {kOpening, "share", "walk", "busy"}));
    REQUIRE(axes.size() == kAxes);
    CHECK(axes[0].axis == Axis::power);
    CHECK(axes[0].sum == -1);
    CHECK(axes[0].range == prove::Range{-3, 1});
    CHECK(axes[0].leaning == Leaning::some);
    CHECK(axes[1].range == prove::Range{0, 2});
    CHECK(axes[1].leaning == Leaning::little);
    CHECK(axes[2].leaning == Leaning::much);
    CHECK(axes[3].leaning == Leaning::not_exercised);
}

TEST_CASE("an axis is measured by what was true tonight", "[axes]") {
    const Scenario story =
        Story("tonight")
            .fact("lease", {"gone", "challenged"})
            .scene(scene("a")
                       .option(option("sign").when(var("lease") == 1).locked("It is gone.").tag(Axis::assets, 2))
                       .option(option("wait"))
                       .go("end"))
            .build();
    const auto assets = [&](const std::string& opening) {
        return axes_of(story, after(story, {opening, "wait"}))[5].range;
    };
    CHECK(assets("begin chair lease=gone") == prove::Range{0, 0});
    CHECK(assets("begin chair lease=challenged") == prove::Range{0, 2});
}

TEST_CASE("what was answered in own words or skipped counts for nothing, in the range as in the sum", "[axes]") {
    const Scenario story = hall().build();
    const auto power = [&](const Texts& choices) { return axes_of(story, after(story, choices))[0].range; };
    CHECK(power({kOpening, "own:tell", "walk", "busy"}) == prove::Range{-2, 0});
    CHECK(power({kOpening, "tell", "walk", "skip"}) == prove::Range{-1, 1});
    CHECK(power({kOpening, "skip", "walk", "skip"}) == prove::Range{0, 0});
    const auto respect = [&](const Texts& choices) { return axes_of(story, after(story, choices))[2].range; };
    CHECK(respect({kOpening, "tell", "walk", "busy"}) == prove::Range{0, 1});
    CHECK(respect({kOpening, "tell", "skip", "busy"}) == prove::Range{0, 0});
}

TEST_CASE("a run that stopped at a curtain is measured by runs that stopped there", "[axes]") {
    const Scenario story = hall().build();
    const std::vector<AxisView> axes = axes_of(story, after(story, {kOpening, "share", "walk", "curtain"}));
    CHECK(axes[0].range == prove::Range{-1, 1});
    CHECK(axes[0].leaning == Leaning::much);
}

TEST_CASE("the names on a door are those whom it would have moved, who heard it, and who answer", "[debrief]") {
    const Scenario story = hall().build();
    CHECK(people_behind(story, story.scenes[0].options[0]) == std::vector<int>{1, 0});
    CHECK(people_behind(story, story.scenes[0].options[1]).empty());
}

TEST_CASE("every finished run can be looked back on, and lies within its ranges", "[debrief][property]") {
    for_each_story(150, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        const Debrief looked_back = after(story, walk);
        CHECK(looked_back.state == *fold(story, walk));
        CHECK(looked_back.outcomes.size() == looked_back.endings.size());
        for (const AxisView& view : axes_of(story, looked_back)) {
            INFO(kAxisIds[static_cast<std::size_t>(view.axis)] << " in " << walk.size() << " choices");
            CHECK(view.sum >= view.range.worst);
            CHECK(view.sum <= view.range.best);
            CHECK((view.leaning == Leaning::not_exercised) == !view.range.exercised());
        }
    });
}

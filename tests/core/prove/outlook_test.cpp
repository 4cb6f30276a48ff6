/// What states may share an outlook: those that differ only in what no move asks for or changes.
#include "core/prove/outlook.h"

#include "core/prove/proof.h"
#include "support/random_story.h"

using namespace alongside;
using namespace alongside::test;
using namespace alongside::prove;

namespace {

/// Another value, in range, for one variable that `touched` leaves out; none if there is no such variable.
std::optional<Effect> untouched_change(const Scenario& story, const VarSet& touched, Rng& rng) {
    const auto variable = static_cast<VarIndex>(rng.below(story.variables.size()));
    if (touched.test(variable)) {
        return std::nullopt;
    }
    const Variable& declared = story.variables[variable];
    const auto values = static_cast<std::size_t>(declared.high - declared.low) + 1;
    return Effect{variable, true, static_cast<std::int16_t>(declared.low + static_cast<int>(rng.below(values)))};
}

std::vector<const Line*> move_and_hear(const Scenario& story, State& state, Move move) {
    Narration said;
    make_move(story, state, move, &said);
    std::vector<const Line*> lines;
    for (const Said& one : said) {
        lines.push_back(one.line);
    }
    return lines;
}

/// Makes the move in both states and says whether the same happened, and the change stayed.
bool same_step(const Scenario& story, State real, State other, Move move, const Effect& change) {
    const std::vector<const Line*> lines = move_and_hear(story, real, move);
    const bool same_words = lines == move_and_hear(story, other, move);
    const bool stayed = other[change.variable] == change.value;
    other.values[change.variable] = real[change.variable];
    // Where people walk out or a curtain falls the outcome hangs on no condition. The words of a skip are never asked
    // for.
    if (real.finish == Finish::curtain || real.finish == Finish::walked_out) {
        other.parts[real.part].conditions = real.parts[real.part].conditions;
    }
    return stayed && real == other && (same_words || move.kind == Move::Kind::skip);
}

/// What the pen writes down with the move of this name.
std::optional<Pen> pen_of(const Scenario& story, const State& state, const std::string& choice) {
    const Move move = *read_move(story, state, choice);
    const bool chosen = move.kind == Move::Kind::option || move.kind == Move::Kind::own;
    return chosen ? story.scenes[state.scene].options[move.index].pen : std::nullopt;
}

}  // namespace

TEST_CASE("a move asks for and changes only what it is said to touch", "[outlook][property]") {
    for_each_story(200, [](const Scenario& story, Rng& rng) {
        const std::vector<std::string> walk = random_walk(story, rng);
        const State door = *read_opening(story, walk.front());
        const Hindsight hindsight = look_ahead(story, door.seat, Question::words);
        for (std::size_t count = 1; count < walk.size(); ++count) {
            const State real = *fold(story, std::span(walk).first(count));
            for (int times = 0; times < 20; ++times) {
                const auto change = untouched_change(story, hindsight.touched[real.scene], rng);
                if (!change) {
                    continue;
                }
                State other = real;
                other.values[change->variable] = change->value;
                REQUIRE(open_moves(story, other) == open_moves(story, real));
                INFO(story.variables[change->variable].id << " in " << story.scenes[real.scene].id);
                CHECK(same_step(story, real, other, random_move(story, real, rng), *change));
            }
        }
    });
}

TEST_CASE("what is carried over and what a move settles make up the key of where it leads", "[outlook][property]") {
    const Question question = GENERATE(Question::scores, Question::outcomes, Question::words);
    for_each_story(120, [question](const Scenario& story, Rng& rng) {
        const std::vector<std::string> walk = random_walk(story, rng);
        const State door = *read_opening(story, walk.front());
        const Slice slice(story, door.seat, question, facts_of(story, door));
        for (std::size_t count = 1; count + 1 < walk.size(); ++count) {
            const State from = *fold(story, std::span(walk).first(count));
            const State to = *fold(story, std::span(walk).first(count + 1));
            const Carry carry = slice.carry(from.scene, to.scene);
            const Key key = slice.pack(from);
            const auto marked = pen_of(story, from, walk[count]);
            CHECK((carry.untouched(key) | carry.marks(key, marked) | slice.pack(to, carry)) == slice.pack(to));
        }
    });
}

TEST_CASE("a passage is entered where a way leads through it, and lines are told that are said", "[outlook]") {
    const Scenario story =
        Story("entered")
            .flag("wet")
            .scene(scene("start").option(option("x").say("Never.", flag("wet")).say("Always.")).go("lane"))
            .scene(scene("lane").go_if(flag("wet"), "puddle").go("end"))
            .scene(scene("puddle").go("end"))
            .build();
    Ask ask;
    ask.question = Question::words;
    const Graph graph = explore(story, ask);
    CHECK(graph.entered == 0b011);
    REQUIRE(graph.said.size() == 1);
    CHECK(graph.said.front()->text == "Always.");
}

TEST_CASE("the states of those who skip are bounded too", "[proof]") {
    const Scenario story = Story("skipped")
                               .flag("one")
                               .flag("two")
                               .scene(scene("a").option(option("x").set("one")).go("b"))
                               .scene(scene("b").option(option("x").set("two")).go("c"))
                               .scene(scene("c")
                                          .option(option("x").when(flag("one")))
                                          .option(option("y").when(flag("two")))
                                          .option(option("z"))
                                          .go("end"))
                               .build();
    Want want;
    want.budget = 3;
    CHECK_FALSE(prove::prove(story, want).complete);
    want.budget = 20;
    const Proof proof = prove::prove(story, want);
    CHECK(proof.complete);
    CHECK(proof.states == 3);
}

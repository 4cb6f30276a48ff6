/// Where a run landed (play.md section 5).
#include "core/score/outcome.h"

#include "support/play.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

namespace {

using Marks = std::array<std::uint8_t, kPens>;
using Conditions = std::array<std::int16_t, kConditions>;

State closed(const Marks& pen, const Conditions& conditions, Finish how = Finish::ended) {
    State state;
    state.finish = how;
    state.parts[0] = {pen, conditions, true};
    return state;
}

std::string_view id_of(const Scenario& story, const State& state) {
    return kOutcomeIds[outcome_of(story, state, 0).index()];
}

Scenario plain() {
    return Story("plain").scene(scene("a").go("end")).build();
}
Scenario capped(Level level) {
    return Story("capped").cap(level).scene(scene("a").go("end")).build();
}

}  // namespace

TEST_CASE("the level is the rung of the weighted middle of the marks, the lower on a tie", "[outcome]") {
    CHECK(level_of(Marks{1, 0, 0, 0}) == Level::informing);
    CHECK(level_of(Marks{0, 0, 0, 1}) == Level::leading);
    CHECK(level_of(Marks{1, 1, 1, 0}) == Level::voice);
    CHECK(level_of(Marks{3, 2, 2, 1}) == Level::voice);
    CHECK(level_of(Marks{3, 0, 0, 3}) == Level::informing);
    CHECK(level_of(Marks{3, 0, 0, 4}) == Level::leading);
    CHECK(level_of(Marks{1, 1, 1, 1}) == Level::voice);
    CHECK(level_of(Marks{0, 2, 1, 1}) == Level::voice);
    CHECK(level_of(Marks{0, 2, 2, 1}) == Level::sharing);
    CHECK(level_of(Marks{72, 0, 0, 72}) == Level::informing);
}

TEST_CASE("without a mark people were informed", "[outcome]") {
    CHECK(level_of(Marks{}) == Level::informing);
}

TEST_CASE("the level is that of a sorted list's lower median, whatever the marks", "[outcome]") {
    for (int code = 0; code < 256; ++code) {
        const Marks marks = {static_cast<std::uint8_t>(code & 3), static_cast<std::uint8_t>((code >> 2) & 3),
                             static_cast<std::uint8_t>((code >> 4) & 3), static_cast<std::uint8_t>((code >> 6) & 3)};
        std::vector<int> rungs;
        for (std::size_t pen = 0; pen < kPens; ++pen) {
            rungs.insert(rungs.end(), marks[pen], static_cast<int>(pen) + 1);
        }
        if (!rungs.empty()) {
            CHECK(static_cast<int>(level_of(marks)) == rungs[(rungs.size() - 1) / 2]);
        }
    }
}

TEST_CASE("a side is good with three conditions above 0, if assurances is not below", "[outcome]") {
    for (const Level level : {Level::informing, Level::voice, Level::sharing}) {
        CHECK(side_of(level, {1, 1, 1, 0}) == Side::good);
        CHECK(side_of(level, {3, 1, 0, 1}) == Side::good);
        CHECK(side_of(level, {-3, 1, 1, 1}) == Side::good);
        CHECK(side_of(level, {1, 1, 1, 1}) == Side::good);
        CHECK(side_of(level, {3, 3, 3, -1}) == Side::bad);
        CHECK(side_of(level, {3, 3, 0, 0}) == Side::bad);
        CHECK(side_of(level, {0, 0, 0, 0}) == Side::bad);
    }
}

TEST_CASE("leading is good only with all four conditions", "[outcome]") {
    CHECK(side_of(Level::leading, {1, 1, 1, 1}) == Side::good);
    CHECK(side_of(Level::leading, {3, 3, 3, 0}) == Side::bad);
    CHECK(side_of(Level::leading, {0, 3, 3, 3}) == Side::bad);
}

TEST_CASE("where law or safety limits the level, a run that goes further lands at the limit, and is judged there",
          "[outcome]") {
    const State led = closed({0, 0, 0, 3}, {2, 2, 2, 0});
    CHECK(id_of(plain(), led) == "L4-");
    CHECK(id_of(capped(Level::sharing), led) == "L3+");
    CHECK(id_of(capped(Level::informing), led) == "L1+");
    CHECK(id_of(capped(Level::sharing), closed({1, 0, 0, 0}, {2, 2, 2, 0})) == "L1+");
}

TEST_CASE("each outcome has the id of its level and side, and walking out one of its own", "[outcome]") {
    CHECK(id_of(plain(), closed({1, 0, 0, 0}, {})) == "L1-");
    CHECK(id_of(plain(), closed({0, 1, 0, 0}, {1, 1, 1, 0})) == "L2+");
    CHECK(id_of(plain(), closed({0, 0, 1, 0}, {})) == "L3-");
    CHECK(id_of(plain(), closed({0, 0, 0, 1}, {1, 1, 1, 1})) == "L4+");
    CHECK(id_of(plain(), closed({0, 0, 0, 1}, {1, 1, 1, 1}, Finish::walked_out)) == "out");
    CHECK(id_of(plain(), closed({0, 0, 0, 1}, {1, 1, 1, 1}, Finish::curtain)) == "L4+");
}

TEST_CASE("an outcome says how it came about", "[outcome]") {
    const Outcome outcome = outcome_of(plain(), closed({2, 1, 0, 0}, {1, -2, 3, 0}, Finish::walked_out), 0);
    CHECK(outcome.how == Finish::walked_out);
    CHECK(outcome.level == Level::informing);
    CHECK(outcome.side == Side::bad);
    CHECK(outcome.pen == std::array<std::int16_t, kPens>{2, 1, 0, 0});
    CHECK(outcome.conditions == Conditions{1, -2, 3, 0});
}

TEST_CASE("a played run lands where its marks and conditions say", "[outcome]") {
    const Scenario story = Story("played")
                               .starts("context", 1)
                               .starts("capacity", 1)
                               .voice("marta")
                               .promise("numbers", "marta", "second")
                               .scene(scene("first")
                                          .turning("1", 2)
                                          .option(option("share").pen(Pen::shared).makes("numbers"))
                                          .option(option("tell").pen(Pen::told))
                                          .go("second"))
                               .scene(scene("second")
                                          .turning("2")
                                          .option(option("keep").pen(Pen::asked).keeps("numbers"))
                                          .option(option("forget").pen(Pen::asked))
                                          .go("end"))
                               .build();
    const Way way = GENERATE(both_ways());
    const auto landed = [&](const std::vector<std::string>& moves) {
        Play play(story, way);
        play.choose_all(moves);
        return ending_for(story, play.state(), 0)->title;
    };
    CHECK(landed({"share", "keep"}) == "L3+");
    CHECK(landed({"share", "forget"}) == "L3-");
    CHECK(landed({"tell", "keep"}) == "L1-");
    CHECK(landed({"skip", "forget"}) == "L2-");
}

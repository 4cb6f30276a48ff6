/// The level of engagement: the lowest ceiling decides, the conditions say which side.
#include "core/learn/level.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::learn;

namespace {

/// Two questions whose options are the four levels.
LevelTool a_tool() {
    LevelTool tool;
    for (const std::string id : {"aim", "stage"}) {
        LevelQuestion question{id, "text", "", {}, {}};
        for (std::size_t i = 0; i < kLevelIds.size(); ++i) {
            question.options.push_back({std::string(kLevelIds[i]), "text", static_cast<Level>(i + 1), "because"});
        }
        tool.questions.push_back(std::move(question));
    }
    for (std::size_t i = 0; i < kConditions; ++i) {
        tool.conditions[i].id = kConditionIds[i];
    }
    return tool;
}

Work answers(const char* aim, const char* stage, const char* conditions = "yyyy") {
    Work work;
    work.answers["aim"].choice = aim;
    work.answers["stage"].choice = stage;
    for (std::size_t i = 0; i < kConditions; ++i) {
        const char given = conditions[i];
        work.answers[std::string(kConditionIds[i])].choice = given == 'y'   ? "yes"
                                                             : given == 'n' ? "no"
                                                             : given == 'p' ? "partly"
                                                                            : "unsure";
    }
    return work;
}

}  // namespace

SCENARIO("the level is the highest that no answer rules out") {
    const LevelTool tool = a_tool();
    CHECK(suggest_level(tool, answers("leading", "voice"))->level == Level::voice);
    CHECK(suggest_level(tool, answers("leading", "voice"))->held_by == std::vector<std::size_t>{1});
    CHECK(suggest_level(tool, answers("sharing", "sharing"))->held_by == std::vector<std::size_t>{0, 1});
    CHECK(suggest_level(tool, answers("leading", "leading"))->held_by.empty());
    CHECK_FALSE(suggest_level(tool, answers("leading", "")));
    CHECK_FALSE(suggest_level(tool, answers("leading", "an option of an older file")));
}

SCENARIO("the side follows from the conditions, as in a scenario") {
    const LevelTool tool = a_tool();
    const auto side = [&](const char* level, const char* conditions) {
        return suggest_level(tool, answers(level, level, conditions))->side;
    };
    CHECK(side("voice", "yyyy") == Side::good);
    CHECK(side("voice", "nyyy") == Side::good);
    CHECK(side("voice", "yyyp") == Side::good);
    CHECK(side("voice", "yyyn") == Side::bad);
    CHECK(side("voice", "ypyu") == Side::bad);
    CHECK(side("leading", "yyyy") == Side::good);
    CHECK(side("leading", "yypy") == Side::bad);
}

SCENARIO("conditions that do not hold are named, and a level below that would go well") {
    const LevelTool tool = a_tool();
    const auto leading = suggest_level(tool, answers("leading", "leading", "yypy"));
    CHECK(leading->weak == std::vector{Condition4::capacity});
    CHECK(leading->steady == Level::sharing);
    const auto shaky = suggest_level(tool, answers("sharing", "sharing", "nuyy"));
    CHECK(shaky->weak == std::vector{Condition4::context, Condition4::motivation});
    CHECK_FALSE(shaky->steady);
    CHECK_FALSE(suggest_level(tool, answers("leading", "leading"))->steady);
}

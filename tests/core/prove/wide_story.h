#pragma once
/// A story that asks for each of the sixteen values of `count` numbers, so that none of them can be forgotten.
#include "support/story_builder.h"

namespace alongside::test {

inline Scenario wide_story(int count) {
    Story story("wide");
    When any = var("energy") < 0;
    for (int i = 0; i < count; ++i) {
        const std::string name = "pounds" + std::to_string(i);
        story.resource(name, 0, 15, 1);
        for (int value = 0; value <= 15; ++value) {
            any = any || var(name) == value;
        }
    }
    return story.scene(scene("a").option(option("x").when(any)).go("end")).build();
}

}  // namespace alongside::test

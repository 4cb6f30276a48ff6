#pragma once
/// A generated scenario of the size of a shipped one: ten scenes, eight of them turning points with four options each.
///
/// Options move the room, the conditions, three stances and the pen, so that hardly two ways come to the same state. A
/// fact with three variants, a listen, a promise and a few conditions are in it, as in play.md section 4.
#include <string>

#include "support/story_builder.h"

namespace alongside::bench {

inline std::string name_of(char letter, int number) {
    return std::to_string(number).insert(0, 1, letter);
}

inline test::OptionPart option_of(int scene, int position) {
    static constexpr const char* kConditionOf[] = {"context", "motivation", "capacity", "context"};
    static constexpr const char* kPersonOf[] = {"gwen", "callum", "marta", "gwen"};
    const int turn = scene + position;
    auto made = test::option(name_of('o', position));
    made.tag(static_cast<Axis>(turn % 8), 1 + turn % 2).tag(static_cast<Axis>((turn + 3) % 8), -1);
    made.change(kConditionOf[turn % 4], turn % 3 == 0 ? 1 : -1).change(kPersonOf[position], scene % 2 == 0 ? 1 : -1);
    made.say("She looks at the floor, and then at you.").say_by("gwen", "Is that a promise?", test::var("gwen") > 0);
    if (position == 0) {
        made.change("energy", -1).also(test::var("room") <= -1, {test::by("energy", -1)}, "Somebody laughs.");
    }
    if (position == 1 && scene < 5) {
        made.makes("numbers");
    }
    return made;
}

inline Scenario evening() {
    test::Story story("evening");
    story.starts("energy", 6).starts("room", 1).listens(2).person("gwen").person("callum").person("marta");
    story.fact("lease", {"gone", "challenged", "for-sale"}).promise("numbers", "marta", "s8");
    for (int i = 0; i < 10; ++i) {
        auto scene = test::scene(name_of('s', i));
        scene.say("The hall is full, and somebody is standing on a chair.");
        if (i % 5 != 4) {
            scene.turning(name_of('T', i), static_cast<std::uint8_t>(1 + i % 2));
        }
        for (int position = 0; position < 4; ++position) {
            auto option = option_of(i, position);
            option.pen(static_cast<Pen>(position));
            if (position == 3) {
                option.when(test::var(i % 2 == 0 ? "gwen" : "callum") >= -1 || test::var("lease") == 1)
                    .locked("Not tonight.");
            }
            scene.option(option);
        }
        if (i % 4 == 1) {
            scene.listen(test::listen(name_of('l', i)).who("callum").change("room", -1).say("I saw it."));
        }
        story.scene(scene.go(i == 9 ? "end" : name_of('s', i + 1)));
    }
    return story.build();
}

}  // namespace alongside::bench

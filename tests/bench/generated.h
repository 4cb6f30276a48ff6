#pragma once
/// Generated scenario files of 50 scenes each, three choices and about 78 words a scene, for reading and proving many.
///
/// They are like the story with which other engines were measured (reference/engines.md section 6): five scores, three
/// flags. A scenario may have no more than 60 scenes, so more of them come as more files.
#include <fmt/format.h>

#include <string>
#include <vector>

namespace alongside::bench {

inline constexpr int kScenesAFile = 50;

inline std::string generated_option(int scene, int option, bool turning) {
    static constexpr const char* kAxes[] = {"PW", "RS", "HO", "PL", "OW"};
    static constexpr const char* kPens[] = {"told", "asked", "shared"};
    const int flag = (scene + option) % 3;
    std::string text = fmt::format("      o{}:\n        text: Take the list and read out line {} of it to them.\n",
                                   option, scene + option);
    if (turning) {
        text += fmt::format("        pen: {}\n        axes: {{{}: +1}}\n", kPens[option], kAxes[(scene + option) % 5]);
    }
    if (option == 1 && scene > 0) {
        text += fmt::format("        when: not f{}\n", flag);
    }
    return text + (option == 2 ? "        change: {gwen: +1}\n" : fmt::format("        set: f{}\n", flag));
}

inline std::string generated_scene(int scene, const std::string& after) {
    const bool turning = scene % 2 == 0 && scene < 48;
    std::string text = fmt::format("  s{}:\n    place: kitchen\n", scene);
    text += turning ? fmt::format("    turning: Turn {}\n", scene) : "";
    text +=
        "    say:\n      - The hall is full and somebody is standing on a chair at the back to see.\n"
        "      - gwen: We have been here before, on a wet night in March, and nobody wrote it down.\n"
        "      - {when: f1, text: The list lies on the table.}\n    ask: They all look at you. What do you do?\n"
        "    options:\n";
    for (int option = 0; option < 3; ++option) {
        text += generated_option(scene, option, turning);
    }
    return text + fmt::format("    go: {}\n", after);
}

/// A head and so many scenes, whether or not a scenario may have them.
inline std::string generated_file(int number, int scenes) {
    std::string text = fmt::format(
        "format: 1\nid: generated-{}\ntitle: A long evening\nmodule: M0\nminutes: 3\nsummary: A hall and a list.\n"
        "review: {{status: draft, note: Generated.}}\nsources: [do-01-outrage]\n"
        "facilitator: [Ask who wrote the list.]\npeople:\n  gwen: {{stance: watching}}\nroom: warm\nenergy: 6\n"
        "flags: [f0, f1, f2]\nseats:\n  host: {{start: s0, you: You have the key.}}\nscenes:\n",
        number);
    for (int scene = 0; scene < scenes; ++scene) {
        text += generated_scene(scene, scene + 1 < scenes ? fmt::format("s{}", scene + 1) : "end");
    }
    return text + "endings:\n  host:\n    L1-: {title: A, say: [One.], question: Why?}\n";
}

inline std::vector<std::string> generated_files(int scenes) {
    std::vector<std::string> files;
    for (int number = 0; number < scenes / kScenesAFile; ++number) {
        files.push_back(generated_file(number, kScenesAFile));
    }
    return files;
}

}  // namespace alongside::bench

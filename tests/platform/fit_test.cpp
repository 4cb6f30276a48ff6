/// No text leaves its box, in the letters that ship: every sample, the longest words of every scenario, names of any
/// length and script, from the smallest window to a wall.
///
/// tests/ui/screens/fit_test.cpp asks the same of letters that are all equally wide.
#include <span>

#include "longest.h"
#include "support/catch.h"
#include "support/shipped_words.h"
#include "text_boxes.h"
#include "ui/screens/screens.h"

using namespace alongside;

namespace {

using Sentences = std::vector<std::string>;

struct Setting {
    ui::Size window;
    int percent;
};

constexpr Setting kAll[] = {{{1024, 640}, 100},  {{1024, 640}, 150},  {{1024, 640}, 200},  {{1280, 720}, 100},
                            {{1280, 720}, 150},  {{1280, 720}, 200},  {{1920, 1080}, 100}, {{1920, 1080}, 150},
                            {{1920, 1080}, 200}, {{3840, 2160}, 100}, {{3840, 2160}, 150}, {{3840, 2160}, 200},
                            {{1024, 9000}, 200}, {{1280, 9000}, 150}};

/// Those in which places are narrowest for their letters. The last is so high that everything is drawn that one would
/// scroll to.
constexpr Setting kTightest[] = {
    {{1024, 640}, 100}, {{1024, 640}, 200}, {{1280, 720}, 150}, {{3840, 2160}, 200}, {{1024, 9000}, 150}};

void check_all(test::TextBoxes& boxes, const content::Words& words, const std::vector<test::NamedState>& states,
               std::span<const Setting> settings) {
    for (const test::NamedState& one : states)
        for (const Setting& at : settings) {
            INFO(one.name << ", " << at.window.w << " by " << at.window.h << " at " << at.percent << " %");
            CHECK(boxes.leaving(at.window, at.percent, [&](ui::Ui& ui) { ui::draw(ui, one.state, words); }) ==
                  Sentences{});
        }
}

constexpr Setting kWider[] = {{{1024, 640}, 100},  {{1024, 640}, 200},  {{1280, 720}, 100},
                              {{1920, 1080}, 200}, {{3840, 2160}, 100}, {{1024, 9000}, 200}};

/// Whether a screen shows the wall of a room, large or small. Its lines are laid out for a picture 1080 high and then
/// drawn smaller; wall_fit_test.cpp holds them to their own rule.
bool shows_wall(std::string_view name) {
    return name.starts_with("wall-") || name.starts_with("presenter-") || name.starts_with("room-");
}

std::vector<test::NamedState> samples() {
    std::vector<test::NamedState> all;
    for (const std::string_view name : ui::screens::sample_names())
        if (!shows_wall(name))
            all.push_back({std::string(name), ui::screens::sample(name).value()});
    return all;
}

}  // namespace

TEST_CASE("no text of any screen leaves its box, from a small laptop to a wall") {
    test::TextBoxes boxes;
    check_all(boxes, test::shipped_words(), samples(), kAll);
}

TEST_CASE("no text of any screen leaves its box with more space between letters and lines") {
    test::TextBoxes boxes;
    boxes.space(ui::Spacing::wider);
    check_all(boxes, test::shipped_words(), samples(), kWider);
}

TEST_CASE("the longest words of every scenario stay in their boxes") {
    const content::Library library = content::read_library(std::string(ALONGSIDE_SOURCE_DIR) + "/scenarios");
    const content::Words& words = test::shipped_words();
    test::TextBoxes boxes;
    check_all(boxes, words, test::homes_with(library), kTightest);
    for (const content::Shelved& one : library.scenarios) {
        INFO(one.id);
        REQUIRE(one.scenario.has_value());
        check_all(boxes, words, test::with_longest_words(*one.scenario), kTightest);
    }
}

TEST_CASE("a name of sixty characters and names in other scripts stay in their boxes") {
    const content::Words& words = test::shipped_words();
    for (const std::string name :
         {"Alexandrina Featherstonehaugh-Cholmondeley, of Lower Fenside", "عبد الرحمن بن محمد آل سعيد الأنصاري",
          "श्रीमती लक्ष्मीबाई वेंकटेश्वरन अय्यर", "Nguyễn Thị Phương Thảo Huyền Trân"}) {
        INFO(name);
        test::TextBoxes boxes;
        check_all(boxes, words, test::with_everybody_called(name), kAll);
    }
}

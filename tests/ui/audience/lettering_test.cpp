/// Lines for the room: a few are about equally long, so that none is left with one word.
#include "ui/audience/lettering.h"

#include "support/catch.h"
#include "support/ui_driver.h"

using namespace alongside;
using ui::audience::BrokenText;

namespace {

constexpr std::string_view asked = "They are still banging. You have the microphone. What do you do?";

/// Broken where the whole text would just miss one line.
BrokenText just_too_long(std::string_view text) {
    test::UiDriver<> screen([](ui::Ui&) {});
    const ui::TextStyle style = ui::audience::style_of(ui::audience::Use::question, {});
    const float width = screen.ui().text(text, style, 1e5F)->size().w;
    return ui::audience::break_text(screen.ui(), text, style, width);
}

}  // namespace

TEST_CASE("a line for the room is not left with one word", "[wall]") {
    const BrokenText broken = just_too_long(asked);
    REQUIRE(broken.lines.size() == 2);
    CHECK(broken.lines[1].size() * 2 > broken.lines[0].size());
    CHECK(broken.lines[0] + ' ' + broken.lines[1] == asked);
}

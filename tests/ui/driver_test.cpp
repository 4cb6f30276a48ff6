/// Runs screens as a person would: what the pointer, the keys and assistive tools do.
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::UiDriver;

namespace {

enum class Said { begin, stop, sit, wait };

struct Hall {
    bool locked = false;
};

std::optional<Said> draw_hall(ui::Ui& ui, const Hall& hall) {
    std::optional<Said> answer;
    ui::page(ui, "hall", {}, [&] {
        ui::heading(ui, "The hall");
        ui::paragraph(ui, "140 people. You are in the chair.");
        ui::options(ui, "options", "What do you do?", [&] {
            if (ui::option_card(
                    ui, "sit",
                    {.number = 1, .text = "Sit down.", .locked = hall.locked ? "Somebody took the chair." : ""}))
                answer = Said::sit;
            if (ui::option_card(ui, "wait", {.number = 2, .text = "Say nothing. Wait."}))
                answer = Said::wait;
        });
        if (ui::button(ui, "begin", "Begin", {.shortcut = "Enter"}))
            answer = Said::begin;
    });
    if (ui.key(ui::Key::escape))
        answer = Said::stop;
    return answer;
}

}  // namespace

TEST_CASE("a screen is read as a tree of roles, names and keys") {
    UiDriver<Said> hall([](ui::Ui& ui) { return draw_hall(ui, {.locked = true}); });
    CHECK(hall.tree_text() ==
          "window \"Alongside\"\n"
          "  heading 2 \"The hall\"\n"
          "  text \"140 people. You are in the chair.\"\n"
          "  list \"What do you do?\"\n"
          "    button \"Sit down.\" <1> locked (Somebody took the chair.)\n"
          "    button \"Say nothing. Wait.\" <2>\n"
          "  button \"Begin\" <Enter>\n");
}

TEST_CASE("an option is taken by pointer, by its number, by Enter and by Space") {
    UiDriver<Said> hall([](ui::Ui& ui) { return draw_hall(ui, {}); });
    CHECK(hall.click("Sit down.") == Said::sit);
    CHECK(hall.key('2') == Said::wait);
    hall.move_focus("Sit down.");
    CHECK(hall.key(ui::Key::enter) == Said::sit);
    CHECK(hall.key(ui::Key::space) == Said::sit);
}

/// Dialogs hold the focus, close by Esc or beside, and give the focus back. Toasts only say something.
#include "near.h"
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::complaint;
using test::holds;
using test::UiDriver;
using ui::Key;

namespace {

struct Sheet {
    bool open = false;
    int lines = 1;
    int more_ways = 0;
    std::string said = {};
    bool page_escape = false;

    void draw(ui::Ui& ui) {
        ui::page(ui, "page", {}, [&] {
            if (ui::button(ui, "first", "First"))
                said = "first";
            if (ui::button(ui, "ways", "Ways out"))
                open = true;
        });
        page_escape = ui.key(Key::escape) || page_escape;
        if (!open)
            return;
        const auto body = [&] {
            for (int i = 0; i < lines; ++i)
                ui::paragraph(ui, "Your place is kept.");
        };
        const auto foot = [&] {
            if (ui::button(ui, "stop", "Stop"))
                said = "stop";
            for (int i = 0; i < more_ways; ++i)
                ui::button(ui, std::to_string(i), "Another way");
            if (ui::button(ui, "on", "Carry on"))
                open = false;
        };
        const bool close = ui::dialog(ui, "sheet", "Stop here?", body, foot);
        open = open && !close;
    }
};

/// Whether its heading can be seen.
bool reads_from_its_beginning(const UiDriver<>& screen) {
    for (const ui::Node& node : screen.tree().nodes)
        if (node.role == ui::Role::heading)
            return !node.visible.empty();
    return false;
}

}  // namespace

TEST_CASE("a dialog takes the focus and keeps Tab inside") {
    Sheet sheet;
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    screen.press("Ways out");
    CHECK(screen.focus() == "Stop");
    screen.key(Key::tab);
    CHECK(screen.focus() == "Carry on");
    screen.key(Key::tab);
    CHECK(screen.focus() == "Stop");
}

TEST_CASE("nothing below a dialog can be pressed") {
    Sheet sheet{.open = true};
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    CHECK(holds(complaint([&] { screen.press("First"); }), "lies below a dialog"));
    const ui::Point first = screen.node("First").rect.centre();
    screen.send({ui::PointerMoved{first}, ui::PointerPressed{first}, ui::PointerReleased{first}});
    CHECK(sheet.said.empty());
}

TEST_CASE("Esc closes the dialog, not the page, and the focus goes back") {
    Sheet sheet;
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    screen.move_focus("Ways out");
    screen.key(Key::enter);
    CHECK(sheet.open);
    screen.key(Key::escape);
    CHECK_FALSE(sheet.open);
    CHECK_FALSE(sheet.page_escape);
    CHECK(screen.focus() == "Ways out");
    screen.key(Key::escape);
    CHECK(sheet.page_escape);
}

TEST_CASE("its own button closes it, and the focus goes back") {
    Sheet sheet;
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    screen.move_focus("Ways out");
    screen.key(Key::enter);
    screen.press("Carry on");
    CHECK(screen.focus() == "Ways out");
}

TEST_CASE("a press beside it closes it, a press inside does not") {
    Sheet sheet{.open = true};
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    screen.send({ui::PointerPressed{screen.node("Stop here?").rect.centre()}});
    CHECK(sheet.open);
    screen.send({ui::PointerPressed{{3, 3}}});
    CHECK_FALSE(sheet.open);
}

TEST_CASE("a dialog stands in the tree as a dialog with its name") {
    Sheet sheet{.open = true};
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    CHECK(holds(screen.tree_text(),
                "  dialog \"Stop here?\"\n"
                "    heading 2 \"Stop here?\"\n"
                "    text \"Your place is kept.\"\n"
                "    button \"Stop\" focused\n"
                "    button \"Carry on\"\n"));
}

TEST_CASE("a dialog with much to say fits the window and scrolls inside") {
    Sheet sheet{.open = true, .lines = 80};
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    const ui::Rect box = screen.tree().find("sheet")->rect;
    CHECK(box.y >= 0);
    CHECK(box.bottom() <= 720);
    CHECK(screen.focus() == "Stop");
    CHECK(reads_from_its_beginning(screen));
    CHECK_FALSE(screen.node("Carry on").visible.empty());  // and its way out is never below the edge
    screen.key(ui::Key::page_down);
    CHECK_FALSE(reads_from_its_beginning(screen));
    CHECK_FALSE(screen.node("Carry on").visible.empty());
}

TEST_CASE("ways out that would leave a dialog no room scroll with what it says") {
    Sheet sheet{.open = true, .lines = 80, .more_ways = 8};
    UiDriver<> screen([&](ui::Ui& ui) { sheet.draw(ui); });
    CHECK(screen.focus() == "Stop");
    CHECK(screen.tree().find("sheet")->rect.bottom() <= 720);
    CHECK(reads_from_its_beginning(screen));
    CHECK(screen.node("Carry on").visible.empty());
    screen.move_focus("Carry on");
    CHECK_FALSE(reads_from_its_beginning(screen));
    CHECK_FALSE(screen.node("Carry on").visible.empty());
}

TEST_CASE("two dialogs lie above one another and close in turn") {
    bool outer = true;
    bool inner = false;
    UiDriver<> screen([&](ui::Ui& ui) {
        const auto nothing = [] {};
        const auto more = [&] {
            if (ui::button(ui, "more", "More"))
                inner = true;
            if (inner && ui::dialog(
                             ui, "inner", "Inner", [&] { ui::button(ui, "deep", "Deep"); }, nothing))
                inner = false;
        };
        if (outer && ui::dialog(ui, "outer", "Outer", more, nothing))
            outer = false;
    });
    screen.press("More");
    CHECK(screen.focus() == "Deep");
    screen.key(Key::escape);
    CHECK_FALSE(inner);
    CHECK(outer);
    CHECK(screen.focus() == "More");
    screen.key(Key::escape);
    CHECK_FALSE(outer);
}

TEST_CASE("a toast is announced and leaves the page to the person") {
    bool pressed = false;
    UiDriver<> screen([&](ui::Ui& ui) {
        pressed = ui::button(ui, "b", "Button") || pressed;
        ui::toast(ui, "t", "Place kept.");
    });
    CHECK(screen.tree().find("t")->live);
    CHECK(screen.tree().find("t")->role == ui::Role::status);
    screen.click("Button");
    CHECK(pressed);
}

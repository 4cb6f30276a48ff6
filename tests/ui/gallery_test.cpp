/// The gallery as a whole: its approved tree, its keyboard, its themes.
///
/// After a wanted change run with ALONGSIDE_APPROVE=1 and review the difference of gallery.approved.txt.
#include "ui/gallery.h"

#include <cstdlib>
#include <fstream>
#include <set>

#include "support/catch.h"
#include "support/files.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::UiDriver;

namespace {

const std::string approved_file = std::string(ALONGSIDE_SOURCE_DIR) + "/tests/ui/gallery.approved.txt";

ui::Gallery on(std::string_view page) {
    ui::Gallery state;
    state.page = ui::gallery_page(page).value();
    return state;
}

}  // namespace

TEST_CASE("the gallery reads as approved") {
    std::string all;
    for (const std::string_view name : ui::gallery_names()) {
        ui::Gallery state = on(name);
        state.dialog = state.toast = name == "gallery-controls";
        UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
        all += screen.tree_text() + "\n";
    }
    if (std::getenv("ALONGSIDE_APPROVE") != nullptr)
        std::ofstream(approved_file) << all;
    CHECK(all == test::read_bytes(approved_file));
}

TEST_CASE("everything in the gallery that takes the focus is reached by Tab alone") {
    for (const std::string_view name : ui::gallery_names()) {
        ui::Gallery state = on(name);
        UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
        std::set<std::string> wanted;
        for (const ui::Node& node : screen.tree().nodes)
            if (ui::takes_focus(node.role) && !(node.role == ui::Role::radio && !*node.checked))
                wanted.insert(node.id);
        std::set<std::string> reached;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            screen.key(ui::Key::tab);
            for (const ui::Node& node : screen.tree().nodes)
                if (node.focused) {
                    reached.insert(node.id);
                    CHECK_FALSE(node.visible.empty());
                }
        }
        CHECK(reached == wanted);
    }
}

TEST_CASE("every node has an id of its own") {
    for (const std::string_view name : ui::gallery_names()) {
        ui::Gallery state = on(name);
        state.dialog = true;
        UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
        std::set<std::string> ids;
        for (const ui::Node& node : screen.tree().nodes) {
            INFO(node.id);
            CHECK(ids.insert(node.id).second);
        }
        CHECK(ids.count("") == 0);
    }
}

TEST_CASE("the gallery's samples can be tried") {
    ui::Gallery state = on("gallery-controls");
    UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
    screen.press("Sound");
    CHECK(state.sound);
    screen.press("Table cards");
    CHECK(state.room == 2);
    screen.press("Look closer");
    CHECK_FALSE(state.closer_look);
    screen.press("Ways out");
    CHECK(state.dialog);
    screen.press("Carry on");
    CHECK_FALSE(state.dialog);
}

TEST_CASE("the gallery asks for the theme, the size, the letters and the page that were chosen") {
    ui::Gallery state;
    UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
    screen.press("Projector");
    CHECK(state.look.theme == ui::ThemeName::projector);
    screen.press("200 %");
    CHECK(state.look.text_scale == 2);
    screen.press("OpenDyslexic");
    CHECK(state.look.letters == ui::Letters::opendyslexic);
    screen.press("People");
    CHECK(state.page == ui::GalleryPage::people);
    CHECK(screen.sees("Ruby has turned away from you."));
}

TEST_CASE("a pose is only a picture: it takes no presses and no focus") {
    int presses = 0;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui.pose(ui::Pose::pressed, [&] { presses += ui::button(ui, "held", "Held") ? 1 : 0; });
        ui.pose(ui::Pose::focused, [&] { ui::text_field(ui, "field", "Field", "words"); });
        ui::button(ui, "free", "Free");
    });
    screen.press("Held");
    CHECK(presses == 0);
    CHECK_FALSE(screen.node("Field").focused);
    CHECK_FALSE(screen.frame().text_input.has_value());
}

TEST_CASE("the tree is the same in every theme") {
    for (const std::string_view name : {"gallery-words", "gallery-controls", "gallery-people"}) {
        std::set<std::string> trees;
        for (const ui::ThemeName theme : ui::all_themes) {
            ui::Gallery state = on(name);
            UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
            screen.input.look.theme = theme;
            screen.rest();
            trees.insert(screen.tree_text());
        }
        CHECK(trees.size() == 1);
    }
}

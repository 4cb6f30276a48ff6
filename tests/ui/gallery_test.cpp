/// The gallery as a whole: its approved tree, its keyboard, its themes.
///
/// After a wanted change run with ALONGSIDE_APPROVE=1 and review the difference of gallery.approved.txt.
#include "ui/gallery.h"

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include "support/catch.h"
#include "support/ui_driver.h"

using namespace alongside;
using test::UiDriver;

namespace {

const std::string approved_file = std::string(ALONGSIDE_SOURCE_DIR) + "/tests/ui/gallery.approved.txt";

std::string approved() {
    std::ostringstream text;
    text << std::ifstream(approved_file).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the gallery reads as approved") {
    ui::Gallery state;
    state.dialog = true;
    state.toast = true;
    UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
    if (std::getenv("ALONGSIDE_APPROVE") != nullptr)
        std::ofstream(approved_file) << screen.tree_text();
    CHECK(screen.tree_text() == approved());
}

TEST_CASE("everything in the gallery that takes the focus is reached by Tab alone") {
    ui::Gallery state;
    UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
    std::set<std::string> wanted;
    for (const ui::Node& node : screen.tree().nodes)
        if (ui::takes_focus(node.role) && !(node.role == ui::Role::radio && !*node.checked))
            wanted.insert(node.name);
    std::set<std::string> reached;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        screen.key(ui::Key::tab);
        reached.insert(screen.focus());
        CHECK_FALSE(screen.node(screen.focus()).visible.empty());
    }
    CHECK(reached == wanted);
}

TEST_CASE("every node has an id of its own") {
    ui::Gallery state;
    state.dialog = true;
    UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
    std::set<std::string> ids;
    for (const ui::Node& node : screen.tree().nodes)
        ids.insert(node.id);
    CHECK(ids.size() == screen.tree().nodes.size());
    CHECK(ids.count("") == 0);
}

TEST_CASE("the gallery's samples can be tried") {
    ui::Gallery state;
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

TEST_CASE("the tree is the same in every theme") {
    std::set<std::string> trees;
    for (const ui::ThemeName theme : ui::all_themes) {
        ui::Gallery state;
        UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
        screen.input.look.theme = theme;
        screen.rest();
        trees.insert(screen.tree_text());
    }
    CHECK(trees.size() == 1);
}

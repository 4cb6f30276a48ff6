/// The keyboard alone: Tab reaches everything on every screen, in view, and never gets stuck.
#include <map>
#include <set>

#include "shown.h"

using namespace alongside;
using test::Shown;

namespace {

/// Groups of radios of which none is chosen yet, each with its first radio.
std::map<int, std::string> firsts_of_open_groups(const ui::Tree& tree) {
    std::map<int, std::string> firsts;
    std::set<int> chosen;
    for (const ui::Node& node : tree.nodes) {
        if (node.role == ui::Role::radio) {
            firsts.emplace(node.parent, node.id);
            if (node.checked.value_or(false)) {
                chosen.insert(node.parent);
            }
        }
    }
    std::erase_if(firsts, [&](const auto& first) { return chosen.count(first.first) == 1; });
    return firsts;
}

/// What Tab has to reach: everything that takes the focus on the topmost layer; of radios the chosen one, or the first
/// where none is.
std::set<std::string> to_reach(const ui::Tree& tree) {
    std::set<std::string> ids;
    const auto firsts = firsts_of_open_groups(tree);
    for (const ui::Node& node : tree.nodes) {
        const bool stop = ui::takes_focus(node.role) && node.layer == tree.active_layer();
        const bool waits = node.role == ui::Role::radio && !node.checked.value_or(false);
        const auto first = firsts.find(node.parent);
        if (stop && (!waits || (first != firsts.end() && first->second == node.id))) {
            ids.insert(node.id);
        }
    }
    return ids;
}

const ui::Node* focused(const ui::Tree& tree) {
    for (const ui::Node& node : tree.nodes) {
        if (node.focused) {
            return &node;
        }
    }
    return nullptr;
}

std::set<std::string> walked(Shown& shown, std::size_t steps, ui::Mods mods) {
    std::set<std::string> reached;
    for (std::size_t i = 0; i < steps; ++i) {
        shown.ui.key(ui::Key::tab, mods);
        const ui::Node* node = focused(shown.ui.tree());
        REQUIRE(node != nullptr);
        INFO(node->name);
        CHECK_FALSE(node->visible.empty());
        reached.insert(node->id);
    }
    return reached;
}

}  // namespace

TEST_CASE("Tab reaches everything on each screen, forwards and backwards, and comes round again", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            const std::set<std::string> wanted = to_reach(shown.ui.tree());
            CHECK(walked(shown, wanted.size(), {}) == wanted);
            CHECK(walked(shown, wanted.size(), {.shift = true}) == wanted);
        }
    }
}

TEST_CASE("at twice the text size in a small window Tab still reaches everything, in view", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            shown.ui.input.pixels = {1024, 640};
            shown.ui.input.look.text_scale = 2;
            shown.ui.rest();
            const std::set<std::string> wanted = to_reach(shown.ui.tree());
            CHECK(walked(shown, wanted.size(), {}) == wanted);
        }
    }
}

TEST_CASE("F1 lists the keys of this screen over any screen and any sheet, and Esc puts the list away", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            Shown::asked<app::ShowKeys>(shown.ui.key(ui::Key::f1));
            shown.state.sheet = app::Sheet::keys;
            shown.ui.rest();
            CHECK(shown.ui.sees("F1: Keys"));
            CHECK(shown.ui.sees("V: Read aloud, or stop reading aloud"));
            Shown::asked<app::CloseSheet>(shown.ui.key(ui::Key::escape));
        }
    }
}

TEST_CASE("the list of keys comes from the screen itself, with the keys that stand for others", "[screens]") {
    Shown shown("keys");
    CHECK(shown.ui.sees("1 to 4: choose the one with that number."));
    CHECK(shown.ui.sees("Esc: Ways out"));
    CHECK(shown.ui.sees("R: Read again"));
    CHECK(shown.ui.sees("B: Go back a choice"));
    CHECK(shown.ui.sees("L: Hear somebody out first"));
    CHECK(shown.ui.sees("W: Who is here"));
    CHECK(shown.ui.sees("P: What was promised"));
    shown.ui.ui().use_keys(ui::read_key_map("F5 = Esc").map);
    shown.ui.rest();
    CHECK(shown.ui.sees("F5: Ways out"));
}

TEST_CASE("a long sheet is read from its beginning, and Tab then shows what has the focus", "[screens]") {
    Shown shown("keys");
    shown.ui.input.pixels = {1024, 640};
    shown.ui.input.look.text_scale = 2;
    shown.state.sheet = app::Sheet::none;
    shown.ui.rest();
    shown.state.sheet = app::Sheet::keys;
    shown.ui.rest();
    CHECK(shown.ui.focus() == "Close");
    CHECK_FALSE(shown.ui.node("On this screen").visible.empty());
    shown.ui.key(ui::Key::tab);
    CHECK_FALSE(shown.ui.node("Close").visible.empty());
}

TEST_CASE("V asks for the voice, and again for silence, but not while somebody writes", "[screens]") {
    Shown shown("scene");
    CHECK(Shown::asked<app::ChangePreferences>(shown.ui.key('v')).preferences.voice);
    shown.state.preferences.voice = true;
    CHECK_FALSE(Shown::asked<app::ChangePreferences>(shown.ui.key('v')).preferences.voice);
    Shown writing("code");
    writing.ui.move_focus("The code you wrote down");
    CHECK_FALSE(writing.ui.key('v').has_value());
}

TEST_CASE("a presentation clicker goes on with Page Down, once all of a page has been seen", "[screens]") {
    Shown first("scene-first");
    Shown::asked<app::TurnPage>(first.ui.key(ui::Key::page_down));
    Shown small("scene-first");
    small.ui.input.pixels = {1024, 640};
    small.ui.input.look.text_scale = 2;
    small.ui.rest();
    CHECK_FALSE(small.ui.key(ui::Key::page_down).has_value());
    for (int i = 0; i < 9 && !small.ui.tree().at_end; ++i) {
        small.ui.key(ui::Key::page_down);
    }
    Shown::asked<app::TurnPage>(small.ui.key(ui::Key::page_down));
}

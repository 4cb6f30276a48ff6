/// Every screen for somebody who hears it: nothing without a name, nothing twice, and in the order of the picture.
#include "shown.h"
#include "support/tree_faults.h"
#include "ui/gallery.h"

using namespace alongside;
using test::heading_faults;
using test::Shown;
using test::tree_faults;

namespace {

using Faults = std::vector<std::string>;

ui::Tree tree_of(std::vector<ui::Node> nodes) {
    ui::Tree tree{std::move(nodes)};
    for (ui::Node& node : tree.nodes) {
        node.visible = node.rect;
    }
    return tree;
}

}  // namespace

TEST_CASE("each screen can be told: names, ids, places, words for changes, and the picture's order", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            CHECK(tree_faults(shown.ui.tree()) == Faults{});
            CHECK(heading_faults(shown.ui.tree()) == Faults{});
            shown.ui.input.pixels = {1920, 4000};
            shown.ui.rest();
            CHECK(tree_faults(shown.ui.tree()) == Faults{});
            shown.ui.input.pixels = {1024, 640};
            shown.ui.input.look.text_scale = 2;
            shown.ui.rest();
            CHECK(tree_faults(shown.ui.tree()) == Faults{});
        }
    }
}

TEST_CASE("the style guide can be told as well", "[screens]") {
    for (const std::string_view name : ui::gallery_names()) {
        DYNAMIC_SECTION(name) {
            ui::Gallery state;
            state.page = ui::gallery_page(name).value();
            const test::UiDriver<> guide([&](ui::Ui& ui) { ui::gallery(ui, state); });
            CHECK(tree_faults(guide.tree()) == Faults{});
        }
    }
}

TEST_CASE("what cannot be told is found", "[screens]") {
    const ui::Node root{.id = "window", .role = ui::Role::window, .name = "Alongside", .rect = {0, 0, 100, 100}};
    const ui::Rect above{0, 0, 40, 10};
    const ui::Rect below{0, 20, 40, 10};
    const ui::Rect beside{50, 0, 40, 10};
    const auto node = [](std::string id, std::string name, ui::Rect rect) {
        return ui::Node{
            .id = std::move(id), .role = ui::Role::button, .name = std::move(name), .rect = rect, .parent = 0};
    };
    const auto faults = [&](std::vector<ui::Node> nodes) {
        nodes.insert(nodes.begin(), root);
        return tree_faults(tree_of(std::move(nodes)));
    };
    CHECK(faults({node("a", "Yes", above), node("b", "No", below), node("c", "Perhaps", beside)}) == Faults{});
    CHECK(faults({node("a", "", above)}) == Faults{"has no name: button \"\" (a)"});
    CHECK(faults({node("a", "Yes", {})}) == Faults{"stands nowhere: button \"Yes\" (a)"});
    CHECK(faults({node("a", "Yes", above), node("a", "No", below)}) ==
          Faults{"has no id of its own: button \"No\" (a)"});
    CHECK(faults({node("a", "Yes", below), node("b", "No", above)}) ==
          Faults{"is said too late: button \"No\" (b) after button \"Yes\" (a)"});
    CHECK(faults({node("a", "Yes", beside), node("b", "No", above)}) ==
          Faults{"is said too late: button \"No\" (b) after button \"Yes\" (a)"});
    ui::Node silent = node("a", "", above);
    silent.role = ui::Role::group;
    silent.live = true;
    CHECK(faults({silent}) == Faults{"changes without words: group \"\" (a)"});
}

TEST_CASE("a heading that skips a level is found, and a second title", "[screens]") {
    const auto heading = [](int level) {
        return ui::Node{.id = "h", .role = ui::Role::heading, .name = "Words", .level = level};
    };
    CHECK(heading_faults(tree_of({heading(1), heading(2), heading(3), heading(2)})) == Faults{});
    CHECK(heading_faults(tree_of({heading(1), heading(3)})) == Faults{"skips a level: heading \"Words\" (h)"});
    CHECK(heading_faults(tree_of({heading(1), heading(1)})) == Faults{"has more than one heading of the first level"});
}

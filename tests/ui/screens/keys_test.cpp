/// The keyboard alone: Tab reaches everything on every screen, in view, and never gets stuck.
#include <set>

#include "shown.h"

using namespace alongside;
using test::Shown;

namespace {

/// What Tab has to reach: everything that takes the focus on the topmost layer; of radios the chosen one.
std::set<std::string> to_reach(const ui::Tree& tree) {
    std::set<std::string> ids;
    for (const ui::Node& node : tree.nodes) {
        const bool stop = ui::takes_focus(node.role) && node.layer == tree.active_layer();
        if (stop && !(node.role == ui::Role::radio && !node.checked.value_or(false))) {
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

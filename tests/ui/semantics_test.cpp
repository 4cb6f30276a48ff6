/// The tree as text, and its questions: what is where, and what takes input.
#include "ui/semantics.h"

#include "support/catch.h"

using namespace alongside::ui;

namespace {

Tree sample() {
    Tree tree;
    tree.nodes.push_back({.id = "window", .role = Role::window, .name = "Alongside"});
    tree.nodes.push_back({.id = "list", .role = Role::list, .name = "Options", .parent = 0, .depth = 1});
    tree.nodes.push_back({.id = "list/a",
                          .role = Role::button,
                          .name = "Sit",
                          .description = "costs an hour",
                          .shortcut = "1",
                          .focused = true,
                          .rect = {10, 20, 300, 44},
                          .parent = 1,
                          .depth = 2});
    tree.nodes.push_back(
        {.id = "list/b", .role = Role::button, .name = "Stand", .disabled = true, .parent = 1, .depth = 2});
    tree.nodes.push_back(
        {.id = "sound", .role = Role::checkbox, .name = "Sound", .checked = false, .parent = 0, .depth = 1});
    tree.nodes.push_back(
        {.id = "more", .role = Role::button, .name = "More", .expanded = true, .parent = 0, .depth = 1});
    tree.nodes.push_back(
        {.id = "size", .role = Role::slider, .name = "Text", .value = "120 %", .parent = 0, .depth = 1});
    tree.nodes.push_back(
        {.id = "kept", .role = Role::status, .name = "Place kept.", .live = true, .parent = 0, .depth = 1});
    return tree;
}

}  // namespace

TEST_CASE("a tree prints one line a node, with what a listener needs to know") {
    CHECK(to_text(sample()) ==
          "window \"Alongside\"\n"
          "  list \"Options\"\n"
          "    button \"Sit\" <1> focused (costs an hour)\n"
          "    button \"Stand\" locked\n"
          "  checkbox \"Sound\" [ ]\n"
          "  button \"More\" open\n"
          "  slider \"Text\" = \"120 %\"\n"
          "  status \"Place kept.\" live\n");
}

TEST_CASE("rectangles are printed when asked for") {
    CHECK(to_text(sample(), true).find("(costs an hour) @10,20 300x44\n") != std::string::npos);
}

TEST_CASE("nodes are found by id") {
    const Tree tree = sample();
    REQUIRE(tree.find("size") != nullptr);
    CHECK(tree.find("size")->value == "120 %");
    CHECK(tree.index_of("list/b") == 3);
    CHECK(tree.index_of("gone") == -1);
    CHECK(tree.index_of("") == -1);
    CHECK(tree.find("gone") == nullptr);
}

TEST_CASE("the nearest ancestor of a role is found") {
    const Tree tree = sample();
    CHECK(tree.ancestor(2, Role::list) == 1);
    CHECK(tree.ancestor(2, Role::window) == 0);
    CHECK(tree.ancestor(2, Role::dialog) == -1);
}

TEST_CASE("the topmost dialog takes the input") {
    Tree tree = sample();
    CHECK(tree.active_layer() == 0);
    tree.nodes.push_back({.id = "d", .role = Role::dialog, .layer = 1});
    tree.nodes.push_back({.id = "e", .role = Role::dialog, .layer = 2});
    CHECK(tree.active_layer() == 2);
}

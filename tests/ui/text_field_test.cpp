/// Writing: keys, words, lines, selection, clipboard, input methods, and whose value it is.
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::UiDriver;
using ui::Key;

namespace {

/// A screen with one field in focus.
struct Writing {
    explicit Writing(std::string start, ui::TextField field = {})
        : words(std::move(start)), look(field), screen([this](ui::Ui& ui) { draw(ui); }) {
        screen.move_focus("Words");
    }
    void draw(ui::Ui& ui) {
        const ui::TextAnswer answer = ui::text_field(ui, "words", "Words", words, look);
        if (answer.changed)
            words = *answer.changed;
        submitted += answer.submitted ? 1 : 0;
        ui::button(ui, "next", "Next", {.shortcut = "n"});
    }
    void keys(std::initializer_list<Key> all, ui::Mods mods = {}) {
        for (const Key key : all)
            screen.key(key, mods);
    }

    std::string words;
    ui::TextField look;
    int submitted = 0;
    UiDriver<> screen;
};

}  // namespace

TEST_CASE("what is typed is the screen's, letter by letter") {
    Writing field("");
    field.screen.type("Hear ");
    field.screen.type("them.");
    CHECK(field.words == "Hear them.");
    CHECK(field.screen.node("Words").value == "Hear them.");
}

TEST_CASE("several keys and texts of one frame are taken in order") {
    Writing field("");
    field.screen.send({ui::TextTyped{"ab"}, ui::KeyDown{.key = Key::left}, ui::TextTyped{"c"},
                       ui::KeyDown{.key = Key::backspace}, ui::TextTyped{"d"}});
    CHECK(field.words == "adb");
}

TEST_CASE("letters and digits are text there, not shortcuts") {
    Writing field("");
    field.screen.send({ui::KeyDown{.letter = U'n'}, ui::TextTyped{"n"}});
    CHECK(field.words == "n");
    CHECK(field.screen.focus() == "Words");
}

TEST_CASE("a field without the focus takes no text") {
    Writing field("kept");
    field.screen.move_focus("Next");
    field.screen.type("lost");
    CHECK(field.words == "kept");
}

TEST_CASE("left and right move by characters, with Ctrl by words") {
    Writing field("na\u00efve one");
    field.keys({Key::left}, {.ctrl = true});
    field.screen.type("x");
    CHECK(field.words == "na\u00efve xone");
    field.keys({Key::home, Key::right, Key::right, Key::right, Key::backspace});
    CHECK(field.words == "nave xone");
    field.keys({Key::del}, {.ctrl = true});
    CHECK(field.words == "na xone");
}

TEST_CASE("Shift selects, typing replaces, an arrow drops the selection at its side") {
    Writing field("one two");
    field.keys({Key::left}, {.shift = true, .ctrl = true});
    field.screen.type("2");
    CHECK(field.words == "one 2");
    field.keys({Key::home}, {.shift = true});
    field.keys({Key::left});
    field.screen.type("a");
    CHECK(field.words == "aone 2");
}

TEST_CASE("cut, copy and paste go through the desktop's clipboard") {
    Writing field("minutes");
    field.screen.key('a', {.ctrl = true});
    field.screen.key('c', {.ctrl = true});
    CHECK(field.screen.services.clipboard.words == "minutes");
    field.screen.key('x', {.ctrl = true});
    CHECK(field.words.empty());
    field.screen.services.clipboard.words = "two\nlines";
    field.screen.key('v', {.ctrl = true});
    CHECK(field.words == "two lines");
    field.screen.services.clipboard.words = "kept";
    field.keys({Key::home});
    field.screen.key('c', {.ctrl = true});
    CHECK(field.screen.services.clipboard.words == "kept");
}

TEST_CASE("undo and redo by their keys") {
    Writing field("a");
    field.screen.type("b");
    field.screen.key('z', {.ctrl = true});
    CHECK(field.words == "a");
    field.screen.key('y', {.ctrl = true});
    CHECK(field.words == "ab");
    field.screen.key('z', {.ctrl = true});
    field.screen.key('z', {.shift = true, .ctrl = true});
    CHECK(field.words == "ab");
}

TEST_CASE("Enter submits one line, and starts a new one among several") {
    Writing one("code");
    one.screen.key(Key::enter);
    CHECK(one.submitted == 1);
    CHECK(one.words == "code");
    Writing several("first", {.lines = 3});
    several.screen.key(Key::enter);
    several.screen.type("second");
    CHECK(several.words == "first\nsecond");
    CHECK(several.submitted == 0);
    several.screen.key(Key::enter, {.ctrl = true});
    CHECK(several.submitted == 1);
}

TEST_CASE("up and down keep their column over a short line") {
    Writing field("longer line\nab\nlonger line", {.lines = 3});
    field.keys({Key::up, Key::up});
    field.screen.type("|");
    CHECK(field.words == "longer line|\nab\nlonger line");
    field.keys({Key::up});
    field.screen.type("^");
    CHECK(field.words == "^longer line|\nab\nlonger line");
}

TEST_CASE("Home and End stay on the line, with Ctrl they go to the ends of the text") {
    Writing field("one\ntwo", {.lines = 3});
    field.keys({Key::home});
    field.screen.type(">");
    CHECK(field.words == "one\n>two");
    field.keys({Key::home}, {.ctrl = true});
    field.keys({Key::end});
    field.screen.type("<");
    CHECK(field.words == "one<\n>two");
}

TEST_CASE("a long text wraps, and the field grows with it") {
    Writing field("short");
    const float before = field.screen.node("Words").rect.h;
    field.screen.input.pixels = {640, 480};
    field.screen.type(" and now with very many more words than fit into one line of a narrow window, so that it wraps");
    CHECK(field.screen.node("Words").rect.h > before + 10);
    CHECK(field.screen.overflows().empty());
}

TEST_CASE("the pointer places the caret, selects by dragging, and a word by two clicks") {
    Writing field("one two three");
    const ui::Rect box = field.screen.node("Words").rect;
    const float letter = 9;  // of the fake text at body size
    const ui::Point at{box.x + 12 + 4 * letter + 1, box.centre().y};
    const ui::Point end{box.x + 12 + 7 * letter + 1, box.centre().y};
    field.screen.send({ui::PointerPressed{at}, ui::PointerReleased{at}, ui::TextTyped{"*"}});
    CHECK(field.words == "one *two three");
    field.screen.send({ui::PointerPressed{at, 2}, ui::PointerReleased{at}});
    field.screen.key('a', {.ctrl = true});
    field.screen.type("one two three");
    field.screen.send({ui::PointerPressed{at}, ui::PointerMoved{end}, ui::PointerReleased{end}});
    field.screen.type("2");
    CHECK(field.words == "one 2 three");
    field.screen.send({ui::PointerPressed{at, 2}, ui::PointerReleased{at}});
    field.screen.type("II");
    CHECK(field.words == "one II three");
}

TEST_CASE("an input method shows what it composes and changes nothing until it commits") {
    Writing field("ab");
    field.keys({Key::left});
    field.screen.send({ui::TextComposing{"\u304b"}});
    CHECK(field.words == "ab");
    field.screen.send({ui::TextComposing{""}, ui::TextTyped{"\u304b"}});
    CHECK(field.words == "a\u304bb");
}

TEST_CASE("the caret is told to the input method only while the field has the focus") {
    Writing field("ab");
    CHECK(field.screen.frame().text_input.has_value());
    field.screen.move_focus("Next");
    CHECK_FALSE(field.screen.frame().text_input.has_value());
}

TEST_CASE("Tab and Esc leave the field to the screen") {
    Writing field("ab", {.lines = 3});
    field.screen.key(Key::tab);
    CHECK(field.screen.focus() == "Next");
    CHECK(field.words == "ab");
}

TEST_CASE("a screen that refuses a change sees its own value again") {
    UiDriver<> screen([](ui::Ui& ui) { ui::text_field(ui, "w", "Words", "fixed"); });
    screen.move_focus("Words");
    screen.type("x");
    CHECK(screen.node("Words").value == "fixed");
}

TEST_CASE("a field holds no more than it may") {
    Writing field("", {.max_bytes = 4});
    field.screen.type("abc\u00e9");
    CHECK(field.words == "abc");
}

TEST_CASE("what is wrong with a text is said below its field, announced, and read with the field") {
    Writing field("outrage-7K3M", {.hint = "Six parts.", .error = "Two parts are missing."});
    const ui::Node& error = field.screen.node("Two parts are missing.");
    CHECK(error.role == ui::Role::status);
    CHECK(error.live);
    CHECK(error.rect.y >= field.screen.node("Words").rect.bottom());
    CHECK(field.screen.node("Words").description == "Two parts are missing. Six parts.");
    CHECK(field.screen.overflows() == std::vector<std::string>{});
}

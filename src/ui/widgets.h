#pragma once
/// The widget kit: calm, warm, legible; each widget is also a node of the semantic tree.
///
/// A screen is a function from state to picture, with a command as its answer:
///
///     std::optional<Command> draw(ui::Ui& ui, const Hall& hall) {
///         std::optional<Command> answer;
///         ui::page(ui, "hall", {.centred = true}, [&] {
///             ui::heading(ui, "The hall", ui::Level::display);
///             ui::paragraph(ui, "140 people. You are in the chair.");
///             ui::options(ui, "options", "What do you do?", [&] {
///                 if (ui::option_card(ui, "sit", {.number = 1, .text = "Sit down."}))
///                     answer = Choose{"sit"};
///                 if (ui::option_card(ui, "wait", {.number = 2, .text = "Say nothing. Wait."}))
///                     answer = Choose{"wait"};
///             });
///             if (ui::button(ui, "stop", "Stop here", {.kind = ui::ButtonKind::quiet}))
///                 answer = Stop{};
///         });
///         if (ui.key(ui::Key::escape))
///             answer = OpenMenu{};
///         return answer;
///     }
///
/// Widgets never keep the screen's values: those that change one answer with the new value. `key` names a widget
/// within its scope and must be unique there. Texts arrive in the reader's language; the kit owns no words.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/icons.h"
#include "ui/layout.h"
#include "ui/ui.h"

namespace alongside::ui {

// Words -----------------------------------------------------------------------------------------------------------

enum class Level { display, title, subtitle };  // heading levels 1, 2, 3
void heading(Ui& ui, std::string_view text, Level level = Level::title);

struct Words {
    Type type = Type::body;
    Colour colour = Colour::ink;
    Align align = Align::start;
    Weight weight = Weight::regular;
    bool italic = false;
};
void paragraph(Ui& ui, std::string_view text, const Words& look = {});
/// Secondary text, smaller and softer.
void caption(Ui& ui, std::string_view text, Align align = Align::start);
/// The narrator: what is seen and heard, in the reading face.
void narration(Ui& ui, std::string_view text);

struct Speech {
    std::string_view name = {};
    std::string_view words = {};
    std::string_view aside = {};         // how it is said: "quietly"
    std::optional<int> stance = {};      // -3..+3 colours the dot
    std::string_view stance_words = {};  // "wary": the dot in words, required with a stance
};
void speech(Ui& ui, const Speech& speech);

// Things to press ----------------------------------------------------------------------------------------------------

enum class ButtonKind { primary, quiet, link };
struct Button {
    ButtonKind kind = ButtonKind::primary;
    std::optional<Icon> icon = {};
    std::string_view disabled_because = {};  // not empty: it cannot be pressed, and this says why
    std::string_view shortcut = {};          // "Enter" only acts while nothing else has the focus
    std::string_view description = {};
    bool wide = false;  // as wide as its flow
};
bool button(Ui& ui, std::string_view key, std::string_view label, const Button& look = {});

/// The list around option cards: one stop for a screen reader, arrows move inside. `name` is read, not drawn.
void options(Ui& ui, std::string_view key, std::string_view name, Body cards);

struct OptionCard {
    int number = 0;  // 1 to 9: also its key; 0 for none
    std::string_view text = {};
    std::string_view heard = {};   // "heard" hint below the words
    std::string_view cost = {};    // what it costs, on screen
    std::string_view locked = {};  // not empty: cannot be chosen, and this says why
    bool chosen = false;           // taken in an earlier run or by the room
    std::string_view again = {};   // not empty: one more press takes it, and this says so
};
bool option_card(Ui& ui, std::string_view key, const OptionCard& card);

// Choices and values
// -----------------------------------------------------------------------------------------------------

/// The new value when it changed.
std::optional<bool> toggle(Ui& ui, std::string_view key, std::string_view label, bool on, std::string_view hint = {});
enum class LabelShown { yes, no };
/// One of two to five; the words stand side by side, below one another when narrow. A label that is not shown is read
/// by screen readers all the same.
std::optional<std::size_t> choice(Ui& ui, std::string_view key, std::string_view label,
                                  std::span<const std::string_view> words, std::size_t chosen,
                                  LabelShown shown = LabelShown::yes);
struct Slider {
    int low = 0;
    int high = 100;
    int step = 1;
    std::string_view value_words = {};  // what the value is called: "120 %"
};
std::optional<int> slider(Ui& ui, std::string_view key, std::string_view label, int value, const Slider& look);

struct Count {
    int low = 0;
    int high = 9999;
    int step = 1;
    std::string_view fewer = {};  // what its two sides are called: "one fewer", "one more"
    std::string_view more = {};
};
/// A number with a large minus and plus beside it. While it has the focus arrows change it and digits are typed in; the
/// new value when it changed. As wide as it needs to be.
std::optional<int> count(Ui& ui, std::string_view key, std::string_view label, int value, const Count& look);

struct TextField {
    std::size_t lines = 1;  // more than one: Enter starts a new line, the field grows with its text
    std::string_view hint = {};
    std::string_view placeholder = {};
    std::string_view error = {};  // what is wrong with the text, and how to mend it; said below the field
    std::size_t max_bytes = 4000;
    bool secret = false;  // dots stand for the letters, on the screen and in the tree; one line, and not to be copied
};
struct TextAnswer {
    std::optional<std::string> changed = {};  // the new text
    bool submitted = false;                   // Enter in one line, Ctrl+Enter in several
};
TextAnswer text_field(Ui& ui, std::string_view key, std::string_view label, std::string_view value,
                      const TextField& look = {});

// People, promises, progress
// -------------------------------------------------------------------------------------------

struct PersonCard {
    std::string_view name = {};
    std::string_view does = {};  // what they do, not what they are
    std::optional<int> stance = {};
    std::string_view stance_words = {};  // "willing", or "watching -> willing" after a change
    std::string_view picture = {};       // id; a medallion with the initial stands in
    bool turned_away = false;            // has turned away from you; the words say so
    std::string_view turned_away_words = {};
    bool empty_chair = false;    // "Who is not here?"
    std::string_view says = {};  // last words to you
    std::string_view owed = {};  // a promise still owed
    bool pressable = true;
};
bool person_card(Ui& ui, std::string_view key, const PersonCard& person);
/// The face alone, in the current row: a round picture or a medallion. Decorative: the name stands beside it.
void medallion(Ui& ui, std::string_view name, std::string_view picture, float reference_diameter);

enum class Fate { open, kept, renegotiated, let_slide };
struct Slip {
    std::string_view to = {};     // "to Ruby"
    std::string_view words = {};  // what was promised
    std::string_view due = {};    // "tomorrow, half past three"
    Fate fate = Fate::open;
    std::string_view fate_words = {};  // "kept"; required unless open
    bool pressable = false;
};
bool slip(Ui& ui, std::string_view key, const Slip& slip);

/// "3 of 8": where somebody is, without a score.
void progress_dots(Ui& ui, std::string_view name, std::string_view value, std::size_t done, std::size_t total);

struct AxisBar {
    std::string_view name = {};
    std::string_view words = {};  // the value said in words: always shown
    int low = 0;                  // the exact range that was possible
    int high = 0;                 // equal to `low`: not exercised, no bar
    int value = 0;
};
void axis_bar(Ui& ui, const AxisBar& bar);

struct PictureLook {
    float aspect = 16.0F / 9;         // width to height
    std::string_view described = {};  // what is to be seen; empty: decoration, not in the tree
};
/// A picture as wide as its flow.
void picture(Ui& ui, std::string_view picture_id, const PictureLook& look);

// Above the page -----------------------------------------------------------------------------------------------------

/// A sheet above everything while the screen calls it. Holds the focus; Esc or a press outside answers true (close
/// it). The focus goes back to where it was when the screen stops calling it. What `foot` draws, the way out of it,
/// stays in sight below a body that scrolls, unless it would take more than a third of the sheet.
bool dialog(Ui& ui, std::string_view key, std::string_view title, Body body, Body foot);

/// A short message at the foot of the window, announced by screen readers. Shown while the screen calls it. Where a
/// page keeps something to press at its foot, it stands above that.
void toast(Ui& ui, std::string_view key, std::string_view text, bool above_foot = true);
/// A line in the flow that is announced when it changes: "Place kept." One that asks for something is of body type.
void status_line(Ui& ui, std::string_view key, std::string_view text, Type type = Type::small);

/// Words shown and hidden by their own button; answers the new state when pressed.
std::optional<bool> disclosure(Ui& ui, std::string_view key, std::string_view label, bool expanded, Body body);

}  // namespace alongside::ui

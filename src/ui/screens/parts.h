#pragma once
/// What several screens are built from: a view on the state, tiles to press, headings that stay in order, pictures of
/// places.
///
/// Above the widget kit and below the screens. Knows how these things look together; knows no single screen.
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/app_state.h"
#include "app/command.h"
#include "content/words.h"
#include "ui/widgets.h"

namespace alongside::ui::screens {

using content::Word;
using Texts = content::Words;

/// What every part of a screen is given, and where it leaves its answer.
struct View {
    Ui& ui;
    const app::AppState& state;
    const Texts& words;
    std::optional<app::Command> answer = {};

    void ask(app::Command command) { answer = std::move(command); }
    std::string_view operator[](Word word) const { return words[word]; }
};

// Words that need a little making.
std::string place_and_time(const Texts& words, std::string_view place, bool evening);
std::string minutes_words(const Texts& words, int minutes);
/// The id of somebody's picture, as in assets/; with a stance, their face as they look now.
std::string person_picture(std::string_view person_id, std::optional<int> stance = {});

/// A place as it is seen: by day or in the evening, and empty when people have gone home.
struct Place {
    std::string_view id;
    bool evening = false;
    bool empty = false;
};
/// The picture of a place over the whole of `rect`. Where a place has no picture for the hour, its plain one.
void paint_place(Ui& ui, const Rect& rect, const Place& place, float radius);
/// The same as wide as its flow; decoration, since the words say where one is.
void place_picture(Ui& ui, const Place& place, float aspect);

/// A heading whose place in the outline and whose size are two questions.
/// What stands on the key that is pressed for `key`: letters as capitals, and another key where somebody chose one.
std::string on_key(const Ui& ui, std::string_view key);

void titled(Ui& ui, std::string_view text, int level, Type type, Colour colour = Colour::ink);
/// The few words above a heading that say what kind of thing follows.
void kicker(Ui& ui, std::string_view text);

/// A card that does one thing when pressed: its name, and below it what that means.
struct Tile {
    std::string_view name;
    std::string_view hint = {};
    std::string_view aside = {};  ///< a second, quieter line: minutes, a cost
    std::string_view goes = {};   ///< where a press leads, where the name does not say it
    std::optional<Icon> icon = {};
    std::string_view locked = {};  ///< not empty: it cannot be pressed, and this says why
    std::string_view shortcut = {};
    bool quiet = false;    ///< without a ground of its own
    bool compact = false;  ///< where many stand together
};
bool tile(Ui& ui, std::string_view key, const Tile& look);

/// What `body` says is announced when `name` changes.
void live_group(Ui& ui, std::string_view name, Body body);
/// A promise on its slip of paper.
void promise_slip(View& view, std::string_view key, const app::SlipView& one);

/// One line of what is said: the narrator's, or somebody's with their face beside it, this large where there is room.
void said_line(Ui& ui, const app::LineView& line, float face = 64);

/// The flow made narrower at either side; less than nothing makes it wider.
void inset(Ui& ui, float left, float right, Body body);
/// Wide windows get calm edges: room at both sides, none where the words need it.
void framed(Ui& ui, Body body);
/// A line above or below a page's column of this measure, with the same edges.
void in_line_with(Ui& ui, Measure measure, Body body);
/// A row whose links stand in line with the words around them by their words, not their edges: at its start, or else
/// its end.
void links(Ui& ui, RowAlign align, Body body);
/// A panel that a grid makes as tall as its neighbours.
void card_panel(Ui& ui, std::string_view key, Body body);

/// Draws `body` and keeps at least this height for it, so that what stands below does not jump about.
void at_least(Ui& ui, float height, Body body);

/// Something that cannot be saved, said calmly; nothing when all is well.
void trouble(View& view);
/// What is to be heard at this moment, as words; none if nothing is. What belongs to the story is written whether sound
/// is on or not; the window's own sounds are written only where they are heard.
std::string_view heard_words(const View& view);
/// Those words on a small card in the upper left corner of `rect`.
void heard(View& view, const Rect& rect);
/// The same as a line of its own.
void heard_line(View& view);
/// One quiet line that there is a voice, until it is on.
void voice_offer(View& view);
/// What was just done, said in a line that is announced.
void status(View& view);

/// A screen beside the way: a line that leads back, then one column. `foot` stays in sight below it where the window
/// has room.
void side_screen(
    View& view, std::string_view key, Measure measure, app::Command back, std::string_view back_words, Body body,
    Body foot = [] {});

}  // namespace alongside::ui::screens

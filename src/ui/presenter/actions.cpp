/// Everything around the loop, one key or one press away, each with its key.
#include <array>

#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

using app::RoomSheet;

struct Around {
    std::string_view key;
    Word words;
    RoomSheet sheet;
};

constexpr Around kSheets[] = {
    {"k", Word::room_key_pause, RoomSheet::pause},     {"w", Word::room_key_words, RoomSheet::words},
    {"i", Word::room_key_what_if, RoomSheet::what_if}, {"h", Word::room_key_hand, RoomSheet::hand_next},
    {"p", Word::room_key_promise, RoomSheet::promise}, {"c", Word::room_key_chair, RoomSheet::chair},
    {"a", Word::room_key_park, RoomSheet::park},       {"t", Word::room_key_timer, RoomSheet::timer},
    {"m", Word::room_key_reasons, RoomSheet::reasons}, {"e", Word::room_key_suggest, RoomSheet::suggest},
    {"g", Word::room_key_jump, RoomSheet::jump},       {"l", Word::room_key_plan, RoomSheet::plan},
    {"o", Word::room_key_roles, RoomSheet::roles},     {"n", Word::room_key_learning, RoomSheet::learning},
    {"f", Word::phones_key, RoomSheet::phones},        {"x", Word::room_key_keys, RoomSheet::keys},
};

struct Switched {
    std::string_view key;
    Word words;
    bool app::ChangeWall::*what;
};

constexpr Switched kSwitches[] = {{"d", Word::room_key_dark, &app::ChangeWall::dark},
                                  {"s", Word::room_key_swap, &app::ChangeWall::swapped},
                                  {"F5", Word::room_key_window, &app::ChangeWall::window}};

constexpr std::size_t kCovers = 2;
constexpr std::size_t kActions = kCovers + std::size(kSwitches) + std::size(kSheets);

/// What stands together on the trainer's screen. The key that shows the others is not among them.
struct Shelf {
    Word title;
    std::vector<std::string_view> keys;
};

const std::array<Shelf, 3>& shelves() {
    static const std::array<Shelf, 3> all = {{{Word::room_keys_wall, {"b", "r", "t", "d", "s", "F5"}},
                                              {Word::room_keys_people, {"k", "w", "h", "p", "c", "a", "o"}},
                                              {Word::room_keys_session, {"m", "i", "e", "g", "n", "l", "f"}}}};
    return all;
}

/// One of them: its key, its words, whether it holds now, and what it asks for.
struct Action {
    std::string_view key;
    Word words;
    bool on = false;
    app::Command asks;
};

/// Shows the wall again where this is what lies over it.
Action cover(std::string_view key, Word words, bool on, vote::Event event) {
    return {key, words, on, app::RoomTake{on ? vote::Event(vote::Clear{}) : std::move(event)}};
}

Action switched(const app::ChangeWall& now, const Switched& one) {
    app::ChangeWall wanted = now;
    wanted.*(one.what) = !(now.*(one.what));
    return {one.key, one.words, now.*(one.what), wanted};
}

Action action(const app::RoomState& room, std::size_t index) {
    const app::WallView& wall = room.view.wall;
    if (index == 0)
        return cover("b", Word::room_key_blank, wall.blank, vote::Blank{});
    if (index == 1)
        return {"r", Word::room_key_recap, false,
                app::RoomTake{wall.notice ? vote::Event(vote::Clear{}) : vote::Event(vote::Recap{})}};
    index -= kCovers;
    if (index < std::size(kSwitches))
        return switched(room.wall, kSwitches[index]);
    const Around& one = kSheets[index - std::size(kSwitches)];
    return {one.key, one.words, false, app::ShowRoomSheet{one.sheet, {}}};
}

Action action_with(const app::RoomState& room, std::string_view key) {
    std::size_t index = 0;
    while (index + 1 < kActions && action(room, index).key != key)
        ++index;
    return action(room, index);
}

bool pressed(Ui& ui, std::string_view key, std::string_view what) {
    return key == "F5" ? ui.key(Key::f5, what) : ui.key(key.front(), what);
}

void one_shelf(View& view, const Shelf& shelf) {
    column(view.ui, {.gap = Space::xs}, [&] {
        screens::titled(view.ui, view[shelf.title], 2, Type::small, Colour::accent);
        view.ui.group(Role::list, shelf.keys.front(), view[shelf.title], [&] {
            column(view.ui, {.gap = Space::xs}, [&] {
                for (const std::string_view key : shelf.keys) {
                    Action one = action_with(room_of(view), key);
                    if (key_button(view.ui, one.key, view[one.words], one.on))
                        view.ask(std::move(one.asks));
                }
            });
        });
    });
}

}  // namespace

void draw_actions(View& view) {
    view.ui.group(Role::group, "around", view[Word::room_around], [&] {
        grid(view.ui, {.min_cell = 120, .max_columns = shelves().size(), .gap = Space::s}, shelves().size(),
             [&](std::size_t i) { one_shelf(view, shelves()[i]); });
    });
}

void take_action_keys(View& view) {
    for (std::size_t i = 0; i < kActions; ++i) {
        Action one = action(room_of(view), i);
        if (pressed(view.ui, one.key, view[one.words]))
            view.ask(std::move(one.asks));
    }
}

}  // namespace alongside::ui::presenter

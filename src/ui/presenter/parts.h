#pragma once
/// What the trainer's screens are built from. For src/ui/presenter only.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/presenter/presenter.h"

namespace alongside::ui::presenter {

using content::Word;
using screens::View;

inline const app::RoomState& room_of(const View& view) {
    return view.state.room;
}

/// Something to press with one key, which is shown before its words. `on`: it holds now.
bool key_button(Ui& ui, std::string_view shortcut, std::string_view words, bool on = false);

/// What a trainer does, as an event of the session.
void take(View& view, vote::Event event);

/// A number of people or minutes between its minus and plus; the new one when it changed.
std::optional<int> number_of(View& view, std::string_view key, std::string_view label, int value, Count limits);

/// How deep the room is, in heights of the picture; the new depth when another was chosen.
std::optional<int> depth_of(View& view, int depth);

/// What is left on the timer, once a second; nothing without one.
void draw_timer(View& view, Type type);

/// What is in a list, each with a way to strike it out again; nothing where the list is empty.
void struck_list(View& view, Word title, vote::List list, std::span<const vote::Numbered> entries);

/// Short texts below one another under a small heading; nothing where there are none.
void listed(View& view, Word title, std::span<const std::string> texts);

/// What one field holds after this frame.
struct Written {
    std::string text;
    bool submitted = false;
};
Written written(View& view, std::string_view field, Word label, std::size_t lines = 1);

/// The room's picture over `rect`, as it is on the wall, `under` so many levels of headings.
void preview(View& view, const Rect& rect, float shape, int under);
/// Pages of the wall as it stands now.
std::size_t wall_page_count(View& view);
float wall_shape(const View& view);

/// One step on: the rest of a long wall first, then what the plan says.
void go_on(View& view);
void go_back(View& view);
/// What `go_on` would do, in words; empty where the room has to choose first.
std::string next_words(View& view);

/// The way to have the session's record as files.
void save_record(View& view);

void draw_counts(View& view);
/// What was counted, a channel each; nothing while a vote is open. With one screen, which the room sees too, not before
/// the wall shows it.
void draw_tallies(View& view);
/// How the phones are; nothing while there are none.
void draw_phones(View& view);
/// What somebody asks for without a name, until it has been seen; nothing if nobody does.
void draw_asked(View& view);
void phones_sheet(View& view);
void draw_guide(View& view);
void draw_choices(View& view);
void draw_actions(View& view);
/// The same by their keys, where they are not on the screen.
void take_action_keys(View& view);
/// What a trainer changes in a plan, each by a scene.
struct PlanWishes {
    FunctionRef<void(const std::string&, vote::Pace)> pace;
    FunctionRef<void(std::string_view)> stop;  ///< a scene before which the curtain falls, or vote::kStoryEnd
};
/// The plan with the pace of each turning point, and where the curtain falls.
void draw_plan(View& view, const app::PlanView& plan, PlanWishes wishes);
/// What lies over the trainer's screen.
void draw_sheet(View& view);
/// Sheets on which one thing after another is done. None of these: false.
bool list_sheet(View& view);
/// A dialog of this sheet. Its foot, which stays in sight, holds the button that it is for, and Close; Esc shuts it
/// too.
void sheet(
    View& view, Word title, Body body, Body what_for = [] {});

/// "3:20", for what is left or over.
std::string minutes_and_seconds(std::int64_t ms);
/// What the timer says; empty without one.
std::string timer_words(const View& view);

}  // namespace alongside::ui::presenter

#include "ui/presenter/presenter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/presenter/parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::presenter {

namespace {

constexpr TwoPane sides{.first_share = 0.56F, .min_pane = 330, .gap = Space::l};
constexpr TwoPane phase_and_clock{.first_share = 0.56F, .min_pane = 150, .gap = Space::l, .stacked = Space::xs};

constexpr float strip_text = 1.3F;  // the room's picture is worth more than larger type: that is on "My side"

constexpr float copy_share = 0.34F;  // of the window's height, for the small copy of the wall

struct StripMemory {
    float height = 0;
};

bool strip_shown(const View& view) {
    return !room_of(view).stands.apart && !room_of(view).my_side;
}

void leave_link(View& view) {
    if (button(view.ui, "leave", fmt::format("{} (Esc)", view[Word::room_leave]),
               {.kind = ButtonKind::link, .shortcut = "Esc"}))
        view.ask(app::ShowRoomSheet{app::RoomSheet::leave, {}});
}

void time_words(View& view) {
    const app::PresenterView& now = room_of(view).view;
    draw_timer(view, Type::subtitle);
    paragraph(view.ui, joined({room_of(view).clock, now.plan.finish_words}, ". "));
    view.ui.wake_at(view.ui.now() + 20);
}

void top(View& view) {
    const app::PresenterView& now = room_of(view).view;
    const auto phase = [&] {
        column(view.ui, {.gap = Space::none}, [&] {
            screens::titled(view.ui, now.phase_words, 1, Type::title);
            if (!now.wall.scene.turning.empty())
                caption(view.ui, now.wall.scene.turning);
        });
    };
    const auto clock = [&] {
        screens::links(view.ui, RowAlign::spread, [&] {
            column(view.ui, {.gap = Space::none}, [&] { time_words(view); });
            leave_link(view);
        });
    };
    two_pane(view.ui, phase_and_clock, phase, clock);
}

void next_button(View& view) {
    const std::string words = next_words(view);
    if (words.empty() && room_of(view).view.finished)
        return;
    if (words.empty())
        return caption(view.ui, view[Word::room_choose_first]);
    if (button(view.ui, "next", words, {.icon = Icon::arrow_right, .shortcut = "Page Down"}))
        go_on(view);
    if (!strip_shown(view))
        caption(view.ui, view[Word::room_next_key]);
}

void back_button(View& view) {
    const app::RoomState& room = room_of(view);
    if (room.wall_page == 0 && !room.view.back)
        return;
    const std::string words = room.wall_page > 0 ? std::string(view[Word::room_page_back]) : room.view.back->words;
    if (button(view.ui, "back", fmt::format("{} (Page Up)", words),
               {.kind = ButtonKind::link, .icon = Icon::arrow_left, .shortcut = "Page Up"}))
        go_back(view);
}

void steps(View& view) {
    row(view.ui, {.gap = Space::sm}, [&] {
        next_button(view);
        back_button(view);
    });
}

void small_copy(View& view) {
    const float shape = wall_shape(view);
    const float width = std::floor(std::min(view.ui.available(), view.ui.window().h * copy_share * shape));
    const Rect rect = view.ui.place({width, std::floor(width / shape)});
    preview(view, rect, shape, 1);
    const Theme& t = view.ui.theme();
    view.ui.painter().ring(rect, 0, view.ui.line_width(), t[Colour::border]);
}

/// Some who come back were not here before; the recap on the wall is for them.
void go_on_again(View& view) {
    Ui& ui = view.ui;
    const std::string typed(room_of(view).text("new"));
    const int fresh = typed.empty() ? 0 : std::atoi(typed.c_str());
    panel(ui, {.kind = PanelKind::wash}, [&] {
        paragraph(ui, view[Word::room_new_people]);
        if (const auto now = number_of(view, "new", view[Word::room_new_people], fresh, {.high = vote::kMostPeople}))
            view.ask(app::EditRoomText{"new", fmt::format("{}", *now)});
        if (button(ui, "resume", view[Word::room_go_on], {.icon = Icon::arrow_right, .shortcut = "Page Down"}))
            take(view, vote::Resume{fresh});
    });
}

/// A break, a word or where we are covers the wall until somebody takes it off.
void covered(View& view) {
    const std::optional<app::NoticeView>& notice = room_of(view).view.wall.notice;
    if (!notice)
        return;
    Ui& ui = view.ui;
    panel(ui, {.kind = PanelKind::wash, .padding = Space::sm}, [&] {
        row(ui, {.gap = Space::s, .align = RowAlign::spread}, [&] {
            paragraph(ui, view.words.format(Word::room_on_wall, notice->title));
            if (button(ui, "off-wall", view[Word::room_off_wall], {.kind = ButtonKind::quiet}))
                take(view, vote::Clear{});
        });
    });
}

void what_to_do(View& view) {
    if (room_of(view).view.paused)
        return go_on_again(view);
    covered(view);
    if (room_of(view).view.finished)
        save_record(view);
    draw_phones(view);
    draw_asked(view);
    draw_choices(view);
    draw_tallies(view);
    draw_counts(view);
    draw_guide(view);
}

void what_they_see(View& view) {
    small_copy(view);
    if (!room_of(view).stands.apart)
        caption(view.ui, view[Word::room_one_screen]);
    draw_actions(view);
}

void my_screen(View& view) {
    shell(
        view.ui, fmt::format("room-{}", view.state.moment), {.measure = Measure::full},
        [&] {
            top(view);
            if (!room_of(view).view.paused)  // the one main way on stays in sight, whatever has the focus
                steps(view);
        },
        [&] {
            two_pane(
                view.ui, sides, [&] { what_to_do(view); }, [&] { what_they_see(view); });
        },
        [] {});
}

void strip(View& view) {
    draw_asked(view);
    space(view.ui, Space::s);
    row(view.ui, {.gap = Space::m, .align = RowAlign::spread}, [&] {
        room_of(view).view.paused ? go_on_again(view) : steps(view);
        draw_timer(view, Type::body);
        if (button(view.ui, "my-side", fmt::format("{} ({})", view[Word::room_my_side], screens::on_key(view.ui, "y")),
                   {.kind = ButtonKind::link, .shortcut = "y"}))
            view.ask(app::SeeMySide{true});
        leave_link(view);
    });
}

/// The strip is as high as its words need, the picture takes the rest.
void picture_and_strip(View& view) {
    Ui& ui = view.ui;
    auto& memory = ui.memory().keep<StripMemory>("room-strip");
    const Size window = ui.window();
    const float pad = ui.px(Space::m);
    const float height = memory.height > 0 ? memory.height : ui.px(72.0F);
    const Rect picture{0, 0, window.w, std::max(1.0F, window.h - height)};
    preview(view, picture, picture.w / picture.h, 0);
    Flow flow;
    flow.room = {pad, picture.h + ui.px(Space::s), window.w - 2 * pad, 0};
    ui.stage().push_flow(flow);
    ui.no_larger_than(strip_text / ui.theme().type_factor, [&] { strip(view); });
    const float needed = std::ceil(ui.stage().pop_flow().h + 2 * ui.px(Space::s));
    if (needed != memory.height) {
        memory.height = needed;
        ui.unsettled();
    }
}

/// Keys that no button on the screen carries; some are what clickers send.
void keys(View& view) {
    Ui& ui = view.ui;
    const app::WallView& wall = room_of(view).view.wall;
    if (!room_of(view).view.paused && (ui.key(Key::enter) || ui.key(Key::space)))
        go_on(view);
    if (strip_shown(view))
        take_action_keys(view);
    if (ui.key('.', view[Word::room_key_blank]))
        take(view, wall.blank ? vote::Event(vote::Clear{}) : vote::Event(vote::Blank{}));
    if (!strip_shown(view) && !room_of(view).stands.apart && ui.key('y', view[Word::room_my_side]))
        view.ask(app::SeeMySide{false});
}

}  // namespace

void draw_room(View& view) {
    strip_shown(view) ? picture_and_strip(view) : my_screen(view);
    keys(view);
    draw_sheet(view);
}

}  // namespace alongside::ui::presenter

/// Three doors: again from any turning point, from another person's chair, or done. And the way to look closer.
#include <fmt/format.h>

#include <array>

#include "ui/screens/debrief_parts.h"

namespace alongside::ui::screens {

namespace {

void again(View& view) {
    Ui& ui = view.ui;
    illustration(ui, "icons/microphone", 72);
    titled(ui, view[Word::doors_again], 2, Type::subtitle);
    caption(ui, view[Word::doors_again_hint]);
    const auto link = [&](std::string_view key, std::string_view words, app::Command command) {
        row(ui, {}, [&] {
            if (button(ui, key, words, {.kind = ButtonKind::link}))
                view.ask(std::move(command));
        });
    };
    const auto turnings = [&] {
        for (const app::TurningView& one : view.state.debrief.turnings)
            link(fmt::format("{}", one.position), one.name, app::AgainFrom{one.position});
    };
    inset(ui, -ui.px(Space::s), 0, [&] {  // the list and its links, whose words stand in line with those above
        ui.group(Role::list, "again", view[Word::doors_again], [&] { column(ui, {.gap = Space::none}, turnings); });
        if (!view.state.debrief.facts.empty())
            link("facts", view[Word::doors_facts], app::OtherFacts{});
    });
}

void other_chair(View& view) {
    Ui& ui = view.ui;
    illustration(ui, "icons/empty-chair", 72);
    titled(ui, view[Word::doors_seat], 2, Type::subtitle);
    if (view.state.debrief.other_seats.empty())
        return caption(ui, view[Word::doors_seat_none]);
    caption(ui, view[Word::doors_seat_hint]);
    ui.group(Role::list, "seats", view[Word::doors_seat], [&] {
        for (const app::SeatView& seat : view.state.debrief.other_seats)
            if (tile(ui, fmt::format("{}", seat.index),
                     {.name = seat.title,
                      .hint = seat.you,
                      .aside = seat.sat ? view[Word::card_sat] : std::string_view(),
                      .icon = Icon::person}))
                view.ask(app::OtherSeat{seat.index});
    });
}

void done(View& view) {
    Ui& ui = view.ui;
    illustration(ui, "icons/flask", 72);
    titled(ui, view[Word::doors_done], 2, Type::subtitle);
    caption(ui, view[Word::doors_done_hint]);
    if (button(ui, "leave", view[Word::doors_leave],
               {.kind = ButtonKind::quiet, .shortcut = view.state.first_look_back ? "" : "Enter"}))
        view.ask(app::Leave{});
}

/// Prominent until somebody here has gone that way once.
void closer(View& view) {
    Ui& ui = view.ui;
    if (!view.state.first_look_back) {
        return links(ui, RowAlign::start, [&] {
            if (button(ui, "closer", view[Word::doors_closer], {.kind = ButtonKind::link}))
                view.ask(app::LookCloser{});
            if (button(ui, "awards", view[Word::awards_door], {.kind = ButtonKind::link}))
                view.ask(app::ShowAwards{});
        });
    }
    panel(ui, {.kind = PanelKind::wash}, [&] {
        paragraph(ui, view[Word::doors_closer_first]);
        if (button(ui, "closer", view[Word::doors_closer], {.icon = Icon::arrow_right, .shortcut = "Enter"}))
            view.ask(app::LookCloser{});
    });
}

constexpr std::array<void (*)(View&), 3> doors = {again, other_chair, done};

void all_doors(View& view) {
    Ui& ui = view.ui;
    heading(ui, view[Word::doors_title], Level::display);
    if (view.state.first_look_back)
        closer(view);
    grid(ui, {.min_cell = 300, .max_columns = 3, .gap = Space::l}, doors.size(),
         [&](std::size_t i) { card_panel(ui, fmt::format("door-{}", i), [&] { doors[i](view); }); });
    if (!view.state.first_look_back)
        closer(view);
}

}  // namespace

void draw_doors(View& view) {
    Ui& ui = view.ui;
    const Page look{.measure = Measure::full, .gap = Space::l, .centred = true};
    page(ui, fmt::format("doors-{}", view.state.moment), look, [&] { framed(ui, [&] { all_doors(view); }); });
}

}  // namespace alongside::ui::screens

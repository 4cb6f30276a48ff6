/// Who is practising? The first screen where several people share a machine; a PIN is asked for here, too.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

constexpr std::size_t numbered = 9;  // keys 1 to 9

void people(View& view) {
    const std::vector<app::WhoView>& all = view.state.data.people;
    view.ui.group(Role::list, "people", view[Word::who_people], [&] {
        grid(view.ui, {.min_cell = 330, .max_columns = 2}, all.size(), [&](std::size_t i) {
            const std::string key = i < numbered ? std::to_string(i + 1) : std::string();
            const Tile look{.name = all[i].name,
                            .hint = all[i].locked ? view[Word::who_locked] : std::string_view(),
                            .icon = Icon::person,
                            .shortcut = key};
            if (tile(view.ui, "as-" + all[i].name, look))
                view.ask(app::ChooseProfile{all[i].name});
        });
    });
}

void without_a_name(View& view, std::size_t index) {
    if (index == 0) {
        if (tile(view.ui, "nobody",
                 {.name = view[Word::who_nobody], .hint = view[Word::who_nobody_hint], .icon = Icon::person}))
            view.ask(app::ChooseProfile{});
        return;
    }
    if (tile(view.ui, "guest",
             {.name = view[Word::who_guest], .hint = view[Word::who_guest_hint], .icon = Icon::person}))
        view.ask(app::BeGuest{});
}

void everybody(View& view) {
    page(view.ui, "who", {.measure = Measure::wide}, [&] {
        trouble(view);
        heading(view.ui, view[Word::who_title], Level::display);
        paragraph(view.ui, view[Word::who_lead], {.type = Type::lead});
        people(view);
        space(view.ui, Space::m);
        grid(view.ui, {.min_cell = 330, .max_columns = 2}, 2, [&](std::size_t i) { without_a_name(view, i); });
        links(view.ui, RowAlign::start, [&] {
            if (button(view.ui, "privacy", view[Word::mine_privacy], {.kind = ButtonKind::link}))
                view.ask(app::ShowPrivacy{});
            if (button(view.ui, "settings", view[Word::settings], {.kind = ButtonKind::link}))
                view.ask(app::ShowSettings{});
            if (button(view.ui, "quit", view[Word::home_quit], {.kind = ButtonKind::link}))
                view.ask(app::Quit{});
        });
    });
}

void pin(View& view) {
    Ui& ui = view.ui;
    const app::DataState& data = view.state.data;
    side_screen(view, "pin", Measure::narrow, app::ForgetAsked{}, view[Word::who_pin_back], [&] {
        heading(ui, view.words.format(Word::who_pin_title, data.asked), Level::display);
        const TextAnswer typed = text_field(ui, "pin", view[Word::who_pin_label], data.pin,
                                            {.error = view.state.status, .max_bytes = 60, .secret = true});
        const Button look{.icon = Icon::arrow_right,
                          .disabled_because = data.pin.empty() ? view[Word::who_pin_first] : std::string_view()};
        const bool pressed = button(ui, "enter", view[Word::who_pin_button], look);
        if (typed.changed)
            view.ask(app::EditPin{*typed.changed});
        else if (!data.pin.empty() && (pressed || typed.submitted))
            view.ask(app::EnterPin{});
        caption(ui, view[Word::who_pin_forgotten]);
    });
}

}  // namespace

void draw_who(View& view) {
    view.state.data.asked.empty() ? everybody(view) : pin(view);
}

}  // namespace alongside::ui::screens

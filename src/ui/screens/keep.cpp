/// Keeping a place: by name, as a code, just on this machine, or not at all.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

constexpr double copied_for = 4;  // seconds

bool is_of_a_group(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// A code as it is easiest to copy by hand: spaces between the groups after the scenario's own word.
std::string in_groups(std::string code) {
    for (std::size_t i = 1; i + 1 < code.size(); ++i) {
        if (code[i] == '-' && is_of_a_group(code[i - 1]) && is_of_a_group(code[i + 1]))
            code[i] = ' ';
    }
    return code;
}

void by_name(View& view) {
    titled(view.ui, view[Word::keep_name], 2, Type::subtitle);
    ask_name(view, Word::keep_name_button, app::KeepByName{});
}

/// A button that takes the code along, and says so for a while.
void copy(View& view) {
    Ui& ui = view.ui;
    auto& until = ui.memory().keep<double>("keep/copied-until");
    if (button(ui, "copy", view[Word::keep_code_copy], {.kind = ButtonKind::quiet})) {
        ui.services().clipboard.set_text(view.state.place_code);
        until = ui.now() + copied_for;
    }
    if (until > ui.now()) {
        status_line(ui, "copied", view[Word::keep_code_copied]);
        ui.wake_at(until);
    }
}

void as_code(View& view) {
    Ui& ui = view.ui;
    titled(ui, view[Word::keep_code], 2, Type::subtitle);
    if (view.state.place_code.empty()) {
        paragraph(ui, view[Word::keep_code_hint], {.colour = Colour::ink_soft});
        if (button(ui, "show-code", view[Word::keep_code_button], {.kind = ButtonKind::quiet}))
            view.ask(app::KeepAsCode{});
        return;
    }
    paragraph(ui, in_groups(view.state.place_code), {.type = Type::subtitle});
    paragraph(ui, view[Word::keep_code_how], {.colour = Colour::ink_soft});
    row(ui, {.gap = Space::m}, [&] { copy(view); });
}

void without(View& view, std::size_t index) {
    if (index == 0) {
        if (tile(view.ui, "here",
                 {.name = view[Word::keep_here], .hint = view[Word::keep_here_hint], .shortcut = "Enter"}))
            view.ask(app::KeepOnThisMachine{});
        return;
    }
    if (tile(view.ui, "erase", {.name = view[Word::keep_erase], .hint = view[Word::keep_erase_hint]}))
        view.ask(app::KeepNothing{});
}

void ways_to_keep(View& view) {
    Ui& ui = view.ui;
    const Grid two{.min_cell = 330, .max_columns = 2};
    grid(ui, two, 2, [&](std::size_t i) {
        card_panel(ui, i == 0 ? "by-name" : "as-code", [&] { i == 0 ? by_name(view) : as_code(view); });
    });
    grid(ui, two, 2, [&](std::size_t i) { without(view, i); });
}

}  // namespace

void ask_name(View& view, Word button_words, app::Command command) {
    Ui& ui = view.ui;
    const TextAnswer typed = text_field(ui, "name", view[Word::keep_name_label], view.state.name,
                                        {.hint = view[Word::keep_name_hint], .max_bytes = 60});
    const bool empty = view.state.name.find_first_not_of(' ') == std::string::npos;
    const Button look{.kind = ButtonKind::quiet, .disabled_because = empty ? view[Word::keep_name_first] : ""};
    const bool pressed = button(ui, "keep-name", view[button_words], look);
    if (typed.changed)
        view.ask(app::EditName{*typed.changed});
    else if (!empty && (pressed || typed.submitted))
        view.ask(std::move(command));
}

void draw_keep(View& view) {
    side_screen(view, "keep", Measure::wide, app::Stay{}, view[Word::keep_stay], [&] {
        const bool running = view.state.scene.running;
        heading(view.ui, view[running ? Word::keep_title : Word::keep_title_finished], Level::display);
        paragraph(view.ui, view[Word::keep_lead], {.type = Type::lead});
        ways_to_keep(view);
        links(view.ui, RowAlign::start, [&] {
            if (button(view.ui, "privacy", view[Word::mine_privacy],
                       {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
                view.ask(app::ShowPrivacy{});
        });
    });
}

}  // namespace alongside::ui::screens

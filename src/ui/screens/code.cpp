/// A place that was kept as a code: one field, one button.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

void draw_code(View& view) {
    Ui& ui = view.ui;
    side_screen(view, "code", Measure::narrow, app::ShowFront{}, view[Word::go_back], [&] {
        heading(ui, view[Word::code_title], Level::display);
        const TextAnswer typed =
            text_field(ui, "code", view[Word::code_label], view.state.code,
                       {.hint = view[Word::code_hint], .error = view.state.status, .max_bytes = 200});
        const bool empty = view.state.code.find_first_not_of(' ') == std::string::npos;
        const Button look{.icon = Icon::arrow_right, .disabled_because = empty ? view[Word::code_first] : ""};
        const bool pressed = button(ui, "open", view[Word::code_open], look);
        if (typed.changed)
            view.ask(app::EditCode{*typed.changed});
        else if (!empty && (pressed || typed.submitted))
            view.ask(app::EnterCode{view.state.code});
    });
}

}  // namespace alongside::ui::screens

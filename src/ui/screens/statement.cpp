/// Pages to read: how accessible the program is, and what it keeps of people.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void draw_page(View& view, std::string_view key, const content::Statement& shown, app::Command back) {
    Ui& ui = view.ui;
    side_screen(view, key, Measure::reading, std::move(back), view[Word::go_back], [&] {
        heading(ui, shown.title, Level::display);
        for (const content::Statement::Part& part : shown.parts) {
            if (!part.title.empty())
                titled(ui, part.title, 2, Type::title);
            column(ui, {.gap = Space::s}, [&] {
                for (const std::string& line : part.lines)
                    paragraph(ui, line);
            });
        }
    });
}

}  // namespace

void draw_statement(View& view) {
    draw_page(view, "statement", view.state.statement, app::CloseStatement{});
}

void draw_privacy(View& view) {
    draw_page(view, "privacy", view.state.privacy, app::ClosePrivacy{});
}

}  // namespace alongside::ui::screens

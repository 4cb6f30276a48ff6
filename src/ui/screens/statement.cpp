/// How accessible the program is: what was tested, how, and what does not work.
#include <fmt/format.h>

#include "ui/screens/draw.h"

namespace alongside::ui::screens {

void draw_statement(View& view) {
    Ui& ui = view.ui;
    side_screen(view, "statement", Measure::reading, app::CloseStatement{}, view[Word::go_back], [&] {
        heading(ui, view.state.statement.title, Level::display);
        for (const content::Statement::Part& part : view.state.statement.parts) {
            if (!part.title.empty())
                titled(ui, part.title, 2, Type::title);
            column(ui, {.gap = Space::s}, [&] {
                for (const std::string& line : part.lines)
                    paragraph(ui, line);
            });
        }
    });
}

}  // namespace alongside::ui::screens

/// Home as a plain list: what there is, and who one has met. Nothing else.
#include "ui/screens/home_parts.h"

namespace alongside::ui::screens {

namespace {

void met(View& view, const app::ChairView& one) {
    Ui& ui = view.ui;
    titled(ui, one.name, 3, Type::subtitle);
    if (!one.says.empty())
        paragraph(ui, one.says);
    if (!one.owed.empty())
        paragraph(ui, view.words.format(Word::home_owed, one.owed), {.colour = Colour::owed});
}

void people(View& view) {
    Ui& ui = view.ui;
    heading(ui, view[Word::home_people], Level::title);
    if (view.state.home.chairs.empty())
        return paragraph(ui, view[Word::home_table_empty]);
    ui.group(Role::list, "people", view[Word::home_people], [&] {
        for (const app::ChairView& one : view.state.home.chairs)
            column(ui, {.gap = Space::xs}, [&] { met(view, one); });
    });
}

}  // namespace

void draw_list(View& view) {
    column(view.ui, {.measure = Measure::wide}, [&] {
        draw_shelf(view);
        space(view.ui, Space::xl);
        people(view);
    });
}

}  // namespace alongside::ui::screens

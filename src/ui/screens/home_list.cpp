/// Home as a plain list: what there is, line by line, and who one has met. Nothing else.
#include <algorithm>

#include "ui/screens/home_parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

/// Two columns of words: what it is, and beside it (below it where the line is short) how long and whether it is done.
struct RowWords {
    Lines what;
    Lines aside;
    bool beside;

    float height() const { return beside ? std::max(what.size().h, aside.size().h) : what.size().h + aside.size().h; }
};

RowWords words_of(View& view, const app::ShelfView& one, float width) {
    Ui& ui = view.ui;
    const Theme& t = ui.theme();
    const bool beside = width >= ui.type_px(520);
    const float aside_width = beside ? ui.type_px(170) : width;
    const TextStyle small = ui.style(Type::small);
    TextStyle name = ui.style(Type::body);
    name.weight = Weight::semibold;
    RowWords words{Lines(ui, beside ? width - aside_width - ui.px(Space::m) : width), Lines(ui, aside_width), beside};
    words.what.add(one.title, name, t[one.trouble.empty() ? Colour::ink : Colour::ink_soft]);
    words.what.add(one.module, small, t[Colour::ink_soft]);
    words.what.add(shelf_locked(view, one), small, t[Colour::ink_soft], 0, Icon::lock);
    if (one.minutes > 0)
        words.aside.add(minutes_words(view.words, one.minutes), small, t[Colour::ink_soft]);
    if (one.finished_once)
        words.aside.add(view[Word::home_shelf_finished], small, t[Colour::ink_soft], 0, Icon::tick);
    return words;
}

/// One line of the list, ruled off from the next.
void shelf_row(View& view, const app::ShelfView& one) {
    Ui& ui = view.ui;
    const Theme& t = ui.theme();
    const float pad = ui.px(Space::s);
    const float width = ui.available();
    const RowWords words = words_of(view, one, width - 2 * pad);
    const Rect rect = ui.place({width, std::max(words.height() + 2 * pad, ui.px(44.0F))});
    const Interaction now =
        ui.add({.id = ui.id(one.id),
                .role = Role::button,
                .name = one.title,
                .description = joined({one.module, shelf_aside(view, one), shelf_locked(view, one)}, " "),
                .disabled = !one.trouble.empty(),
                .rect = rect});
    ui.ring_radius(ui.px(static_cast<float>(Radius::small)));
    ui.painter().fill(rect, with_alpha(t[Colour::accent_wash], one.trouble.empty() ? warmth(ui, one.id, now) : 0));
    ui.painter().fill({rect.x, rect.bottom() - ui.line_width(), rect.w, ui.line_width()}, t[Colour::line]);
    const Point at{rect.x + pad, rect.y + std::floor((rect.h - words.height()) / 2)};
    words.what.paint(at);
    words.aside.paint(words.beside ? Point{rect.right() - pad - ui.type_px(170), at.y}
                                   : Point{at.x, at.y + words.what.size().h});
    if (now.activated)
        view.ask(app::OpenScenario{one.id});
}

void shelf(View& view) {
    Ui& ui = view.ui;
    if (view.state.home.shelf.empty())
        return paragraph(ui, view[Word::home_shelf_empty]);
    ui.group(Role::list, "shelf", view[Word::home_shelf], [&] {
        column(ui, {.gap = Space::none}, [&] {
            for (const app::ShelfView& one : view.state.home.shelf)
                shelf_row(view, one);
        });
    });
}

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
    shelf(view);
    space(view.ui, Space::xl);
    column(view.ui, {.measure = Measure::reading}, [&] { people(view); });
}

}  // namespace alongside::ui::screens

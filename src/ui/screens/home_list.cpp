/// Home as a plain list: ways through what there is, all of it line by line, and who one has met. Nothing else.
#include <fmt/format.h>

#include <algorithm>

#include "ui/screens/home_parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

/// One line of a list: what it is, and beside it (below it where the line is short) how long and whether it is done.
struct Entry {
    std::string_view key;
    std::string_view name;
    std::string what;
    std::string aside;
    std::string aside_below = {};
    std::string done = {};    ///< what says that it is done
    std::string locked = {};  ///< not empty: it cannot be pressed, and this says why
    std::optional<bool> expanded = {};
};

struct EntryWords {
    Lines what;
    Lines aside;
    bool beside;

    float height() const { return beside ? std::max(what.size().h, aside.size().h) : what.size().h + aside.size().h; }
};

/// The mark of what opens and shuts stands before its words.
float fold_width(const Ui& ui, const Entry& entry) {
    return entry.expanded ? ui.type_px(22) : 0;
}

void paint_fold(Ui& ui, const Entry& entry, Point at) {
    if (!entry.expanded)
        return;
    const float side = ui.type_px(16);
    const float line = static_cast<float>(ui.style(Type::body).cap) * 1.93F;
    ui.painter().icon(*entry.expanded ? Icon::chevron_down : Icon::chevron_right,
                      Rect{at.x, at.y + (line - side) / 2, side, side}.snapped(), ui.theme()[Colour::accent]);
}

EntryWords words_of(Ui& ui, const Entry& entry, float width) {
    const Theme& t = ui.theme();
    const bool beside = width >= ui.type_px(520);
    const float aside_width = beside ? ui.type_px(170) : width;
    const TextStyle small = ui.style(Type::small);
    TextStyle name = ui.style(Type::body);
    name.weight = Weight::semibold;
    EntryWords words{Lines(ui, beside ? width - aside_width - ui.px(Space::m) : width), Lines(ui, aside_width), beside};
    words.what.add(entry.name, name, t[entry.locked.empty() ? Colour::ink : Colour::ink_soft]);
    words.what.add(entry.what, small, t[Colour::ink_soft]);
    words.what.add(entry.locked, small, t[Colour::ink_soft], 0, Icon::lock);
    words.aside.add(entry.aside, small, t[Colour::ink_soft]);
    words.aside.add(entry.aside_below, small, t[Colour::ink_soft]);
    words.aside.add(entry.done, small, t[Colour::ink_soft], 0, Icon::tick);
    return words;
}

/// A line of a list, ruled off from the next. True when it was pressed.
bool entry_row(Ui& ui, const Entry& entry) {
    const Theme& t = ui.theme();
    const float pad = ui.px(Space::s);
    const float fold = fold_width(ui, entry);
    const float width = ui.available();
    const EntryWords words = words_of(ui, entry, width - 2 * pad - fold);
    const Rect rect = ui.place({width, std::max(words.height() + 2 * pad, ui.px(44.0F))});
    const Interaction now =
        ui.add({.id = ui.id(entry.key),
                .role = Role::button,
                .name = std::string(entry.name),
                .description =
                    sentences({entry.what, joined({entry.aside, entry.aside_below}, " "), entry.done, entry.locked}),
                .disabled = !entry.locked.empty(),
                .expanded = entry.expanded,
                .rect = rect});
    ui.ring_radius(ui.px(static_cast<float>(Radius::small)));
    ui.painter().fill(rect, with_alpha(t[Colour::accent_wash], entry.locked.empty() ? warmth(ui, entry.key, now) : 0));
    ui.painter().fill({rect.x, rect.bottom() - ui.line_width(), rect.w, ui.line_width()}, t[Colour::line]);
    const Point at{rect.x + pad + fold, rect.y + std::floor((rect.h - words.height()) / 2)};
    paint_fold(ui, entry, {rect.x + pad, at.y});
    words.what.paint(at);
    words.aside.paint(words.beside ? Point{rect.right() - pad - ui.type_px(170), at.y}
                                   : Point{at.x, at.y + words.what.size().h});
    return now.activated;
}

void shelf_row(View& view, const app::ShelfView& one) {
    const Entry entry{.key = one.id,
                      .name = one.title,
                      .what = shelf_hint(view, one),
                      .aside = one.minutes > 0 ? minutes_words(view.words, one.minutes) : std::string(),
                      .aside_below = one.added ? std::string(view[Word::shelf_added]) : std::string(),
                      .done = one.finished_once ? std::string(view[Word::home_shelf_finished]) : std::string(),
                      .locked = shelf_locked(view, one)};
    if (entry_row(view.ui, entry))
        view.ask(app::OpenScenario{one.id});
}

Entry route_entry(const View& view, const app::RouteView& route, bool open) {
    Entry entry{.key = route.id, .name = route.title, .what = {}, .aside = {}, .expanded = open};
    if (!route.next) {
        entry.done = view[Word::home_route_done];
        return entry;
    }
    const app::ShelfView& next = view.state.home.shelf[*route.next];
    entry.what = sentences({view.words.format(Word::home_route_next, next.title), next.summary});
    entry.aside = minutes_words(view.words, next.minutes);
    if (route.minutes_left > next.minutes)
        entry.aside_below = view.words.format(Word::home_route_left, route.minutes_left);
    return entry;
}

/// What comes next on a way and why; opened, all that is on it.
void route_row(View& view, const app::RouteView& route) {
    Ui& ui = view.ui;
    const std::string name = fmt::format("route/{}", route.id);
    const bool open = view.state.is_unfolded(name);
    if (entry_row(ui, route_entry(view, route, open)))
        view.ask(app::Unfold{name, !open});
    if (open)
        inset(ui, ui.type_px(22), 0, [&] {
            ui.scope(route.id, [&] {
                column(ui, {.gap = Space::none}, [&] {
                    for (const std::size_t stop : route.stops)
                        shelf_row(view, view.state.home.shelf[stop]);
                });
            });
        });
}

void routes(View& view) {
    Ui& ui = view.ui;
    ui.group(Role::list, "routes", view[Word::home_routes], [&] {
        column(ui, {.gap = Space::none}, [&] {
            for (const app::RouteView& route : view.state.home.routes)
                route_row(view, route);
        });
    });
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
    if (!view.state.home.routes.empty()) {
        routes(view);
        space(view.ui, Space::xl);
        heading(view.ui, view[Word::home_shelf], Level::title);
    }
    shelf(view);
    space(view.ui, Space::xl);
    column(view.ui, {.measure = Measure::reading}, [&] { people(view); });
}

}  // namespace alongside::ui::screens

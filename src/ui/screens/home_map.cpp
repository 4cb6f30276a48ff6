/// The map of Thornmere as a way to see home: places to press, and beside the map what happens in the chosen one.
#include <algorithm>
#include <array>

#include "ui/screens/home_parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr float map_aspect = 16.0F / 9;

/// Where the middle of a place's label stands on assets/places/thornmere.svg, as parts of its width and height.
struct Spot {
    std::string_view place;
    float x;
    float y;
};
constexpr std::array<Spot, 12> spots = {{{"council-office", 0.400F, 0.225F},
                                         {"board-room", 0.706F, 0.215F},
                                         {"clinic", 0.770F, 0.400F},
                                         {"minibus", 0.285F, 0.310F},
                                         {"cafe", 0.350F, 0.400F},
                                         {"clinic-door", 0.545F, 0.450F},
                                         {"market", 0.600F, 0.530F},
                                         {"street", 0.135F, 0.570F},
                                         {"allotment", 0.372F, 0.715F},
                                         {"community-room", 0.605F, 0.690F},
                                         {"kitchen", 0.560F, 0.850F},
                                         {"sports-hall", 0.745F, 0.840F}}};

const Spot* spot_of(std::string_view place) {
    const auto found = std::ranges::find(spots, place, &Spot::place);
    return found == spots.end() ? nullptr : &*found;
}

bool is_chosen(const View& view, const app::PlaceView& place) {
    return view.state.place == place.id;
}

/// The place that was pressed last.
const app::PlaceView* chosen(const View& view) {
    const std::vector<app::PlaceView>& all = view.state.home.places;
    const auto found = std::ranges::find_if(all, [&](const app::PlaceView& one) { return is_chosen(view, one); });
    return found == all.end() ? nullptr : &*found;
}

void choose(View& view, const app::PlaceView& place) {
    view.ask(app::ChoosePlace{place.id});
}

/// A label on the map: a small card, tinted when chosen, quieter where nothing happens.
void label(View& view, const app::PlaceView& place, const Spot& spot, const Rect& map) {
    Ui& ui = view.ui;
    const Theme& t = ui.theme();
    const bool open = is_chosen(view, place);
    TextStyle style = ui.style(Type::small);
    style.weight = place.happens.empty() ? Weight::regular : Weight::semibold;
    const float pad = ui.px(Space::s);
    const TextRef words = ui.text(place.name, style, map.w * 0.26F);
    const Size size{words->size().w + 2 * pad, words->size().h + ui.px(10.0F)};
    const float x = std::clamp(map.x + spot.x * map.w - size.w / 2, map.x, map.right() - size.w);
    const float y = std::clamp(map.y + spot.y * map.h - size.h / 2, map.y, map.bottom() - size.h);
    const Rect rect = Rect{x, y, size.w, size.h}.snapped();
    const Interaction now = ui.add({.id = ui.id(place.id),
                                    .role = Role::button,
                                    .name = place.name,
                                    .description = place.looks,
                                    .expanded = open,
                                    .rect = rect});
    Box box = card_box(ui, warmth(ui, place.id, now), open, false);
    box.radius = ui.px(static_cast<float>(Radius::control));
    ui.ring_radius(box.radius);
    ui.painter().box(rect, box);
    ui.painter().text(*words, {rect.x + pad, rect.y + ui.px(5.0F)},
                      t[place.happens.empty() ? Colour::ink_soft : Colour::ink]);
    if (now.activated)
        choose(view, place);
}

/// On a small map labels would hide one another, so there the places stand below it as a list.
bool labels_fit(Ui& ui, float width) {
    return width >= ui.type_px(620);
}

void elsewhere(View& view, bool on_map) {
    Ui& ui = view.ui;
    links(ui, RowAlign::start, [&] {
        for (const app::PlaceView& place : view.state.home.places)
            if (!(on_map && spot_of(place.id) != nullptr) && !place.happens.empty() &&
                button(ui, place.id, place.name, {.kind = ButtonKind::link}))
                choose(view, place);
    });
}

void map_picture(View& view) {
    Ui& ui = view.ui;
    const float width = std::floor(ui.available());
    const Rect map = ui.place({width, std::floor(width / map_aspect)});
    paint_place(ui, map, {"thornmere", ui.theme().name == ThemeName::dark}, ui.px(static_cast<float>(Radius::card)));
    const bool fit = labels_fit(ui, width);
    ui.group(Role::list, "places", view[Word::home_map], [&] {
        if (fit)
            for (const app::PlaceView& place : view.state.home.places)
                if (const Spot* spot = spot_of(place.id))
                    label(view, place, *spot, map);
        elsewhere(view, fit);
    });
}

void what_happens(View& view) {
    Ui& ui = view.ui;
    const app::PlaceView* place = chosen(view);
    if (place == nullptr)
        return paragraph(ui, view[Word::home_map_hint], {.colour = Colour::ink_soft});
    live_group(ui, view.words.format(Word::home_map_here, place->name), [&] {
        place_picture(ui, {place->id, false}, 2.4F);
        titled(ui, place->name, 3, Type::subtitle);
        caption(ui, place->looks);
    });
    if (place->happens.empty())
        return paragraph(ui, view[Word::home_map_nothing]);
    ui.group(Role::list, "here", view.words.format(Word::home_map_here, place->name), [&] {
        column(ui, {.gap = Space::s}, [&] {
            for (const std::size_t index : place->happens)
                shelf_tile(view, index);
        });
    });
}

}  // namespace

void draw_map(View& view) {
    heading(view.ui, view[Word::home_map], Level::title);
    two_pane(
        view.ui, {.first_share = 0.72F, .min_pane = 250, .gap = Space::l}, [&] { map_picture(view); },
        [&] { what_happens(view); });
}

}  // namespace alongside::ui::screens

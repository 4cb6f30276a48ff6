/// The map of Thornmere as a way to see home: numbered pins to press, the same numbers in a list beside it, and what
/// happens in the chosen place.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ui/screens/home_parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

/// The picture is 16 to 9; shown in this shape it loses a strip at its top and its foot.
constexpr float map_aspect = 2;
constexpr float picture_aspect = 16.0F / 9;
/// Also in small windows; a reference length alone would shrink with them.
constexpr float least_pin = 44;

/// Where a place's pin stands on assets/places/thornmere.svg, as parts of its width and height.
struct Spot {
    std::string_view place;
    float x;
    float y;
};
constexpr std::array<Spot, 16> spots = {{{"sports-hall", 0.737F, 0.720F},
                                         {"corridor", 0.640F, 0.815F},
                                         {"car-park", 0.835F, 0.640F},
                                         {"council-office", 0.400F, 0.245F},
                                         {"market", 0.585F, 0.450F},
                                         {"kitchen", 0.545F, 0.850F},
                                         {"clinic-door", 0.490F, 0.400F},
                                         {"clinic", 0.805F, 0.370F},
                                         {"allotment", 0.375F, 0.660F},
                                         {"cafe", 0.350F, 0.430F},
                                         {"board-room", 0.706F, 0.250F},
                                         {"community-room", 0.605F, 0.640F},
                                         {"street", 0.105F, 0.450F},
                                         {"minibus", 0.294F, 0.280F},
                                         {"shed", 0.477F, 0.605F},
                                         {"day-centre", 0.225F, 0.470F}}};

/// A place with its number in the list; those that are not on the map have none.
struct Stop {
    const app::PlaceView* place;
    const Spot* spot;
    std::size_t number;
};

const Spot* spot_of(std::string_view place) {
    const auto found = std::ranges::find(spots, place, &Spot::place);
    return found == spots.end() ? nullptr : &*found;
}

/// First what is on the map, in its order there, then the rest.
std::vector<Stop> stops_of(const app::HomeView& home) {
    std::vector<Stop> stops;
    for (const app::PlaceView& place : home.places)
        if (const Spot* spot = spot_of(place.id))
            stops.push_back({&place, spot, stops.size() + 1});
    for (const app::PlaceView& place : home.places)
        if (spot_of(place.id) == nullptr)
            stops.push_back({&place, nullptr, 0});
    return stops;
}

bool is_chosen(const View& view, const Stop& stop) {
    return view.state.place == stop.place->id;
}

/// What happens there, as titles on one line.
std::string happenings(const View& view, const app::PlaceView& place) {
    std::string all;
    for (const std::size_t index : place.happens)
        all += fmt::format("{}{}", all.empty() ? "" : " · ", view.state.home.shelf[index].title);
    return all;
}

std::string happenings_or_nothing(const View& view, const app::PlaceView& place) {
    return place.happens.empty() ? std::string(view[Word::home_map_nothing]) : happenings(view, place);
}

struct Disc {
    bool chosen = false;
    bool quiet = false;  // nothing happens there
    float warm = 0;      // how much it answers the pointer
};

/// A number in a disc: the pin on the map, and the same beside the list.
void paint_number(Ui& ui, const Rect& rect, std::size_t number, const Disc& look) {
    const Theme& t = ui.theme();
    TextStyle style = ui.style(Type::small);
    style.weight = Weight::semibold;
    style.label = true;
    const TextRef words = ui.text(fmt::format("{}", number), style, rect.w);
    const Rgba edge = t[look.quiet ? Colour::border : Colour::accent];
    ui.painter().box(
        rect, {.fill = look.chosen ? t[Colour::accent] : mix(t[Colour::surface], t[Colour::accent_wash], look.warm),
               .border = look.chosen ? t[Colour::surface] : edge,
               .border_width = 2 * ui.line_width(),
               .radius = rect.w / 2});
    const Size size = words->size();
    ui.painter().text(*words, {std::floor(rect.centre().x - size.w / 2), std::floor(rect.centre().y - size.h / 2)},
                      t[look.chosen  ? Colour::accent_ink
                        : look.quiet ? Colour::ink_soft
                                     : Colour::ink]);
}

float pin_side(Ui& ui) {
    return std::max({least_pin, ui.px(least_pin), ui.type_px(34)});
}

Rect pin_rect(Ui& ui, const Spot& spot, const Rect& map) {
    const float side = pin_side(ui);
    const float y = 0.5F + (spot.y - 0.5F) * map_aspect / picture_aspect;
    const float x = std::clamp(map.x + spot.x * map.w - side / 2, map.x, map.right() - side);
    return Rect{x, std::clamp(map.y + y * map.h - side / 2, map.y, map.bottom() - side), side, side}.snapped();
}

void pin(View& view, const Stop& stop, const Rect& map) {
    Ui& ui = view.ui;
    const app::PlaceView& place = *stop.place;
    const Rect rect = pin_rect(ui, *stop.spot, map);
    const Interaction now = ui.add({.id = ui.id(place.id),
                                    .role = Role::button,
                                    .name = place.name,
                                    .value = fmt::format("{}", stop.number),
                                    .description = happenings_or_nothing(view, place),
                                    .expanded = is_chosen(view, stop),
                                    .rect = rect});
    ui.ring_radius(rect.w / 2);
    paint_number(ui, rect, stop.number,
                 {.chosen = is_chosen(view, stop), .quiet = place.happens.empty(), .warm = warmth(ui, place.id, now)});
    if (now.activated)
        view.ask(app::ChoosePlace{place.id});
}

/// The town by day would glare on a dark page.
bool by_night(const Theme& theme) {
    return theme.name == ThemeName::dark || theme.name == ThemeName::contrast;
}

void map_picture(View& view, const std::vector<Stop>& stops) {
    Ui& ui = view.ui;
    ui.group(Role::list, "pins", view[Word::home_map], [&] {
        const float width = std::floor(ui.available());
        const Rect map = ui.place({width, std::floor(width / map_aspect)});
        paint_place(ui, map, {"thornmere", by_night(ui.theme())}, ui.px(static_cast<float>(Radius::card)));
        for (const Stop& stop : stops)
            if (stop.spot != nullptr)
                pin(view, stop, map);
    });
}

/// A line of the list. On the map the same place takes the focus; one that is not there takes it here.
void list_row(View& view, const Stop& stop) {
    Ui& ui = view.ui;
    const Theme& t = ui.theme();
    const app::PlaceView& place = *stop.place;
    const bool open = is_chosen(view, stop);
    const bool quiet = place.happens.empty();
    const float pad = ui.px(Space::s);
    const float side = std::round(ui.type_px(28));
    const float indent = pad + side + ui.px(Space::sm);
    const float width = ui.available();
    TextStyle name = ui.style(Type::body);
    name.weight = quiet ? Weight::regular : Weight::semibold;
    Lines words(ui, width - indent - pad);
    words.add(place.name, name, t[quiet ? Colour::ink_soft : Colour::ink]);
    words.add(happenings(view, place), ui.style(Type::small), t[Colour::ink_soft]);
    const Rect rect = ui.place({width, std::max(words.size().h, side) + 2 * ui.px(6.0F)});
    const bool on_map = stop.spot != nullptr;
    const std::string key = fmt::format("row-{}", place.id);
    const Interaction now = ui.add({.id = ui.id(key),
                                    .role = on_map ? Role::list_item : Role::button,
                                    .name = on_map ? fmt::format("{}. {}", stop.number, place.name) : place.name,
                                    .description = happenings_or_nothing(view, place),
                                    .by_pointer = on_map,
                                    .expanded = on_map ? std::nullopt : std::optional(open),
                                    .rect = rect});
    const float radius = ui.px(static_cast<float>(Radius::control));
    const float warm = warmth(ui, key, now);
    ui.ring_radius(radius);
    ui.painter().box(rect, {.fill = open ? t[Colour::accent_wash] : with_alpha(t[Colour::accent_wash], warm * 0.6F),
                            .border = open ? t[Colour::accent] : with_alpha(t[Colour::accent], 0),
                            .border_width = ui.line_width(),
                            .radius = radius});
    if (on_map)
        paint_number(ui, Rect{rect.x + pad, rect.y + ui.px(6.0F), side, side}.snapped(), stop.number,
                     {.chosen = open, .quiet = quiet, .warm = warm});
    words.paint({rect.x + indent, rect.y + std::floor((rect.h - words.size().h) / 2)});
    if (now.activated)
        view.ask(app::ChoosePlace{place.id});
}

void list(View& view, const std::vector<Stop>& stops) {
    Ui& ui = view.ui;
    const auto off_map = std::ranges::find(stops, nullptr, &Stop::spot);
    ui.group(Role::list, "places", view[Word::home_map_places], [&] {
        column(ui, {.gap = Space::none}, [&] {
            for (auto stop = stops.begin(); stop != off_map; ++stop)
                list_row(view, *stop);
        });
    });
    if (off_map == stops.end())
        return;
    titled(ui, view[Word::home_map_elsewhere], 3, Type::subtitle);
    ui.group(Role::list, "elsewhere", view[Word::home_map_elsewhere], [&] {
        column(ui, {.gap = Space::none}, [&] {
            for (auto stop = off_map; stop != stops.end(); ++stop)
                list_row(view, *stop);
        });
    });
}

void how_it_looks(View& view, const app::PlaceView& place) {
    Ui& ui = view.ui;
    place_picture(ui, {place.id, by_night(ui.theme())}, picture_aspect);
    titled(ui, place.name, 3, Type::subtitle);
    caption(ui, place.looks);
}

void what_happens(View& view, const app::PlaceView& place) {
    Ui& ui = view.ui;
    if (place.happens.empty())
        return paragraph(ui, view[Word::home_map_nothing], {.colour = Colour::ink_soft});
    ui.group(Role::list, "here", view.words.format(Word::home_map_here, place.name), [&] {
        column(ui, {.gap = Space::s}, [&] {
            for (const std::size_t index : place.happens)
                shelf_tile(view, index);
        });
    });
}

/// The place that was pressed last: its picture, and what can be opened there.
void chosen_place(View& view, const std::vector<Stop>& stops) {
    const auto found = std::ranges::find_if(stops, [&](const Stop& stop) { return is_chosen(view, stop); });
    if (found == stops.end())
        return caption(view.ui, view[Word::home_map_hint]);
    const app::PlaceView& place = *found->place;
    live_group(view.ui, view.words.format(Word::home_map_here, place.name), [&] {
        two_pane(
            view.ui, {.first_share = 0.42F, .min_pane = 210, .gap = Space::l}, [&] { how_it_looks(view, place); },
            [&] { what_happens(view, place); });
    });
}

}  // namespace

void draw_map(View& view) {
    const std::vector<Stop> stops = stops_of(view.state.home);
    two_pane(
        view.ui, {.first_share = 0.6F, .min_pane = 330, .gap = Space::l},
        [&] {
            map_picture(view, stops);
            chosen_place(view, stops);
        },
        [&] { list(view, stops); });
}

}  // namespace alongside::ui::screens

/// The style guide's first page: colours with their contrast, stances, type, distances, motion, pictograms.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

#include "core/story/scale.h"
#include "ui/contrast.h"
#include "ui/gallery/pages.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

std::string hex(Rgba colour) {
    return fmt::format("#{:02X}{:02X}{:02X}", colour.r, colour.g, colour.b);
}

/// Rounded down, so that a figure never promises more than there is.
std::string ratio_words(std::string_view what, double ratio) {
    return fmt::format("{} {:.1f}", what, std::floor(ratio * 10) / 10);
}

/// The worst contrast that this colour meets in a table, at the front or at the back; none when it is not there.
std::optional<double> worst(const Theme& theme, std::span<const ColourPair> pairs, Colour colour, bool front) {
    std::optional<double> low;
    for (const ColourPair pair : pairs)
        if ((front ? pair.front : pair.back) == colour)
            low = std::min(low.value_or(21), contrast(theme[pair.front], theme[pair.back]));
    return low;
}

std::string figures(const Theme& theme, Colour colour) {
    std::string words;
    const auto add = [&](std::string_view what, std::optional<double> ratio) {
        if (ratio)
            words += (words.empty() ? "" : ", ") + ratio_words(what, *ratio);
    };
    add("text", worst(theme, text_pairs(), colour, true));
    add("shape", worst(theme, control_pairs(), colour, true));
    add("under text", worst(theme, text_pairs(), colour, false));
    return words.empty() ? "decoration" : words;
}

/// A colour that can be read on this one, for its sample letters.
std::optional<Colour> partner(Colour colour) {
    for (const ColourPair pair : text_pairs()) {
        if (pair.back == colour)
            return pair.front;
        if (pair.front == colour)
            return pair.back;
    }
    return std::nullopt;
}

void swatch(Ui& ui, Colour colour) {
    const Theme& t = ui.theme();
    const float high = ui.type_px(56);
    const float width = std::floor(ui.available());
    Lines words(ui, width);
    TextStyle name = ui.style(Type::small);
    name.weight = Weight::semibold;
    words.add(colour_key(colour), name, t[Colour::ink]);
    words.add(hex(t[colour]), ui.style(Type::small), t[Colour::ink_soft]);
    const std::string said = figures(t, colour);
    words.add(said, ui.style(Type::small), t[Colour::ink_soft]);
    const float gap = ui.px(Space::s);
    const Rect rect = ui.place({width, high + gap + words.size().h});
    const Rect chip{rect.x, rect.y, rect.w, high};
    ui.painter().box(chip, {.fill = t[colour],
                            .border = t[Colour::line],
                            .border_width = ui.line_width(),
                            .radius = ui.px(static_cast<float>(Radius::control))});
    if (const auto on = partner(colour)) {
        const TextRef letters = ui.text("Aa", ui.style(Type::subtitle), width);
        ui.painter().text(*letters, {chip.x + ui.px(Space::m), chip.centre().y - letters->size().h / 2}, t[*on]);
    }
    words.paint({rect.x, chip.bottom() + gap});
    ui.add({.role = Role::text, .name = std::string(colour_key(colour)), .value = hex(t[colour]), .rect = rect});
}

void colour_section(Ui& ui) {
    const bool strict = text_bar(ui.theme().name) > 4.5;
    const std::string bars =
        fmt::format("The figures are the lowest contrast in which a colour is met here. Text needs {}, shapes need 3.",
                    strict ? "7" : "4.5");
    gallery_section(ui, "colours", "Colours", bars, [&] {
        grid(ui, {.min_cell = 150, .max_columns = 6, .gap = Space::l}, colour_count,
             [&](std::size_t i) { swatch(ui, static_cast<Colour>(i)); });
    });
}

void stance_section(Ui& ui) {
    gallery_section(
        ui, "stances", "Stances", "From cold to warm, always with the word: a dot alone says nothing.", [&] {
            grid(ui, {.min_cell = 105, .max_columns = 7}, kStanceIds.size(), [&](std::size_t i) {
                const Theme& t = ui.theme();
                const Rgba colour = t.stance(static_cast<int>(i) - 3);
                const float dot = std::round(ui.type_px(18));
                Lines words(ui, ui.available());
                TextStyle name = ui.style(Type::small);
                name.weight = Weight::semibold;
                words.add(kStanceIds[i], name, t[Colour::ink]);
                const double low = std::min(contrast(colour, t[Colour::ground]), contrast(colour, t[Colour::surface]));
                words.add(hex(colour), ui.style(Type::small), t[Colour::ink_soft]);
                words.add(ratio_words("shape", low), ui.style(Type::small), t[Colour::ink_soft]);
                const float gap = ui.px(Space::s);
                const Rect rect = ui.place({ui.available(), dot + gap + words.size().h});
                ui.painter().disc({rect.x + dot / 2, rect.y + dot / 2}, dot, colour);
                words.paint({rect.x, rect.y + dot + gap});
                ui.add({.role = Role::text, .name = std::string(kStanceIds[i]), .value = hex(colour), .rect = rect});
            });
        });
}

struct NamedType {
    Type type;
    std::string_view name;
};
constexpr std::array<NamedType, 13> types{{{Type::caption, "caption"},
                                           {Type::small, "small"},
                                           {Type::body, "body"},
                                           {Type::lead, "lead"},
                                           {Type::subtitle, "subtitle"},
                                           {Type::title, "title"},
                                           {Type::display, "display"},
                                           {Type::numeral, "numeral"},
                                           {Type::room_small, "room-small"},
                                           {Type::room_body, "room-body"},
                                           {Type::room_choice, "room-choice"},
                                           {Type::room_question, "room-question"},
                                           {Type::room_numeral, "room-numeral"}}};

void type_samples(Ui& ui, std::span<const NamedType> some) {
    for (const NamedType& one : some) {
        const bool numeral = one.type == Type::numeral || one.type == Type::room_numeral;
        column(ui, {.gap = Space::none}, [&] {
            paragraph(ui, numeral ? "3 of 8" : "Who holds the pen?", {.type = one.type});
            caption(ui, fmt::format("{}: capitals of {} pixels", one.name, ui.style(one.type).cap));
        });
    }
}

void type_section(Ui& ui) {
    constexpr std::size_t for_a_desk = 8;
    gallery_section(ui, "type", "Type",
                    "Sizes are heights of capitals, so that every choice of letters looks equally large. "
                    "Those for a room are read from its back row.",
                    [&] {
                        two_pane(
                            ui, {.first_share = 0.5F}, [&] { type_samples(ui, std::span(types).first(for_a_desk)); },
                            [&] { type_samples(ui, std::span(types).subspan(for_a_desk)); });
                    });
}

void bar(Ui& ui, std::string_view name, float reference) {
    const Theme& t = ui.theme();
    const std::string said = fmt::format("{} {}", name, reference);
    const TextRef words = ui.text(said, ui.style(Type::small), ui.stage().flow().room.w);
    const float length = ui.px(reference);
    const Rect rect = ui.place({std::max(length, words->size().w), words->size().h + ui.px(Space::xs) + ui.px(14.0F)});
    ui.painter().text(*words, {rect.x, rect.y}, t[Colour::ink]);
    ui.painter().fill({rect.x, rect.bottom() - ui.px(14.0F), length, ui.px(14.0F)}, t[Colour::accent]);
    ui.add({.role = Role::text, .name = said, .rect = rect});
}

void corner(Ui& ui, std::string_view name, float radius) {
    const Theme& t = ui.theme();
    const TextRef words = ui.text(name, ui.style(Type::small), ui.available());
    const float side = ui.px(56.0F);
    const Rect rect = ui.place({std::max(side * 1.6F, words->size().w), words->size().h + ui.px(Space::xs) + side});
    ui.painter().text(*words, {rect.x, rect.y}, t[Colour::ink]);
    ui.painter().box({rect.x, rect.bottom() - side, side * 1.6F, side}, {.fill = t[Colour::surface],
                                                                         .border = t[Colour::border],
                                                                         .border_width = ui.line_width(),
                                                                         .radius = std::min(side / 2, ui.px(radius))});
    ui.add({.role = Role::text, .name = std::string(name), .rect = rect});
}

void space_section(Ui& ui) {
    gallery_section(ui, "space", "Distances and corners",
                    "At 1280 by 720. They grow with the window, and a little with the text.", [&] {
                        row(ui, {.gap = Space::l, .top = true}, [&] {
                            bar(ui, "xs", 4);
                            bar(ui, "s", 8);
                            bar(ui, "sm", 12);
                            bar(ui, "m", 16);
                            bar(ui, "l", 24);
                            bar(ui, "xl", 32);
                            bar(ui, "xxl", 48);
                            bar(ui, "huge", 72);
                        });
                        row(ui, {.gap = Space::l, .top = true}, [&] {
                            corner(ui, "small 6", static_cast<float>(Radius::small));
                            corner(ui, "control 10", static_cast<float>(Radius::control));
                            corner(ui, "card 14", static_cast<float>(Radius::card));
                            corner(ui, "pill", static_cast<float>(Radius::pill));
                        });
                    });
}

void runner(Ui& ui, std::string_view name, double seconds, bool moved) {
    const Theme& t = ui.theme();
    const std::string said = fmt::format("{}: {:.0f} thousandths of a second", name, seconds * 1000);
    const TextRef words = ui.text(said, ui.style(Type::small), ui.available());
    const float knob = std::round(ui.type_px(20));
    const float width = std::min(ui.available(), ui.type_px(420));
    const Rect rect = ui.place({std::max(width, words->size().w), words->size().h + ui.px(Space::xs) + knob});
    ui.painter().text(*words, {rect.x, rect.y}, t[Colour::ink]);
    const float y = rect.bottom() - knob / 2;
    ui.painter().box(
        {rect.x, y - 3, width, 6},
        {.fill = t[Colour::sunk], .border = t[Colour::border], .border_width = ui.line_width(), .radius = 3});
    const float at = ui.ease(name, moved ? 1 : 0, seconds);
    ui.painter().disc({std::round(rect.x + knob / 2 + (width - knob) * at), y}, knob, t[Colour::accent]);
    ui.add({.role = Role::text, .name = said, .rect = rect});
}

void motion_section(Ui& ui, Gallery& state) {
    gallery_section(ui, "motion", "Motion",
                    "Things arrive quickly and slow down. Somebody who asked for less movement sees none.", [&] {
                        runner(ui, "quick", motion::quick, state.moved);
                        runner(ui, "calm", motion::calm, state.moved);
                        runner(ui, "slow", motion::slow, state.moved);
                        if (button(ui, "move", state.moved ? "Move back" : "Move", {.kind = ButtonKind::quiet}))
                            state.moved = !state.moved;
                    });
}

void icon_section(Ui& ui) {
    constexpr std::array<std::string_view, icon_count> icon_names{
        "tick", "arrow-right", "arrow-left", "chevron-down", "chevron-right", "lock",  "close", "ear",
        "pen",  "person",      "more",       "settings",     "sound",         "alert", "dot",   "ring"};
    gallery_section(ui, "icons", "Pictograms", "Strokes with round ends, never without a word beside them.", [&] {
        grid(ui, {.min_cell = 150, .max_columns = 7}, icon_names.size(), [&](std::size_t i) {
            const Theme& t = ui.theme();
            const float side = std::round(ui.type_px(26));
            const float gap = ui.px(Space::s);
            const TextRef words = ui.text(icon_names[i], ui.style(Type::small), ui.available() - side - gap);
            const Rect rect = ui.place({ui.available(), std::max(side, words->size().h)});
            ui.painter().icon(static_cast<Icon>(i), {rect.x, rect.centre().y - side / 2, side, side},
                              t[Colour::accent]);
            ui.painter().text(*words, {rect.x + side + gap, rect.centre().y - words->size().h / 2}, t[Colour::ink]);
            ui.add({.role = Role::text, .name = std::string(icon_names[i]), .rect = rect});
        });
    });
}

}  // namespace

void gallery_look(Ui& ui, Gallery& state) {
    colour_section(ui);
    stance_section(ui);
    type_section(ui);
    space_section(ui);
    motion_section(ui, state);
    icon_section(ui);
}

}  // namespace alongside::ui

/// The style guide's controls: each at rest, pointed at, pressed, in focus, locked, chosen, wrong, empty and full.
#include <fmt/format.h>

#include <array>
#include <utility>

#include "ui/gallery/pages.h"

namespace alongside::ui {

namespace {

constexpr std::array<std::pair<Pose, std::string_view>, 4> poses{
    {{Pose::rest, "At rest"}, {Pose::hovered, "Pointed at"}, {Pose::pressed, "Pressed"}, {Pose::focused, "In focus"}}};

void button_row(Ui& ui, std::string_view key, ButtonKind kind, std::string_view label) {
    ui.scope(key, [&] {
        row(ui, {.gap = Space::l, .top = true}, [&] {
            for (const auto& [pose, name] : poses)
                gallery_sample(ui, name, pose, [&] { button(ui, key, label, {.kind = kind}); });
            gallery_sample(ui, "Locked", Pose::rest, [&] {
                button(ui, key, label, {.kind = kind, .disabled_because = "After one reflection."});
            });
        });
    });
}

void button_section(Ui& ui, Gallery& state) {
    gallery_section(ui, "buttons", "Buttons",
                    "One asks to be pressed, others do not. A locked one says what it waits for.", [&] {
                        button_row(ui, "primary", ButtonKind::primary, "Begin");
                        button_row(ui, "quiet", ButtonKind::quiet, "Read again");
                        button_row(ui, "link", ButtonKind::link, "Settings");
                        button(ui, "long", "Ask everybody who was not in the room what they would have wanted first",
                               {.kind = ButtonKind::quiet, .icon = Icon::ear});
                        caption(ui, "Try these:");
                        row(ui, {}, [&] {
                            button(ui, "begin", "Begin", {.icon = Icon::arrow_right, .shortcut = "Enter"});
                            if (button(ui, "dialog", "Ways out", {.kind = ButtonKind::quiet}))
                                state.dialog = true;
                            if (button(ui, "toast", "Keep my place", {.kind = ButtonKind::quiet}))
                                state.toast = !state.toast;
                            button(ui, "settings", "Settings", {.kind = ButtonKind::link, .icon = Icon::settings});
                            button(ui, "award", "Ask for the award", {.disabled_because = "After one reflection."});
                        });
                    });
}

void option_section(Ui& ui) {
    gallery_section(ui, "options", "Options", "What you can say or do. The number is its key.", [&] {
        for (const auto& [pose, name] : poses)
            gallery_sample(ui, name, pose, [&] {
                option_card(ui, "card",
                            {.number = 1, .text = "\u201cI don't know yet whose job it was. Who here was told?\u201d"});
            });
        options(ui, "try", "The bell. Doors open. Ruby: Well?", [&] {
            option_card(ui, "stand",
                        {.number = 1,
                         .text = "\u201cI'll stand there myself today. And I'll be back at this time tomorrow with "
                                 "somebody who can answer you, and with the letter that you were never sent, and we "
                                 "will read it together, here, before anybody signs anything.\u201d",
                         .heard = "Ruby heard: \u201cHe'll stand there once.\u201d",
                         .cost = "A promise, and an hour you do not have."});
            option_card(ui, "road",
                        {.number = 2,
                         .text = "\u201cGive me the road for ten minutes.\u201d",
                         .locked = "The hall key is the caretaker's to give, and nobody has asked her."});
            option_card(ui, "wait", {.number = 3, .text = "Say nothing. Wait.", .chosen = true});
        });
    });
}

void value_section(Ui& ui, Gallery& state) {
    gallery_section(ui, "values", "Values", "What is on has a tick, what is chosen has a ground of its own.", [&] {
        two_pane(
            ui, {.first_share = 0.5F},
            [&] {
                if (const auto on = toggle(ui, "sound", "Sound", state.sound, "Off until you ask for it."))
                    state.sound = *on;
                if (const auto on = toggle(ui, "captions", "Captions", state.captions))
                    state.captions = *on;
                gallery_sample(ui, "In focus", Pose::focused, [&] { toggle(ui, "focus", "Less movement", true); });
            },
            [&] {
                constexpr std::array<std::string_view, 3> rooms{"Hands", "Phones", "Table cards"};
                if (const auto chosen = choice(ui, "room", "How does the room answer?", rooms, state.room))
                    state.room = *chosen;
                const std::string size = fmt::format("{} %", state.text_size);
                const Slider look{.low = 100, .high = 200, .step = 10, .value_words = size};
                if (const auto value = slider(ui, "size", "Text size", state.text_size, look))
                    state.text_size = *value;
                gallery_sample(ui, "In focus, at its end", Pose::focused, [&] {
                    slider(ui, "focus", "Text size", 200, {.low = 100, .high = 200, .value_words = "200 %"});
                });
            });
    });
}

void take(std::string& into, const TextAnswer& answer) {
    if (answer.changed)
        into = *answer.changed;
}

void writing_section(Ui& ui, Gallery& state) {
    gallery_section(
        ui, "writing", "Writing", "What is wrong is said below the field, with a sign and how to mend it.", [&] {
            two_pane(
                ui, {.first_share = 0.5F},
                [&] {
                    take(state.name, text_field(ui, "name", "Name this place", state.name));
                    take(state.empty,
                         text_field(ui, "else", "Something else", state.empty, {.placeholder = "In your own words"}));
                    gallery_sample(ui, "In focus", Pose::focused,
                                   [&] { text_field(ui, "focus", "Your name, or any name", "Sam"); });
                },
                [&] {
                    take(state.code, text_field(ui, "code", "The code you wrote down", state.code,
                                                {.hint = "Type it as it stands.",
                                                 .error = "Some of it is missing: a code has six parts."}));
                    take(state.reflection, text_field(ui, "reflection", "Next time I will", state.reflection,
                                                      {.lines = 3, .hint = "Only you will ever see this."}));
                });
        });
}

void progress_section(Ui& ui, Gallery& state) {
    gallery_section(ui, "progress", "Where you are", "Places on a way, never a mark.", [&] {
        progress_dots(ui, "Turning points", "Not begun", 0, 8);
        progress_dots(ui, "Turning points", "3 of 8", 3, 8);
        progress_dots(ui, "Turning points", "All 8", 8, 8);
        status_line(ui, "kept", "Place kept.");
        disclosure(ui, "shut", "Who else was there", false, [] {});
        if (const auto open = disclosure(ui, "closer", "Look closer", state.closer_look, [&] {
                axis_bar(ui, {.name = "Listening", .words = "much", .low = -4, .high = 9, .value = 7});
                axis_bar(ui,
                         {.name = "Honesty about limits", .words = "little said", .low = -6, .high = 6, .value = -2});
                axis_bar(ui, {.name = "Keeping to what was said", .words = "even", .low = -3, .high = 3});
                axis_bar(ui, {.name = "Sharing the pen", .words = "not exercised here"});
            }))
            state.closer_look = *open;
    });
}

void panel_section(Ui& ui) {
    gallery_section(ui, "panels", "Panels", "Grounds to stand on.", [&] {
        constexpr std::array kinds{std::pair{PanelKind::surface, "Surface"}, std::pair{PanelKind::raised, "Raised"},
                                   std::pair{PanelKind::sunk, "Sunk"},       std::pair{PanelKind::outlined, "Outlined"},
                                   std::pair{PanelKind::wash, "Wash"},       std::pair{PanelKind::note, "Note"}};
        grid(ui, {.min_cell = 150, .max_columns = 6}, kinds.size(), [&](std::size_t i) {
            panel(ui, {.kind = kinds[i].first, .padding = Space::m}, [&] { paragraph(ui, kinds[i].second); });
        });
    });
}

}  // namespace

void gallery_controls(Ui& ui, Gallery& state) {
    button_section(ui, state);
    option_section(ui);
    value_section(ui, state);
    writing_section(ui, state);
    progress_section(ui, state);
    panel_section(ui);
}

}  // namespace alongside::ui

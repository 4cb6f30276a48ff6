#include "ui/gallery.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "ui/widgets.h"

namespace alongside::ui {

namespace {

void section(Ui& ui, std::string_view name) {
    space(ui, Space::l);
    paragraph(ui, name, {.type = Type::caption, .colour = Colour::ink_soft, .weight = Weight::semibold});
}

void words_section(Ui& ui) {
    section(ui, "Words");
    heading(ui, "The school gate", Level::display);
    narration(ui,
              "Half past three. Rain. A hundred children are about to come out onto Marsh Lane, and the man with the "
              "lollipop is not there.");
    speech(ui, {.name = "Ruby",
                .words = "You're Highways. You're the one who doesn't answer.",
                .aside = "four coats over one arm",
                .stance = -3,
                .stance_words = "hostile"});
    speech(ui, {.name = "Ade", .words = "Those are my daughter's.", .stance = 0, .stance_words = "watching"});
    speech(ui, {.name = "Gwen",
                .words = "She did write it down. I'll give her that: she wrote it down, and she came back.",
                .stance = 3,
                .stance_words = "with you"});
    heading(ui, "What was agreed", Level::title);
    paragraph(
        ui, "Body text runs sixty to seventy characters a line. It wraps, it never shrinks, and it is never cut off.");
    heading(ui, "A smaller heading", Level::subtitle);
    caption(ui, "About eight minutes left. Stop anywhere.");
}

void button_section(Ui& ui, Gallery& state) {
    section(ui, "Things to press");
    row(ui, {}, [&] {
        button(ui, "begin", "Begin", {.icon = Icon::arrow_right, .shortcut = "Enter"});
        if (button(ui, "dialog", "Ways out", {.kind = ButtonKind::quiet}))
            state.dialog = true;
        if (button(ui, "toast", "Keep my place", {.kind = ButtonKind::quiet}))
            state.toast = !state.toast;
        button(ui, "settings", "Settings", {.kind = ButtonKind::link, .icon = Icon::settings});
        button(ui, "award", "Ask for the award", {.disabled_because = "After one reflection."});
    });
}

void option_section(Ui& ui) {
    section(ui, "Options");
    options(ui, "options", "The bell. Doors open. Ruby: Well?", [&] {
        option_card(ui, "stand",
                    {.number = 1,
                     .text = "\u201cI'll stand there myself today. And I'll be back at this time tomorrow with "
                             "somebody who can answer you.\u201d",
                     .heard = "Ruby heard: \u201cHe'll stand there once.\u201d",
                     .cost = "A promise, and an hour you do not have."});
        option_card(ui, "told",
                    {.number = 2, .text = "\u201cI don't know yet whose job it was. Who here was told?\u201d"});
        option_card(ui, "road",
                    {.number = 3,
                     .text = "\u201cGive me the road for ten minutes.\u201d",
                     .locked = "The hall key is the caretaker's to give, and nobody has asked her."});
        option_card(ui, "wait", {.number = 4, .text = "Say nothing. Wait.", .chosen = true});
    });
}

void people_section(Ui& ui) {
    section(ui, "People");
    const std::array people{
        PersonCard{.name = "Ruby",
                   .does = "childminder, four coats",
                   .stance = -3,
                   .stance_words = "hostile",
                   .turned_away = true,
                   .turned_away_words = "Ruby has stopped talking to you."},
        PersonCard{.name = "Ade",
                   .does = "father, swaps his shifts",
                   .stance = 1,
                   .stance_words = "watching \u2192 willing",
                   .says = "She won't walk it now.",
                   .owed = "Tomorrow, half past three"},
        PersonCard{.name = "Gwen", .does = "keeps the minutes", .stance = 3, .stance_words = "with you"},
        PersonCard{.name = "Who is not here?", .does = "One chair is empty.", .empty_chair = true}};
    ui.group(Role::list, "people", "Who is here", [&] {
        grid(ui, {.min_cell = 230}, people.size(), [&](std::size_t i) { person_card(ui, people[i].name, people[i]); });
    });
}

void promise_section(Ui& ui) {
    section(ui, "Promises");
    const std::array slips{Slip{.to = "To Ruby",
                                .words = "Somebody who can answer you, here at the gate.",
                                .due = "Tomorrow, half past three",
                                .pressable = true},
                           Slip{.to = "To Ade",
                                .words = "The engineer and a flask.",
                                .due = "Six weeks",
                                .fate = Fate::kept,
                                .fate_words = "Kept"},
                           Slip{.to = "To Gwen",
                                .words = "The minutes, before they are agreed.",
                                .due = "Friday",
                                .fate = Fate::renegotiated,
                                .fate_words = "Moved to Monday, with her"},
                           Slip{.to = "To the room",
                                .words = "An answer about the lease.",
                                .due = "In May",
                                .fate = Fate::let_slide,
                                .fate_words = "Let slide"}};
    grid(ui, {.min_cell = 230}, slips.size(), [&](std::size_t i) { slip(ui, slips[i].to, slips[i]); });
}

void value_section(Ui& ui, Gallery& state) {
    section(ui, "Values");
    if (const auto on = toggle(ui, "sound", "Sound", state.sound, "Off until you ask for it."))
        state.sound = *on;
    if (const auto on = toggle(ui, "captions", "Captions", state.captions))
        state.captions = *on;
    constexpr std::array<std::string_view, 3> rooms{"Hands", "Phones", "Table cards"};
    if (const auto chosen = choice(ui, "room", "How does the room answer?", rooms, state.room))
        state.room = *chosen;
    const std::string size = fmt::format("{} %", state.text_size);
    if (const auto value = slider(ui, "size", "Text size", state.text_size,
                                  {.low = 100, .high = 200, .step = 10, .value_words = size}))
        state.text_size = *value;
}

void take(std::string& into, const TextAnswer& answer) {
    if (answer.changed)
        into = *answer.changed;
}

void writing_section(Ui& ui, Gallery& state) {
    section(ui, "Writing");
    take(state.name, text_field(ui, "name", "Name this place", state.name));
    take(state.reflection, text_field(ui, "reflection", "Next time I will", state.reflection,
                                      {.lines = 3, .hint = "Only you will ever see this."}));
    take(state.empty, text_field(ui, "else", "Something else", state.empty, {.placeholder = "In your own words"}));
}

void progress_section(Ui& ui, Gallery& state) {
    section(ui, "Where you are");
    progress_dots(ui, "Turning points", "3 of 8", 3, 8);
    status_line(ui, "kept", "Place kept.");
    if (const auto open = disclosure(ui, "closer", "Look closer", state.closer_look, [&] {
            axis_bar(ui, {.name = "Listening", .words = "much", .low = -4, .high = 9, .value = 7});
            axis_bar(ui, {.name = "Honesty about limits", .words = "little said", .low = -6, .high = 6, .value = -2});
            axis_bar(ui, {.name = "Sharing the pen", .words = "not exercised here"});
        }))
        state.closer_look = *open;
}

void panel_section(Ui& ui) {
    section(ui, "Panels");
    constexpr std::array kinds{std::pair{PanelKind::surface, "Surface"}, std::pair{PanelKind::raised, "Raised"},
                               std::pair{PanelKind::sunk, "Sunk"}, std::pair{PanelKind::outlined, "Outlined"},
                               std::pair{PanelKind::wash, "Wash"}};
    grid(ui, {.min_cell = 150, .max_columns = 5}, kinds.size(), [&](std::size_t i) {
        panel(ui, {.kind = kinds[i].first, .padding = Space::m}, [&] { paragraph(ui, kinds[i].second); });
    });
    picture(ui, "places/gate", {.aspect = 4, .described = "The gate, and a pair of wellingtons on the railing."});
}

void overlays(Ui& ui, Gallery& state) {
    const auto close = [&] { state.dialog = false; };
    if (state.dialog && dialog(ui, "ways-out", "Stop here?", [&] {
            paragraph(ui, "Your place is kept. Nobody is told, and nothing is counted.");
            row(ui, {}, [&] {
                if (button(ui, "stop", "Stop here"))
                    close();
                if (button(ui, "on", "Carry on", {.kind = ButtonKind::quiet}))
                    close();
            });
        }))
        close();
    if (state.toast)
        toast(ui, "toast", "Place kept. Come back when you like.");
}

}  // namespace

void gallery(Ui& ui, Gallery& state) {
    ui.scope("gallery", [&] {
        page(ui, "page", {.measure = Measure::wide, .gap = Space::m}, [&] {
            two_pane(
                ui, {.first_share = 0.54F}, [&] { words_section(ui); },
                [&] {
                    panel(ui, {}, [&] { value_section(ui, state); });
                    panel(ui, {}, [&] { writing_section(ui, state); });
                });
            rule(ui);
            button_section(ui, state);
            option_section(ui);
            people_section(ui);
            promise_section(ui);
            progress_section(ui, state);
            panel_section(ui);
        });
        overlays(ui, state);
    });
}

}  // namespace alongside::ui

/// The welcome: somebody new, perhaps tired, perhaps wary. A room, one heading, one button.
#include <cmath>

#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

/// The words stand left; the place fills the rest of the window from edge to edge.
constexpr TwoPane panes{.first_share = 0.44F, .min_pane = 400, .gap = Space::none};
constexpr float band_share = 0.24F;  // of the window's height, for the place above words that need the whole width

void quiet_ways(View& view) {
    Ui& ui = view.ui;
    const app::CardView& card = view.state.card;
    const auto link = [&](std::string_view key, Word label, app::Command command) {
        if (button(ui, key, view[label], {.kind = ButtonKind::link}))
            view.ask(std::move(command));
    };
    links(ui, RowAlign::start, [&] {
        if (card.seats.size() > 1)
            link("seats", Word::welcome_seats, app::OpenScenario{card.id});
        link("code", Word::welcome_code, app::ShowCodeEntry{});
        link("shelf", Word::welcome_shelf, app::ShowHome{});
        link("settings", Word::settings, app::ShowSettings{});
    });
}

void invitation(View& view) {
    Ui& ui = view.ui;
    const app::CardView& card = view.state.card;
    trouble(view);
    heading(ui, card.title, Level::display);
    paragraph(ui, card.summary, {.type = Type::lead});
    space(ui, Space::l);
    row(ui, {.gap = Space::m}, [&] {
        if (button(ui, "begin", view[Word::begin], {.icon = Icon::arrow_right, .shortcut = "Enter"}))
            view.ask(app::Begin{card.id, 0});
        caption(ui, minutes_words(view.words, card.minutes));
    });
    space(ui, Space::l);
    paragraph(ui, view[Word::note_no_test]);
    if (!card.content_note.empty())
        paragraph(ui, card.content_note);
    caption(ui, card.review);
    space(ui, Space::l);
    quiet_ways(view);
    voice_offer(view);
}

/// The words with the room at their left that full-width screens have.
void framed_words(View& view) {
    row(view.ui, {.gap = Space::none, .top = true}, [&] {
        view.ui.place({view.ui.px(Space::l), 0});
        column(view.ui, {.gap = Space::m}, [&] { invitation(view); });
    });
}

}  // namespace

void draw_welcome(View& view) {
    Ui& ui = view.ui;
    const app::CardView& card = view.state.card;
    const Place place{card.place_id, card.evening};
    const Page look{.measure = Measure::reading, .centred = true};
    if (panes_stack(ui, panes)) {
        page(ui, "welcome", {.measure = Measure::reading}, [&] {
            place_picture(ui, place, ui.available() / (ui.window().h * band_share));
            invitation(view);
        });
        return;
    }
    const Size window = ui.window();
    const float words = std::floor(window.w * panes.first_share);
    paint_place(ui, {words, 0, window.w - words, window.h}, place, 0);
    Flow left;
    left.room = {0, 0, words, window.h};
    ui.stage().push_flow(left);
    page(ui, "welcome", look, [&] { framed_words(view); });
    ui.stage().pop_flow();
}

}  // namespace alongside::ui::screens

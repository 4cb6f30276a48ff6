/// A scenario's card: what it is, what may be hard in it, and whose chair one takes.
#include <fmt/format.h>

#include "ui/screens/draw.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

void about(View& view) {
    Ui& ui = view.ui;
    const app::CardView& card = view.state.card;
    if (!card.module.empty())
        kicker(ui, card.module);
    heading(ui, card.title, Level::display);
    paragraph(ui, card.summary, {.type = Type::lead});
    if (card.seats.size() == 1)  // else each chair says its own
        caption(ui, minutes_words(view.words, card.minutes));
    if (card.module.empty())
        return;
    links(ui, RowAlign::start, [&] {
        if (button(ui, "module", view[Word::card_module], {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
            view.ask(app::ShowModule{});
    });
}

void before_you_begin(View& view) {
    Ui& ui = view.ui;
    const app::CardView& card = view.state.card;
    panel(ui, {.kind = PanelKind::sunk, .padding = Space::m, .gap = Space::s}, [&] {
        titled(ui, view[Word::card_note], 2, Type::subtitle);
        paragraph(ui, card.content_note.empty() ? view[Word::note_none] : std::string_view(card.content_note));
        paragraph(ui, view[Word::note_no_test]);
        caption(ui, card.review);
    });
}

/// For whoever leads a group. Where nothing can be kept, there is no folder to print into.
void prints(View& view) {
    if (!view.state.keeps)
        return;
    column(view.ui, {.gap = Space::none}, [&] {
        links(view.ui, RowAlign::start, [&] {
            if (button(view.ui, "print", view[Word::pack_card_print],
                       {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
                view.ask(app::PrintPack{});
        });
        caption(view.ui, view[Word::pack_card_print_hint]);
    });
    links(view.ui, RowAlign::start, [&] {
        if (button(view.ui, "panel", view[Word::panel_door], {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
            view.ask(app::ShowPanel{});
    });
    if (!view.state.card.printed.empty())
        status_line(view.ui, "printed", view.state.card.printed);
}

/// What was added can be taken off again; asked twice, since it is gone from the shelf at once.
void take_off(View& view) {
    Ui& ui = view.ui;
    if (!view.state.share.taking_off) {
        links(ui, RowAlign::start, [&] {
            if (button(ui, "take-off", view[Word::shelf_take_off], {.kind = ButtonKind::link}))
                view.ask(app::AskTakeOff{});
        });
        return;
    }
    live_group(ui, view[Word::shelf_take_off_ask], [&] { paragraph(ui, view[Word::shelf_take_off_ask]); });
    row(ui, {.gap = Space::m}, [&] {
        if (button(ui, "take-off-yes", view[Word::shelf_take_off_yes], {.kind = ButtonKind::quiet}))
            view.ask(app::TakeOff{});
        if (button(ui, "take-off-no", view[Word::shelf_take_off_no], {.kind = ButtonKind::quiet}))
            view.ask(app::KeepOnShelf{});
    });
}

void pass_on(View& view) {
    if (!view.state.keeps)
        return;
    Ui& ui = view.ui;
    links(ui, RowAlign::start, [&] {
        if (button(ui, "pass-on", view[Word::share_door], {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
            view.ask(app::PassOn{});
    });
    if (!view.state.share.passed_on.empty())
        status_line(ui, "passed-on", view.state.share.passed_on);
    if (view.state.card.added)
        take_off(view);
}

void seats(View& view) {
    Ui& ui = view.ui;
    const app::CardView& card = view.state.card;
    const bool one = card.seats.size() == 1;
    titled(ui, view[one ? Word::card_seat : Word::card_seats], 2, Type::subtitle);
    ui.group(Role::list, "seats", view[Word::card_seats], [&] {
        for (const app::SeatView& seat : card.seats) {
            const std::string aside = sentences({one ? std::string() : minutes_words(view.words, seat.minutes),
                                                 seat.sat ? std::string(view[Word::card_sat]) : std::string()});
            const std::string key = one ? "Enter" : fmt::format("{}", seat.index + 1);
            const Tile look{.name = seat.title.empty() ? view[Word::begin] : std::string_view(seat.title),
                            .hint = seat.you,
                            .aside = aside,
                            .icon = Icon::person,
                            .shortcut = key};
            if (tile(ui, fmt::format("{}", seat.index), look))
                view.ask(app::Begin{card.id, seat.index});
        }
    });
    if (card.drawn_anew)
        caption(ui, view[Word::card_drawn_anew]);
}

}  // namespace

namespace {

/// What was added and cannot be read: what is wrong, where more of it is said, and the way to be rid of it.
void draw_unreadable(View& view) {
    Ui& ui = view.ui;
    const app::CardView& card = view.state.card;
    kicker(ui, card.title);
    heading(ui, view[Word::open_broken], Level::display);
    panel(ui, {.kind = PanelKind::note, .gap = Space::s}, [&] { paragraph(ui, card.trouble); });
    paragraph(ui, view.words.format(Word::card_check, card.id), {.colour = Colour::ink_soft});
    take_off(view);
}

}  // namespace

void draw_card(View& view) {
    if (!view.state.card.trouble.empty())
        return side_screen(view, "card", Measure::reading, app::ShowFront{}, view[Word::go_back],
                           [&] { draw_unreadable(view); });
    side_screen(view, "card", Measure::full, app::ShowFront{}, view[Word::go_back], [&] {
        two_pane(
            view.ui, {.first_share = 0.55F, .min_pane = 340},
            [&] {
                about(view);
                space(view.ui, Space::l);
                seats(view);
            },
            [&] {
                const app::CardView& card = view.state.card;
                place_picture(view.ui, {card.place_id, card.evening}, 2);
                before_you_begin(view);
                space(view.ui, Space::m);
                prints(view);
                pass_on(view);
            });
    });
}

}  // namespace alongside::ui::screens

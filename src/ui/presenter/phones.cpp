/// The trainer's side of the phones: open the room to them, see that they are well, help one that cannot join, and
/// what somebody asks for without a name.
#include <fmt/format.h>

#include <algorithm>

#include "ui/audience/qr.h"
#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

constexpr int port = 8080;
constexpr float qr_side = 190;

const app::PhonesView& phones_of(const View& view) {
    return room_of(view).view.phones;
}

void line(View& view, std::string words) {
    view.ask(app::RoomLine{std::move(words)});
}

bool quiet(View& view, std::string_view key, Word words) {
    return button(view.ui, key, view[words], {.kind = ButtonKind::quiet});
}

/// The address stands below the square, where it has the whole width: it cannot be broken.
void qr(View& view, const records::QrCode& code, std::string_view address, std::string_view number) {
    Ui& ui = view.ui;
    column(ui, {.gap = Space::s}, [&] {
        const float side = std::min(ui.px(qr_side), ui.available());
        audience::draw_qr(ui, ui.place({side, side}), code);
        paragraph(ui, address, {.weight = Weight::semibold});
        if (!number.empty())
            paragraph(ui, view.words.format(Word::wall_join_code, number), {.weight = Weight::semibold});
    });
}

/// Where the laptop can be reached. The first stands chosen.
std::string chosen_address(View& view) {
    const auto& addresses = phones_of(view).addresses;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < addresses.size(); ++i)
        chosen = addresses[i].address == room_of(view).text("address") ? i : chosen;
    options(view.ui, "addresses", view[Word::phones_where], [&] {
        for (std::size_t i = 0; i < addresses.size(); ++i) {
            const std::string name = view.words.format(Word::phones_at, addresses[i].address, addresses[i].interface);
            if (option_card(view.ui, addresses[i].address,
                            {.number = i < 9 ? static_cast<int>(i) + 1 : 0, .text = name, .chosen = i == chosen}))
                view.ask(app::EditRoomText{"address", addresses[i].address});
        }
    });
    return addresses[chosen].address;
}

/// Answers where to open it, or nothing where no phone could reach this laptop.
std::string closed(View& view) {
    Ui& ui = view.ui;
    paragraph(ui, view[Word::phones_about]);
    if (!phones_of(view).trouble.empty())
        status_line(ui, "trouble", phones_of(view).trouble);
    if (phones_of(view).addresses.empty()) {
        paragraph(ui, view[Word::phones_nowhere]);
        return {};
    }
    screens::titled(ui, view[Word::phones_where], 2, Type::small, Colour::accent);
    std::string address = chosen_address(view);
    caption(ui, view[Word::phones_where_hint]);
    return address;
}

/// Two presses, since the answers are gone.
void clear_answers(View& view) {
    if (phones_of(view).ballots == 0)
        return;
    const bool sure = !room_of(view).text("clear").empty();
    if (!quiet(view, "clear", sure ? Word::phones_clear_sure : Word::phones_clear))
        return;
    sure ? line(view, "phones clear") : view.ask(app::EditRoomText{"clear", "sure"});
}

/// More answers than people; more phones than fit.
void warnings(View& view) {
    for (const std::string* words : {&phones_of(view).headcount, &phones_of(view).alarm})
        if (!words->empty())
            paragraph(view.ui, *words, {.colour = Colour::owed});
}

void who_is_here(View& view) {
    const app::PhonesView& phones = phones_of(view);
    Ui& ui = view.ui;
    paragraph(ui, phones.line, {.type = Type::subtitle, .weight = Weight::semibold});
    if (phones.ballots > 0)
        paragraph(ui, view.words.format(Word::phones_voted, phones.ballots));
    warnings(view);
}

void switches(View& view) {
    const app::PhonesView& phones = phones_of(view);
    row(view.ui, {.gap = Space::s}, [&] {
        if (quiet(view, "stop", Word::phones_stop))
            line(view, "phones stop");
        if (quiet(view, "wall", phones.on_wall ? Word::phones_hide : Word::phones_show))
            line(view, phones.on_wall ? "phones hide" : "phones show");
        if (quiet(view, "lock", phones.locked ? Word::phones_unlock : Word::phones_lock))
            line(view, phones.locked ? "phones open" : "phones lock");
    });
}

void test_with_own(View& view) {
    Ui& ui = view.ui;
    screens::titled(ui, view[Word::phones_test], 2, Type::subtitle);
    paragraph(ui, view[Word::phones_test_words]);
    qr(view, phones_of(view).qr, phones_of(view).address, phones_of(view).code);
    for (const Word one :
         {Word::phones_test_wifi, Word::phones_test_firewall, Word::phones_test_apart, Word::phones_test_hands})
        caption(ui, view[one]);
}

void second_facilitator(View& view) {
    const app::PhonesView& phones = phones_of(view);
    Ui& ui = view.ui;
    screens::titled(ui, view[Word::phones_co], 2, Type::subtitle);
    paragraph(ui, view[Word::phones_co_words]);
    qr(view, phones.co_qr, phones.co_url, {});
    if (!phones.co_here)
        return;
    paragraph(ui, view[Word::phones_co_here], {.weight = Weight::semibold});
    if (quiet(view, "co", phones.co_holds_next ? Word::phones_co_take : Word::phones_co_give))
        line(view, phones.co_holds_next ? "phones co-wait" : "phones co-next");
}

std::string asked_for(const View& view) {
    const app::PhonesView& phones = phones_of(view);
    std::string asked;
    for (const auto& [on, words] : {std::pair(phones.plain, Word::phones_plain),
                                    {phones.slower, Word::phones_slower},
                                    {phones.pause, Word::phones_pause},
                                    {phones.co_asks_pause, Word::phones_co_asks}})
        if (on)
            asked += (asked.empty() ? "" : " ") + std::string(view[words]);
    return asked;
}

}  // namespace

void phones_sheet(View& view) {
    if (phones_of(view).open)
        return sheet(view, Word::phones_title, [&] {
            who_is_here(view);
            test_with_own(view);
            switches(view);
            second_facilitator(view);
            clear_answers(view);
        });
    std::string address;
    sheet(
        view, Word::phones_title, [&] { address = closed(view); },
        [&] {
            if (!address.empty() && button(view.ui, "start", view[Word::phones_start]))
                line(view, fmt::format("phones start {} {}", address, port));
        });
}

void draw_phones(View& view) {
    const app::PhonesView& phones = phones_of(view);
    if (!phones.open && phones.trouble.empty())
        return;
    caption(view.ui, phones.open ? phones.line : phones.trouble);
    if (phones.ballots > 0)
        paragraph(view.ui, view.words.format(Word::phones_voted, phones.ballots));
    warnings(view);
}

void draw_asked(View& view) {
    const std::string asked = asked_for(view);
    if (asked.empty())
        return;
    panel(view.ui, {.kind = PanelKind::wash, .padding = Space::sm}, [&] {
        row(view.ui, {.gap = Space::s, .align = RowAlign::spread}, [&] {
            status_line(view.ui, "asked", asked, Type::body);
            if (button(view.ui, "seen", view[Word::phones_seen], {.kind = ButtonKind::quiet}))
                line(view, "phones seen");
        });
    });
}

}  // namespace alongside::ui::presenter

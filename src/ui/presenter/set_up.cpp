/// Setting a room up in under a minute: what, how many, how long, with whom; the plan beside it; whether the back row
/// can read the wall. Sessions that were paused are offered first.
#include <fmt/format.h>

#include <array>

#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

constexpr TwoPane form_and_plan{.first_share = 0.45F, .min_pane = 330, .gap = Space::xl};

const app::RoomSetUp& up(const View& view) {
    return room_of(view).set_up;
}

void ask_plan(View& view, const vote::Setup& setup) {
    view.ask(app::PlanRoom{up(view).scenario, setup});
}

std::string card_hint(const View& view, const app::RoomCard& card) {
    const std::string people = view.words.format(Word::room_people_many, card.people);
    return card.where.empty() ? people : fmt::format("{} · {}", card.where, people);
}

void take_away(View& view, const app::RoomCard& card) {
    if (button(view.ui, "erase", view[Word::room_erase], {.kind = ButtonKind::link}))
        view.ask(app::AskEraseRoom{card.room});
}

void kept_session(View& view, const app::RoomCard& card) {
    Ui& ui = view.ui;
    screens::card_panel(ui, card.room.text, [&] {
        screens::titled(ui, card.title.empty() ? view[Word::room_unreadable] : std::string_view(card.title), 3,
                        Type::subtitle);
        caption(ui, card_hint(view, card));
        if (card.finished)
            caption(ui, view[Word::room_finished]);
        row(ui, {.gap = Space::s}, [&] {
            if (!card.title.empty() &&
                button(ui, "go-on", view[card.finished ? Word::room_look_again : Word::room_go_on],
                       {.kind = card.finished ? ButtonKind::quiet : ButtonKind::primary}))
                view.ask(app::ReopenRoom{card.room});
            take_away(view, card);
        });
    });
}

/// All of them; once a scenario is chosen, those of it that are not over.
std::vector<app::RoomCard> kept_of(const View& view) {
    std::vector<app::RoomCard> cards = up(view).cards;
    if (!up(view).scenario.empty())
        std::erase_if(
            cards, [&](const app::RoomCard& card) { return card.finished || card.scenario_id != up(view).scenario; });
    return cards;
}

void kept_sessions(View& view) {
    const std::vector<app::RoomCard> cards = kept_of(view);
    if (cards.empty())
        return;
    heading(view.ui, view[Word::room_kept], Level::title);
    grid(view.ui, {.min_cell = 300, .max_columns = 3}, cards.size(),
         [&](std::size_t i) { kept_session(view, cards[i]); });
    space(view.ui, Space::l);
}

void choose_scenario(View& view) {
    heading(view.ui, view[Word::room_which], Level::title);
    const auto& shelf = view.state.home.shelf;
    view.ui.group(Role::list, "shelf", view[Word::room_which], [&] {
        grid(view.ui, {.min_cell = 300, .max_columns = 3, .gap = Space::s}, shelf.size(), [&](std::size_t i) {
            const app::ShelfView& one = shelf[i];
            const std::string locked = one.trouble;
            if (screens::tile(view.ui, one.id,
                              {.name = one.title, .hint = one.summary, .locked = locked, .compact = true}))
                view.ask(app::PlanRoom{one.id, up(view).setup});
        });
    });
}

/// A number with its words above.
void number(View& view, std::string_view key, Word label, int vote::Setup::*what, const Count& limits) {
    column(view.ui, {.gap = Space::xs}, [&] {
        paragraph(view.ui, view[label], {.weight = Weight::medium});
        vote::Setup wanted = up(view).setup;
        if (const auto now = number_of(view, key, view[label], wanted.*what, limits)) {
            wanted.*what = *now;
            ask_plan(view, wanted);
        }
    });
}

void facilitators(View& view) {
    const std::array<std::string_view, 2> names{view[Word::room_one_facilitator], view[Word::room_two_facilitators]};
    vote::Setup wanted = up(view).setup;
    const std::size_t chosen = wanted.facilitators > 1 ? 1 : 0;
    if (const auto now = choice(view.ui, "facilitators", view[Word::room_facilitators], names, chosen)) {
        wanted.facilitators = static_cast<int>(*now) + 1;
        ask_plan(view, wanted);
    }
    if (chosen == 0)
        caption(view.ui, view[Word::room_one_facilitator_hint]);
}

void depth(View& view) {
    column(view.ui, {.gap = Space::xs}, [&] {
        if (const auto now = depth_of(view, up(view).setup.depth)) {
            vote::Setup wanted = up(view).setup;
            wanted.depth = *now;
            ask_plan(view, wanted);
        }
        caption(view.ui, view[Word::room_depth_hint]);
    });
}

void begin(View& view) {
    const bool ready = up(view).plan.has_value() && view.state.keeps;
    if (button(view.ui, "begin", view[Word::room_begin],
               {.icon = Icon::arrow_right,
                .disabled_because = ready ? std::string_view() : view[Word::room_needs_saves],
                .shortcut = "Enter"}))
        view.ask(app::OpenRoom{});
    if (view.ui.key(Key::page_down) && ready)
        view.ask(app::OpenRoom{});
}

void form(View& view) {
    column(view.ui, {.gap = Space::l}, [&] {
        screens::titled(view.ui, up(view).title, 2, Type::title);
        number(view, "people", Word::room_people, &vote::Setup::people, {.low = 1, .high = vote::kMostPeople});
        number(view, "minutes", Word::room_minutes, &vote::Setup::minutes,
               {.low = vote::kFewestMinutes, .high = vote::kMostMinutes, .step = 5});
        facilitators(view);
        depth(view);
        begin(view);
        if (button(view.ui, "another", view[Word::room_another], {.kind = ButtonKind::link}))
            view.ask(app::PlanRoom{{}, up(view).setup});
    });
}

void plan_and_check(View& view) {
    Ui& ui = view.ui;
    if (up(view).plan)
        draw_plan(view, *up(view).plan,
                  {.pace =
                       [&](const std::string& scene, vote::Pace pace) {
                           vote::Setup wanted = up(view).setup;
                           wanted.paces[scene] = pace;
                           ask_plan(view, wanted);
                       },
                   .stop =
                       [&](std::string_view scene) {
                           vote::Setup wanted = up(view).setup;
                           wanted.stop = scene;
                           ask_plan(view, wanted);
                       }});
    space(ui, Space::l);
    const float width = std::floor(std::min(ui.available(), ui.px(420.0F)));
    const float shape = wall_shape(view);
    preview(view, ui.place({width, std::floor(width / shape)}), shape, 1);
    caption(ui, view[room_of(view).stands.apart ? Word::room_check_wall : Word::room_check_here]);
}

void confirm_erase(View& view) {
    if (!up(view).erasing)
        return;
    Ui& ui = view.ui;
    const auto foot = [&] {
        row(ui, {}, [&] {
            if (button(ui, "stay", view[Word::room_erase_not]))
                view.ask(app::AskEraseRoom{});
            if (button(ui, "erase", view[Word::room_erase], {.kind = ButtonKind::quiet}))
                view.ask(app::EraseRoom{*up(view).erasing});
        });
    };
    if (dialog(
            ui, "erase", view[Word::room_erase_title], [&] { paragraph(ui, view[Word::room_erase_words]); }, foot))
        view.ask(app::AskEraseRoom{});
}

}  // namespace

void draw_set_up(View& view) {
    screens::side_screen(view, "rooms", Measure::full, app::ShowHome{}, view[Word::room_home], [&] {
        heading(view.ui, view[Word::room_title], Level::display);
        screens::trouble(view);
        kept_sessions(view);
        if (up(view).scenario.empty())
            return choose_scenario(view);
        two_pane(
            view.ui, form_and_plan, [&] { form(view); }, [&] { plan_and_check(view); });
    });
    confirm_erase(view);
}

}  // namespace alongside::ui::presenter

/// The sheets that stay open while a trainer does one thing after another: reasons of the few, the plan, who is here.
#include <fmt/format.h>

#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

/// Whose reason it is: of an answer, never of a person.
std::string chosen_answer(View& view) {
    const auto& answers = room_of(view).view.answers;
    std::vector<std::string_view> names;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < answers.size() && i < 5; ++i) {
        names.push_back(answers[i].letter.empty() ? std::string_view(answers[i].text)
                                                  : std::string_view(answers[i].letter));
        chosen = answers[i].answer == room_of(view).text("answer") ? i : chosen;
    }
    if (names.empty())
        return {};
    if (names.size() > 1)
        if (const auto now = choice(view.ui, "answer", view[Word::room_reasons_answer], names, chosen))
            view.ask(app::EditRoomText{"answer", answers[*now].answer});
    return answers[chosen].answer;
}

void reason(View& view, const app::ReasonView& one) {
    Ui& ui = view.ui;
    panel(ui, {.kind = PanelKind::outlined, .padding = Space::sm, .gap = Space::xs}, [&] {
        paragraph(ui, one.text);
        caption(ui, one.answer);
        row(ui, {.gap = Space::s}, [&] {
            if (one.where == vote::Reason::Where::wall)
                caption(ui, view[Word::room_reasons_shown]);
            else if (button(ui, "show", view[Word::room_reasons_show], {.kind = ButtonKind::quiet}))
                take(view, vote::Approve{one.number, {}});
            if (one.where == vote::Reason::Where::parked)
                caption(ui, view[Word::room_reasons_parked]);
            else if (button(ui, "park", view[Word::room_reasons_park], {.kind = ButtonKind::link}))
                take(view, vote::ParkReason{one.number});
            if (button(ui, "strike", view[Word::room_strike], {.kind = ButtonKind::link, .description = one.text}))
                take(view, vote::Drop{vote::List::reasons, one.number});
        });
    });
}

void reasons_sheet(View& view) {
    sheet(view, Word::room_reasons_title, [&] {
        paragraph(view.ui, view[Word::room_reasons_words]);
        const std::string answer = chosen_answer(view);
        const Written words = written(view, "words", Word::room_reasons_label);
        const bool pressed = button(view.ui, "done", view[Word::room_keep]);
        if ((pressed || words.submitted) && !words.text.empty())
            take(view, vote::GiveReason{answer, words.text});
        for (const app::ReasonView& one : room_of(view).view.reasons)
            view.ui.scope(fmt::format("reason-{}", one.number), [&] { reason(view, one); });
    });
}

void plan_sheet(View& view) {
    const app::PresenterView& now = room_of(view).view;
    sheet(view, Word::room_plan_title, [&] {
        draw_plan(view, now.plan,
                  {.pace =
                       [&](const std::string& scene, vote::Pace pace) {
                           take(view, vote::SetPace{scene, pace});
                       },
                   .stop = [&](std::string_view scene) { take(view, vote::SetStop{std::string(scene)}); }});
        if (const auto depth = depth_of(view, now.wall.depth))
            take(view, vote::SetDepth{*depth});
    });
}

void roles_sheet(View& view) {
    int people = 1;
    Written role;
    const auto body = [&] {
        paragraph(view.ui, view[Word::room_roles_words]);
        role = written(view, "role", Word::room_roles_role);
        const std::string shown(room_of(view).text("people"));
        people = shown.empty() ? 1 : std::atoi(shown.c_str());
        if (const auto now =
                number_of(view, "people", view[Word::room_roles_people], people, {.high = vote::kMostPeople}))
            view.ask(app::EditRoomText{"people", fmt::format("{}", *now)});
    };
    sheet(view, Word::room_roles_title, body, [&] {
        const bool pressed = button(view.ui, "done", view[Word::room_keep]);
        if ((pressed || role.submitted) && !role.text.empty())
            take(view, vote::SetRole{people, role.text});
    });
}

}  // namespace

bool list_sheet(View& view) {
    switch (room_of(view).sheet) {
        case app::RoomSheet::reasons:
            reasons_sheet(view);
            return true;
        case app::RoomSheet::plan:
            plan_sheet(view);
            return true;
        case app::RoomSheet::phones:
            phones_sheet(view);
            return true;
        case app::RoomSheet::roles:
            roles_sheet(view);
            return true;
        default:
            return false;
    }
}

}  // namespace alongside::ui::presenter

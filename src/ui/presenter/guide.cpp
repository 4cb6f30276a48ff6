/// What helps a trainer to hold the moment: the hint after a vote, questions to ask, what people in the story heard,
/// notes; and what the room can decide.
#include <fmt/format.h>

#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

/// A choice that wants a why asks for it first; the others are taken as they stand.
void take_choice(View& view, const app::ActionView& action) {
    const auto event = vote::read_event(action.line);
    const bool asks_why =
        event && std::holds_alternative<vote::Decide>(*event) && room_of(view).view.phase == vote::Phase::decide;
    if (!asks_why)
        return view.ask(app::RoomLine{action.line});
    view.ask(app::ShowRoomSheet{app::RoomSheet::why, action.line});
}

void quiet_actions(View& view, std::string_view key, const std::vector<app::ActionView>& actions) {
    if (actions.empty())
        return;
    view.ui.scope(key, [&] {
        row(view.ui, {.gap = Space::s}, [&] {
            for (const app::ActionView& one : actions)
                if (button(view.ui, one.line, one.words, {.kind = ButtonKind::quiet}))
                    take_choice(view, one);
        });
    });
}

}  // namespace

void draw_guide(View& view) {
    const app::PresenterView& now = room_of(view).view;
    if (!now.hint.empty())
        panel(view.ui, {.kind = PanelKind::note, .padding = Space::m}, [&] { paragraph(view.ui, now.hint); });
    listed(view, Word::room_prompts, now.prompts);
    listed(view, Word::room_heard, now.heard);
    listed(view, Word::room_notes, now.notes);
}

void draw_choices(View& view) {
    const app::PresenterView& now = room_of(view).view;
    if (!now.choices.empty())
        options(view.ui, "choices", view[Word::room_decide], [&] {
            for (std::size_t i = 0; i < now.choices.size(); ++i)
                if (option_card(view.ui, now.choices[i].line,
                                {.number = static_cast<int>(i) + 1, .text = now.choices[i].words}))
                    take_choice(view, now.choices[i]);
        });
    quiet_actions(view, "moves", now.moves);
}

}  // namespace alongside::ui::presenter

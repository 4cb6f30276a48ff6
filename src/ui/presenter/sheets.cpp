/// The sheets over the trainer's screen on which one thing is said or asked: a break, a word, a name, a why.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ui/audience/wall.h"
#include "ui/presenter/parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::presenter {

namespace {

void shut(View& view) {
    view.ask(app::ShowRoomSheet{app::RoomSheet::none, {}});
}

/// A field and, at the sheet's foot, a button; Enter does the same. Empty words are not sent. `below` is drawn under
/// the field.
template <class MakeEvent>
void one_field(
    View& view, Word title, Word label, const MakeEvent& make, Body below = [] {}) {
    Written words;
    sheet(
        view, title,
        [&] {
            words = written(view, "words", label);
            below();
        },
        [&] {
            const bool pressed = button(view.ui, "done", view[Word::room_keep]);
            if ((pressed || words.submitted) && !words.text.empty())
                take(view, make(words.text));
        });
}

/// The same above what was kept so far, which can be struck out.
template <class MakeEvent>
void field_and_list(View& view, Word title, Word label, vote::List list, std::span<const vote::Numbered> entries,
                    const MakeEvent& make) {
    one_field(view, title, label, make, [&] { struck_list(view, title, list, entries); });
}

void minutes_buttons(View& view, std::span<const int> minutes, FunctionRef<void(int)> chosen) {
    row(view.ui, {.gap = Space::s}, [&] {
        for (const int one : minutes)
            if (button(view.ui, fmt::format("m{}", one), view.words.format(Word::presenter_minutes, one),
                       {.kind = ButtonKind::quiet}))
                chosen(one);
    });
}

void pause_sheet(View& view) {
    constexpr std::array minutes{5, 10, 15, 20, 30};
    sheet(view, Word::room_pause_title, [&] {
        paragraph(view.ui, view[Word::room_pause_words]);
        minutes_buttons(view, minutes, [&](int chosen) { take(view, vote::Break{chosen}); });
    });
}

void timer_sheet(View& view) {
    constexpr std::array minutes{2, 4, 5, 10};
    const bool runs = room_of(view).view.timer.has_value();
    sheet(view, runs ? Word::room_timer_more : Word::room_timer_title, [&] {
        paragraph(view.ui, view[Word::room_timer_words]);
        minutes_buttons(view, minutes, [&](int chosen) {
            runs ? take(view, vote::ExtendTimer{chosen}) : take(view, vote::StartTimer{chosen});
        });
        if (runs && button(view.ui, "stop", view[Word::room_timer_stop], {.kind = ButtonKind::link}))
            take(view, vote::StartTimer{0});
    });
}

/// What stands on the wall and wants explaining, one press away.
void jargon(View& view) {
    const std::vector<std::string>& all = room_of(view).view.jargon;
    if (all.empty())
        return;
    column(view.ui, {.gap = Space::xs}, [&] {
        screens::titled(view.ui, view[Word::room_words_here], 2, Type::small, Colour::accent);
        row(view.ui, {.gap = Space::s}, [&] {
            for (const std::string& one : all)
                if (button(view.ui, "term-" + one, one, {.kind = ButtonKind::quiet}))
                    take(view, vote::ShowWord{one});
        });
    });
}

void words_sheet(View& view) {
    sheet(view, Word::room_words_title, [&] {
        const Written words = written(view, "words", Word::room_words_label);
        const bool empty = words.text.empty();
        row(view.ui, {.gap = Space::s}, [&] {
            if ((button(view.ui, "show", view[Word::room_words_show]) || words.submitted) && !empty)
                take(view, vote::ShowWord{words.text});
            if (button(view.ui, "hear", view[Word::room_words_hear], {.kind = ButtonKind::quiet}) && !empty)
                take(view, vote::HearWord{words.text});
        });
        jargon(view);
        struck_list(view, Word::room_words_heard, vote::List::words, room_of(view).view.words_heard);
    });
}

void hand_sheet(View& view) {
    sheet(view, Word::room_hand_title, [&] {
        paragraph(view.ui, view[Word::room_hand_words]);
        const Written who = written(view, "words", Word::room_hand_label);
        row(view.ui, {.gap = Space::s}, [&] {
            if ((button(view.ui, "done", view[Word::room_hand_done]) || who.submitted) && !who.text.empty())
                take(view, vote::HandNext{who.text});
            if (!room_of(view).view.wall.next_holder.empty() &&
                button(view.ui, "mine", view[Word::room_hand_back], {.kind = ButtonKind::quiet}))
                take(view, vote::HandNext{});
        });
    });
}

std::vector<vote::Numbered> promised(const View& view) {
    std::vector<vote::Numbered> all;
    for (const app::RoomPromiseView& one : room_of(view).view.promises)
        all.push_back({one.number, audience::promise_words(one, view.words)});
    return all;
}

void promise_sheet(View& view) {
    Written who;
    Written what;
    Written when;
    sheet(
        view, Word::room_promise_title,
        [&] {
            who = written(view, "who", Word::room_promise_who);
            what = written(view, "what", Word::room_promise_what);
            when = written(view, "when", Word::room_promise_when);
            struck_list(view, Word::wall_promised, vote::List::promises, promised(view));
        },
        [&] {
            const bool pressed = button(view.ui, "done", view[Word::room_promise_done]);
            if ((pressed || when.submitted) && !who.text.empty() && !what.text.empty())
                take(view, vote::Promise{who.text, what.text, when.text});
        });
}

/// What was chosen, as it stands on the wall: "B. Shut the laptop."
void chosen_words(View& view, std::string_view move) {
    const auto& answers = room_of(view).view.answers;
    const auto found = std::ranges::find(answers, move, &app::AnswerView::answer);
    if (found != answers.end())
        paragraph(view.ui, joined({found->letter, found->text}, ". "), {.weight = Weight::semibold});
}

/// A decision, and why: in the room's words, or none.
void why_sheet(View& view) {
    auto event = vote::read_event(room_of(view).about);
    if (!event || !std::holds_alternative<vote::Decide>(*event))
        return;
    vote::Decide decision = std::get<vote::Decide>(*event);
    Written why;
    sheet(
        view, Word::room_why_title,
        [&] {
            chosen_words(view, decision.move);
            paragraph(view.ui, view[Word::room_why_words]);
            why = written(view, "why", Word::room_why_label);
        },
        [&] {
            if (button(view.ui, "done", view[Word::room_why_done]) || why.submitted) {
                decision.why = why.text;
                take(view, decision);
            }
        });
}

void lines_sheet(View& view, Word title, Word none, const std::vector<app::ActionView>& actions) {
    sheet(view, title, [&] {
        if (actions.empty())
            paragraph(view.ui, view[none]);
        options(view.ui, "lines", view[title], [&] {
            for (std::size_t i = 0; i < actions.size(); ++i)
                if (option_card(view.ui, actions[i].line,
                                {.number = i < 9 ? static_cast<int>(i) + 1 : 0, .text = actions[i].words}))
                    view.ask(app::RoomLine{actions[i].line});
        });
    });
}

void keys_sheet(View& view) {
    sheet(view, Word::room_keys_title, [&] {
        draw_actions(view);
        caption(view.ui, view[Word::room_keys_clicker]);
    });
}

void leave_sheet(View& view) {
    const app::PresenterView& now = room_of(view).view;
    const auto foot = [&] {
        row(view.ui, {.gap = Space::s}, [&] {
            if (button(view.ui, "stay", view[Word::room_leave_stay]))
                shut(view);
            if (button(view.ui, "pause", view[now.finished ? Word::room_leave_close : Word::room_leave_pause],
                       {.kind = ButtonKind::quiet}))
                view.ask(app::LeaveRoom{});
            if (!now.finished && button(view.ui, "finish", view[Word::room_leave_finish], {.kind = ButtonKind::quiet}))
                take(view, vote::Finish{});
        });
        save_record(view);
    };
    const auto body = [&] { paragraph(view.ui, view[Word::room_leave_words]); };
    if (dialog(view.ui, "sheet", view[Word::room_leave_title], body, foot))
        shut(view);
}

/// What stands in one field and is kept as one event.
bool field_sheet(View& view) {
    switch (room_of(view).sheet) {
        case app::RoomSheet::chair:
            one_field(view, Word::room_chair_title, Word::room_chair_label,
                      [](const std::string& words) { return vote::NameChair{words}; });
            return true;
        case app::RoomSheet::park:
            field_and_list(view, Word::room_park_title, Word::room_park_label, vote::List::parked,
                           room_of(view).view.parked, [](const std::string& words) { return vote::ParkIdea{words}; });
            return true;
        case app::RoomSheet::suggest:
            field_and_list(view, Word::room_suggest_title, Word::room_suggest_label, vote::List::suggestions,
                           room_of(view).view.suggestions,
                           [](const std::string& words) { return vote::Suggest{words}; });
            return true;
        case app::RoomSheet::learning:
            one_field(view, Word::room_learning_title, Word::room_learning_label,
                      [](const std::string& words) { return vote::SetLearning{words}; });
            return true;
        default:
            return false;
    }
}

}  // namespace

void sheet(View& view, Word title, Body body, Body what_for) {
    const auto foot = [&] {
        row(view.ui, {.gap = Space::s}, [&] {
            what_for();
            if (button(view.ui, "close", view[Word::close], {.kind = ButtonKind::quiet}))
                shut(view);
        });
    };
    if (dialog(view.ui, "sheet", view[title], body, foot))
        shut(view);
}

void draw_sheet(View& view) {
    if (field_sheet(view) || list_sheet(view))
        return;
    const app::PresenterView& now = room_of(view).view;
    switch (room_of(view).sheet) {
        case app::RoomSheet::keys:
            return keys_sheet(view);
        case app::RoomSheet::pause:
            return pause_sheet(view);
        case app::RoomSheet::words:
            return words_sheet(view);
        case app::RoomSheet::hand_next:
            return hand_sheet(view);
        case app::RoomSheet::promise:
            return promise_sheet(view);
        case app::RoomSheet::what_if:
            return lines_sheet(view, Word::room_what_if_title, Word::room_what_if_none, now.what_ifs);
        case app::RoomSheet::why:
            return why_sheet(view);
        case app::RoomSheet::timer:
            return timer_sheet(view);
        case app::RoomSheet::jump:
            return lines_sheet(view, Word::room_jump_title, Word::room_jump_none, now.jumps);
        case app::RoomSheet::leave:
            return leave_sheet(view);
        default:
            return;
    }
}

}  // namespace alongside::ui::presenter

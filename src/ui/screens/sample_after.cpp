#include "ui/screens/sample_after.h"

#include <string>
#include <string_view>

namespace alongside::ui::screens::story {

namespace {

constexpr std::string_view kLongTitle = "The long, wet evening on which nobody could find the keys";

learn::Review review(int number, int after) {
    return {Id{"0000000000000000000000000000000" + std::to_string(number)}, after};
}

std::vector<app::TapView::Option> said_at_the_banging() {
    return {{"shut", "Shut the laptop. \"You are angry, and I have not heard why. Start where you like.\""},
            {"ninety", "\"I have ninety seconds here on a card. Hear it, and then the microphone is yours.\""},
            {"sorry", "\"You found out from a door, and not from a person. That was my doing. I am sorry.\""},
            {"wait", "Lay the microphone on the table. Say nothing. Wait."}};
}

/// What a panel chose and what the authors answered.
void add_what_others_said(app::DebriefView& view) {
    for (const app::TapView::Option& one : said_at_the_banging()) {
        view.turnings[0].panel.push_back({one.text, "6", "fewer than 3"});
    }
    view.turnings[1].answered = {{"A head of estates would not know about the kerb.",
                                  "Changed on 2026-05-01. Two of them read it with us, and Marta says it now."}};
    view.answered = {{"It is too long for a lunch break.", "Not changed (2026-05-02). One can stop anywhere."}};
}

}  // namespace

app::AppState days_to_look_back(app::AppState state) {
    app::AfterState& after = state.after;
    after.due = {{review(1, 7), "Banging the table", "A week later"},
                 {review(2, 90), std::string(kLongTitle), "Three months later"}};
    after.coming = {{"3 December 2026", "Banging the table"}, {"22 December 2026", std::string(kLongTitle)}};
    after.written = "It is in saves/prints/looking-back";
    return state;
}

app::AppState looking_back_on_one(app::AppState state) {
    app::AfterState& after = state.after;
    state.unfolded["did"] = true;
    after.open = app::ReviewView{review(1, 7),
                                 "outrage",
                                 "Banging the table",
                                 "A week later",
                                 "You are the head of estates. Your name is on the card by the microphone.",
                                 "The banging",
                                 "Shut the laptop. \"You are angry, and I have not heard why. Start where you like.\"",
                                 {"Gwen heard: Start where you like. So I shall.", "Imran heard: There is no plan."},
                                 {{"What stays with you", "That Gwen had written it all down, and nobody had asked."},
                                  {"Next time I will", "I will ask who is not in the room."}}};
    after.text = "I asked on Tuesday. Two people were not.";
    return state;
}

app::AppState counting_a_panel(app::AppState state) {
    app::AfterState& after = state.after;
    state.unfolded["moment-hall"] = true;
    after.panel = {"outrage", "Banging the table", {}};
    app::PanelMoment banging{"hall", "The banging", {}, "The area manager"};
    for (const app::TapView::Option& one : said_at_the_banging()) {
        banging.options.push_back({one.id, one.text, {}});
    }
    banging.options[0].chosen = {6, 2};
    banging.options[2].chosen = {1, 120};
    after.panel.moments = {std::move(banging), {"kerb", "The kerb", {}, "Gwen Pritchard"}};
    return state;
}

app::AppState after_the_evening(app::AppState state) {
    app::AfterState& after = state.after;
    state.unfolded["taps-0"] = true;
    state.unfolded["panel-0"] = true;
    add_what_others_said(state.debrief);
    after.taps = {{0, said_at_the_banging(), {"theirs", "", "ninety", "shut"}}};
    after.objecting = 1;
    after.objection = "Nobody in Fenside says kerb.";
    after.objected = {3};
    after.has_objections = true;
    return state;
}

}  // namespace alongside::ui::screens::story

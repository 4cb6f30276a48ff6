/// Counting: one channel at a time, a large minus and plus for each answer, the other channels' sums beside it. Once a
/// vote has closed: what was counted, each channel by itself.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ui/audience/wall.h"
#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

constexpr TwoPane answer_and_count{.first_share = 0.6F, .min_pane = 170, .gap = Space::m, .stacked = Space::xs};
constexpr TwoPane answer_and_tally{.first_share = 0.62F, .min_pane = 150, .gap = Space::l, .stacked = Space::xs};

const app::CountView* counts_of(const View& view) {
    const auto& all = room_of(view).view.counts;
    const auto found = std::ranges::find(all, room_of(view).channel, &app::CountView::channel);
    return found == all.end() ? nullptr : &*found;
}

void channels(View& view) {
    const auto& all = room_of(view).view.counts;
    std::vector<std::string> titles;
    std::vector<std::string_view> names;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        titles.push_back(all[i].total > 0 ? fmt::format("{} ({})", all[i].title, all[i].total) : all[i].title);
        chosen = all[i].channel == room_of(view).channel ? i : chosen;
    }
    names.assign(titles.begin(), titles.end());
    if (const auto channel = choice(view.ui, "channel", view[Word::room_channel], names, chosen))
        view.ask(app::ChooseChannel{all[*channel].channel});
}

void answer_words(View& view, const app::AnswerView& answer) {
    const std::string words = answer.letter.empty() ? answer.text : fmt::format("{}. {}", answer.letter, answer.text);
    paragraph(view.ui, words);
}

/// Digits can be typed as soon as a vote is open, and Enter leads from one answer to the next.
void lead_the_focus(View& view, const std::vector<app::AnswerView>& answers) {
    auto& came = view.ui.memory().keep<bool>(view.ui.id("counting"));
    if (!came && room_of(view).sheet == app::RoomSheet::none) {
        came = true;
        view.ui.focus(answers.front().answer);
    }
    for (std::size_t i = 0; i + 1 < answers.size(); ++i)
        if (view.ui.router().activated(view.ui.id(answers[i].answer)))
            view.ui.focus(answers[i + 1].answer);
}

void counted(View& view, const app::CountView& counts, std::size_t index) {
    const app::AnswerView& answer = room_of(view).view.answers[index];
    const std::string label = fmt::format("{}, {}", answer.letter.empty() ? answer.text : answer.letter, counts.title);
    two_pane(
        view.ui, answer_and_count, [&] { answer_words(view, answer); },
        [&] {
            if (const auto now =
                    number_of(view, answer.answer, label, counts.counts[index], {.high = vote::kMostCounted}))
                take(view, vote::Count{counts.channel, answer.answer, *now});
        });
}

/// Panes that stack stand closer to one another than to the next pair.
Space between(const Ui& ui, const TwoPane& panes) {
    return panes_stack(ui, panes) ? Space::l : Space::s;
}

void tallied(View& view, const app::ResultView& result, const app::ResultRow& row) {
    two_pane(
        view.ui, answer_and_tally, [&] { answer_words(view, row.answer); },
        [&] {
            column(view.ui, {.gap = Space::none}, [&] {
                for (std::size_t i = 0; i < row.rounds.size(); ++i)
                    paragraph(view.ui, audience::cell_words(result, row, i), {.weight = Weight::semibold});
            });
        });
}

}  // namespace

void draw_tallies(View& view) {
    if (!room_of(view).stands.apart && room_of(view).view.wall.results.empty())
        return;
    for (const app::ResultView& result : room_of(view).view.tallies)
        panel(view.ui, {.kind = PanelKind::surface, .padding = Space::m, .gap = Space::s}, [&] {
            screens::titled(view.ui, audience::counted_words(result), 2, Type::small, Colour::accent);
            column(view.ui, {.gap = between(view.ui, answer_and_tally)}, [&] {
                for (const app::ResultRow& row : result.rows)
                    if (!audience::says_nothing(row))
                        tallied(view, result, row);
            });
            for (const std::string* words : {&result.most_chosen, &result.few})
                if (!words->empty())
                    paragraph(view.ui, *words);
        });
}

void draw_counts(View& view) {
    const app::PresenterView& now = room_of(view).view;
    const app::CountView* counts = counts_of(view);
    if (!now.counting || counts == nullptr)
        return;
    panel(view.ui, {.kind = PanelKind::surface, .padding = Space::m, .gap = Space::s}, [&] {
        channels(view);
        view.ui.scope(vote::kChannelIds[static_cast<std::size_t>(counts->channel)], [&] {
            column(view.ui, {.gap = between(view.ui, answer_and_count)}, [&] {
                for (std::size_t i = 0; i < std::min(now.answers.size(), counts->counts.size()); ++i)
                    counted(view, *counts, i);
            });
            if (!now.answers.empty())
                lead_the_focus(view, now.answers);
        });
        if (!now.headcount.empty())
            status_line(view.ui, "headcount", now.headcount);
    });
}

}  // namespace alongside::ui::presenter

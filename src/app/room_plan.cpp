/// A plan in words: PlanView of room_view.h.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/room_view.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

constexpr std::array<Word, 3> kPaceWords = {Word::plan_aloud, Word::plan_quick, Word::plan_deep};

int count_of(const vote::Plan& plan, vote::Pace pace) {
    return static_cast<int>(
        std::count_if(plan.turnings.begin(), plan.turnings.end(),
                      [pace](const vote::Planned& planned) { return !planned.left && planned.pace == pace; }));
}

PlannedView planned_view(const vote::Planned& planned, const vote::Plan& plan, const Words& words) {
    PlannedView view;
    view.scene = planned.leg.scene;
    view.name = planned.leg.name;
    view.pace = planned.pace;
    view.pace_words = words[kPaceWords[static_cast<std::size_t>(planned.pace)]];
    view.after = planned.after;
    view.minutes = planned.minutes;
    view.stop = planned.leg.scene == plan.stop;
    view.can_stop = planned.leg.curtain && &planned != &plan.turnings.front();
    view.left = planned.left;
    return view;
}

std::string over_words(int over, const Words& words) {
    return over > 0   ? words.format(Word::plan_over, over)
           : over < 0 ? words.format(Word::plan_in_hand, -over)
                      : std::string(words[Word::plan_exact]);
}

std::string stop_words(const vote::Plan& plan, const Words& words) {
    const auto stop = std::find_if(plan.turnings.begin(), plan.turnings.end(),
                                   [&](const vote::Planned& planned) { return planned.leg.scene == plan.stop; });
    return stop == plan.turnings.end() ? std::string(words[Word::plan_stop_end])
                                       : words.format(Word::plan_stop, stop->leg.name);
}

}  // namespace

PlanView plan_view(const vote::Plan& plan, TimeMs begins, const Desk& desk) {
    const Words& words = desk.words;
    PlanView view;
    view.summary = words.format(Word::plan_summary, count_of(plan, vote::Pace::deep), count_of(plan, vote::Pace::quick),
                                count_of(plan, vote::Pace::aloud));
    std::transform(plan.turnings.begin(), plan.turnings.end(), std::back_inserter(view.turnings),
                   [&](const vote::Planned& planned) { return planned_view(planned, plan, words); });
    view.stop = stop_words(plan, words);
    view.finish = {begins.ms + plan.total * 60'000LL};
    view.finish_words = words.format(Word::plan_finish, clock_words(desk, view.finish));
    view.over = over_words(plan.over, words);
    view.total = plan.total;
    view.welcome = plan.welcome;
    view.practice = plan.practice;
    view.pause = plan.pause;
    view.debrief = plan.debrief;
    view.promises = plan.promises;
    return view;
}

Result<PlanView> plan_view(const Scenario& scenario, const vote::Setup& setup, TimeMs begins, const Desk& desk) {
    return RoomStory(scenario, 0, desk.words).way(setup.seat).map([&](const std::vector<vote::Leg>& way) {
        return plan_view(vote::make_plan(setup, way), begins, desk);
    });
}

std::string clock_words(const Desk& desk, TimeMs at) {
    constexpr std::int64_t kMinutesADay = std::int64_t{24} * 60;
    const std::int64_t east = desk.minutes_east ? desk.minutes_east(at) : 0;
    const std::int64_t minutes = ((at.ms / 60'000 + east) % kMinutesADay + kMinutesADay) % kMinutesADay;
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

}  // namespace alongside::app

#include "app/after/taps.h"

#include <algorithm>

#include "app/play.h"

namespace alongside::app {

namespace {

/// What could be done there: what was chosen, and the doors that stood open.
std::vector<TapView::Option> options_of(const TurningView& turning) {
    std::vector<TapView::Option> all = {{turning.option, turning.chosen}};
    for (const DoorView& door : turning.doors) {
        for (const DoorView::Way& way : door.ways) {
            all.push_back({way.option, way.text});
        }
    }
    return all;
}

std::vector<TapView> untapped(const DebriefView& view) {
    std::vector<std::size_t> weights;
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < view.turnings.size(); ++i) {
        if (!view.turnings[i].option.empty() && !view.turnings[i].doors.empty()) {
            weights.push_back(view.turnings[i].heard.size());
            chosen.push_back(i);
        }
    }
    std::vector<TapView> taps;
    for (const std::size_t one : learn::weightiest(weights, learn::kTappedChoices)) {
        taps.push_back({chosen[one], options_of(view.turnings[chosen[one]]), {}});
    }
    return taps;
}

const Id& decision_of(const Play& play, const DebriefView& view, std::size_t turning) {
    return play.decision_at(view.turnings[turning].position);
}

}  // namespace

Result<std::vector<TapView>> taps_of(const Desk& desk, const Play& play, const DebriefView& view) {
    std::vector<TapView> taps = untapped(view);
    if (desk.saves == nullptr) {
        return taps;
    }
    return desk.saves->after().taps(play.run().id).map([&](const std::vector<store::Tap>& kept) {
        for (const store::Tap& tap : kept) {
            const auto about = std::find_if(taps.begin(), taps.end(), [&](const TapView& one) {
                return decision_of(play, view, one.turning) == tap.decision;
            });
            if (about != taps.end()) {
                about->answers[static_cast<std::size_t>(tap.question)] = tap.answer;
            }
        }
        return taps;
    });
}

Result<void> set_tap(const Desk& desk, const Play& play, const DebriefView& view, const SetTap& tap) {
    if (desk.saves == nullptr || tap.turning >= view.turnings.size()) {
        return {};
    }
    return desk.saves->after().set_tap(
        {play.run().id, decision_of(play, view, tap.turning), tap.question, tap.answer, desk.now()});
}

}  // namespace alongside::app

#include "core/vote/plan.h"

#include <algorithm>
#include <numeric>

namespace alongside::vote {

namespace {

// Reading a scene aloud, with its beats; then what the turning point itself takes: think 1, vote 2, talk 11, vote 1.
constexpr int kReading = 2;
constexpr int kAloud = 1;
constexpr int kQuick = 2;
constexpr int kDeep = 15;

// Around the story, after curriculum 7.1: 5 + 5 of 60 minutes at the beginning, 15 + 5 at the end, less when there is
// less; a break at 45 minutes or so, in sessions that go on long after it.
constexpr int kShort = 45;
constexpr int kWithBreak = 75;
constexpr int kBreak = 10;

/// What is left in hand, since rooms take longer: 3 minutes of an hour.
int in_hand(int minutes) {
    return minutes / 20;
}

Plan frame(int minutes) {
    Plan plan;
    plan.welcome = minutes < kShort ? 2 : 5;
    plan.practice = minutes < kShort ? 1 : 2;
    plan.pause = minutes < kWithBreak ? 0 : kBreak;
    plan.debrief = std::clamp(minutes / 4, 4, 20);
    plan.promises = std::clamp(minutes / 12, 2, 8);
    return plan;
}

int around(const Plan& plan) {
    return plan.welcome + plan.practice + plan.pause + plan.debrief + plan.promises;
}

/// How many turning points of each pace fit into so many minutes.
struct Share {
    std::size_t deep = 0;
    std::size_t quick = 0;

    std::size_t both() const { return deep + quick; }
};

Share share_of(int minutes, std::size_t turnings) {
    Share share;
    const int quick = minutes_of(Pace::quick);
    const int deep = minutes_of(Pace::deep);
    share.deep = minutes >= deep + quick && turnings > 1 ? 1 : 0;
    int left = minutes - static_cast<int>(share.deep) * deep;
    share.quick = std::min(turnings - share.deep, static_cast<std::size_t>(std::max(0, left / quick)));
    left -= static_cast<int>(share.quick) * quick;
    // A long session that has room for every turning point looks more closely at some.
    while (share.quick > 1 && left >= deep - quick) {
        ++share.deep;
        --share.quick;
        left -= deep - quick;
    }
    return share;
}

/// Of the first `count` turning points the heaviest get the time, and the first one is not looked at closely. Those
/// beyond are quick, should the room get there after all.
std::vector<Pace> paces_of(const std::vector<Leg>& way, std::size_t count, const Share& share) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return way[a].weight > way[b].weight; });
    std::vector<Pace> paces(way.size(), Pace::quick);
    std::fill_n(paces.begin(), count, Pace::aloud);
    std::size_t deep = share.deep;
    std::size_t quick = share.quick;
    for (const std::size_t at : order) {
        if (deep > 0 && (at > 0 || count == 1)) {
            paces[at] = Pace::deep;
            --deep;
        }
    }
    for (const std::size_t at : order) {
        if (quick > 0 && paces[at] == Pace::aloud) {
            paces[at] = Pace::quick;
            --quick;
        }
    }
    return paces;
}

void apply_paces(const Setup& setup, const std::vector<Leg>& way, std::vector<Pace>& paces) {
    for (std::size_t i = 0; i < paces.size(); ++i) {
        if (const auto changed = setup.paces.find(way[i].scene); changed != setup.paces.end()) {
            paces[i] = changed->second;
        }
    }
}

/// Of the first `count`.
int minutes_of(const std::vector<Pace>& paces, std::size_t count) {
    return std::accumulate(paces.begin(), paces.begin() + static_cast<std::ptrdiff_t>(count), 0,
                           [](int sum, Pace pace) { return sum + vote::minutes_of(pace); });
}

/// Numbers of turning points after which the session can stop: where a curtain stands, and at the end.
std::vector<std::size_t> places_to_stop(const std::vector<Leg>& way) {
    std::vector<std::size_t> places;
    for (std::size_t i = 1; i < way.size(); ++i) {
        if (way[i].curtain) {
            places.push_back(i);
        }
    }
    places.push_back(way.size());
    return places;
}

std::size_t default_stop(const std::vector<Leg>& way, const Share& share, int minutes) {
    const std::vector<std::size_t> places = places_to_stop(way);
    const auto enough = std::find_if(places.begin(), places.end(), [&](auto at) { return at >= share.both(); });
    const bool fits = minutes_of(paces_of(way, *enough, share), *enough) <= minutes;
    return fits || enough == places.begin() ? *enough : *(enough - 1);
}

std::size_t stop_of(const Setup& setup, const std::vector<Leg>& way, const Share& share, int minutes) {
    if (setup.stop == kStoryEnd) {
        return way.size();
    }
    const auto asked =
        std::find_if(way.begin(), way.end(), [&](const Leg& leg) { return leg.scene == setup.stop && leg.curtain; });
    return asked == way.end() ? default_stop(way, share, minutes) : static_cast<std::size_t>(asked - way.begin());
}

void add_turnings(const std::vector<Leg>& way, const std::vector<Pace>& paces, std::size_t count, Plan& plan) {
    int after = plan.welcome + plan.practice;
    for (std::size_t i = 0; i < way.size(); ++i) {
        const bool left = i >= count;
        const int minutes = left ? 0 : vote::minutes_of(paces[i]);
        plan.turnings.push_back({way[i], paces[i], after, minutes, left});
        after += minutes;
    }
}

}  // namespace

int minutes_of(Pace pace) {
    return kReading + (pace == Pace::deep ? kDeep : pace == Pace::quick ? kQuick : kAloud);
}

Pace Plan::pace_of(std::string_view scene) const {
    const auto found = std::find_if(turnings.begin(), turnings.end(),
                                    [scene](const Planned& planned) { return planned.leg.scene == scene; });
    return found == turnings.end() ? Pace::quick : found->pace;
}

Plan make_plan(const Setup& setup, const std::vector<Leg>& way) {
    Plan plan = frame(setup.minutes);
    const int for_story = setup.minutes - around(plan);
    const Share share = share_of(for_story - in_hand(setup.minutes), way.size());
    const std::size_t count = stop_of(setup, way, share, for_story);
    std::vector<Pace> paces = paces_of(way, count, share);
    apply_paces(setup, way, paces);
    plan.stop = count < way.size() ? way[count].scene : std::string();
    add_turnings(way, paces, count, plan);
    plan.total = around(plan) + minutes_of(paces, count);
    plan.over = plan.total - setup.minutes;
    return plan;
}

}  // namespace alongside::vote

#include "app/room_story.h"

#include <algorithm>

#include "app/debrief_view.h"
#include "app/echoes.h"
#include "core/score/debrief.h"
#include "core/story/map.h"

namespace alongside::app {

namespace {

Result<std::size_t> find_seat(const Scenario& scenario, const std::string& seat) {
    const auto found = seat.empty() ? std::optional<std::size_t>(0) : scenario.find_seat(seat);
    if (found) {
        return *found;
    }
    std::string known;
    for (const Seat& one : scenario.seats) {
        known += (known.empty() ? "" : ", ") + one.id;
    }
    return fail("unknown-seat", "This scenario has no chair \"" + seat + "\". It has: " + known + ".");
}

/// The scene after this one from which most turning points are still ahead; none at an end.
std::optional<SceneIndex> longest_next(const Scenario& scenario, SceneIndex scene, const std::vector<int>& ahead) {
    const std::vector<SceneIndex> next = next_scenes(scenario.scenes[scene]);
    const auto longest =
        std::max_element(next.begin(), next.end(), [&](SceneIndex a, SceneIndex b) { return ahead[a] < ahead[b]; });
    return longest == next.end() ? std::nullopt : std::optional(*longest);
}

}  // namespace

Result<std::vector<vote::Leg>> RoomStory::way(const std::string& seat) const {
    return find_seat(scenario_, seat).map([&](std::size_t found) {
        std::vector<vote::Leg> legs;
        const std::vector<int> ahead = turning_points_ahead(scenario_);
        for (auto at = std::optional(scenario_.seats[found].start); at; at = longest_next(scenario_, *at, ahead)) {
            const Scene& scene = scenario_.scenes[*at];
            if (scene.is_turning_point()) {
                legs.push_back({scene.id, scene.turning, scene.weight, scene.curtain.has_value()});
            }
        }
        return legs;
    });
}

Result<RoomMoment> RoomStory::moment(const std::string& seat, std::span<const vote::Step> path) const {
    const auto found = find_seat(scenario_, seat);
    if (!found) {
        return tl::unexpected(found.error());
    }
    RoomMoment moment;
    moment.choices = {draw_opening(scenario_, *found, seed_)};
    const std::size_t earlier = path.empty() ? 0 : path.size() - 1;
    for (const vote::Step& step : path.first(earlier)) {
        moment.choices.push_back(step.move);
    }
    const auto state = fold(scenario_, moment.choices, &moment.said);
    if (!state) {
        return tl::unexpected(state.error());
    }
    moment.before = *state;
    moment.state = *state;
    if (!path.empty()) {
        const auto move = read_move(scenario_, moment.state, path.back().move);
        if (!move) {
            return tl::unexpected(move.error());
        }
        moment.said.clear();
        make_move(scenario_, moment.state, *move, &moment.said);
        moment.choices.push_back(path.back().move);
    }
    Echoes().choose_lines(moment.said);
    return moment;
}

Moment RoomStory::told(const RoomMoment& moment) const {
    return {scenario_, moment.before, moment.state, moment.said, seed_, moment.choices.size() > 1};
}

SceneView RoomStory::scene(const RoomMoment& moment) const {
    return view_of(told(moment), words_);
}

RoomPages RoomStory::pages(const RoomMoment& moment) const {
    RoomPages pages{pages_of(told(moment), words_), 0};
    pages.ending_from = pages.pages.size();
    if (const auto looked_back = debrief(scenario_, moment.choices)) {
        for (const Ending* ending : looked_back->endings) {
            if (ending != nullptr) {
                std::vector<PageView> more = ending_pages(scenario_, moment.state, *ending, words_);
                std::move(more.begin(), more.end(), std::back_inserter(pages.pages));
            }
        }
    }
    return pages;
}

vote::Stop RoomStory::stop_at(const RoomMoment& moment) const {
    vote::Stop stop;
    const Scene& scene = scenario_.scenes[moment.state.scene];
    stop.scene = scene.id;
    stop.pages = static_cast<int>(pages(moment).pages.size());
    if (!moment.state.running()) {
        return stop;
    }
    stop.kind = scene.is_turning_point() ? vote::Stop::Kind::turning : vote::Stop::Kind::beat;
    for (const std::size_t index : shown_order(scene, seed_)) {
        if (scene.options[index].when.holds(moment.state.values)) {
            stop.options.push_back(scene.options[index].id);
        }
    }
    for (const Move& move : all_moves(scenario_, moment.state)) {
        const bool other = move.kind != Move::Kind::option && move.kind != Move::Kind::own;
        if (other && is_open(scenario_, moment.state, move)) {
            stop.moves.push_back(move_text(scenario_, moment.state, move));
        }
    }
    return stop;
}

Result<vote::Stop> RoomStory::after(const std::string& seat, std::span<const vote::Step> path) const {
    return moment(seat, path).map([&](const RoomMoment& there) { return stop_at(there); });
}

}  // namespace alongside::app

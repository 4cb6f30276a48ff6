#include "content/story_checks.h"

#include <algorithm>

namespace alongside::content {

namespace {

using Reached = std::vector<bool>;

void reach(const Routes& routes, Reached& reached) {
    for (const Route& route : routes) {
        if (route.to < reached.size()) {
            reached[route.to] = true;
        }
    }
}

/// Scenes only lead forward, so one pass in their order finds all that can be reached.
Reached reachable_scenes(const Scenario& scenario) {
    Reached reached(scenario.scenes.size(), false);
    for (const Seat& seat : scenario.seats) {
        reached[seat.start] = true;
    }
    for (std::size_t i = 0; i < scenario.scenes.size(); ++i) {
        const Scene& scene = scenario.scenes[i];
        if (!reached[i]) {
            continue;
        }
        reach(scene.go, reached);
        reach(scene.skip_go, reached);
        for (const Option& option : scene.options) {
            reach(option.go, reached);
        }
        if (scene.curtain) {
            reached[*scene.curtain] = true;
        }
    }
    return reached;
}

void check_reachable(Draft& draft) {
    const Reached reached = reachable_scenes(draft.scenario);
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (!reached[i]) {
            draft.findings.add(draft.scene_marks[i], messages::unreachable(draft.scenario.scenes[i].id));
        }
    }
}

void check_part_order(Draft& draft) {
    const std::vector<Scene>& scenes = draft.scenario.scenes;
    std::uint8_t latest = 0;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        if (scenes[i].is_curtain) {
            continue;
        }
        if (scenes[i].part < latest) {
            const std::vector<Part>& parts = draft.scenario.parts;
            draft.findings.add(draft.scene_marks[i],
                               messages::part_order(scenes[i].id, parts[scenes[i].part].id, parts[latest].id));
        }
        latest = std::max(latest, scenes[i].part);
    }
}

/// A promise lives from the scene that makes it to the later one in which it falls due.
void check_promises(Draft& draft) {
    for (const Pledged& pledged : draft.pledged) {
        const SceneIndex due = draft.scenario.promise_of(pledged.pledge.promise).due;
        const std::string& name = draft.names[pledged.pledge.promise].id;
        const bool makes = pledged.pledge.fate == Fate::made;
        if (makes && pledged.scene >= due) {
            draft.findings.add(pledged.mark, messages::promise_due_too_early(name, draft.scene_id(pledged.scene),
                                                                             draft.scene_id(due)));
        }
        if (!makes && pledged.scene > due) {
            draft.findings.add(pledged.mark, messages::promise_settled_too_late(name, draft.scene_id(pledged.scene),
                                                                                draft.scene_id(due)));
        }
    }
}

void check_turning_points(Draft& draft) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < draft.scenario.scenes.size(); ++i) {
        count += draft.scenario.scenes[i].is_turning_point() ? 1U : 0U;
        if (count == kMaxTurningPoints + 1 && draft.scenario.scenes[i].is_turning_point()) {
            draft.findings.add(draft.scene_marks[i], messages::too_many_turning_points(kMaxTurningPoints));
        }
    }
}

}  // namespace

void check_story(Draft& draft) {
    if (draft.scenario.scenes.empty()) {
        return;
    }
    check_turning_points(draft);
    check_part_order(draft);
    // After a slip elsewhere these would accuse the innocent: a route that could not be read leads nowhere.
    if (draft.findings.has_errors()) {
        return;
    }
    check_promises(draft);
    check_reachable(draft);
    draft.names.report_unused(draft.findings);
}

}  // namespace alongside::content

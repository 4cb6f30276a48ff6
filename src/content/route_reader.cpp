#include "content/route_reader.h"

#include <algorithm>
#include <array>

#include "content/condition_reader.h"
#include "content/grammar.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

bool is_scene(SceneIndex target) {
    return target != kEnd && target != kOut;
}

bool leads_forward(SceneIndex from, SceneIndex to, Mark mark, Draft& draft) {
    if (is_scene(to) && to <= from) {
        draft.findings.add(mark, messages::leads_back(draft.scene_id(from), draft.scene_id(to)));
        return false;
    }
    return true;
}

std::optional<SceneIndex> read_target(const Node& node, SceneIndex from, Draft& draft) {
    const std::string name = read_plain(node, draft.findings);
    const auto to = name.empty() ? std::nullopt : draft.target(name, node.mark);
    if (!to || !leads_forward(from, *to, node.mark, draft)) {
        return std::nullopt;
    }
    if (is_scene(*to) && draft.scenario.scenes[*to].is_curtain) {
        draft.findings.add(node.mark, messages::goes_to_curtain(name));
        return std::nullopt;
    }
    return to;
}

Route read_route(const Node& node, SceneIndex from, bool last, Draft& draft) {
    const Fields fields(node, node.mark, "This way on", names_of(Thing::route), draft.findings);
    Route route;
    const Node* when = fields.find("when");
    if (when != nullptr) {
        route.when = read_condition(*when, draft);
    }
    if (const Node* to = fields.need("to")) {
        route.to = read_target(*to, from, draft).value_or(kEnd);
        if (last == (when != nullptr)) {
            draft.findings.add(node.mark, last ? messages::last_route_has_when() : messages::route_needs_when());
        }
    }
    return route;
}

}  // namespace

Routes read_routes(const Node& node, SceneIndex from, Draft& draft) {
    Routes routes;
    if (node.kind != Node::Kind::list) {
        routes.push_back({Condition(), read_target(node, from, draft).value_or(kEnd)});
        return routes;
    }
    if (node.items.empty()) {
        draft.findings.add(node.mark, messages::no_way_on("This list"));
    }
    for (const Node& item : node.items) {
        if (draft.findings.full()) {
            break;
        }
        routes.push_back(read_route(item, from, &item == &node.items.back(), draft));
    }
    return routes;
}

std::optional<SceneIndex> read_curtain(const Node& node, SceneIndex from, Draft& draft) {
    const std::string name = read_plain(node, draft.findings);
    if (name.empty()) {
        return std::nullopt;
    }
    const auto to = draft.target(name, node.mark);
    if (to && !is_scene(*to)) {
        draft.findings.add(node.mark, messages::curtain_needs_scene(name));
        return std::nullopt;
    }
    return to && leads_forward(from, *to, node.mark, draft) ? to : std::nullopt;
}

bool same_routes(const Routes& a, const Routes& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Route& x, const Route& y) { return x.to == y.to && x.when == y.when; });
}

}  // namespace alongside::content

#include "core/vote/taking.h"

namespace alongside::vote {

namespace {

constexpr std::string_view kListen = "listen:";

/// A choice of the scene itself, and not a listen, a skip or a curtain.
bool is_choice(std::string_view move) {
    return move.substr(0, kListen.size()) != kListen && move != "skip" && move != "curtain";
}

Result<void> check_decides(const Session& session, const Decide& e) {
    if (session.phase < Phase::story || session.phase > Phase::decide) {
        return not_now("The story is not being told just now, so there is nothing to decide.");
    }
    if (!is_choice(e.move)) {
        return e.why.empty() ? Result<void>() : Result<void>(not_now("Only a choice has a why."));
    }
    const bool beat = session.stop.kind == Stop::Kind::beat;
    const bool here = beat ? in_question(session.phase) : session.phase == Phase::decide;
    return here ? Result<void>()
                : Result<void>(not_now(std::string("The room decides in the phase \"") + (beat ? "beat" : "decide") +
                                       "\". Go there first."));
}

Result<void> walk(const Taking& t, std::vector<Step>& path, Stop& stop, const std::string& move) {
    path.push_back({stop.scene, move});
    return t.story.after(t.s.setup.seat, path).map([&](Stop next) { stop = std::move(next); });
}

Result<void> decide_aside(const Taking& t, const Decide& e) {
    if (!e.why.empty()) {
        return not_now("Nothing is decided in a What if, so it has no why.");
    }
    t.s.side->page = 1;
    return walk(t, t.s.side->path, t.s.side->stop, e.move);
}

Result<void> undo_aside(const Taking& t) {
    SidePlay& side = *t.s.side;
    if (side.path.size() <= side.shared + 1) {
        return not_now("There is no earlier choice in this What if. Say return to leave it.");
    }
    side.path.pop_back();
    return t.story.after(t.s.setup.seat, side.path).map([&](Stop stop) {
        side.stop = std::move(stop);
        side.page = side.stop.pages;
    });
}

/// Where a choice is taken back the room is again before it, with everything that was counted.
void reconsider(const Taking& t, const Step& taken) {
    if (Question* question = find_question(t.s, taken.scene)) {
        question->decided.clear();
        question->why.clear();
    }
    if (!is_choice(taken.move)) {
        come_to(t, Phase::story);
        return;
    }
    come_to(t, t.s.stop.kind == Stop::Kind::beat ? Phase::beat : Phase::decide);
}

/// Steps before the one that left `scene`. None if the room has not been there.
std::optional<std::size_t> steps_before(const Session& session, std::string_view scene) {
    if (session.stop.scene == scene) {
        return session.path.size();
    }
    for (std::size_t i = session.path.size(); i-- > 0;) {
        if (session.path[i].scene == scene) {
            return i;
        }
    }
    return std::nullopt;
}

tl::unexpected<Error> never_there(const Session& session, std::string_view scene) {
    std::vector<std::string> known;
    for (const Step& step : session.path) {
        if (!contains(known, step.scene)) {
            known.push_back(step.scene);
        }
    }
    if (!contains(known, session.stop.scene)) {
        known.push_back(session.stop.scene);
    }
    return fail("unknown-scene",
                "The room has not been at \"" + std::string(scene) + "\". It has been at: " + listed(known) + ".");
}

}  // namespace

bool is_vote(Phase phase) {
    return phase == Phase::practice || phase == Phase::vote_1 || phase == Phase::vote_2;
}

Result<void> check_no_vote(const Session& session) {
    return is_vote(session.phase) ? Result<void>(not_now("A vote is open. Close it first.")) : Result<void>();
}

Result<void> on(const Taking& t, const Decide& e) {
    if (t.s.side) {
        return decide_aside(t, e);
    }
    const std::string scene = t.s.stop.scene;
    return check_no_vote(t.s)
        .and_then([&] { return check_decides(t.s, e); })
        .and_then([&] { return walk(t, t.s.path, t.s.stop, e.move); })
        .map([&] {
            if (Question* question = find_question(t.s, scene); question != nullptr && scene != t.s.stop.scene) {
                question->decided = e.move;
                question->why = e.why;
            }
            t.s.phase = Phase::story;
            t.s.page = 1;
            t.s.timer.reset();
        });
}

Result<void> on(const Taking& t, const Undo&) {
    if (t.s.side) {
        return undo_aside(t);
    }
    if (t.s.path.empty()) {
        return not_now("There is no choice to take back.");
    }
    return check_no_vote(t.s).and_then([&] {
        const Step taken = t.s.path.back();
        t.s.path.pop_back();
        return t.story.after(t.s.setup.seat, t.s.path).map([&](Stop stop) {
            t.s.stop = std::move(stop);
            t.s.page = t.s.stop.pages;
            reconsider(t, taken);
        });
    });
}

Result<void> on(const Taking& t, const WhatIf& e) {
    if (t.s.phase < Phase::story) {
        return not_now("The story has not begun, so there is no What if yet.");
    }
    const auto shared = steps_before(t.s, e.scene);
    if (!shared) {
        return never_there(t.s, e.scene);
    }
    return check_no_vote(t.s).and_then([&] {
        SidePlay side;
        side.path.assign(t.s.path.begin(), t.s.path.begin() + static_cast<std::ptrdiff_t>(*shared));
        side.shared = *shared;
        side.stop.scene = e.scene;
        return walk(t, side.path, side.stop, e.move).map([&] { t.s.side = std::move(side); });
    });
}

Result<void> on(const Taking& t, const Return&) {
    if (!t.s.side) {
        return not_now("There is no What if to return from.");
    }
    t.s.side.reset();
    return {};
}

}  // namespace alongside::vote

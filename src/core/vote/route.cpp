/// Which way a session goes: what can be reached, what comes next, what came before.
#include <algorithm>

#include "core/vote/session.h"

namespace alongside::vote {

namespace {

std::vector<Phase> phases(Phase first, Phase last) {
    std::vector<Phase> all;
    for (auto at = static_cast<std::size_t>(first); at <= static_cast<std::size_t>(last); ++at) {
        all.push_back(static_cast<Phase>(at));
    }
    return all;
}

/// The way of a beat when the room asks for hands.
std::vector<Phase> beat_route() {
    return {Phase::beat, Phase::vote_1, Phase::closed_1, Phase::reveal};
}

bool has_move(const Stop& stop, std::string_view move) {
    return std::find(stop.moves.begin(), stop.moves.end(), move) != stop.moves.end();
}

std::optional<Event> after_pages(const Session& session) {
    if (session.page < session.stop.pages) {
        return TurnTo{session.page + 1};
    }
    if (session.stop.kind == Stop::Kind::end) {
        return LookAt{Look::reactions};
    }
    if (session.stop.scene == session.plan.stop && has_move(session.stop, "curtain")) {
        return Decide{"curtain", {}};
    }
    return Go{route(session).front()};
}

std::optional<Event> next_of_question(const Session& session) {
    if (session.phase == Phase::beat) {
        return std::nullopt;
    }
    if (session.phase == Phase::talk && session.circle != Circle::all) {
        return TalkIn{session.circle == Circle::pairs ? Circle::fours : Circle::all};
    }
    for (const Phase phase : route(session)) {
        if (phase > session.phase) {
            return Go{phase};
        }
    }
    return std::nullopt;
}

std::optional<Event> back_in_question(const Session& session) {
    if (session.phase == Phase::talk && session.circle != Circle::pairs) {
        return TalkIn{session.circle == Circle::all ? Circle::fours : Circle::pairs};
    }
    Phase before = Phase::story;
    for (const Phase phase : route(session)) {
        before = phase < session.phase ? phase : before;
    }
    return Go{before};
}

std::optional<Event> back_in_story(const Session& session) {
    if (session.page > 1) {
        return TurnTo{session.page - 1};
    }
    return session.path.empty() ? Event(Go{Phase::practice_shown}) : Event(Undo{});
}

Event next_of_side(const SidePlay& side) {
    return side.page < side.stop.pages ? Event(TurnTo{side.page + 1}) : Event(Return{});
}

Event back_of_side(const SidePlay& side) {
    if (side.page > 1) {
        return TurnTo{side.page - 1};
    }
    return side.path.size() > side.shared + 1 ? Event(Undo{}) : Event(Return{});
}

std::optional<Event> next_by_phase(const Session& session) {
    switch (session.phase) {
        case Phase::lobby:
            return Go{Phase::practice};
        case Phase::practice:
            return Go{Phase::practice_shown};
        case Phase::practice_shown:
            return Go{Phase::story};
        case Phase::story:
            return after_pages(session);
        case Phase::debrief:
            return session.look == Look::use ? Event(Go{Phase::closing})
                                             : Event(LookAt{static_cast<Look>(static_cast<int>(session.look) + 1)});
        case Phase::closing:
            return Finish{};
        default:
            return next_of_question(session);
    }
}

std::optional<Event> back_by_phase(const Session& session) {
    switch (session.phase) {
        case Phase::lobby:
            return std::nullopt;
        case Phase::practice:
            return Go{Phase::lobby};
        case Phase::practice_shown:
            return Go{Phase::practice};
        case Phase::story:
            return back_in_story(session);
        case Phase::debrief:
            return session.look == Look::reactions
                       ? Event(Go{Phase::story})
                       : Event(LookAt{static_cast<Look>(static_cast<int>(session.look) - 1)});
        case Phase::closing:
            return LookAt{Look::use};
        default:
            return back_in_question(session);
    }
}

}  // namespace

std::vector<Phase> route(const Session& session) {
    if (session.stop.kind == Stop::Kind::end) {
        return {};
    }
    if (session.stop.kind == Stop::Kind::beat) {
        return beat_route();
    }
    switch (session.pace()) {
        case Pace::aloud:
            return {Phase::decide};
        case Pace::quick:
            return {Phase::think, Phase::vote_1, Phase::closed_1, Phase::reveal, Phase::minority, Phase::decide};
        case Pace::deep:
            break;
    }
    return phases(Phase::think, Phase::decide);
}

std::vector<Phase> reachable(const Session& session) {
    std::vector<Phase> found;
    if (session.path.empty()) {
        found = phases(Phase::lobby, Phase::practice_shown);
    }
    found.push_back(Phase::story);
    if (session.began && session.stop.kind != Stop::Kind::end) {
        const bool beat = session.stop.kind == Stop::Kind::beat;
        const std::vector<Phase> here = beat ? beat_route() : phases(Phase::think, Phase::decide);
        found.insert(found.end(), here.begin(), here.end());
    }
    if (session.began) {
        found.push_back(Phase::debrief);
        found.push_back(Phase::closing);
    }
    return found;
}

std::optional<Event> next(const Session& session) {
    if (session.finished) {
        return std::nullopt;
    }
    if (session.paused) {
        return Resume{0};
    }
    if (session.cover.kind != Cover::Kind::none) {
        return Clear{};
    }
    return session.side ? next_of_side(*session.side) : next_by_phase(session);
}

std::optional<Event> back(const Session& session) {
    if (session.finished || session.paused) {
        return std::nullopt;
    }
    if (session.cover.kind != Cover::Kind::none) {
        return Clear{};
    }
    return session.side ? back_of_side(*session.side) : back_by_phase(session);
}

}  // namespace alongside::vote

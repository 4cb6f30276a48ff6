#include "core/vote/taking.h"

namespace alongside::vote {

namespace {

constexpr int kThinkMinutes = 1;
constexpr std::array<int, 3> kTalkMinutes = {2, 4, 5};

const Planned* find_planned(const Plan& plan, std::string_view scene) {
    const auto found = std::find_if(plan.turnings.begin(), plan.turnings.end(),
                                    [scene](const Planned& planned) { return planned.leg.scene == scene; });
    return found == plan.turnings.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknown_scene(const Plan& plan, std::string_view scene) {
    std::vector<std::string> known;
    for (const Planned& planned : plan.turnings) {
        known.push_back(planned.leg.scene);
    }
    return fail("unknown-scene",
                "The plan has no turning point \"" + std::string(scene) + "\". It has: " + listed(known) + ".");
}

void start_timer(const Taking& t, int minutes) {
    t.s.timer = minutes > 0 ? std::optional(Timer{t.at, minutes}) : std::nullopt;
}

Result<void> check_reachable(const Session& session, Phase phase) {
    const std::vector<Phase> there = reachable(session);
    if (std::find(there.begin(), there.end(), phase) != there.end()) {
        return {};
    }
    std::vector<std::string> names;
    std::transform(there.begin(), there.end(), std::back_inserter(names),
                   [](Phase one) { return std::string(id_of(one)); });
    return not_now("There is no way to \"" + std::string(id_of(phase)) +
                   "\" from here. You can go to: " + listed(names) + ".");
}

std::vector<std::string> answers_of(const Stop& stop) {
    std::vector<std::string> answers = stop.options;
    if (stop.kind == Stop::Kind::turning) {
        answers.emplace_back(kSomethingElse);
    }
    answers.emplace_back(kRatherNot);
    return answers;
}

void ensure_question(Session& session) {
    if (find_question(session, session.stop.scene) == nullptr) {
        session.questions.emplace_back();
        session.questions.back().scene = session.stop.scene;
    }
    find_question(session, session.stop.scene)->answers = answers_of(session.stop);
}

}  // namespace

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

bool in_question(Phase phase) {
    return phase >= Phase::beat && phase <= Phase::decide;
}

Result<void> replan(const Taking& t) {
    return t.story.way(t.s.setup.seat).map([&](const std::vector<Leg>& way) { t.s.plan = make_plan(t.s.setup, way); });
}

void come_to(const Taking& t, Phase phase) {
    const bool from_lobby = t.s.phase <= Phase::practice_shown;
    if (phase == Phase::story) {
        t.s.page = from_lobby ? 1 : t.s.stop.pages;
    }
    t.s.phase = phase;
    if (phase != Phase::lobby && !t.s.began) {
        t.s.began = t.at;
    }
    if (phase != Phase::beat && in_question(phase)) {
        ensure_question(t.s);
    }
    start_timer(t, phase == Phase::think && t.s.pace() == Pace::deep ? kThinkMinutes : 0);
}

Result<void> on(const Taking& t, const SetPeople& e) {
    t.s.setup.people = e.people;
    return {};
}

Result<void> on(const Taking& t, const SetMinutes& e) {
    t.s.setup.minutes = e.minutes;
    return replan(t);
}

Result<void> on(const Taking& t, const SetFacilitators& e) {
    t.s.setup.facilitators = e.facilitators;
    return {};
}

Result<void> on(const Taking& t, const SetDepth& e) {
    t.s.setup.depth = e.heights;
    return {};
}

Result<void> on(const Taking& t, const SetSeat& e) {
    if (t.s.phase != Phase::lobby) {
        return not_now("The chair is chosen in the lobby, before the story begins.");
    }
    t.s.setup.seat = e.seat;
    t.s.setup.paces.clear();
    t.s.setup.stop.clear();
    return replan(t).and_then([&] { return t.story.after(e.seat, {}); }).map([&](Stop stop) {
        t.s.stop = std::move(stop);
    });
}

Result<void> on(const Taking& t, const SetPace& e) {
    if (find_planned(t.s.plan, e.scene) == nullptr && t.s.stop.scene != e.scene) {
        return unknown_scene(t.s.plan, e.scene);
    }
    t.s.setup.paces.insert_or_assign(e.scene, e.pace);
    return replan(t);
}

Result<void> on(const Taking& t, const SetStop& e) {
    const Planned* planned = find_planned(t.s.plan, e.scene);
    if (planned == nullptr && e.scene != kStoryEnd) {
        return unknown_scene(t.s.plan, e.scene);
    }
    if (planned != nullptr && (!planned->leg.curtain || planned == &t.s.plan.turnings.front())) {
        return not_now("The story cannot end honestly at \"" + e.scene + "\". Choose a turning point with a curtain.");
    }
    t.s.setup.stop = e.scene;
    return replan(t);
}

Result<void> on(const Taking& t, const TalkIn& e) {
    return check_reachable(t.s, Phase::talk).map([&] {
        come_to(t, Phase::talk);
        t.s.circle = e.circle;
        start_timer(t, kTalkMinutes[static_cast<std::size_t>(e.circle)]);
    });
}

Result<void> on(const Taking& t, const LookAt& e) {
    return check_reachable(t.s, Phase::debrief).map([&] {
        come_to(t, Phase::debrief);
        t.s.look = e.look;
    });
}

Result<void> on(const Taking& t, const Go& e) {
    if (e.phase == Phase::talk) {
        return on(t, TalkIn{Circle::pairs});
    }
    if (e.phase == Phase::debrief) {
        return on(t, LookAt{Look::reactions});
    }
    return check_reachable(t.s, e.phase).map([&] { come_to(t, e.phase); });
}

Result<void> on(const Taking& t, const TurnTo& e) {
    if (t.s.side) {
        t.s.side->page = std::min(e.page, t.s.side->stop.pages);
        return {};
    }
    if (t.s.phase != Phase::story) {
        return not_now("Pages turn only while the story is being told.");
    }
    t.s.page = std::min(e.page, t.s.stop.pages);
    return {};
}

Result<void> on(const Taking& t, const StartTimer& e) {
    start_timer(t, e.minutes);
    return {};
}

Result<void> on(const Taking& t, const ExtendTimer& e) {
    if (!t.s.timer) {
        return not_now("No timer is running. Start one first.");
    }
    t.s.timer->minutes += e.minutes;
    return {};
}

}  // namespace alongside::vote

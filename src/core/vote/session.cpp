#include "core/vote/session.h"

#include <algorithm>

#include "core/vote/taking.h"

namespace alongside::vote {

namespace {

template <class... Kinds>
bool is_one_of(const Event& event) {
    return (std::holds_alternative<Kinds>(event) || ...);
}

Result<void> check_open(const Session& session, const Event& event) {
    if (std::holds_alternative<Resume>(event)) {
        return {};
    }
    if (session.finished) {
        return fail("finished", "This session has ended. Say resume 0 to open it again.");
    }
    if (session.paused) {
        return fail("paused", "The session is paused. Say resume and how many people are new, as in resume 0.");
    }
    if (session.side && is_one_of<SetSeat, Go, TalkIn, LookAt, Count, Moved, Suggest, GiveReason, WhatIf>(event)) {
        return not_now("This is a What if. Say return first, to go back to where the room was.");
    }
    return {};
}

/// An event that its own line would not give back (a name with a space in it, say) can be neither kept nor taken.
Result<void> check_writable(const Event& event) {
    return read_event(write_event(event)).and_then([&](const Event& read) {
        return read == event ? Result<void>()
                             : Result<void>(fail("bad-event", "Leave out the sign | and spaces at the ends."));
    });
}

}  // namespace

const Question* Session::find(std::string_view scene) const {
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [scene](const Question& question) { return question.scene == scene; });
    return found == questions.end() ? nullptr : &*found;
}

const Question* Session::question() const {
    if (phase == Phase::practice || phase == Phase::practice_shown) {
        return &practice;
    }
    return in_question(phase) ? find(stop.scene) : nullptr;
}

std::optional<std::size_t> Session::open_round() const {
    switch (phase) {
        case Phase::practice:
        case Phase::vote_1:
        case Phase::closed_1:
            return 0;
        case Phase::vote_2:
        case Phase::closed_2:
            return 1;
        default:
            return std::nullopt;
    }
}

Pace Session::pace() const {
    const auto changed = setup.paces.find(stop.scene);
    return changed == setup.paces.end() ? plan.pace_of(stop.scene) : changed->second;
}

Result<Session> new_session(const Story& story) {
    Session session;
    session.practice.answers = {std::string(kBefore), std::string(kAfter), std::string(kRatherNot)};
    const Taking taking{session, {}, story};
    return replan(taking).and_then([&] { return story.after({}, {}); }).map([&](Stop stop) {
        session.stop = std::move(stop);
        return session;
    });
}

Result<void> apply(Session& session, const Event& event, TimeMs at, const Story& story) {
    if (auto fits = check_writable(event).and_then([&] { return check_open(session, event); }); !fits) {
        return fits;
    }
    Session changed = session;
    const Taking taking{changed, at, story};
    return std::visit([&](const auto& one) { return on(taking, one); }, event).map([&] {
        ++changed.revision;
        session = std::move(changed);
    });
}

}  // namespace alongside::vote

#pragma once
/// How each event changes a session: one function an event, called by apply (session.h) on a copy, which it may spoil.
///
/// Only for the files of this folder that hold them: the plan and the way (way_events.cpp), the story
/// (story_events.cpp), and all that is counted, shown and kept (room_events.cpp).
#include <algorithm>

#include "core/vote/session.h"

namespace alongside::vote {

struct Taking {
    Session& s;
    TimeMs at;
    const Story& story;
};

Result<void> on(const Taking& t, const SetPeople& e);
Result<void> on(const Taking& t, const SetMinutes& e);
Result<void> on(const Taking& t, const SetFacilitators& e);
Result<void> on(const Taking& t, const SetDepth& e);
Result<void> on(const Taking& t, const SetSeat& e);
Result<void> on(const Taking& t, const SetPace& e);
Result<void> on(const Taking& t, const SetStop& e);
Result<void> on(const Taking& t, const Go& e);
Result<void> on(const Taking& t, const TurnTo& e);
Result<void> on(const Taking& t, const TalkIn& e);
Result<void> on(const Taking& t, const LookAt& e);
Result<void> on(const Taking& t, const Count& e);
Result<void> on(const Taking& t, const Moved& e);
Result<void> on(const Taking& t, const Suggest& e);
Result<void> on(const Taking& t, const Decide& e);
Result<void> on(const Taking& t, const Undo&);
Result<void> on(const Taking& t, const WhatIf& e);
Result<void> on(const Taking& t, const Return&);
Result<void> on(const Taking& t, const GiveReason& e);
Result<void> on(const Taking& t, const Approve& e);
Result<void> on(const Taking& t, const ParkReason& e);
Result<void> on(const Taking& t, const ParkIdea& e);
Result<void> on(const Taking& t, const Blank&);
Result<void> on(const Taking& t, const Break& e);
Result<void> on(const Taking& t, const Recap&);
Result<void> on(const Taking& t, const ShowWord& e);
Result<void> on(const Taking& t, const Clear&);
Result<void> on(const Taking& t, const HearWord& e);
Result<void> on(const Taking& t, const NameChair& e);
Result<void> on(const Taking& t, const HandNext& e);
Result<void> on(const Taking& t, const Promise& e);
Result<void> on(const Taking& t, const SetRole& e);
Result<void> on(const Taking& t, const SetLearning& e);
Result<void> on(const Taking& t, const Drop& e);
Result<void> on(const Taking& t, const StartTimer& e);
Result<void> on(const Taking& t, const ExtendTimer& e);
Result<void> on(const Taking& t, const Pause&);
Result<void> on(const Taking& t, const Resume& e);
Result<void> on(const Taking& t, const Finish&);

inline tl::unexpected<Error> not_now(std::string sentence) {
    return fail("not-now", std::move(sentence));
}

inline bool contains(const std::vector<std::string>& list, std::string_view one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// "a, b, c"
std::string listed(const std::vector<std::string>& names);

bool is_vote(Phase phase);
bool in_question(Phase phase);

/// Refuses while a vote is open.
Result<void> check_no_vote(const Session& session);

/// Works the plan out anew, from what is asked for now.
Result<void> replan(const Taking& t);

/// Puts the session into a phase that can be reached.
void come_to(const Taking& t, Phase phase);

/// To write in. Null if there is none.
Question* find_question(Session& session, std::string_view scene);
Question* question_in_hand(Session& session);

}  // namespace alongside::vote

#include "core/vote/taking.h"

namespace alongside::vote {

namespace {

// So that nobody fills a disk, or a wall.
constexpr std::size_t kMostInAList = 60;

tl::unexpected<Error> unknown_answer(const Question& question, const std::string& answer) {
    return fail("unknown-answer",
                "Nobody can answer \"" + answer + "\" here. The answers are: " + listed(question.answers) + ".");
}

template <class T>
Result<void> check_room(const std::vector<T>& list) {
    if (list.size() >= kMostInAList) {
        return fail("full", "There are 60 of those already, and no wall holds more. Strike one out first.");
    }
    return {};
}

int new_number(Session& session) {
    return ++session.last_number;
}

Result<void> add(const Taking& t, std::vector<Numbered>& list, const std::string& text) {
    return check_room(list).map([&] { list.push_back({new_number(t.s), text}); });
}

tl::unexpected<Error> unknown_number(List list, int number) {
    return fail("unknown-number", "There is no " + std::string(kListIds[static_cast<std::size_t>(list)]) +
                                      " with the number " + std::to_string(number) + ".");
}

Reason* find_reason(Session& session, int number) {
    for (Question& question : session.questions) {
        for (Reason& reason : question.reasons) {
            if (reason.number == number) {
                return &reason;
            }
        }
    }
    return nullptr;
}

void cover(const Taking& t, Cover::Kind kind) {
    t.s.cover = {kind, {}, {}};
}

template <class T>
bool drop_number(std::vector<T>& list, int number) {
    const auto found = std::find_if(list.begin(), list.end(), [number](const T& one) { return one.number == number; });
    if (found == list.end()) {
        return false;
    }
    list.erase(found);
    return true;
}

bool drop_from_questions(Session& session, const Drop& e) {
    return std::any_of(session.questions.begin(), session.questions.end(), [&](Question& question) {
        return e.list == List::reasons ? drop_number(question.reasons, e.number)
                                       : drop_number(question.suggestions, e.number);
    });
}

}  // namespace

Question* find_question(Session& session, std::string_view scene) {
    const auto found = std::find_if(session.questions.begin(), session.questions.end(),
                                    [scene](const Question& question) { return question.scene == scene; });
    return found == session.questions.end() ? nullptr : &*found;
}

/// The question in hand, to write in.
Question* question_in_hand(Session& session) {
    if (session.phase == Phase::practice || session.phase == Phase::practice_shown) {
        return &session.practice;
    }
    return in_question(session.phase) ? find_question(session, session.stop.scene) : nullptr;
}

Result<void> on(const Taking& t, const Count& e) {
    const auto round = t.s.open_round();
    Question* question = question_in_hand(t.s);
    if (!round || question == nullptr) {
        return not_now("No vote is open, so there is nothing to count.");
    }
    if (!contains(question->answers, e.answer)) {
        return unknown_answer(*question, e.answer);
    }
    question->rounds[*round].set(e.channel, e.answer, e.count);
    if (e.channel == Channel::phones && *round == 1) {
        question->moves.clear();  // they were those of the counts that stood here
    }
    return {};
}

Result<void> on(const Taking& t, const Moved& e) {
    Question* question = question_in_hand(t.s);
    if (question == nullptr || t.s.open_round() != 1U) {
        return not_now("Who moved is counted when a second vote closes.");
    }
    for (const std::string& answer : {e.from, e.to}) {
        if (!contains(question->answers, answer)) {
            return unknown_answer(*question, answer);
        }
    }
    return check_room(question->moves).map([&] { question->moves.push_back(e); });
}

Result<void> on(const Taking& t, const Suggest& e) {
    Question* question = question_in_hand(t.s);
    if (question == nullptr || !contains(question->answers, kSomethingElse)) {
        return not_now("Something else has its place at the turning points. Go to one first.");
    }
    return add(t, question->suggestions, e.words);
}

Result<void> on(const Taking& t, const GiveReason& e) {
    Question* question = question_in_hand(t.s);
    if (question == nullptr || question == &t.s.practice || is_vote(t.s.phase)) {
        return not_now("Reasons have their place after a vote. Close one first.");
    }
    if (!contains(question->answers, e.answer)) {
        return unknown_answer(*question, e.answer);
    }
    return check_room(question->reasons).map([&] {
        question->reasons.push_back({new_number(t.s), e.answer, e.words, Reason::Where::waiting});
    });
}

Result<void> on(const Taking& t, const Approve& e) {
    Reason* reason = find_reason(t.s, e.number);
    if (reason == nullptr) {
        return unknown_number(List::reasons, e.number);
    }
    reason->where = Reason::Where::wall;
    reason->text = e.words.empty() ? reason->text : e.words;
    return {};
}

Result<void> on(const Taking& t, const ParkReason& e) {
    Reason* reason = find_reason(t.s, e.number);
    if (reason == nullptr) {
        return unknown_number(List::reasons, e.number);
    }
    reason->where = Reason::Where::parked;
    return {};
}

Result<void> on(const Taking& t, const ParkIdea& e) {
    return add(t, t.s.parked, e.words);
}

Result<void> on(const Taking& t, const Blank&) {
    cover(t, Cover::Kind::blank);
    return {};
}

Result<void> on(const Taking& t, const Break& e) {
    t.s.cover = {Cover::Kind::pause, {}, {t.at.ms + e.minutes * 60'000LL}};
    return {};
}

Result<void> on(const Taking& t, const Recap&) {
    cover(t, Cover::Kind::recap);
    return {};
}

Result<void> on(const Taking& t, const ShowWord& e) {
    t.s.cover = {Cover::Kind::word, e.term, {}};
    return {};
}

Result<void> on(const Taking& t, const Clear&) {
    cover(t, Cover::Kind::none);
    return {};
}

Result<void> on(const Taking& t, const HearWord& e) {
    return add(t, t.s.words_heard, e.words);
}

Result<void> on(const Taking& t, const NameChair& e) {
    t.s.chair = e.name;
    return {};
}

Result<void> on(const Taking& t, const HandNext& e) {
    t.s.next_holder = e.to;
    return {};
}

Result<void> on(const Taking& t, const Promise& e) {
    return check_room(t.s.promises).map([&] { t.s.promises.push_back({new_number(t.s), e}); });
}

/// Nobody in a role takes it out.
Result<void> on(const Taking& t, const SetRole& e) {
    const auto known =
        std::find_if(t.s.roles.begin(), t.s.roles.end(), [&](const RolePresent& role) { return role.role == e.role; });
    if (known == t.s.roles.end() && e.people > 0) {
        return check_room(t.s.roles).map([&] { t.s.roles.push_back({e.role, e.people}); });
    }
    if (known != t.s.roles.end()) {
        known->people = e.people;
    }
    std::erase_if(t.s.roles, [](const RolePresent& role) { return role.people == 0; });
    return {};
}

Result<void> on(const Taking& t, const SetLearning& e) {
    t.s.learning = e.words;
    return {};
}

Result<void> on(const Taking& t, const Drop& e) {
    const bool dropped = e.list == List::words      ? drop_number(t.s.words_heard, e.number)
                         : e.list == List::promises ? drop_number(t.s.promises, e.number)
                         : e.list == List::parked   ? drop_number(t.s.parked, e.number)
                                                    : drop_from_questions(t.s, e);
    return dropped ? Result<void>() : Result<void>(unknown_number(e.list, e.number));
}

Result<void> on(const Taking& t, const Pause&) {
    t.s.paused = t.at;
    return {};
}

Result<void> on(const Taking& t, const Resume& e) {
    const auto stopped = t.s.finished ? t.s.finished : t.s.paused;
    if (!stopped) {
        return not_now("The session is not paused.");
    }
    if (t.s.began && t.at > *stopped) {
        t.s.began->ms += t.at.ms - stopped->ms;
    }
    t.s.timer.reset();
    t.s.paused.reset();
    t.s.finished.reset();
    t.s.new_people = e.new_people;
    ++t.s.sittings;
    cover(t, Cover::Kind::recap);
    return {};
}

Result<void> on(const Taking& t, const Finish&) {
    t.s.side.reset();
    t.s.finished = t.at;
    return {};
}

}  // namespace alongside::vote

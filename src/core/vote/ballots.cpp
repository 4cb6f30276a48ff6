#include "core/vote/ballots.h"

#include <algorithm>
#include <utility>

#include "core/vote/taking.h"

namespace alongside::vote {

namespace {

constexpr std::string_view kPractice = "practice";

std::string key_of(const Question& question, std::size_t round) {
    return (question.scene.empty() ? std::string(kPractice) : question.scene) + "." + std::to_string(round + 1);
}

int given(const std::vector<Ballot>& ballots, const std::string& answer) {
    return static_cast<int>(
        std::count_if(ballots.begin(), ballots.end(), [&](const Ballot& ballot) { return ballot.choice == answer; }));
}

/// From, to: by how many of those who voted twice. Those who stayed are among them.
std::map<std::pair<std::string, std::string>, int> paired(const std::vector<Ballot>& first,
                                                          const std::vector<Ballot>& second) {
    std::map<std::string, std::string> before;
    for (const Ballot& ballot : first) {
        before.emplace(ballot.seat, ballot.choice);
    }
    std::map<std::pair<std::string, std::string>, int> pairs;
    for (const Ballot& ballot : second) {
        if (const auto known = before.find(ballot.seat); known != before.end()) {
            ++pairs[{known->second, ballot.choice}];
        }
    }
    return pairs;
}

void add_moves(const std::vector<Ballot>& first, const std::vector<Ballot>& second, std::vector<Event>& events) {
    const auto pairs = paired(first, second);
    int twice = 0;
    for (const auto& [way, count] : pairs) {
        twice += count;
    }
    for (const auto& [way, count] : pairs) {
        if (twice >= kFewestMovers && count >= kFewestAlike && way.first != way.second) {
            events.emplace_back(Moved{way.first, way.second, count});
        }
    }
}

}  // namespace

std::string ballot_key(const Session& session) {
    const Question* question = session.question();
    const bool waits = session.paused || session.finished || session.side;
    return waits || question == nullptr || !is_vote(session.phase) ? std::string()
                                                                   : key_of(*question, *session.open_round());
}

std::vector<std::string> needed(const Session& session) {
    const Question* question = session.question();
    if (question == nullptr || session.finished) {
        return {};
    }
    switch (session.phase) {
        case Phase::practice:
        case Phase::think:
        case Phase::vote_1:
        case Phase::closed_1:
        case Phase::talk:
            return {key_of(*question, 0)};
        case Phase::vote_2:
            return {key_of(*question, 0), key_of(*question, 1)};
        default:
            return {};
    }
}

const Ballot& BallotBox::put(Ballot ballot) {
    auto& ballots = ballots_[ballot.key];
    const auto known = ballots.find(ballot.seat);
    if (known == ballots.end()) {
        ballot.nonce = std::max<std::int64_t>(ballot.nonce, 1);
        std::string seat = ballot.seat;
        return ballots.emplace(std::move(seat), std::move(ballot)).first->second;
    }
    if (ballot.nonce == 0 || ballot.nonce > known->second.nonce) {
        known->second.nonce = ballot.nonce == 0 ? known->second.nonce + 1 : ballot.nonce;
        known->second.choice = std::move(ballot.choice);
    }
    return known->second;
}

std::optional<Ballot> BallotBox::find(const std::string& key, const std::string& seat) const {
    const auto ballots = ballots_.find(key);
    if (ballots == ballots_.end()) {
        return std::nullopt;
    }
    const auto known = ballots->second.find(seat);
    return known == ballots->second.end() ? std::nullopt : std::optional(known->second);
}

void BallotBox::restore(const std::string& key, const std::string& seat, std::optional<Ballot> ballot) {
    auto& ballots = ballots_[key];
    if (ballot) {
        ballots.insert_or_assign(seat, std::move(*ballot));
    } else {
        ballots.erase(seat);
    }
    if (ballots.empty()) {
        ballots_.erase(key);
    }
}

std::vector<Ballot> BallotBox::of(std::string_view key) const {
    std::vector<Ballot> found;
    if (const auto ballots = ballots_.find(key); ballots != ballots_.end()) {
        for (const auto& [seat, ballot] : ballots->second) {
            found.push_back(ballot);
        }
    }
    return found;
}

int BallotBox::cast(std::string_view key) const {
    const auto ballots = ballots_.find(key);
    return ballots == ballots_.end() ? 0 : static_cast<int>(ballots->second.size());
}

std::vector<std::string> BallotBox::keys() const {
    std::vector<std::string> all;
    for (const auto& [key, ballots] : ballots_) {
        all.push_back(key);
    }
    return all;
}

void BallotBox::keep_only(const std::vector<std::string>& keys) {
    std::erase_if(ballots_, [&](const auto& entry) { return !contains(keys, entry.first); });
}

void BallotBox::clear(std::string_view key) {
    std::erase_if(ballots_, [key](const auto& entry) { return entry.first == key; });
}

std::vector<Event> counted(const Session& session, const BallotBox& box) {
    std::vector<Event> events;
    const std::vector<Ballot> ballots = box.of(ballot_key(session));
    if (ballots.empty()) {
        return events;
    }
    const Question& question = *session.question();
    for (const std::string& answer : question.answers) {
        events.emplace_back(Count{Channel::phones, answer, given(ballots, answer)});
    }
    if (session.phase == Phase::vote_2) {
        add_moves(box.of(key_of(question, 0)), ballots, events);
    }
    return events;
}

}  // namespace alongside::vote

#pragma once
/// Events drawn by chance, each of them well formed; whether one fits a session is another matter.
#include <random>

#include "core/vote/session.h"

namespace alongside::vote::test {

class RandomEvents {
  public:
    explicit RandomEvents(unsigned seed) : chance_(seed) {}

    /// Any event at all, with any values.
    Event any() {
        switch (below(std::variant_size_v<Event>)) {
            case 0:
                return SetPeople{between(1, kMostPeople)};
            case 1:
                return SetMinutes{between(kFewestMinutes, kMostMinutes)};
            case 2:
                return SetFacilitators{between(1, 2)};
            case 3:
                return SetDepth{between(2, 12)};
            case 4:
                return SetSeat{name()};
            case 5:
                return SetPace{name(), one_of<Pace>(3)};
            case 6:
                return SetStop{name()};
            case 7:
                return Go{one_of<Phase>(kPhases)};
            case 8:
                return TurnTo{between(1, 999)};
            case 9:
                return TalkIn{one_of<Circle>(3)};
            case 10:
                return LookAt{one_of<Look>(4)};
            case 11:
                return Count{one_of<Channel>(kChannels), answer(), between(0, kMostCounted)};
            case 12:
                return Moved{answer(), answer(), between(1, kMostCounted)};
            case 13:
                return Suggest{text()};
            case 14:
                return Decide{move(), maybe_text()};
            case 15:
                return Undo{};
            case 16:
                return WhatIf{name(), move()};
            case 17:
                return Return{};
            case 18:
                return GiveReason{answer(), text()};
            case 19:
                return Approve{between(1, 99), maybe_text()};
            case 20:
                return ParkReason{between(1, 99)};
            case 21:
                return ParkIdea{text()};
            case 22:
                return Blank{};
            case 23:
                return Break{between(1, 120)};
            case 24:
                return Recap{};
            case 25:
                return ShowWord{text()};
            case 26:
                return Clear{};
            case 27:
                return HearWord{text()};
            case 28:
                return NameChair{maybe_text()};
            case 29:
                return HandNext{maybe_text()};
            case 30:
                return Promise{part(), part(), part()};
            case 31:
                return SetRole{between(0, kMostPeople), text()};
            case 32:
                return SetLearning{maybe_text()};
            case 33:
                return Drop{one_of<List>(kListIds.size()), between(1, 99)};
            case 34:
                return StartTimer{between(0, 240)};
            case 35:
                return ExtendTimer{between(1, 60)};
            case 36:
                return Pause{};
            case 37:
                return Resume{between(0, kMostPeople)};
            default:
                return Finish{};
        }
    }

    /// An event that often fits the session.
    Event likely(const Session& session) {
        const Stop& stop = session.shown_stop();
        switch (below(10)) {
            case 0:
            case 1:
            case 2:
                if (const auto event = next(session)) {
                    return *event;
                }
                return stop.options.empty() ? Event(Undo{}) : Event(Decide{pick(stop.options), maybe_text()});
            case 3: {
                const std::vector<Phase> there = reachable(session);
                return Go{there[below(there.size())]};
            }
            case 4:
            case 5:
                if (const Question* question = session.question()) {
                    return below(3) == 0
                               ? Event(GiveReason{pick(question->answers), text()})
                               : Event(Count{one_of<Channel>(kChannels), pick(question->answers), between(0, 20)});
                }
                return HearWord{text()};
            case 6:
                return stop.moves.empty() ? Event(Recap{}) : Event(Decide{pick(stop.moves), {}});
            case 7:
                return stop.options.empty() ? Event(Return{}) : Event(WhatIf{stop.scene, pick(stop.options)});
            case 8:
                return session.paused ? Event(Resume{1}) : back(session).value_or(Clear{});
            default:
                return any();
        }
    }

    std::size_t below(std::size_t bound) { return chance_() % bound; }

  private:
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
    template <class Enum>
    Enum one_of(std::size_t count) {
        return static_cast<Enum>(below(count));
    }
    std::string pick(const std::vector<std::string>& list) { return list[below(list.size())]; }
    std::string name() { return pick({"hall", "sit-down", "t1", "b2", "END", "other", "a_b"}); }
    std::string answer() {
        return pick({"one", "two", "left", "before", std::string(kSomethingElse), std::string(kRatherNot)});
    }
    std::string move() { return pick({"one", "left", "own:two", "listen:ade", "skip", "curtain"}); }
    std::string part() {
        return pick({"Ade", "ring the clinic", "Friday, at ten", "=SUM(A1)", "caf\xC3\xA9", "because", "\"quoted\""});
    }
    std::string text() { return below(4) == 0 ? "a | b" : part(); }
    std::string maybe_text() { return below(3) == 0 ? std::string() : text(); }

    std::mt19937 chance_;
};

}  // namespace alongside::vote::test

#pragma once
/// A small story for sessions to run on: a beat before each of six turning points, curtains at the fifth and sixth.
///
/// Scenes are b1, t1, b2, t2 ... b6, t6, end. A turning point has options one, two, three, a listen once and a skip;
/// a beat has left and right. Chair "other" begins at b4.
#include <algorithm>
#include <string>
#include <vector>

#include "core/vote/session.h"
#include "support/error_words.h"

namespace alongside::vote::test {

class MadeStory : public Story {
  public:
    static constexpr int kTurnings = 6;

    Result<std::vector<Leg>> way(const std::string& seat) const override {
        if (!seat.empty() && seat != "other") {
            return fail("unknown-seat", "There is no chair \"" + seat + "\".");
        }
        std::vector<Leg> legs;
        for (int i = first(seat); i <= kTurnings; ++i) {
            legs.push_back({turning(i), "Turning " + std::to_string(i), i == 3 ? 2 : 1, i >= 5});
        }
        return legs;
    }

    Result<Stop> after(const std::string& seat, std::span<const Step> path) const override {
        if (auto known = way(seat); !known) {
            return tl::unexpected(known.error());
        }
        Stop stop = scene(2 * (first(seat) - 1), false);
        for (const Step& step : path) {
            if (!allows(stop, step.move)) {
                return fail("unknown-choice", "Nobody can \"" + step.move + "\" at " + stop.scene + ".");
            }
            stop = follow(stop, step.move);
        }
        return stop;
    }

  private:
    static std::string turning(int number) { return "t" + std::to_string(number); }
    static int first(const std::string& seat) { return seat == "other" ? 4 : 1; }

    static Stop scene(int index, bool heard) {
        Stop stop;
        const int number = index / 2 + 1;
        if (number > kTurnings) {
            stop.scene = "end";
            stop.pages = 2;
            return stop;
        }
        const bool beat = index % 2 == 0;
        stop.kind = beat ? Stop::Kind::beat : Stop::Kind::turning;
        stop.scene = (beat ? "b" : "t") + std::to_string(number);
        stop.options =
            beat ? std::vector<std::string>{"left", "right"} : std::vector<std::string>{"one", "two", "three"};
        stop.pages = 1 + index % 3;
        if (!beat) {
            stop.moves = {"skip"};
            if (!heard) {
                stop.moves.insert(stop.moves.begin(), "listen:ade");
            }
            if (number >= 5) {
                stop.moves.emplace_back("curtain");
            }
        }
        return stop;
    }

    static bool allows(const Stop& stop, const std::string& move) {
        const auto in = [](const std::vector<std::string>& list, const std::string& one) {
            return std::find(list.begin(), list.end(), one) != list.end();
        };
        const bool own = stop.kind == Stop::Kind::turning && move.rfind("own:", 0) == 0;
        return in(stop.options, own ? move.substr(4) : move) || in(stop.moves, move);
    }

    static Stop follow(const Stop& stop, const std::string& move) {
        const int number = stop.scene[1] - '0';
        const int index = 2 * (number - 1) + (stop.scene[0] == 't' ? 1 : 0);
        if (move == "curtain") {
            return scene(2 * kTurnings, false);
        }
        return move.rfind("listen:", 0) == 0 ? scene(index, true) : scene(index + 1, false);
    }
};

/// A session with its log: what the saves would hold.
class Trainer {
  public:
    Trainer() : session_(*new_session(story_)) {}

    /// Says a line that fits.
    Trainer& say(const std::string& line) {
        INFO("say " << line);
        const Result<void> taken = try_line(line);
        INFO((taken ? std::string() : taken.error().message));
        REQUIRE(taken);
        return *this;
    }
    Trainer& say_all(const std::vector<std::string>& lines) {
        for (const std::string& line : lines) {
            say(line);
        }
        return *this;
    }
    /// Follows the plan until a phase is reached.
    Trainer& go_on_to(Phase phase) {
        for (int i = 0; i < 100 && session_.phase != phase; ++i) {
            const auto event = next(session_);
            say(event ? write_event(*event) : "decide " + session_.stop.options.front());
        }
        REQUIRE(session_.phase == phase);
        return *this;
    }
    /// The sentence that a line is refused with; nothing may have changed.
    std::string refused(const std::string& line) {
        INFO("refuse " << line);
        const Session before = session_;
        const Result<void> taken = try_line(line);
        CHECK(session_ == before);
        return taken ? "" : taken.error().message;
    }
    Result<void> try_line(const std::string& line) {
        now_.ms += 1000;
        return read_event(line).and_then([&](const Event& event) {
            return apply(session_, event, now_, story_).map([&] { log_.emplace_back(line, now_); });
        });
    }
    Trainer& wait(int minutes) {
        now_.ms += minutes * 60'000LL;
        return *this;
    }

    /// The log read again from the beginning.
    Session replayed() const {
        Session again = *new_session(story_);
        for (const auto& [line, at] : log_) {
            const auto event = read_event(line);
            REQUIRE(event);
            REQUIRE(apply(again, *event, at, story_));
        }
        return again;
    }

    const Session& session() const { return session_; }
    const std::vector<std::pair<std::string, TimeMs>>& log() const { return log_; }
    TimeMs now() const { return now_; }

  private:
    MadeStory story_;
    Session session_;
    TimeMs now_{1'000'000};
    std::vector<std::pair<std::string, TimeMs>> log_;
};

}  // namespace alongside::vote::test

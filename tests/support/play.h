#pragma once
/// Plays a run in a test, in one of two ways, so that every test of the engine can run twice.
///
/// Straight: each move is made on the state in hand. Through rows: after each move the choices are written out as rows
/// of text, read back, and folded again from the opening. A test that passes in both ways says that saving and loading
/// at that point loses nothing. Use: `Play play(story, GENERATE(both_ways()));`
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "core/story/run.h"
#include "support/error_words.h"

namespace alongside::test {

enum class Way { straight, through_rows };

inline auto both_ways() {
    return Catch::Generators::values({Way::straight, Way::through_rows});
}

/// A decision as a line of text and back, as a store would keep it.
inline std::string written(const Decision& row) {
    return row.id.text + "\t" + row.parent.text + "\t" + row.choice + "\t" + std::to_string(row.at.ms) + "\t" +
           row.device;
}
inline Decision read_row(const std::string& line) {
    std::istringstream in(line);
    Decision row;
    std::string at;
    std::getline(in, row.id.text, '\t');
    std::getline(in, row.parent.text, '\t');
    std::getline(in, row.choice, '\t');
    std::getline(in, at, '\t');
    std::getline(in, row.device);
    row.at.ms = std::stoll(at);
    return row;
}

/// A whole run as rows, each the child of the one before; `after` is the id that the first hangs on.
inline std::vector<Decision> rows_of(const std::vector<std::string>& choices, const std::string& prefix = "d",
                                     const Id& after = {}) {
    std::vector<Decision> rows;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Id parent = i == 0 ? after : rows.back().id;
        rows.push_back(
            {Id{prefix + std::to_string(i)}, parent, choices[i], TimeMs{static_cast<std::int64_t>(1000 * i)}, "desk"});
    }
    return rows;
}

class Play {
  public:
    Play(const Scenario& story, Way way, std::string opening = {}) : story_(story), way_(way) {
        if (opening.empty()) {
            opening = write_opening(story, 0, std::vector<int>(story.facts.size(), 0));
        }
        auto door = read_opening(story, opening);
        REQUIRE(door);
        state_ = *door;
        enter_first(story, state_, &said_);
        keep(opening);
    }

    /// Makes one move, which must be open.
    Play& choose(std::string_view move) {
        INFO("choose " << move);
        const auto read = read_move(story_, state_, move);
        REQUIRE(read);
        said_.clear();
        make_move(story_, state_, *read, &said_);
        keep(std::string(move));
        return *this;
    }
    Play& choose_all(const std::vector<std::string>& moves) {
        for (const std::string& move : moves) {
            choose(move);
        }
        return *this;
    }

    /// The error with which a move that is not open is refused.
    Error refused(std::string_view move) const {
        INFO("refuse " << move);
        const auto read = read_move(story_, state_, move);
        REQUIRE_FALSE(read);
        return read.error();
    }

    const State& state() const { return state_; }
    const std::vector<std::string>& choices() const { return choices_; }
    int operator[](const std::string& variable) const {
        const auto at = story_.find_variable(variable);
        REQUIRE(at);
        return state_[*at];
    }
    int axis(Axis axis) const { return state_.axes[static_cast<std::size_t>(axis)]; }
    Fate fate(const std::string& promise) const { return static_cast<Fate>((*this)[promise]); }
    std::string scene() const { return story_.scenes[state_.scene].id; }
    Finish finish() const { return state_.finish; }
    bool open(std::string_view move) const { return read_move(story_, state_, move).has_value(); }

    /// What was said after the last choice.
    std::vector<std::string> said() const {
        std::vector<std::string> texts;
        for (const Said& said : said_) {
            texts.push_back(said.line->text);
        }
        return texts;
    }
    const Narration& narration() const { return said_; }

  private:
    void keep(const std::string& choice) {
        choices_.push_back(choice);
        if (way_ == Way::through_rows) {
            save_and_load();
        }
    }

    void save_and_load() {
        std::vector<Decision> rows;
        for (const Decision& row : rows_of(choices_)) {
            rows.push_back(read_row(written(row)));
        }
        said_.clear();
        const auto folded = fold(story_, choices_of(path_to(rows, rows.back().id)), &said_);
        REQUIRE(folded);
        CHECK(*folded == state_);
        state_ = *folded;
    }

    const Scenario& story_;
    Way way_;
    State state_;
    Narration said_;
    std::vector<std::string> choices_;
};

}  // namespace alongside::test

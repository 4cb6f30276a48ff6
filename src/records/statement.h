#pragma once
/// What somebody did, for other programs that keep learning records: a statement of xAPI 1.0.3, as JSON, with nothing
/// in it that 2.0 no longer has.
///
/// It says who by a random number and never by name. It says what was chosen in a scenario, and of words that somebody
/// wrote only that they were written. Things of our own are named below a UUID that is drawn once for all copies of the
/// program, since a UUID needs nobody to own it. Bytes are written once and kept; whole_statement knows them again.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"

namespace alongside::records {

/// In the order of their names in statement.cpp.
enum class Verb : std::uint8_t { initialized, answered, experienced, scored, completed, terminated, earned };

/// What it was done with.
struct Activity {
    enum class Kind : std::uint8_t {
        scenario,
        choice,  ///< one of `choices`
        words,   ///< something to write
        moment,  ///< anything else in a scenario
        award,
    };

    std::string path;  ///< its name below ours: "scenario/gate/arrival"
    Kind kind = Kind::scenario;
    std::string name;
    std::vector<std::pair<std::string, std::string>> choices = {};  ///< id and words
};

/// Where a run lay on an axis, between the least and the most that was possible.
struct AxisSum {
    std::string axis;
    int sum = 0;
    int least = 0;
    int most = 0;
};

struct Statement {
    Id id;
    Id person;
    Verb verb = Verb::initialized;
    Activity object;
    TimeMs at;

    // The run that it is of; empty if of none.
    Id run = {};
    std::string scenario = {};  ///< path of the activity that `object` is a part of
    std::string module = {};    ///< "M1"
    std::string version = {};   ///< SHA-256 of the scenario's file
    std::string seat = {};

    // What came of it; what is empty is left out.
    std::string response = {};  ///< the id of a choice
    bool whole = false;         ///< the scenario was finished
    std::optional<int> minutes = std::nullopt;
    std::vector<std::string> outcomes = {};  ///< of the parts, as in "L3+"
    std::vector<AxisSum> axes = {};
    Id credential = {};
};

/// The id of the only statement of this kind about a row: the same on every copy.
Id statement_id(std::string_view kind, const Id& of);

std::string write_statement(const Statement& statement);

/// Whether these bytes are a statement as write_statement writes them, of this id, person and moment. They may come
/// from a stranger.
bool whole_statement(std::string_view bytes, const Id& id, const Id& person, TimeMs at);

/// All of them in one file: a JSON array, a line each.
std::string statements_file(const std::vector<std::string>& statements);

}  // namespace alongside::records

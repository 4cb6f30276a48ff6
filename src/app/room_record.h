#pragma once
/// What a session leaves on paper (curriculum 7.3): what was asked and chosen, by how many, and what was promised.
///
/// Aggregates only. It holds no count that could point at one or two people, and no name beside a vote; the names in it
/// are those that somebody gave to a promise or to the empty chair.
#include <string>
#include <vector>

#include "app/room.h"
#include "app/room_view.h"

namespace alongside::app {

struct RecordedQuestion {
    std::string name;  ///< of the turning point
    std::vector<ResultView> results;
    std::string chosen;  ///< in words; empty: nothing was decided
    std::string why;
    std::vector<std::string> dissents;  ///< reasons that were shown or parked
    std::vector<std::string> suggestions;
};

struct RoomRecord {
    std::string date;  ///< "2025-01-31"
    std::string scenario;
    std::string module;
    std::string version;  ///< of the scenario: the beginning of its SHA-256
    int people = 0;
    std::vector<vote::RolePresent> roles;
    std::vector<RecordedQuestion> questions;
    std::vector<RoomPromiseView> promises;
    std::vector<SlipView> slips;      ///< promised in the story
    std::vector<std::string> truths;  ///< what was true tonight
    std::string learning;
    std::vector<std::string> words_heard;
    std::vector<std::string> parked;
    std::string chair;
};

RoomRecord record_of(const Room& room, const Desk& desk);

/// A table of five columns: what, of whom or which, how counted, which answer, and the value (records/csv.h).
std::string record_csv(const RoomRecord& record, const content::Words& words);

}  // namespace alongside::app

#pragma once
/// A group session without a window: the trainer's lines in, a line of JSON out for each.
///
/// The lines are those of core/vote/event.h, and a few that change nothing (help, record, record FILE, erase). Each
/// event is durable before its line is answered; at the end of input the session is paused, to go on another day.
/// docs/room.md says what stands in the answers.
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "app/room.h"

namespace alongside::text {

struct RoomRequest {
    std::string scenario;
    std::optional<int> people;  ///< either of these: a new session, whatever stands open
    std::optional<int> minutes;
};

class RoomEdition {
  public:
    RoomEdition(const app::Desk& desk, std::istream& in, std::ostream& out, std::ostream& err)
        : desk_(desk), in_(in), out_(out), err_(err) {}

    /// Exit code: 0; 2 with a sentence on the error stream if the request made no sense or a session could not be
    /// opened.
    int run(const RoomRequest& request);

  private:
    Result<app::Room> open(const RoomRequest& request);
    Result<std::optional<Id>> unfinished(const std::string& scenario);
    bool obey(std::string_view line);
    void write_record(std::string_view file);
    void answer(const Result<void>& taken);
    void pause();

    const app::Desk& desk_;
    std::istream& in_;
    std::ostream& out_;
    std::ostream& err_;
    std::optional<app::Room> room_;
};

}  // namespace alongside::text

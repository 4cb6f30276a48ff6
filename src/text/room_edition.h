#pragma once
/// A group session without a window: the trainer's lines in, a line of JSON out for each.
///
/// The lines are those of core/vote/event.h, and a few that change nothing (help, record, record FILE, erase). Each
/// event is durable before its line is answered; at the end of input the session is paused, to go on another day. Where
/// phones may join, what comes from them is answered between the lines, and told in lines of its own.
/// docs/room.md says what stands in the answers.
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/room.h"
#include "app/room_phones.h"
#include "text/porter.h"

namespace alongside::text {

struct RoomRequest {
    std::string scenario;
    std::optional<int> people;  ///< either of these: a new session, whatever stands open
    std::optional<int> minutes;
    std::optional<int> port = {};  ///< phones may join here
    std::string address = {};      ///< empty: the likeliest
};

class RoomEdition {
  public:
    RoomEdition(app::Desk desk, std::istream& in, std::ostream& out, std::ostream& err)
        : desk_(std::move(desk)), out_(out), err_(err), porter_(in) {
        desk_.wake = [this] { porter_.knock(); };
    }

    /// Exit code: 0; 2 with a sentence on the error stream if the request made no sense or a session could not be
    /// opened.
    int run(const RoomRequest& request);

  private:
    Result<app::Room> open(const RoomRequest& request);
    Result<std::optional<Id>> unfinished(const std::string& scenario);
    bool obey(std::string_view line);
    void write_record(std::string_view file);
    void answer(const Result<void>& taken);
    void start_phones(const RoomRequest& request);
    void look_at_phones();
    void pause();

    app::Desk desk_;
    std::ostream& out_;
    std::ostream& err_;
    Porter porter_;
    std::optional<app::Room> room_;
    app::RoomPhones phones_{desk_};
};

}  // namespace alongside::text

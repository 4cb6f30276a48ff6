#pragma once
/// The trainer's side of the window: setting a session up, and the session in hand.
///
/// Holds the one Room that is open and turns what a screen asks into events for it; Room::handle alone makes anything
/// durable. Knows nothing of pixels, keys or displays.
#include <optional>
#include <string>

#include "app/desk.h"
#include "app/room_phones.h"
#include "app/room_state.h"

namespace alongside::app {

class RoomDesk {
  public:
    /// Both outlive it.
    RoomDesk(const Desk& desk, RoomState& state) : desk_(desk), state_(state) {}

    /// A sentence for the person where something could not be done, or where what was done cannot be seen; else empty.
    std::string handle(const RoomCommand& command);

    /// Looks at the clock, and at what has come from phones.
    void look_round();

  private:
    struct Visitor;
    std::string plan(const PlanRoom& wanted);
    std::string show_set_up();
    std::string take(Result<Room> room);
    std::string taken(const Result<void>& result);
    std::string save_record();
    std::string leave();
    std::string take_line(std::string_view line);
    void show();

    const Desk& desk_;
    RoomState& state_;
    std::optional<Room> room_;
    RoomPhones phones_{desk_};
};

}  // namespace alongside::app

#pragma once
/// What a trainer sees and asks while a room is set up and led, as values: RoomDesk changes them, screens read them.
///
/// Only what the session's events say is kept (core/vote/event.h). What stands here besides is gone with the window:
/// which sheet is open, half a sentence, the page of a long wall.
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/room_view.h"

namespace alongside::app {

/// What lies over the trainer's screen.
enum class RoomSheet : std::uint8_t {
    none,
    keys,
    pause,  ///< a break
    words,
    chair,
    hand_next,
    park,
    promise,
    what_if,
    reasons,
    why,  ///< of a decision
    suggest,
    timer,
    jump,
    plan,
    roles,
    learning,
    phones,
    leave,
};

// What a trainer asks, as values.
struct ShowRooms {};  ///< the set-up, and the sessions that can go on
struct PlanRoom {
    std::string scenario;  ///< empty: none chosen yet
    vote::Setup setup;
};
struct OpenRoom {};  ///< as planned
struct ReopenRoom {
    Id room;
};
struct AskEraseRoom {
    std::optional<Id> room;  ///< none: not after all
};
struct EraseRoom {
    Id room;
};
struct RoomLine {
    std::string line;  ///< of an ActionView
};
struct RoomTake {
    vote::Event event;
};
struct TurnWall {
    int by = 1;  ///< pages of a long wall
};
struct ShowRoomSheet {
    RoomSheet sheet = RoomSheet::none;
    std::string about = {};  ///< the line that a why is asked for
};
struct EditRoomText {
    std::string field;
    std::string text;
};
struct ChooseChannel {
    vote::Channel channel = vote::Channel::hands;
};
struct ChangeWall {
    bool swapped = false;
    bool window = false;
    bool dark = false;
};
struct SeeMySide {
    bool on = true;  ///< with one screen: the trainer's whole screen, or the picture with a strip
};
struct SaveRecord {};  ///< of the session in hand, into the folder of the saves
struct LeaveRoom {};   ///< the session is paused and can go on from here

using RoomCommand =
    std::variant<ShowRooms, PlanRoom, OpenRoom, ReopenRoom, AskEraseRoom, EraseRoom, RoomLine, RoomTake, TurnWall,
                 ShowRoomSheet, EditRoomText, ChooseChannel, ChangeWall, SeeMySide, SaveRecord, LeaveRoom>;

/// Whether the picture has a window of its own, and its shape (width by height).
struct WallStands {
    bool apart = false;
    float shape = 16.0F / 9;

    bool operator==(const WallStands&) const = default;
};

struct RoomSetUp {
    std::string scenario;
    std::string title;
    vote::Setup setup;
    std::optional<PlanView> plan;
    std::vector<RoomCard> cards;  ///< sessions in these saves, the latest first
    std::optional<Id> erasing;    ///< asked whether to take it away for good
};

struct RoomState {
    enum class At : std::uint8_t { away, set_up, session };

    At at = At::away;
    RoomSetUp set_up;
    PresenterView view;  ///< of the session
    RoomSheet sheet = RoomSheet::none;
    std::string about;                                      ///< of the sheet
    std::map<std::string, std::string, std::less<>> texts;  ///< being typed, by field
    vote::Channel channel = vote::Channel::hands;           ///< being counted
    std::size_t wall_page = 0;                              ///< of a wall that takes several
    ChangeWall wall;
    WallStands stands;
    bool my_side = false;
    TimeMs now;  ///< as last looked at, for what is left on a timer
    std::string clock;

    std::string_view text(std::string_view field) const {
        const auto found = texts.find(field);
        return found == texts.end() ? std::string_view() : found->second;
    }
};

}  // namespace alongside::app

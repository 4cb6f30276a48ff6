#pragma once
/// The phones in a room: starts and stops their server, keeps what they send, and shows them what the room sees.
///
/// One thread's, like the room. Whoever runs the session calls `deliver` when woken (Desk::wake) and `publish` after
/// every event. All that waits is stored in one transaction and acknowledged only then. Whatever happens here, the room
/// goes on by hands: nothing in it depends on a phone.
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/room.h"
#include "app/room_phones_view.h"
#include "server/server.h"

namespace alongside::app {

class RoomPhones {
  public:
    explicit RoomPhones(const Desk& desk) : desk_(desk) {}

    /// Whether a line is for the phones: "phones" and more (room_phones_view.h lists them).
    static bool is_line(std::string_view line);

    /// How they are written, for `help`.
    static std::vector<std::string> forms();

    /// The likeliest of this machine's addresses; its own, which only it can reach, if there is no other.
    static std::string likely_address();

    /// Errors: "phones-line" with how it is written, "phones-closed" where no server runs, and those of
    /// PhoneServer::start and of the store.
    Result<void> handle_line(Room& room, std::string_view line);

    /// What has come from phones, and how the server is. True if there is something new to show.
    bool deliver(Room& room);

    /// Shows phones what they are to see, if that has changed.
    void publish(const Room& room);

    PhonesView view(const Room& room) const;

    /// With the session.
    void close();

  private:
    struct Sorted;
    Result<void> start(Room& room, std::string_view line);
    Result<void> switched(Room& room, std::string_view what);
    std::vector<server::Answer> answered(Room& room, const std::vector<server::Ask>& asks);
    void keep(Room& room, const Sorted& sorted, std::vector<server::Answer>& answers);
    std::string refusal(const Room& room, const server::Vote& vote) const;
    std::string obeyed(Room& room, const server::Ask& ask);
    Result<void> give_reason(Room& room, const std::string& seat, const server::GiveReason& reason);
    void show(const Room& room, bool again);

    const Desk& desk_;
    std::unique_ptr<server::PhoneServer> server_;
    server::PhoneView shown_;
    server::Health health_;
    std::string address_;
    std::string code_;
    std::string co_code_;
    records::QrCode qr_;
    records::QrCode co_qr_;
    std::string trouble_;
    int seats_ = 0;
    bool on_wall_ = true;
    bool plain_ = false;
    bool slower_ = false;
    bool pause_ = false;
    bool co_asks_pause_ = false;
    bool co_holds_next_ = false;
    std::map<std::string, int> reasons_;  // typed for the question in hand, by seat
    std::string reasons_of_;              // its scene
};

}  // namespace alongside::app

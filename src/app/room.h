#pragma once
/// One group session in a trainer's hands: open, count, decide, pause, and open again next week.
///
/// Whatever the trainer does is an event (core/vote/event.h). It is tried on the session, then committed, then taken:
/// if it does not fit or cannot be saved, nothing has happened. Kill the program anywhere, and the session goes on
/// exactly there. The story itself runs on the core's own functions, as it does in Play; the room has no profile, and
/// nothing that it keeps says who voted how. The desk outlives the room.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/desk.h"
#include "app/room_story.h"
#include "core/vote/ballots.h"
#include "core/vote/session.h"

namespace alongside::app {

class Room {
  public:
    /// A new session in its lobby, with what is true tonight drawn by its seed. Errors: those of the store, and of the
    /// events that `setup` means.
    static Result<Room> open(const Desk& desk, const content::Shelved& shelved, const vote::Setup& setup = {});

    /// The session as it was left, against the very bytes that it was begun with. Errors: "no-such-room",
    /// "damaged-room" and those of the store.
    static Result<Room> reopen(const Desk& desk, const Id& id);

    Room(Room&&) noexcept;
    Room& operator=(Room&&) noexcept;
    ~Room();

    /// Errors: those of vote::apply and of the store; "unknown-word" where the glossary does not know it. Then nothing
    /// has changed. An event that closes a vote counts the ballots from phones first, in the same breath; nobody else
    /// can count phones ("not-now").
    Result<void> handle(const vote::Event& event);

    /// The same for a line. `next` and `back` stand for what vote::next and vote::back say. Errors: also those of
    /// vote::read_event, and "nothing-next".
    Result<void> handle_line(std::string_view line);

    /// What phones sent, all of it durable or none: seats that joined, and ballots of the vote that is open. Answers
    /// with what stands now for each ballot. Errors: those of the store.
    Result<std::vector<vote::Ballot>> keep(const std::vector<store::PhoneSeat>& seats,
                                           const std::vector<vote::Ballot>& ballots);

    /// Takes the ballots of the open vote out.
    Result<void> clear_ballots();

    /// Seats that joined before, also before the program was last started. Errors: those of the store.
    Result<std::vector<store::PhoneSeat>> seats() const;

    const vote::BallotBox& ballots() const { return ballots_; }

    const Id& id() const { return id_; }
    TimeMs opened_at() const { return opened_at_; }
    const vote::Session& session() const { return session_; }
    const Scenario& scenario() const { return story_->scenario(); }

    /// What the wall shows of the story: of a What if while there is one.
    const RoomMoment& moment() const { return moment_; }

    const RoomStory& story() const { return *story_; }

    /// What its scenario is kept under.
    const std::string& scenario_sha256() const { return scenario_sha256_; }

  private:
    Room(const Desk& desk, Scenario scenario, std::uint64_t seed);
    Result<void> begin_session();
    void take(vote::Session session);
    Result<void> take_in(const std::vector<vote::Event>& events);
    void forget_ballots();

    const Desk* desk_;
    std::unique_ptr<RoomStory> story_;
    Id id_;
    TimeMs opened_at_;
    std::string scenario_sha256_;
    std::uint64_t seed_ = 0;
    vote::Session session_;
    vote::BallotBox ballots_;
    RoomMoment moment_;
};

/// A session that was not finished, to be offered again.
struct RoomCard {
    Id room;
    std::string scenario_id;
    std::string title;
    TimeMs opened_at;
    std::string where;  ///< the turning point that it stands at; may be empty
    int people = 0;
    bool finished = false;
};

/// All sessions in these saves, the latest first. Those that cannot be opened any more have no title. Errors: those of
/// the store.
Result<std::vector<RoomCard>> rooms_of(const Desk& desk);

/// Takes a session away for good, backups included. Errors: "no-such-room" and those of the store.
Result<void> erase_room(const Desk& desk, const Id& room);

}  // namespace alongside::app

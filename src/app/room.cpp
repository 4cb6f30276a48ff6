#include "app/room.h"

#include <algorithm>

#include "app/play.h"
#include "content/scenario_reader.h"
#include "core/base/text.h"

namespace alongside::app {

namespace {

/// The events that a setup means, in an order in which none undoes another.
std::vector<vote::Event> events_of(const vote::Setup& setup) {
    std::vector<vote::Event> events(setup.seat.empty() ? 0 : 1, vote::SetSeat{setup.seat});
    events.emplace_back(vote::SetPeople{setup.people});
    events.emplace_back(vote::SetMinutes{setup.minutes});
    events.emplace_back(vote::SetFacilitators{setup.facilitators});
    events.emplace_back(vote::SetDepth{setup.depth});
    for (const auto& [scene, pace] : setup.paces) {
        events.emplace_back(vote::SetPace{scene, pace});
    }
    if (!setup.stop.empty()) {
        events.emplace_back(vote::SetStop{setup.stop});
    }
    return events;
}

tl::unexpected<Error> damaged() {
    return fail("damaged-room",
                "That session cannot be opened again: what is kept of it is no longer readable. Nothing was changed.");
}

Result<void> check_word(const Desk& desk, const vote::Event& event) {
    const auto* word = std::get_if<vote::ShowWord>(&event);
    if (word == nullptr || (desk.glossary != nullptr && content::find_term(*desk.glossary, word->term) != nullptr)) {
        return {};
    }
    std::vector<std::string> known;
    if (desk.glossary != nullptr) {
        for (const content::Term& term : *desk.glossary) {
            known.insert(known.end(), term.forms.begin(), term.forms.end());
        }
    }
    const std::string meant = closest(word->term, known);
    return fail("unknown-word", "The glossary does not know \"" + word->term + "\"." +
                                    (meant.empty() ? std::string() : " Did you mean \"" + meant + "\"?"));
}

/// Only what the program counts itself.
bool counts_phones(const vote::Event& event) {
    const auto* count = std::get_if<vote::Count>(&event);
    return std::holds_alternative<vote::Moved>(event) || (count != nullptr && count->channel == vote::Channel::phones);
}

}  // namespace

Room::Room(const Desk& desk, Scenario scenario, std::uint64_t seed)
    : desk_(&desk), story_(std::make_unique<RoomStory>(std::move(scenario), seed, desk.words)), seed_(seed) {}

Room::Room(Room&&) noexcept = default;
Room& Room::operator=(Room&&) noexcept = default;
Room::~Room() = default;

Result<void> Room::begin_session() {
    return vote::new_session(*story_).map([this](vote::Session session) { take(std::move(session)); });
}

Result<Room> Room::open(const Desk& desk, const content::Shelved& shelved, const vote::Setup& setup) {
    Room room(desk, *shelved.scenario, draw_seed(desk.entropy));
    room.id_ = make_id(desk.entropy);
    room.opened_at_ = desk.now();
    if (auto begun = room.begin_session(); !begun) {
        return tl::unexpected(begun.error());
    }
    vote::Session session = room.session_;
    std::vector<store::RoomLine> lines;
    for (const vote::Event& event : events_of(setup)) {
        if (auto taken = vote::apply(session, event, room.opened_at_, *room.story_); !taken) {
            return tl::unexpected(taken.error());
        }
        lines.push_back({session.revision, vote::write_event(event), room.opened_at_});
    }
    if (desk.saves != nullptr) {
        const auto sha = desk.saves->scenario_versions().put_if_absent(shelved.id, shelved.bytes, room.opened_at_);
        if (!sha) {
            return tl::unexpected(sha.error());
        }
        room.scenario_sha256_ = *sha;
        const store::StoredRoom stored{room.id_, shelved.id, *sha, room.seed_, room.opened_at_};
        if (auto created = desk.saves->rooms().create(stored, lines); !created) {
            return tl::unexpected(created.error());
        }
    }
    room.take(std::move(session));
    return room;
}

Result<Room> Room::reopen(const Desk& desk, const Id& id) {
    const auto stored = desk.saves->rooms().get(id);
    if (!stored || !*stored) {
        return stored ? fail("no-such-room", "That session is not in these saves.") : tl::unexpected(stored.error());
    }
    const auto version = desk.saves->scenario_versions().get((*stored)->scenario_sha256);
    const auto lines = desk.saves->rooms().lines_of(id);
    if (!version || !lines) {
        return tl::unexpected(version ? lines.error() : version.error());
    }
    auto read = *version ? content::read_stored_scenario((*version)->bytes, (*stored)->scenario_id,
                                                         desk.library.world_of((*stored)->scenario_id))
                         : content::ReadScenario{};
    if (!read.scenario) {
        return damaged();
    }
    Room room(desk, std::move(*read.scenario), (*stored)->seed);
    room.id_ = id;
    room.opened_at_ = (*stored)->opened_at;
    room.scenario_sha256_ = (*stored)->scenario_sha256;
    if (!room.begin_session()) {
        return damaged();
    }
    vote::Session session = room.session_;
    for (const store::RoomLine& line : *lines) {
        const auto event = vote::read_event(line.line);
        if (!event || !vote::apply(session, *event, line.at, *room.story_) || session.revision != line.revision) {
            return damaged();
        }
    }
    room.take(std::move(session));
    const auto ballots = desk.saves->phones().ballots_of(id);
    if (!ballots) {
        return tl::unexpected(ballots.error());
    }
    for (const vote::Ballot& ballot : *ballots) {
        room.ballots_.put(ballot);
    }
    room.forget_ballots();
    return room;
}

/// What the session stands at can always be told: it got there by the same story.
void Room::take(vote::Session session) {
    session_ = std::move(session);
    moment_ = *story_->moment(session_.setup.seat, session_.side ? session_.side->path : session_.path);
}

Result<void> Room::handle(const vote::Event& event) {
    if (counts_phones(event)) {
        return fail("not-now", "Phones are counted by the program, when a vote closes.");
    }
    vote::Session after = session_;
    auto fits = check_word(*desk_, event).and_then([&] { return vote::apply(after, event, desk_->now(), *story_); });
    if (!fits) {
        return fits;
    }
    const bool closes = after.phase != session_.phase || after.finished;
    std::vector<vote::Event> events = closes ? vote::counted(session_, ballots_) : std::vector<vote::Event>();
    events.push_back(event);
    return take_in(events);
}

/// One after another, all or nothing.
Result<void> Room::take_in(const std::vector<vote::Event>& events) {
    const TimeMs at = desk_->now();
    vote::Session session = session_;
    std::vector<store::RoomLine> lines;
    for (const vote::Event& event : events) {
        if (auto taken = vote::apply(session, event, at, *story_); !taken) {
            return taken;
        }
        lines.push_back({session.revision, vote::write_event(event), at});
    }
    if (desk_->saves != nullptr) {
        if (auto saved = desk_->saves->rooms().append(id_, lines); !saved) {
            return saved;
        }
    }
    take(std::move(session));
    forget_ballots();
    return {};
}

/// Those that nobody needs any more. Where the saves cannot be written just now it is tried again with the next event.
void Room::forget_ballots() {
    const std::vector<std::string> wanted = vote::needed(session_);
    std::vector<std::string> done;
    for (const std::string& key : ballots_.keys()) {
        if (std::find(wanted.begin(), wanted.end(), key) == wanted.end()) {
            done.push_back(key);
        }
    }
    const bool kept = desk_->saves != nullptr;
    const bool dropped = done.empty() || !kept || desk_->saves->phones().drop_ballots(id_, done);
    if (dropped) {
        ballots_.keep_only(wanted);
    }
    if (kept && session_.finished) {
        static_cast<void>(desk_->saves->phones().drop_seats(id_));
    }
}

Result<std::vector<vote::Ballot>> Room::keep(const std::vector<store::PhoneSeat>& seats,
                                             const std::vector<vote::Ballot>& ballots) {
    std::vector<std::optional<vote::Ballot>> before;
    std::vector<vote::Ballot> standing;
    for (const vote::Ballot& ballot : ballots) {
        before.push_back(ballots_.find(ballot.key, ballot.seat));
        standing.push_back(ballots_.put(ballot));
    }
    const auto saved = desk_->saves == nullptr ? Result<void>() : desk_->saves->phones().put(id_, seats, standing);
    if (saved) {
        return standing;
    }
    for (std::size_t i = ballots.size(); i-- > 0;) {
        ballots_.restore(ballots[i].key, ballots[i].seat, std::move(before[i]));
    }
    return tl::unexpected(saved.error());
}

Result<void> Room::clear_ballots() {
    const std::string key = vote::ballot_key(session_);
    auto dropped = desk_->saves == nullptr ? Result<void>() : desk_->saves->phones().drop_ballots(id_, {key});
    return dropped.map([&] { ballots_.clear(key); });
}

Result<std::vector<store::PhoneSeat>> Room::seats() const {
    return desk_->saves == nullptr ? std::vector<store::PhoneSeat>() : desk_->saves->phones().seats_of(id_);
}

Result<void> Room::handle_line(std::string_view line) {
    const std::string_view said = trimmed(line);
    if (said == "next" || said == "back") {
        const auto event = said == "next" ? vote::next(session_) : vote::back(session_);
        return event ? handle(*event)
                     : fail("nothing-next",
                            said == "next" ? "The room has to choose first." : "There is nothing to go back to.");
    }
    return vote::read_event(said).and_then([this](const vote::Event& event) { return handle(event); });
}

namespace {

RoomCard card_of(const Desk& desk, const store::StoredRoom& stored) {
    RoomCard card;
    card.room = stored.id;
    card.scenario_id = stored.scenario_id;
    card.opened_at = stored.opened_at;
    const auto room = Room::reopen(desk, stored.id);
    if (!room) {
        return card;
    }
    card.title = room->scenario().title;
    card.people = room->session().setup.people;
    card.finished = room->session().finished.has_value();
    if (const auto scene = room->scenario().find_scene(room->session().stop.scene)) {
        card.where = room->session().began ? room->scenario().scenes[*scene].turning : std::string();
    }
    return card;
}

}  // namespace

Result<std::vector<RoomCard>> rooms_of(const Desk& desk) {
    std::vector<RoomCard> cards;
    if (desk.saves == nullptr) {
        return cards;
    }
    return desk.saves->rooms().list().map([&](const std::vector<store::StoredRoom>& rooms) {
        std::transform(rooms.begin(), rooms.end(), std::back_inserter(cards),
                       [&](const store::StoredRoom& stored) { return card_of(desk, stored); });
        return cards;
    });
}

Result<void> erase_room(const Desk& desk, const Id& room) {
    if (desk.saves == nullptr) {
        return fail("no-such-room", "That session is not in these saves.");
    }
    return desk.saves->erase_room(room, desk.now()).map([](const store::Erased&) {});
}

}  // namespace alongside::app

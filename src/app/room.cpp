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
    auto read = *version ? content::read_stored_scenario((*version)->bytes, (*stored)->scenario_id, desk.library.world)
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
    return room;
}

/// What the session stands at can always be told: it got there by the same story.
void Room::take(vote::Session session) {
    session_ = std::move(session);
    moment_ = *story_->moment(session_.setup.seat, session_.side ? session_.side->path : session_.path);
}

Result<void> Room::handle(const vote::Event& event) {
    const TimeMs at = desk_->now();
    vote::Session session = session_;
    auto taken =
        check_word(*desk_, event).and_then([&] { return vote::apply(session, event, at, *story_); }).and_then([&] {
            return desk_->saves == nullptr
                       ? Result<void>()
                       : desk_->saves->rooms().append(id_, {session.revision, vote::write_event(event), at});
        });
    if (taken) {
        take(std::move(session));
    }
    return taken;
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

#include "app/room_desk.h"

#include <algorithm>

#include "app/prints.h"

namespace alongside::app {

namespace {

/// What the wall is about: while this stays the same, so does the page of a long wall.
std::string subject_of(const WallView& wall) {
    std::string subject = wall.heading + '\n' + wall.ask + '\n' + wall.scene.scene_id + '\n';
    subject += std::to_string(wall.page_number) + (wall.what_if ? "w" : "") + (wall.blank ? "b" : "");
    subject += wall.notice ? wall.notice->title : std::string();
    return subject + '\n' + std::to_string(wall.results.size()) + ' ' + std::to_string(wall.answers.size());
}

/// Lists, on which a trainer does one thing after another.
bool stays_open(RoomSheet sheet) {
    return sheet == RoomSheet::plan || sheet == RoomSheet::reasons || sheet == RoomSheet::roles ||
           sheet == RoomSheet::phones;
}

}  // namespace

struct RoomDesk::Visitor {
    RoomDesk& desk;
    RoomState& state;

    std::string operator()(const ShowRooms&) const { return desk.show_set_up(); }
    std::string operator()(const PlanRoom& wanted) const { return desk.plan(wanted); }
    std::string operator()(const OpenRoom&) const {
        const content::Shelved* shelved = desk.desk_.library.find_playable(state.set_up.scenario);
        if (shelved == nullptr) {
            return {};
        }
        return desk.take(Room::open(desk.desk_, *shelved, state.set_up.setup));
    }
    std::string operator()(const ReopenRoom& reopen) const { return desk.take(Room::reopen(desk.desk_, reopen.room)); }
    std::string operator()(const AskEraseRoom& ask) const {
        state.set_up.erasing = ask.room;
        return {};
    }
    std::string operator()(const EraseRoom& erase) const {
        state.set_up.erasing.reset();
        const auto erased = erase_room(desk.desk_, erase.room);
        const std::string trouble = desk.show_set_up();
        return erased ? trouble : erased.error().message;
    }
    std::string operator()(const RoomLine& line) const {
        return desk.room_ ? desk.take_line(line.line) : std::string();
    }
    std::string operator()(const RoomTake& take) const {
        const RoomSheet open = state.sheet;
        std::string trouble = desk.room_ ? desk.taken(desk.room_->handle(take.event)) : std::string();
        if (std::holds_alternative<vote::Drop>(take.event)) {
            state.sheet = open;  // the next may be struck out too
        }
        return trouble;
    }
    std::string operator()(const TurnWall& turn) const {
        const int page = static_cast<int>(state.wall_page) + turn.by;
        state.wall_page = static_cast<std::size_t>(std::max(0, page));
        return {};
    }
    std::string operator()(const ShowRoomSheet& show) const {
        state.sheet = show.sheet;
        state.about = show.about;
        state.texts.clear();
        return {};
    }
    std::string operator()(const EditRoomText& edit) const {
        state.texts[edit.field] = edit.text;
        return {};
    }
    std::string operator()(const ChooseChannel& choose) const {
        state.channel = choose.channel;
        return {};
    }
    std::string operator()(const ChangeWall& change) const {
        state.wall = change;
        return {};
    }
    std::string operator()(const SeeMySide& see) const {
        state.my_side = see.on;
        return {};
    }
    std::string operator()(const SaveRecord&) const { return desk.save_record(); }
    std::string operator()(const LeaveRoom&) const { return desk.leave(); }
};

std::string RoomDesk::handle(const RoomCommand& command) {
    look_round();
    return std::visit(Visitor{*this, state_}, command);
}

void RoomDesk::look_round() {
    state_.now = desk_.now();
    state_.clock = clock_words(desk_, state_.now);
    if (room_ && phones_.deliver(*room_)) {
        show();
    }
}

std::string RoomDesk::take_line(std::string_view line) {
    return taken(RoomPhones::is_line(line) ? phones_.handle_line(*room_, line) : room_->handle_line(line));
}

std::string RoomDesk::plan(const PlanRoom& wanted) {
    RoomSetUp& up = state_.set_up;
    up.scenario = wanted.scenario;
    up.setup = wanted.setup;
    up.plan.reset();
    up.title.clear();
    const content::Shelved* shelved = desk_.library.find_playable(wanted.scenario);
    if (shelved == nullptr) {
        up.scenario.clear();
        return {};
    }
    up.title = shelved->scenario->title;
    auto plan = plan_view(*shelved->scenario, wanted.setup, state_.now, desk_);
    if (!plan) {
        return plan.error().message;
    }
    up.plan = std::move(*plan);
    return {};
}

std::string RoomDesk::show_set_up() {
    phones_.close();
    room_.reset();
    state_.at = RoomState::At::set_up;
    state_.sheet = RoomSheet::none;
    auto cards = rooms_of(desk_);
    state_.set_up.cards = cards ? std::move(*cards) : std::vector<RoomCard>();
    std::string trouble = plan({state_.set_up.scenario, state_.set_up.setup});
    return cards ? trouble : cards.error().message;
}

std::string RoomDesk::take(Result<Room> room) {
    if (!room) {
        return room.error().message;
    }
    phones_.close();
    room_.emplace(std::move(*room));
    state_.at = RoomState::At::session;
    state_.sheet = RoomSheet::none;
    state_.wall_page = 0;
    show();
    return {};
}

/// What was typed stays where it could not be taken.
std::string RoomDesk::taken(const Result<void>& result) {
    if (!result) {
        return result.error().message;
    }
    const std::string before = subject_of(state_.view.wall);
    show();
    if (subject_of(state_.view.wall) != before) {
        state_.wall_page = 0;
    }
    if (!stays_open(state_.sheet)) {
        state_.sheet = RoomSheet::none;
    }
    state_.texts.clear();
    return {};
}

void RoomDesk::show() {
    phones_.publish(*room_);
    state_.view = presenter_view(*room_, desk_);
    add_phones(phones_.view(*room_), state_.view);
}

std::string RoomDesk::save_record() {
    if (!room_ || desk_.saves == nullptr) {
        return {};
    }
    const auto folder = write_record_beside(record_of(*room_, desk_), desk_.saves->folder(),
                                            room_->scenario().id + "-record", desk_.words);
    return folder ? desk_.words.format(content::Word::room_record_written, folder->string()) : folder.error().message;
}

std::string RoomDesk::leave() {
    std::string trouble;
    if (room_ && !state_.view.paused && !state_.view.finished) {
        if (const auto paused = room_->handle(vote::Pause{}); !paused) {
            trouble = paused.error().message;
        }
    }
    const std::string other = show_set_up();
    return trouble.empty() ? other : trouble;
}

}  // namespace alongside::app

#include "text/room_edition.h"

#include <filesystem>
#include <fstream>
#include <ostream>

#include "app/pack/record_paper.h"
#include "app/shelf.h"
#include "core/base/text.h"
#include "text/room_json.h"

namespace alongside::text {

namespace {

using content::Word;
using Json = nlohmann::ordered_json;

/// Words of a person may hold anything that is UTF-8, which the reader of events has seen to.
std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

vote::Setup setup_of(const RoomRequest& request) {
    vote::Setup setup;
    setup.people = request.people.value_or(setup.people);
    setup.minutes = request.minutes.value_or(setup.minutes);
    return setup;
}

}  // namespace

int RoomEdition::run(const RoomRequest& request) {
    auto opened = open(request);
    if (!opened) {
        err_ << opened.error().message << '\n';
        return 2;
    }
    room_.emplace(std::move(*opened));
    start_phones(request);
    Json first = {{"room", room_->id().text}};
    first.update(room_json(*room_, phones_.view(*room_), desk_));
    out_ << dumped(first) << std::endl;
    std::string line;
    for (auto heard = porter_.wait(line); heard != Porter::Heard::end; heard = porter_.wait(line)) {
        if (heard == Porter::Heard::knock) {
            look_at_phones();
        } else if (!trimmed(line).empty() && !obey(trimmed(line))) {
            return 0;
        }
    }
    pause();
    return 0;
}

/// Where it cannot be, the first answer says so, and the room goes on by hands.
void RoomEdition::start_phones(const RoomRequest& request) {
    if (!request.port) {
        return;
    }
    const std::string address = request.address.empty() ? app::RoomPhones::likely_address() : request.address;
    const std::string line = "phones start " + address + ' ' + std::to_string(*request.port);
    static_cast<void>(phones_.handle_line(*room_, line));
}

/// A whole answer if the session has moved; else only how it is with the phones.
void RoomEdition::look_at_phones() {
    const int revision = room_->session().revision;
    if (!phones_.deliver(*room_)) {
        return;
    }
    if (room_->session().revision != revision) {
        answer({});
    } else {
        out_ << dumped({{"phones", phones_json(phones_.view(*room_))}}) << std::endl;
    }
}

Result<std::optional<Id>> RoomEdition::unfinished(const std::string& scenario) {
    return app::rooms_of(desk_).map([&](const std::vector<app::RoomCard>& rooms) {
        for (const app::RoomCard& card : rooms) {
            if (card.scenario_id == scenario && !card.finished && !card.title.empty()) {
                return std::optional(card.room);
            }
        }
        return std::optional<Id>();
    });
}

Result<app::Room> RoomEdition::open(const RoomRequest& request) {
    const auto shelved = app::find_playable(desk_, request.scenario);
    if (!shelved) {
        return tl::unexpected(shelved.error());
    }
    if (!request.people && !request.minutes) {
        const auto known = unfinished(request.scenario);
        if (!known) {
            return tl::unexpected(known.error());
        }
        if (*known) {
            return app::Room::reopen(desk_, **known);
        }
    }
    return app::Room::open(desk_, **shelved, setup_of(request));
}

void RoomEdition::answer(const Result<void>& taken) {
    if (taken) {
        phones_.publish(*room_);
    }
    out_ << dumped(taken ? room_json(*room_, phones_.view(*room_), desk_) : Json{{"refused", taken.error().message}})
         << std::endl;
}

/// False: there is nothing left to run.
bool RoomEdition::obey(std::string_view line) {
    constexpr std::string_view kRecordTo = "record ";
    if (line == "help") {
        std::vector<std::string> forms = vote::event_forms();
        const std::vector<std::string> of_phones = app::RoomPhones::forms();
        forms.insert(forms.end(), of_phones.begin(), of_phones.end());
        out_ << dumped({{"help", forms}}) << std::endl;
    } else if (line == "record") {
        out_ << dumped({{"record", record_json(app::record_of(*room_, desk_))}}) << std::endl;
    } else if (line.substr(0, kRecordTo.size()) == kRecordTo) {
        write_record(trimmed(line.substr(kRecordTo.size())));
    } else if (line == "erase") {
        const auto erased = app::erase_room(desk_, room_->id());
        out_ << dumped(erased ? Json{{"erased", room_->id().text}} : Json{{"refused", erased.error().message}})
             << std::endl;
        return !erased;
    } else {
        answer(app::RoomPhones::is_line(line) ? phones_.handle_line(*room_, line) : room_->handle_line(line));
    }
    return true;
}

void RoomEdition::write_record(std::string_view file) {
    const std::filesystem::path path{std::string(file)};
    const auto bytes = app::record_as(path.extension().string(), app::record_of(*room_, desk_), desk_.words);
    if (!bytes) {
        out_ << dumped({{"refused", bytes.error().message}}) << std::endl;
        return;
    }
    std::ofstream out(path, std::ios::binary);
    out << *bytes;
    out.close();
    out_ << dumped(out ? Json{{"written", std::string(file)}}
                       : Json{{"refused", desk_.words.format(Word::text_record_unwritten, std::string(file))}})
         << std::endl;
}

void RoomEdition::pause() {
    const vote::Session& session = room_->session();
    if (!session.paused && !session.finished) {
        answer(room_->handle(vote::Pause{}));
    }
}

}  // namespace alongside::text

#include "store/rooms.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/eraser.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Rooms::Queries {
    using Columns = Out<Id, std::string, std::string, std::uint64_t, TimeMs>;

    explicit Queries(soci::session& session)
        : create(session, sql::room_create),
          get(session, sql::room_get),
          list(session, sql::room_list),
          append(session, sql::room_event_append),
          lines_of(session, sql::room_event_of_room),
          eraser(session, sql::room_erase, "room") {}

    void append_behind(const Id& room, const RoomLine& line) {
        if (append.run(line.revision, line.line, line.at, room, line.revision - 1) == 0) {
            throw Refusal(unknown_reference());
        }
    }

    Query<In<Id, std::string, std::string, std::uint64_t, TimeMs>, Out<>> create;
    Query<In<Id>, Columns> get;
    Query<In<>, Columns> list;
    Query<In<int, std::string, TimeMs, Id, int>, Out<>> append;
    Query<In<Id>, Out<int, std::string, TimeMs>> lines_of;
    Eraser eraser;
};

namespace {

StoredRoom made(Id id, std::string scenario_id, std::string sha256, std::uint64_t seed, TimeMs opened_at) {
    return {std::move(id), std::move(scenario_id), std::move(sha256), seed, opened_at};
}

}  // namespace

Rooms::Rooms(Database& database) : database_(database), queries_(std::make_unique<Queries>(database.session())) {}

Rooms::~Rooms() = default;

Result<void> Rooms::create(const StoredRoom& room, const std::vector<RoomLine>& lines) {
    return attempt([&] {
        soci::transaction transaction(database_.session());
        queries_->create.run(room.id, room.scenario_id, room.scenario_sha256, room.seed, room.opened_at);
        for (const RoomLine& line : lines) {
            queries_->append_behind(room.id, line);
        }
        transaction.commit();
    });
}

Result<std::optional<StoredRoom>> Rooms::get(const Id& room) {
    return attempt([&] { return queries_->get.one_as(made, room); });
}

Result<std::vector<StoredRoom>> Rooms::list() {
    return attempt([&] { return queries_->list.all_as(made); });
}

Result<void> Rooms::append(const Id& room, const std::vector<RoomLine>& lines) {
    return attempt([&] {
        soci::transaction transaction(database_.session());
        for (const RoomLine& line : lines) {
            queries_->append_behind(room, line);
        }
        transaction.commit();
    });
}

Result<std::vector<RoomLine>> Rooms::lines_of(const Id& room) {
    return attempt([&] {
        return queries_->lines_of.all_as(
            [](int revision, std::string line, TimeMs at) {
                return RoomLine{revision, std::move(line), at};
            },
            room);
    });
}

Result<bool> Rooms::erase_rows(const Id& room, TimeMs now) {
    return queries_->eraser.erase(room, now);
}

}  // namespace alongside::store

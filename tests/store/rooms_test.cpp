#include "folders.h"
#include "store/db/errors.h"
#include "store/db/file_database.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

StoredRoom a_room(Saves& saves, std::uint64_t n, TimeMs opened_at = kNow) {
    const Result<std::string> sha256 = saves.scenario_versions().put_if_absent("hall", "title: The hall", kNow);
    REQUIRE(sha256);
    const StoredRoom room{id(n), "hall", *sha256, 0xffff'ffff'ffff'ffffULL, opened_at};
    REQUIRE(saves.rooms().create(room, {{1, "people 24", opened_at}, {2, "minutes 60", opened_at}}));
    return room;
}

}  // namespace

SCENARIO("a group session is kept with its log") {
    const TempFolder folder;
    Saves saves = opened(folder);
    const StoredRoom room = a_room(saves, 1);

    THEN("it comes back as it was, the largest seed included") {
        CHECK(saves.rooms().get(id(1)).value() == std::optional(room));
        CHECK(saves.rooms().get(id(9)).value() == std::optional<StoredRoom>());
    }
    THEN("all are listed, the latest first") {
        const StoredRoom later_room = a_room(saves, 2, later(5));
        CHECK(saves.rooms().list() == std::vector{later_room, room});
    }
    WHEN("a line is added") {
        const RoomLine line{3, "count hands sit-down 7; it's \"so\" ☕", later(1)};
        REQUIRE(saves.rooms().append(id(1), {line}));
        THEN("it stands behind the others, also after the saves were closed") {
            { const Saves closed = std::move(saves); }
            Saves again = opened(folder);
            CHECK(again.rooms().lines_of(id(1)) ==
                  std::vector<RoomLine>{{1, "people 24", kNow}, {2, "minutes 60", kNow}, line});
        }
    }
    THEN("a line has its place behind the last one, and no other") {
        const Error unknown{"unknown-reference",
                            "This belongs to something that is not in the saves, so it was not saved."};
        CHECK(saves.rooms().append(id(1), {{2, "again", kNow}}).error() == unknown);
        CHECK(saves.rooms().append(id(1), {{4, "too far", kNow}}).error() == unknown);
        CHECK(saves.rooms().append(id(9), {{1, "nowhere", kNow}}).error() == unknown);
        CHECK(saves.rooms().lines_of(id(1))->size() == 2);
    }
    THEN("a line never changes") {
        { const Saves closed = std::move(saves); }
        const auto database = FileDatabase::open(folder.file("alongside.db"), {}).value();
        const Result<void> changed =
            attempt([&] { database->session() << "update room_event set line = 'other' where revision = 1"; });
        REQUIRE_FALSE(changed);
        CHECK(changed.error() == Error{"never-changes", "What has been decided is never changed in the saves."});
    }
    THEN("a room whose lines are not in order is not kept at all") {
        CHECK_FALSE(saves.rooms().create({id(2), "hall", room.scenario_sha256, 1, kNow}, {{2, "people 24", kNow}}));
        CHECK(saves.rooms().get(id(2)).value() == std::optional<StoredRoom>());
    }
    THEN("a room of an unknown version is refused") {
        CHECK(saves.rooms().create({id(2), "hall", std::string(64, '0'), 1, kNow}, {}).error().code ==
              "unknown-reference");
    }
}

SCENARIO("a group session can be taken away for good") {
    const TempFolder folder;
    const std::string secret = "promise Ade Adeyemi | ring | Friday";
    {
        Saves saves = opened(folder);
        a_room(saves, 1);
        a_room(saves, 2);
        REQUIRE(saves.rooms().append(id(1), {{3, secret, kNow}}));
    }
    { const Saves backed_up = opened(folder, later(kDay)); }
    Saves saves = opened(folder, later(2 * kDay));
    REQUIRE(saves.erase_room(id(1), later(2 * kDay)));

    THEN("no file in the folder holds what was said in it") {
        for (const std::string& name : folder.files()) {
            INFO(name);
            CHECK(read_bytes(folder.file(name)).find("Adeyemi") == std::string::npos);
        }
    }
    THEN("the others stay") {
        CHECK(saves.rooms().list()->size() == 1);
    }
    THEN("one that is not there is told") {
        CHECK(saves.erase_room(id(9), kNow).error() == Error{"no-such-room", "That session is not in these saves."});
    }
}

SCENARIO("the tables of a group session have no place for a voter") {
    const TempFolder folder;
    { const Saves saves = opened(folder); }
    const std::string columns =
        "select group_concat(name, ' ') from (select p.name from sqlite_master m, pragma_table_info(m.name) p "
        "where m.type = 'table' and m.name like 'room%' order by m.name, p.cid)";
    CHECK(outside(folder.file("alongside.db"), columns) ==
          "id scenario_id scenario_sha256 seed opened_at_ms room_id revision line at_ms");
}

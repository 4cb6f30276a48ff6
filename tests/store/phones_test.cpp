/// What is kept of phones, and for how long.
#include "store/phones.h"

#include "folders.h"
#include "store/rooms.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;
using vote::Ballot;

namespace {

std::string hash(char c) {
    return std::string(64, c);
}

void add_room(Saves& saves, std::uint64_t n) {
    const Result<std::string> sha256 = saves.scenario_versions().put_if_absent("hall", "title: The hall", kNow);
    REQUIRE(sha256);
    REQUIRE(saves.rooms().create({id(n), "hall", *sha256, 1, kNow}, {}));
}

}  // namespace

SCENARIO("ballots are kept by seat while they may change") {
    const TempFolder folder;
    Saves saves = opened(folder);
    add_room(saves, 1);
    add_room(saves, 2);
    REQUIRE(saves.phones().put(id(1), {{hash('c'), true}}, {{"t1.1", hash('a'), "one", 4}}));
    REQUIRE(saves.phones().put(id(1), {}, {{"t1.1", hash('a'), "two", 5}, {"t1.1", hash('b'), "one", 1}}));

    THEN("the later one stands, and a seat is there with its ballot") {
        CHECK(saves.phones().ballots_of(id(1)) ==
              std::vector<Ballot>{{"t1.1", hash('a'), "two", 5}, {"t1.1", hash('b'), "one", 1}});
        CHECK(saves.phones().seats_of(id(1)) ==
              std::vector<PhoneSeat>{{hash('a'), false}, {hash('b'), false}, {hash('c'), true}});
        CHECK(saves.phones().ballots_of(id(2)) == std::vector<Ballot>{});
    }
    THEN("they are there after the saves were closed") {
        { const Saves closed = std::move(saves); }
        Saves again = opened(folder);
        CHECK(again.phones().ballots_of(id(1))->size() == 2);
        CHECK(again.phones().seats_of(id(1))->size() == 3);
    }
    THEN("all of a batch is kept, or none of it") {
        CHECK_FALSE(saves.phones().put(id(1), {}, {{"t1.1", hash('d'), "one", 1}, {"t1.1", "short", "one", 1}}));
        CHECK(saves.phones().ballots_of(id(1))->size() == 2);
        CHECK(saves.phones().put(id(9), {{hash('a'), false}}, {}).error().code == "unknown-reference");
    }
    WHEN("a vote is over") {
        REQUIRE(saves.phones().put(id(1), {}, {{"t1.2", hash('a'), "one", 6}}));
        REQUIRE(saves.phones().drop_ballots(id(1), {"t1.1", "other.1"}));
        THEN("its ballots are gone, and no others") {
            CHECK(saves.phones().ballots_of(id(1)) == std::vector<Ballot>{{"t1.2", hash('a'), "one", 6}});
        }
    }
    WHEN("the session is over, or taken away") {
        const bool erased = GENERATE(true, false);
        if (erased) {
            REQUIRE(saves.erase_room(id(1), kNow));
        } else {
            REQUIRE(saves.phones().drop_seats(id(1)));
        }
        THEN("no seat and no ballot is left, in no file") {
            CHECK(saves.phones().seats_of(id(1)) == std::vector<PhoneSeat>{});
            CHECK(saves.phones().ballots_of(id(1)) == std::vector<Ballot>{});
            { const Saves closed = std::move(saves); }
            for (const std::string& name : folder.files()) {
                INFO(name);
                CHECK(read_bytes(folder.file(name)).find(hash('a')) == std::string::npos);
            }
        }
    }
}

SCENARIO("the tables of phones have no place for a name, an address or a time") {
    const TempFolder folder;
    { const Saves saves = opened(folder); }
    const std::string columns =
        "select group_concat(name, ' ') from (select p.name from sqlite_master m, pragma_table_info(m.name) p "
        "where m.type = 'table' and m.name like 'phone%' order by m.name, p.cid)";
    CHECK(outside(folder.file("alongside.db"), columns) ==
          "room_id ballot_key seat_hash choice nonce room_id seat_hash co");
}

/// What only a shared store has to say. Without a server (kept.h) there is nothing to test here.
#include <fmt/format.h>
#include <soci/postgresql/soci-postgresql.h>

#include <algorithm>

#include "kept.h"
#include "store/db/errors.h"
#include "store/db/shared_database.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

bool has_server() {
    const std::vector<Kind> there = kinds();
    return std::find(there.begin(), there.end(), Kind::shared) != there.end();
}

Error refused_by(const std::string& connection) {
    const auto database = SharedDatabase::open(connection);
    REQUIRE_FALSE(database);
    return database.error();
}

}  // namespace

SCENARIO("a shared store that nobody answers for is told apart from a broken one") {
    CHECK(refused_by("host=/nowhere/at/all port=1 connect_timeout=2") ==
          Error{"no-connection",
                "The shared saves cannot be reached. Everything saved before is still there. Check the network and "
                "the sign-in, then try again."});
}

SCENARIO("a shared store is furnished once, and never where something else lives", "[contract]") {
    if (!has_server()) {
        return;
    }
    empty_server();

    GIVEN("an empty database, opened by two machines") {
        const auto first = SharedDatabase::open(server());
        const auto second = SharedDatabase::open(server());
        REQUIRE(first);
        REQUIRE(second);
        THEN("what the one saves the other sees") {
            REQUIRE(Profiles(**first).add({id(1), "Ada", kNow}));
            CHECK(Profiles(**second).find_by_name("ADA")->value().id == id(1));
        }
        THEN("it has no place for anybody's reflections") {
            CHECK(ask_number((*first)->session(),
                             "select count(*) from information_schema.tables where table_name = 'reflection'") == 0);
        }
    }
    GIVEN("another program's tables") {
        soci::session stranger(soci::postgresql, server());
        stranger << "create table recipes (name text)";
        CHECK(refused_by(server()) == Error{"not-ours",
                                            "The shared database belongs to another program. Nothing was changed. "
                                            "Give Alongside a database of its own."});
        CHECK(ask_number(stranger, "select count(*) from information_schema.tables where table_schema = 'public'") ==
              1);
    }
    GIVEN("a store that a newer program has changed") {
        REQUIRE(SharedDatabase::open(server()));
        soci::session newer(soci::postgresql, server());
        const auto ours = ask_number(newer, "select version from alongside_schema");
        newer << "update alongside_schema set version = 99";
        CHECK(refused_by(server()) ==
              Error{"newer-saves",
                    fmt::format("These saves were written by a newer Alongside (schema 99; this one knows up to {}). "
                                "Nothing was changed. Update this program.",
                                ours)});
        CHECK(ask_number(newer, "select version from alongside_schema") == 99);
    }
}

SCENARIO("a shared store that cannot hold every script is refused", "[contract]") {
    if (!has_server()) {
        return;
    }
    soci::session session(soci::postgresql, server());
    session << "create database plain encoding 'SQL_ASCII' locale 'C' template template0";
    CHECK(refused_by(server() + " dbname=plain") ==
          Error{"not-utf8",
                "The shared database cannot hold names in every script. Nothing was changed. Give Alongside a "
                "database with the encoding UTF8."});
    session << "drop database plain";
}

SCENARIO("a connection that breaks is a sentence, and nothing that was saved is lost", "[contract]") {
    if (!has_server()) {
        return;
    }
    Kept saves(Kind::shared);
    REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
    const long long process = ask_number(saves.database().session(), "select pg_backend_pid()");
    {
        soci::session other(soci::postgresql, server());
        ask_text(other, "select cast(pg_terminate_backend(" + std::to_string(process) + ", 5000) as text)");
    }
    const Result<void> added = saves.profiles().add({id(2), "Grace", kNow});
    REQUIRE_FALSE(added);
    CHECK(added.error().code == "no-connection");
    saves.reopen();
    CHECK(saves.profiles().list()->size() == 1);
}

SCENARIO("a shared store that may only be read says so", "[contract]") {
    if (!has_server()) {
        return;
    }
    Kept saves(Kind::shared);
    saves.database().session() << "set default_transaction_read_only = on";
    CHECK(saves.profiles().add({id(1), "Ada", kNow}).error().code == "read-only");
    CHECK(saves.profiles().list()->empty());
}

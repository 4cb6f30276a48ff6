#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <array>

#include "folders.h"
#include "store/db/errors.h"
#include "store/db/file_database.h"
#include "store/db/migrate.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("a migration is a file of statements, separated by lines") {
    CHECK(statements_of("create table a (x)\n-- next\ncreate table b (x)") ==
          std::vector<std::string>{"create table a (x)", "create table b (x)"});
    CHECK(statements_of("-- why\nselect 1;\n  -- next  \n-- and why\nselect 2").size() == 2);
}

SCENARIO("migrations bring a database to the newest schema, all or nothing") {
    soci::session session(soci::sqlite3, ":memory:");
    const std::array<std::string_view, 2> two{"create table a (x)\n-- next\ninsert into a values (1)",
                                              "create table b (x)"};

    WHEN("they run on an empty database") {
        migrate(session, two);
        THEN("all have run, and the database knows its number and its owner") {
            CHECK(ask_number(session, "select x from a") == 1);
            CHECK(ask_number(session, "pragma user_version") == 2);
            CHECK(ask_number(session, "pragma application_id") == kApplicationId);
        }
        THEN("none runs again") {
            migrate(session, two);
            CHECK(ask_number(session, "select count(*) from a") == 1);
        }
        AND_WHEN("there is a third") {
            const std::array<std::string_view, 3> three{two[0], two[1], "alter table b add column y"};
            migrate(session, three);
            THEN("only that one runs") {
                CHECK(ask_number(session, "pragma user_version") == 3);
                CHECK(ask_number(session, "select count(y) from b") == 0);
            }
        }
    }
    WHEN("one statement fails") {
        const std::array<std::string_view, 2> broken{two[0], "create table b (x)\n-- next\ncreate table a (again)"};
        const Result<void> result = attempt([&] { migrate(session, broken); });
        THEN("nothing of any has happened") {
            REQUIRE_FALSE(result);
            CHECK(ask_number(session, "select count(*) from sqlite_master") == 0);
            CHECK(ask_number(session, "pragma user_version") == 0);
        }
    }
}

SCENARIO("where write-ahead is refused, there is the rollback journal") {
    // A database in memory refuses it, as some file systems do.
    soci::session session(soci::sqlite3, ":memory:");
    CHECK(choose_journal(session, Journal::write_ahead) == Journal::rollback);
}

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <set>

#include "folders.h"
#include "store/db/file_database.h"
#include "store/db/query.h"
#include "store/decisions.h"
#include "store/sql.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

// Work of all prepared statements since the last call, in steps of SQLite's virtual machine: what they do, not how long
// it takes.
int steps(FileDatabase& database) {
    int sum = 0;
    sqlite_api::sqlite3_stmt* statement = nullptr;
    while ((statement = sqlite_api::sqlite3_next_stmt(handle(database.session()), statement)) != nullptr) {
        sum += sqlite_api::sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    }
    return sum;
}

std::set<sqlite_api::sqlite3_stmt*> prepared(FileDatabase& database) {
    std::set<sqlite_api::sqlite3_stmt*> all;
    sqlite_api::sqlite3_stmt* statement = nullptr;
    while ((statement = sqlite_api::sqlite3_next_stmt(handle(database.session()), statement)) != nullptr) {
        all.insert(statement);
    }
    return all;
}

// How SQLite would go about it. Unbound parameters are null to it, which changes nothing in the plan.
std::string plan_of(FileDatabase& database, std::string_view sql) {
    Query<In<>, Out<int, int, int, std::string>> explain(database.session(), "explain query plan " + std::string(sql));
    std::string plan;
    for (const auto& row : explain.all()) {
        plan += std::get<3>(row) + "\n";
    }
    return plan;
}

}  // namespace

SCENARIO("every query finds its rows by an index") {
    const TempFolder folder;
    const std::unique_ptr<FileDatabase> database = FileDatabase::open(folder.file("alongside.db"), {}).value();
    // These answer with a whole table: small ones, and one that runs once at the start, after the check of every page.
    const std::set<std::string_view> whole{"profile_list", "tombstone_list_of_profiles", "decision_latest_at",
                                           "room_list", "belonging_columns"};

    for (const auto& query : sql::queries) {
        const std::string plan = plan_of(*database, query.second);
        INFO(query.first << "\n" << plan);
        for (const char* table :
             {"profile", "scenario_version", "run",      "decision",   "head", "outcome",       "reflection",
              "setting", "tombstone",        "room",     "room_event", "look", "action_report", "credential",
              "pin",     "data_export",      "practice", "review",     "tap",  "panel",         "unfinished"}) {
            const bool scans = (plan + "\n").find("SCAN " + std::string(table) + "\n") != std::string::npos;
            CHECK((!scans || whole.count(query.first) == 1));
        }
    }
}

SCENARIO("appending a decision costs the same however long the log is") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        a_run(saves, 1);
    }
    const std::unique_ptr<FileDatabase> database = FileDatabase::open(folder.file("alongside.db"), {}).value();
    Decisions decisions(*database);
    const std::set<sqlite_api::sqlite3_stmt*> at_first = prepared(*database);
    std::uint64_t n = 1000;
    const auto append = [&](int times) {
        for (int i = 0; i < times; ++i, ++n) {
            REQUIRE(decisions.append(id(1), a_decision(n, n == 1000 ? 0 : n - 1)));
        }
    };

    append(10);
    steps(*database);
    append(1);
    const int early = steps(*database);
    append(5000);
    steps(*database);
    append(1);
    const int late = steps(*database);

    CHECK(early > 0);
    CHECK(late == early);
    CHECK(prepared(*database) == at_first);
}

#include "store/db/shared_database.h"

#include <fmt/format.h>
#include <soci/postgresql/soci-postgresql.h>

#include <iterator>
#include <span>

#include "store/db/errors.h"
#include "store/db/migrate.h"
#include "store/sql.h"

namespace alongside::store {

namespace {

long long tables_named(soci::session& session, const std::string& condition) {
    return ask_number(
        session,
        "select count(*) from information_schema.tables where table_schema = current_schema() and " + condition);
}

std::size_t schema_of(soci::session& session) {
    if (tables_named(session, "table_name = 'alongside_schema'") > 0) {
        return static_cast<std::size_t>(ask_number(session, "select version from alongside_schema"));
    }
    if (tables_named(session, "true") > 0) {
        throw Refusal({"not-ours",
                       "The shared database belongs to another program. Nothing was changed. Give Alongside a "
                       "database of its own."});
    }
    return 0;
}

// Names in any script have to fit, and be compared.
void check_encoding(soci::session& session) {
    if (ask_text(session, "show server_encoding") != "UTF8") {
        throw Refusal({"not-utf8",
                       "The shared database cannot hold names in every script. Nothing was changed. Give Alongside a "
                       "database with the encoding UTF8."});
    }
}

// Two machines may open an empty store at once: the second waits here, and then finds everything done.
void bring_up_to_date(soci::session& session) {
    soci::transaction transaction(session);
    session << fmt::format("select pg_advisory_xact_lock({})", kApplicationId);
    const std::size_t schema = schema_of(session);
    const std::size_t ours = std::size(sql::postgresql_migrations);
    if (schema > ours) {
        throw Refusal({"newer-saves",
                       fmt::format("These saves were written by a newer Alongside (schema {}; this one knows up to "
                                   "{}). Nothing was changed. Update this program.",
                                   schema, ours)});
    }
    if (schema < ours) {
        run_migrations(session, std::span(sql::postgresql_migrations).subspan(schema));
        session << fmt::format("update alongside_schema set version = {}", ours);
    }
    transaction.commit();
}

}  // namespace

SharedDatabase::SharedDatabase(const std::string& connection) : Database(soci::postgresql, connection) {
    session_ << "set client_min_messages = warning";
    session_ << "set synchronous_commit = on";
    check_encoding(session_);
    bring_up_to_date(session_);
}

Result<std::unique_ptr<SharedDatabase>> SharedDatabase::open(const std::string& connection) {
    return attempt([&] { return std::unique_ptr<SharedDatabase>(new SharedDatabase(connection)); });
}

}  // namespace alongside::store

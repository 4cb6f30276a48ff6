#include "kept.h"

#include <soci/postgresql/soci-postgresql.h>

#include <cstdlib>

#include "store/db/file_database.h"
#include "store/db/shared_database.h"
#include "support/catch.h"

namespace alongside::store::testing {

namespace {

const char* asked_for() {
    return std::getenv("ALONGSIDE_TEST_POSTGRESQL");
}

template <class Opened>
std::unique_ptr<Database> sound(Result<std::unique_ptr<Opened>> database) {
    INFO((database ? std::string() : database.error().message));
    REQUIRE(database);
    return std::move(*database);
}

}  // namespace

std::vector<Kind> kinds() {
    return asked_for() == nullptr ? std::vector{Kind::file} : std::vector{Kind::shared};
}

std::string server() {
    return asked_for();
}

void empty_server() {
    soci::session session(soci::postgresql, server());
    session << "set client_min_messages = warning";
    session << "drop schema public cascade";
    session << "create schema public";
}

Kept::Kept(Kind kind) : kind_(kind) {
    if (kind == Kind::shared) {
        empty_server();
    }
    reopen();
}

void Kept::reopen() {
    repositories_.reset();
    database_.reset();
    database_ = kind_ == Kind::file ? sound(FileDatabase::open(folder_.file("alongside.db"), {}))
                                    : sound(SharedDatabase::open(server()));
    repositories_ = std::make_unique<Repositories>(*database_);
}

}  // namespace alongside::store::testing

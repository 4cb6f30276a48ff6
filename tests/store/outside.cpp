// Apart from folders.cpp, since SOCI's header wraps sqlite3.h in a namespace of its own.
#include <sqlite3.h>

#include "folders.h"
#include "support/catch.h"

namespace alongside::store::testing {

namespace {

struct Answer {
    int code;
    std::string problem;
    std::string last;
};

Answer run(const std::filesystem::path& database, const std::string& sql) {
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(database.c_str(), &connection) == SQLITE_OK);
    const auto keep_last = [](void* out, int, char** columns, char**) {
        *static_cast<std::string*>(out) = columns[0] != nullptr ? columns[0] : "null";
        return 0;
    };
    Answer answer{};
    answer.code = sqlite3_exec(connection, sql.c_str(), keep_last, &answer.last, nullptr);
    answer.problem = sqlite3_errmsg(connection);
    sqlite3_close(connection);
    return answer;
}

}  // namespace

std::string outside(const std::filesystem::path& database, const std::string& sql) {
    const Answer answer = run(database, sql);
    INFO(answer.problem);
    REQUIRE(answer.code == SQLITE_OK);
    return answer.last;
}

Holding::Holding(const std::filesystem::path& database) {
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(database.c_str(), &connection) == SQLITE_OK);
    connection_ = connection;
    REQUIRE(sqlite3_exec(connection, "begin immediate", nullptr, nullptr, nullptr) == SQLITE_OK);
}

Holding::~Holding() {
    sqlite3_close(static_cast<sqlite3*>(connection_));
}

}  // namespace alongside::store::testing

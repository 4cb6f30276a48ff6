#include "store/db/migrate.h"

#include <fmt/format.h>

#include "core/base/text.h"
#include "store/db/file_database.h"

namespace alongside::store {

std::vector<std::string> statements_of(std::string_view migration) {
    std::vector<std::string> statements(1);
    for (std::string_view line : split(migration, '\n')) {
        if (trimmed(line) == "-- next") {
            statements.emplace_back();
        } else {
            statements.back().append(line).push_back('\n');
        }
    }
    for (std::string& statement : statements) {
        statement = std::string(trimmed(statement));
    }
    return statements;
}

void run_migrations(soci::session& session, std::span<const std::string_view> migrations) {
    for (std::string_view migration : migrations) {
        for (const std::string& statement : statements_of(migration)) {
            session << statement;
        }
    }
}

void migrate(soci::session& session, std::span<const std::string_view> migrations) {
    const auto from = static_cast<std::size_t>(ask_number(session, "pragma user_version"));
    if (from >= migrations.size()) {
        return;
    }
    soci::transaction transaction(session);
    run_migrations(session, migrations.subspan(from));
    session << fmt::format("pragma application_id = {}", kApplicationId);
    session << fmt::format("pragma user_version = {}", migrations.size());
    transaction.commit();
}

}  // namespace alongside::store

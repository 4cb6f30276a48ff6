#pragma once
/// Brings a database up to the newest schema, step by step, in one transaction.
///
/// A migration is a file of statements with a line "-- next" between each two: SOCI runs the first statement of a text
/// and silently ignores the rest. Throws what SOCI throws; nothing has changed then.
#include <soci/soci.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::store {

/// Marks a database as ours (pragma application_id): "Alon" in ASCII.
inline constexpr long long kApplicationId = 0x416c6f6e;

std::vector<std::string> statements_of(std::string_view migration);

/// Runs every statement. The transaction around it, and the number of the schema, are the caller's.
void run_migrations(soci::session& session, std::span<const std::string_view> migrations);

/// For SQLite: `migrations[n]` leads from schema n to n + 1. The database's own number is pragma user_version.
void migrate(soci::session& session, std::span<const std::string_view> migrations);

}  // namespace alongside::store

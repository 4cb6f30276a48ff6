#pragma once
/// One open PostgreSQL database that many machines share, at our schema.
///
/// For an organisation that keeps one store. The repositories work on it through the same queries as on a file, but
/// reflections have no table here: they never leave the learner's machine. The server sees to locks, durability and
/// backups. Names of people are compared as the collation "nocase" does, which PostgreSQL brings with ICU.
#include <memory>
#include <string>

#include "core/base/result.h"
#include "store/db/database.h"

namespace alongside::store {

class SharedDatabase final : public Database {
  public:
    /// `connection` is what libpq understands: "host=store dbname=alongside user=ward"; what it leaves out comes from
    /// the environment (PGHOST, PGPASSWORD and so on). An empty database is furnished; an older schema is brought up to
    /// date, by one machine at a time. Errors: "no-connection", "newer-saves", "not-ours", "not-utf8", and those of
    /// every write (saves.h).
    static Result<std::unique_ptr<SharedDatabase>> open(const std::string& connection);

  private:
    explicit SharedDatabase(const std::string& connection);
};

}  // namespace alongside::store

#pragma once
/// The repositories on each kind of database that they have to work on, for the tests that hold for all of them.
///
/// SQLite, or PostgreSQL where ALONGSIDE_TEST_POSTGRESQL says how to connect to a server whose database may be emptied.
/// CTest runs every test tagged [contract] once more inside pg_virtualenv, which starts such a server.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "folders.h"
#include "store/db/database.h"

namespace alongside::store::testing {

enum class Kind { file, shared };

/// The kinds there are to test on. Give it to GENERATE at the top of a test.
std::vector<Kind> kinds();

/// Empty repositories on a new database.
class Kept {
  public:
    explicit Kept(Kind kind);

    Profiles& profiles() { return repositories_->profiles; }
    ScenarioVersions& scenario_versions() { return repositories_->scenario_versions; }
    Runs& runs() { return repositories_->runs; }
    Decisions& decisions() { return repositories_->decisions; }
    Outcomes& outcomes() { return repositories_->outcomes; }
    Settings& settings() { return repositories_->settings; }
    Database& database() { return *database_; }

    /// Closes the database and opens it again.
    void reopen();

  private:
    struct Repositories {
        explicit Repositories(Database& database)
            : profiles(database),
              scenario_versions(database),
              runs(database),
              decisions(database),
              outcomes(database),
              settings(database) {}
        Profiles profiles;
        ScenarioVersions scenario_versions;
        Runs runs;
        Decisions decisions;
        Outcomes outcomes;
        Settings settings;
    };

    Kind kind_;
    TempFolder folder_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Repositories> repositories_;
};

/// How to connect to the server of these tests. Only where kinds() has Kind::shared.
std::string server();

/// Drops all that is in the server's database.
void empty_server();

}  // namespace alongside::store::testing

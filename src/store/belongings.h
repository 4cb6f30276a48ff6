#pragma once
/// All that one person has here, read for an export and merged from one.
///
/// Two copies merge by union of rows, as a run's tree allows: nothing is lost, nothing comes twice, and the order of
/// merging does not matter. Of the places of one machine the newest counts, and with it the version of the scenario
/// that it was chosen in. What was erased here stays erased. What is set here already stays set. PINs and the list of
/// exports do not travel.
///
/// What comes in is a stranger's until it is kept: every row has to be the named person's own, every choice has to
/// hang on the root of its run, and the schema's own rules hold. Whatever does not fit refuses the whole.
#include <memory>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/rows.h"

namespace alongside::store {

class Database;
class ScenarioVersions;

/// What a merge did.
struct Merged {
    Id profile;
    std::string name;            ///< as it is here: another one where the name was somebody else's
    bool new_here = false;       ///< there was no such profile before
    std::size_t added = 0;       ///< rows that were not here
    std::size_t runs_added = 0;  ///< of these, runs
    std::size_t left_out = 0;    ///< runs that were erased here, or there
    bool erased = false;         ///< a run that was erased there went from here, too

    bool operator==(const Merged&) const = default;
};

class Belongings {
  public:
    /// Made by Saves.
    Belongings(Database& database, ScenarioVersions& versions);
    ~Belongings();

    /// Tables and their columns are those of the schema, rows in an order that depends on nothing but themselves.
    /// Errors: "no-such-profile", "damaged-scenario".
    Result<Belonging> of(const Id& profile);

    /// The tables that travel, and their columns.
    std::vector<TableRows> shapes() const;

  private:
    friend class Saves;

    /// Errors: "not-ours" (rows that do not fit together or are somebody else's), "was-erased" unless `bring_back`,
    /// and those of every write (saves.h); then nothing has changed.
    Result<Merged> merge(const Belonging& theirs, bool bring_back);

    struct Queries;
    Database& database_;
    ScenarioVersions& versions_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

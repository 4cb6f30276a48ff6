#pragma once
/// Who practises here: a name on this machine, nothing more.
///
/// Erasing is not here but in Saves, since the name and the words of a person also lie in backups.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Database;

struct Profile {
    Id id;
    std::string name;  ///< not blank; unique, whatever the case of A to Z
    TimeMs created_at;

    bool operator==(const Profile&) const = default;
};

/// Left behind by an erased profile, so that merging with another machine does not bring it back.
struct Tombstone {
    Id id;
    TimeMs at;

    bool operator==(const Tombstone&) const = default;
};

class Profiles {
  public:
    /// Made by Saves.
    explicit Profiles(Database& database);
    ~Profiles();

    /// Errors: "no-name", "name-taken", and those of every write (saves.h).
    Result<void> add(const Profile& profile);

    /// Errors: "no-name", "name-taken", "no-such-profile", and those of every write.
    Result<void> rename(const Id& profile, std::string_view name);

    /// By name.
    Result<std::vector<Profile>> list();

    /// Whatever the case of A to Z, and without white space at the ends.
    Result<std::optional<Profile>> find_by_name(std::string_view name);

    /// What was erased, oldest first.
    Result<std::vector<Tombstone>> erased();

  private:
    friend class Saves;

    /// Removes the rows, leaves a tombstone and notes that traces are to be cleared (kErasing), in one transaction.
    /// True if there is such a profile, or was.
    Result<bool> erase_rows(const Id& profile, TimeMs now);

    struct Queries;
    Database& database_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

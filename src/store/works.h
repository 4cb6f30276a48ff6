#pragma once
/// What people worked out with practice tools, a row each time (core/learn/work.h says what is in the document).
///
/// A row never changes; the newest of a name is what holds, and older ones are there to compare with. What is still
/// being worked on stands apart and changes with every answer: one of each tool and person. Like reflections they are
/// private: they never enter a shared store.
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

struct KeptWork {
    Id id;
    std::optional<Id> profile;  ///< none: a guest's
    std::string tool;
    std::string name;  ///< what it is about; may be empty
    std::string document;
    TimeMs at;

    bool operator==(const KeptWork&) const = default;
};

class Works {
  public:
    /// Made by Saves.
    explicit Works(Database& database);
    ~Works();

    /// Errors: "unknown-reference" without the profile, and those of every write (saves.h).
    Result<void> add(const KeptWork& work);

    /// Of one tool, the newest first.
    Result<std::vector<KeptWork>> list(const std::optional<Id>& profile, std::string_view tool);

    /// Gives all that is nobody's to somebody, as one write. Errors: as for add.
    Result<void> give_to(const Id& profile);

    /// What is being worked on, in place of what stood there under its id. Errors: as for add; also where another of
    /// the tool is unfinished.
    Result<void> put_unfinished(const KeptWork& work);

    Result<std::optional<KeptWork>> unfinished(const std::optional<Id>& profile, std::string_view tool);

    /// Of what was unfinished until now, and is kept.
    Result<void> finish(const Id& unfinished);

  private:
    friend class Saves;

    /// As Profiles::erase_rows, for one work, unfinished or not.
    Result<bool> erase_rows(const Id& work, TimeMs now);

    struct Queries;
    Database& database_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

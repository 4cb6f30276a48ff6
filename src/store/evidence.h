#pragma once
/// What awards read beside outcomes: closer looks, what became of actions, and the numbers of certificates.
///
/// What people wrote in reports is private to them, like reflections: it enters no shared store.
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

/// Somebody looked closer at an ending.
struct Look {
    Id run;
    Id decision;       ///< the one that ended it
    std::string axes;  ///< whatever core/score wrote of them; empty: the work on them was stopped
    TimeMs at;

    bool operator==(const Look&) const = default;
};

enum class ActionFate { done, otherwise, not_done };

/// What became of a Reflection of kind next_time.
struct ActionReport {
    Id id;
    Id reflection;
    ActionFate fate = ActionFate::done;
    std::string text;
    TimeMs at;

    bool operator==(const ActionReport&) const = default;
};

/// The number under which a certificate was made out.
struct Credential {
    Id id;
    Id profile;
    std::string award;
    TimeMs at;

    bool operator==(const Credential&) const = default;
};

class Evidence {
  public:
    /// Made by Saves.
    explicit Evidence(Database& database);
    ~Evidence();

    /// A second look at the same ending changes nothing, unless the first was kept without its axes. Errors:
    /// "unknown-reference" without the run or the decision in it, and those of every write (saves.h).
    Result<void> keep_look(const Look& look);

    /// The oldest first. No profile: those of guests; so below.
    Result<std::vector<Look>> looks(const std::optional<Id>& profile);

    /// Errors: "unknown-reference" without the reflection, and those of every write.
    Result<void> add_report(const ActionReport& report);

    /// The oldest first.
    Result<std::vector<ActionReport>> reports(const std::optional<Id>& profile);

    /// Keeps the credential and gives back the one that counts: this, or the one made out earlier for the same award.
    /// Errors: "unknown-reference" without the profile, and those of every write.
    Result<Credential> make_out(const Credential& credential);

    /// By award.
    Result<std::vector<Credential>> credentials(const Id& profile);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

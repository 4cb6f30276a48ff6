#pragma once
/// What comes after an evening: looking back on it days later, and taps about a choice in the closer look.
///
/// All of it is private to the person, as their own words are: it enters no shared store.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/learn/taps.h"

namespace alongside::store {

class Database;

/// Somebody looked back on a run.
struct LookBack {
    Id run;
    int after = 1;     ///< days after the evening, one of learn::kReviewDays
    std::string text;  ///< what they wrote; may be empty
    TimeMs at;

    bool operator==(const LookBack&) const = default;
};

/// What somebody tapped about a choice.
struct Tap {
    Id run;
    Id decision;
    learn::TapQuestion question = learn::TapQuestion::why;
    std::string answer;  ///< an id: of a reason, of how sure, or of an option
    TimeMs at;

    bool operator==(const Tap&) const = default;
};

class After {
  public:
    /// Made by Saves.
    explicit After(Database& database);
    ~After();

    /// The first counts; another on the same day changes nothing. Errors: "unknown-reference" without the run, and
    /// those of every write (saves.h).
    Result<void> add_look_back(const LookBack& look_back);

    /// Of all runs, the oldest first. No profile: those of guests.
    Result<std::vector<LookBack>> look_backs(const std::optional<Id>& profile);

    /// In place of what was tapped before. Errors: "unknown-reference" without the run or the decision in it, and those
    /// of every write.
    Result<void> set_tap(const Tap& tap);

    Result<std::vector<Tap>> taps(const Id& run);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

#pragma once
/// What learners wrote in their own words. Private to them: it never enters a shared store, and leaves this one only
/// in the file of their own data that they ask for.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Database;

enum class ReflectionKind {
    own_words,     ///< "Something else" at a turning point
    reflection,    ///< an answer in the debrief
    next_time,     ///< what I will do differently
    app_is_wrong,  ///< an objection to the app
};

struct Reflection {
    Id id;
    Id run;
    std::optional<Id> decision;  ///< none: it is about the whole run
    ReflectionKind kind = ReflectionKind::reflection;
    std::string text;
    TimeMs at;

    bool operator==(const Reflection&) const = default;
};

class Reflections {
  public:
    /// Made by Saves.
    explicit Reflections(Database& database);
    ~Reflections();

    /// Errors: "unknown-reference" without the run or the decision in it, and those of every write (saves.h).
    Result<void> add(const Reflection& reflection);

    /// The oldest first.
    Result<std::vector<Reflection>> of_run(const Id& run);

    /// Of all runs, the oldest first. No profile: those of guests.
    Result<std::vector<Reflection>> of_profile(const std::optional<Id>& profile);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

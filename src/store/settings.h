#pragma once
/// Small choices that last: text size, theme, sound. Keys and values are text; what they mean is the caller's.
///
/// Each belongs to a profile, or to this device where no profile is given (what a guest sets, where the window stood).
/// Keys that begin with "store." are this folder's own.
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace alongside::store {

class Database;

class Settings {
  public:
    /// Made by Saves.
    explicit Settings(Database& database);
    ~Settings();

    Result<std::optional<std::string>> get(const std::optional<Id>& profile, std::string_view key);

    /// Errors: "unknown-reference" without the profile, and those of every write (saves.h).
    Result<void> set(const std::optional<Id>& profile, std::string_view key, std::string_view value);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

#pragma once
/// The bytes of every scenario that was ever played, under their SHA-256, so that a run replays against what was
/// played.
///
/// Knows nothing of what the bytes mean. Versions belong to nobody and are not erased with a profile.
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Database;

struct ScenarioVersion {
    std::string sha256;  ///< of bytes, 64 hexadecimal characters
    std::string scenario_id;
    std::string bytes;  ///< any bytes at all, zero bytes included
    TimeMs added_at;

    bool operator==(const ScenarioVersion&) const = default;
};

class ScenarioVersions {
  public:
    /// Made by Saves.
    explicit ScenarioVersions(Database& database);
    ~ScenarioVersions();

    /// The SHA-256 under which the bytes are kept from now on. Bytes that are there already stay as they are.
    Result<std::string> put_if_absent(std::string_view scenario_id, std::string_view bytes, TimeMs now);

    /// Error "damaged-scenario" if the bytes no longer match their SHA-256.
    Result<std::optional<ScenarioVersion>> get(std::string_view sha256);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

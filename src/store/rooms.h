#pragma once
/// Group sessions and their logs: who did what is not in them, only what was done, a line each (core/vote/event.h).
///
/// A line never changes and is never taken out but with its whole room; the database itself refuses. When append has
/// returned, the line survives a power cut, so it may be acknowledged. Like reflections, rooms stay on this machine:
/// they hold what people promised, with their names.
#include <cstdint>
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

struct StoredRoom {
    Id id;
    std::string scenario_id;
    std::string scenario_sha256;  ///< a ScenarioVersion that has been put
    std::uint64_t seed = 0;
    TimeMs opened_at;

    bool operator==(const StoredRoom&) const = default;
};

struct RoomLine {
    int revision = 1;  ///< its place in the log, from 1
    std::string line;
    TimeMs at;

    bool operator==(const RoomLine&) const = default;
};

class Rooms {
  public:
    /// Made by Saves.
    explicit Rooms(Database& database);
    ~Rooms();

    /// The room with the first lines of its log, all or nothing. Errors: "unknown-reference" without the scenario
    /// version, and those of every write (saves.h).
    Result<void> create(const StoredRoom& room, const std::vector<RoomLine>& lines);

    Result<std::optional<StoredRoom>> get(const Id& room);

    /// The latest first.
    Result<std::vector<StoredRoom>> list();

    /// Adds the lines behind the last, all or nothing. Errors: "unknown-reference" without the room, or if a revision
    /// is not the next one, and those of every write.
    Result<void> append(const Id& room, const std::vector<RoomLine>& lines);

    /// In their order.
    Result<std::vector<RoomLine>> lines_of(const Id& room);

  private:
    friend class Saves;

    /// As Profiles::erase_rows, for one room.
    Result<bool> erase_rows(const Id& room, TimeMs now);

    struct Queries;
    Database& database_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store

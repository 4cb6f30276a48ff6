#pragma once
/// A PIN that somebody has put on their profile, so that whoever sits down here next does not walk in.
///
/// Kept as argon2id makes it (libsodium, its interactive cost), never as typed. It keeps out a passing glance, not
/// somebody who reads the files: nothing is encrypted, and whoever may change the files may take the PIN off. Wrong
/// tries cost time, a minute at most; nobody is ever locked out. Times are passed in.
#include <memory>
#include <optional>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Database;

inline constexpr std::size_t kShortestPin = 4;  ///< bytes
inline constexpr std::size_t kLongestPin = 60;

/// What came of trying one.
struct PinAnswer {
    bool right = false;
    int wait_seconds = 0;  ///< until the next try is looked at; above 0 on entry means that this one was not
    bool looked_at = true;

    bool operator==(const PinAnswer&) const = default;
};

class Pins {
  public:
    /// Made by Saves.
    explicit Pins(Database& database);
    ~Pins();

    Result<bool> has(const Id& profile);

    /// In place of the old one. Errors: "bad-pin" (too short, too long), "unknown-reference" without the profile, and
    /// those of every write (saves.h).
    Result<void> set(const Id& profile, std::string_view pin);

    /// Right as well where there is no PIN. After three wrong ones each next costs twice the waiting, from 2 seconds
    /// to 60; a try that comes too early is not looked at and costs nothing.
    Result<PinAnswer> check(const Id& profile, std::string_view pin, TimeMs now);

    Result<void> clear(const Id& profile);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

/// Seconds to wait after so many wrong tries.
int pin_wait_seconds(int wrong_tries);

}  // namespace alongside::store

#pragma once
/// Folders of saves to test in, and what a test does to them from outside.
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/saves.h"
#include "support/catch.h"
#include "support/files.h"

namespace alongside::store::testing {

using test::read_bytes;

/// 31 January 2025, 14:05:01 UTC
inline constexpr TimeMs kNow{1'738'332'301'000};
inline constexpr std::int64_t kHour = 60LL * 60 * 1000;
inline constexpr std::int64_t kDay = 24 * kHour;

constexpr TimeMs later(std::int64_t ms) {
    return TimeMs{kNow.ms + ms};
}

/// An empty folder, gone with everything in it at the end of the test.
class TempFolder {
  public:
    explicit TempFolder(const std::string& name = "saves");
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path file(std::string_view name) const { return path_ / name; }

    /// Names of all files, sorted.
    std::vector<std::string> files() const;

  private:
    std::filesystem::path outer_;
    std::filesystem::path path_;
};

/// A counter in place of chance, so that ids repeat from test to test: 00…01, 00…02.
Entropy counting(std::uint64_t from = 1);

/// The id that ends in `n`.
Id id(std::uint64_t n);

/// Opens or fails the test.
Saves opened(const TempFolder& folder, TimeMs now = kNow, const SavesOptions& options = {});

/// The error of an opening that has to fail.
Error refused(const std::filesystem::path& folder, TimeMs now = kNow, const SavesOptions& options = {});

/// A run of the guest, or of the profile, of a scenario "hall" whose version is put too. Its id.
template <class Repositories>
Id a_run(Repositories& saves, std::uint64_t n, const std::optional<Id>& profile = std::nullopt,
         TimeMs started_at = kNow) {
    const Result<std::string> sha256 = saves.scenario_versions().put_if_absent("hall", "title: The hall", kNow);
    REQUIRE(sha256);
    REQUIRE(saves.runs().create({id(n), profile, "hall", *sha256, 7, 1, started_at}));
    return id(n);
}

Decision a_decision(std::uint64_t n, std::uint64_t parent, TimeMs at = kNow);

void write_bytes(const std::filesystem::path& file, std::string_view bytes);

/// Runs `work` in a process of its own and gives the text that it returns. "died" if it did not come to its end.
std::string in_child(const std::function<std::string()>& work);

/// As in_child, but without the rights of root, to which no folder is read-only.
std::string as_nobody(const std::function<std::string()>& work);

/// Runs SQL on a database file without this program, as another tool would. Gives the first column of the last row.
std::string outside(const std::filesystem::path& database, const std::string& sql);

/// Another program in the midst of writing to the database.
class Holding {
  public:
    explicit Holding(const std::filesystem::path& database);
    ~Holding();
    Holding(const Holding&) = delete;
    Holding& operator=(const Holding&) = delete;

  private:
    void* connection_ = nullptr;
};

}  // namespace alongside::store::testing

/// Where things live: beside the program, in its source tree, in share; and where progress goes.
#include "platform/paths.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "support/catch.h"

using namespace alongside::platform;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for each test.
class Disk {
  public:
    Disk() : root_(fs::temp_directory_path() / ("alongside-paths-" + std::to_string(getpid()))) {
        fs::remove_all(root_);
        fs::create_directories(root_);
    }
    ~Disk() {
        std::error_code none;
        fs::permissions(root_, fs::perms::owner_all, none);
        fs::remove_all(root_, none);
    }
    fs::path folder(const fs::path& name) {
        fs::create_directories(root_ / name);
        return root_ / name;
    }
    fs::path program_in(const fs::path& name) {
        folder(name / "assets");
        folder(name / "scenarios");
        return root_ / name;
    }
    fs::path operator/(const fs::path& name) const { return root_ / name; }

  private:
    fs::path root_;
};

Paths found(const PathHints& hints) {
    return std::get<Paths>(find_paths(hints));
}

}  // namespace

TEST_CASE("a program in its own folder keeps its progress there") {
    Disk disk;
    const fs::path stick = disk.program_in("stick");
    const Paths paths = found({.program_folder = stick, .user_data_folder = disk / "home"});
    CHECK(paths.assets == stick / "assets");
    CHECK(paths.scenarios == stick / "scenarios");
    CHECK(paths.saves == stick / "saves");
    CHECK(paths.added == stick / "saves/scenarios");
    CHECK(paths.own_folder);
    CHECK(fs::is_directory(stick / "saves"));
    CHECK(fs::is_empty(stick / "saves"));
    CHECK_FALSE(fs::exists(disk / "home"));
}

TEST_CASE("a build inside a checkout belongs to the checkout") {
    Disk disk;
    const fs::path checkout = disk.program_in("checkout");
    const Paths paths = found({.program_folder = disk.folder("checkout/build/dev"), .user_data_folder = disk / "home"});
    CHECK(paths.assets == checkout / "assets");
    CHECK(paths.saves == checkout / "saves");
}

TEST_CASE("an installed program uses share and the person's data folder") {
    Disk disk;
    const fs::path share = disk.program_in("usr/share/alongside");
    const Paths paths = found({.program_folder = disk.folder("usr/bin"), .user_data_folder = disk / "home"});
    CHECK(paths.assets == share / "assets");
    CHECK(paths.saves == disk / "home");
    CHECK_FALSE(paths.own_folder);
    CHECK_FALSE(fs::exists(share / "saves"));
}

TEST_CASE("a build elsewhere finds the tree that it was built from") {
    Disk disk;
    const fs::path source = disk.program_in("source");
    const Paths paths =
        found({.program_folder = disk.folder("b"), .source_folder = source, .user_data_folder = disk / "home"});
    CHECK(paths.scenarios == source / "scenarios");
    CHECK(paths.saves == source / "saves");
}

TEST_CASE("what was asked for with --saves beats everything") {
    Disk disk;
    const fs::path stick = disk.program_in("stick");
    const Paths paths = found({.program_folder = stick, .user_data_folder = disk / "home", .saves = disk / "mine"});
    CHECK(paths.saves == disk / "mine");
    CHECK(paths.added == disk / "mine/scenarios");
    CHECK_FALSE(fs::exists(stick / "saves"));
}

TEST_CASE("where the own folder cannot be written, progress goes to the person's data folder") {
    Disk disk;
    const fs::path stick = disk.program_in("stick");
    std::ofstream(stick / "saves") << "a file in the way";  // also stops a test that runs as root
    const Paths paths = found({.program_folder = stick, .user_data_folder = disk / "home"});
    CHECK(paths.saves == disk / "home");
    CHECK(paths.own_folder);
}

TEST_CASE("a program that lost its files says where it looked") {
    Disk disk;
    const fs::path program = disk.folder("alone");
    const auto answer = find_paths({.program_folder = program, .user_data_folder = disk / "home"});
    REQUIRE(std::holds_alternative<PathsNotFound>(answer));
    CHECK(std::get<PathsNotFound>(answer).looked_in.front() == program);
}

TEST_CASE("this machine's hints name real places") {
    const PathHints hints = system_hints();
    CHECK(fs::is_directory(hints.program_folder));
    CHECK(hints.user_data_folder.filename() == "alongside");
    CHECK(hints.source_folder == fs::path(ALONGSIDE_SOURCE_DIR));
}

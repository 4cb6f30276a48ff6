#pragma once
/// A desk for tests of the use cases: the fixture scenarios, the real words, saves in a folder of their own, a clock
/// that counts.
#include <filesystem>

#include "app/opening.h"
#include "e2e/folder.h"
#include "support/catch.h"

namespace support {

struct TestDesk {
    explicit TestDesk(bool with_saves = true, const std::string& shelf = "tests/fixtures/scenarios") {
        const std::filesystem::path source = ALONGSIDE_SOURCE_DIR;
        folders = {source / "assets", source / shelf, with_saves ? folder.path() : std::filesystem::path(),
                   source / "practice", folder.path() / "scenarios"};
        open();
    }

    /// Closes the saves and opens everything again, as after the program was stopped.
    void reopen() {
        desk_.reset();
        opened.reset();
        open();
    }

    const alongside::app::Desk& desk() const { return *desk_; }
    const alongside::content::Shelved& shelved(const std::string& id = "gate") { return *opened->library.find(id); }

    e2e::Folder folder;
    alongside::app::Folders folders;
    std::unique_ptr<alongside::app::Opened> opened;

  private:
    void open() {
        auto all =
            alongside::app::open_all(folders, {[this] { return alongside::TimeMs{1'700'000'000'000 + ++ticks_}; },
                                               [this] { return ++chance_ * 0x9E3779B97F4A7C15U; }});
        if (!all) {
            FAIL(all.error().message);
        }
        opened = std::move(*all);
        desk_.emplace(opened->desk());
    }

    std::optional<alongside::app::Desk> desk_;  // a run keeps pointing at its desk
    std::int64_t ticks_ = 0;
    std::uint64_t chance_ = 0;
};

}  // namespace support

/// A bad day for the whole program: each fault has a plain message, and whoever plays goes on playing.
#include <sqlite3.h>
#include <sys/stat.h>

#include <fstream>

#include "folder.h"
#include "program.h"
#include "support/catch.h"
#include "support/files.h"

namespace {

namespace fs = std::filesystem;
using e2e::Circumstances;
using Clock = std::chrono::steady_clock;

struct Told {
    std::string text;
    int exit_code = 0;
};

Told talk(const std::vector<std::string>& arguments, const std::vector<std::string>& lines,
          const Circumstances& circumstances = {}) {
    e2e::Program program(arguments, circumstances);
    for (const std::string& line : lines) {
        program.write_line(line);
    }
    Told told;
    told.text = program.read_rest();
    told.exit_code = program.wait();
    return told;
}

void hears(const Told& told, const std::string& words) {
    INFO(told.text);
    INFO("missing: " << words);
    CHECK(told.text.find(words) != std::string::npos);
}

std::vector<std::string> play_in(const e2e::Folder& saves) {
    return {"play", "outrage", "--saves", saves.text()};
}

std::size_t times(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        ++count;
    }
    return count;
}

void change(const fs::path& database, const char* sql) {
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(database.c_str(), &connection) == SQLITE_OK);
    CHECK(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(connection);
}

constexpr const char* kReadOnly =
    "alongside.lock cannot be written, so nothing could be saved there. Allow writing to the saves folder, or choose "
    "another one with --saves.";

}  // namespace

TEST_CASE("a second program on the same saves stops and says who has them") {
    const e2e::Folder saves;
    e2e::Program first(play_in(saves));
    REQUIRE(first.read_until("> ", Clock::now() + std::chrono::seconds(60)));

    const Told second = talk(play_in(saves), {});
    CHECK(second.exit_code == 2);
    hears(second, "These saves are already open:");
    hears(second, "Close Alongside there first, or choose another folder with --saves.");
}

TEST_CASE("in a folder that may only be read one can play, and is told that nothing is kept") {
    const e2e::Folder saves;
    fs::permissions(saves.path(),
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const Told told = talk(play_in(saves), {"1"}, {.as_nobody = true});
    CHECK(told.exit_code == 0);
    hears(told, kReadOnly);
    hears(told, "Nothing of this was kept.");
    CHECK(times(told.text, "\n1. ") >= 2);
    CHECK(fs::is_empty(saves.path()));
}

TEST_CASE("on a full disk a choice is refused in a sentence, and everything before it is there later") {
    const e2e::Folder saves;
    REQUIRE(talk(play_in(saves), {"1"}).exit_code == 0);
    const auto room = fs::file_size(saves.path() / "alongside.db");

    // The log is what grows while one plays, so a limit below the size of the database stops it soon.
    std::vector<std::string> lines;
    for (int i = 0; i < 60; ++i) {
        lines.insert(lines.end(), {"1", "back"});
    }
    const Told full = talk(play_in(saves), lines, {.largest_file = room / 2});
    CHECK(full.exit_code == 0);
    hears(full, "so this could not be saved. Everything saved before is still there.");

    const Told later = talk(play_in(saves), {});
    CHECK(later.exit_code == 0);
    hears(later, "You were here before.");
}

TEST_CASE("a disk that is full from the start still lets one play") {
    const e2e::Folder saves;
    const Told told = talk(play_in(saves), {"1"}, {.largest_file = 2000});
    CHECK(told.exit_code == 0);
    hears(told, "The disk");
    hears(told, "Nothing of this was kept.");
}

TEST_CASE("a damaged database is set aside, and whoever plays is told") {
    const e2e::Folder saves;
    REQUIRE(talk(play_in(saves), {"1"}).exit_code == 0);
    REQUIRE(talk(play_in(saves), {}).exit_code == 0);  // makes a backup
    std::fstream(saves.path() / "alongside.db", std::ios::in | std::ios::out | std::ios::binary).seekp(4096)
        << std::string(8192, '\x5a');
    const std::string damaged = alongside::test::read_bytes(saves.path() / "alongside.db");

    const Told told = talk(play_in(saves), {});
    CHECK(told.exit_code == 0);
    hears(told, "Your saves were damaged. They are kept untouched as damaged-");
    hears(told, "You were here before.");
    std::size_t kept = 0;
    for (const auto& file : fs::directory_iterator(saves.path())) {
        kept += file.path().filename().string().rfind("damaged-", 0) == 0 &&
                        alongside::test::read_bytes(file.path()) == damaged
                    ? 1U
                    : 0U;
    }
    CHECK(kept == 1);
}

TEST_CASE("saves of a newer program, or of another one, stay as they are") {
    const e2e::Folder saves;
    REQUIRE(talk(play_in(saves), {"1"}).exit_code == 0);
    const fs::path database = saves.path() / "alongside.db";

    SECTION("a newer one") {
        change(database, "pragma user_version = 99");
        const std::string before = alongside::test::read_bytes(database);
        const Told told = talk(play_in(saves), {"1"});
        CHECK(told.exit_code == 0);
        hears(told, "These saves were written by a newer Alongside");
        hears(told, "Nothing of this was kept.");
        CHECK(alongside::test::read_bytes(database) == before);
    }
    SECTION("another one") {
        change(database, "pragma application_id = 7");
        const std::string before = alongside::test::read_bytes(database);
        const Told told = talk(play_in(saves), {"1"});
        CHECK(told.exit_code == 0);
        hears(told, "The file alongside.db in the saves folder belongs to another program.");
        CHECK(alongside::test::read_bytes(database) == before);
    }
}

TEST_CASE("a folder of saves that is not there is told, and one can play") {
    const e2e::Folder saves;
    const Told told = talk({"play", "outrage", "--saves", saves.text() + "/stick"}, {"1"});
    CHECK(told.exit_code == 0);
    hears(told, "There is no folder");
    hears(told, "Nothing of this was kept.");
}

TEST_CASE("without the fonts it asks for, the program draws all the same") {
    const e2e::Folder folder;
    std::ofstream(folder.path() / "fonts.conf")
        << "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\"><fontconfig>"
        << "<cachedir>" << folder.text() << "/cache</cachedir></fontconfig>\n";
    const std::string picture = folder.text() + "/home.png";
    const Told told = talk({"shot", "home", "--size", "1280x720", "--out", picture}, {},
                           {.environment = {{"FONTCONFIG_FILE", folder.text() + "/fonts.conf"}}});
    INFO(told.text);
    CHECK(told.exit_code == 0);
    CHECK(fs::file_size(picture) > 1000);
}

TEST_CASE("the style guide without a display says how to make a picture of it") {
    const Told told = talk({"gallery"}, {}, {.environment = {{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}}});
    CHECK(told.exit_code == 2);
    hears(told, "There is no display to show it on.");
    const e2e::Folder folder;
    const std::string picture = folder.text() + "/guide.png";
    CHECK(talk({"shot", "gallery-words", "--letters", "opendyslexic", "--out", picture}, {}).exit_code == 0);
    CHECK(fs::file_size(picture) > 1000);
}

TEST_CASE("a display that nobody answers for leads to the text edition") {
    const e2e::Folder saves;
    const Told told = talk({"--saves", saves.text()}, {"1"}, {.environment = {{"DISPLAY", ":98765"}}});
    CHECK(told.exit_code == 0);
    hears(told, "There is no display here");
    hears(told, "Your place is kept.");
}

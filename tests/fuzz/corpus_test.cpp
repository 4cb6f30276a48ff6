/// What the fuzz targets have found interesting, or broken, is read again in every build.
#include <algorithm>
#include <filesystem>
#include <vector>

#include "support/catch.h"
#include "support/files.h"
#include "targets.h"

namespace {

namespace fs = std::filesystem;

void replay(const std::string& name, void (*target)(std::string_view)) {
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(fs::path(ALONGSIDE_SOURCE_DIR) / "tests/fuzz/corpus" / name)) {
        files.push_back(file.path());
    }
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() > 3);
    for (const fs::path& file : files) {
        INFO(file.string());
        target(alongside::test::read_bytes(file));
    }
}

}  // namespace

TEST_CASE("the kept scenario files of the fuzz target are answered") {
    replay("scenario", alongside::fuzz::scenario);
}

TEST_CASE("the kept place codes of the fuzz target are answered") {
    replay("place", alongside::fuzz::place);
}

TEST_CASE("the kept rows of the fuzz target are answered") {
    replay("rows", alongside::fuzz::rows);
}

TEST_CASE("the kept requests of the fuzz target are answered") {
    replay("request", alongside::fuzz::request);
}

TEST_CASE("the kept ballots of the fuzz target are answered") {
    replay("ballot", alongside::fuzz::ballot);
}

TEST_CASE("the kept lines of a room of the fuzz target are answered") {
    replay("room", alongside::fuzz::room);
}

TEST_CASE("the kept badges of the fuzz target are answered") {
    replay("badge", alongside::fuzz::badge);
}

TEST_CASE("the kept files of a scenario of the fuzz target are answered") {
    replay("parcel", alongside::fuzz::parcel);
}

TEST_CASE("the kept files of somebody's data of the fuzz target are answered") {
    replay("profile", alongside::fuzz::profile);
}

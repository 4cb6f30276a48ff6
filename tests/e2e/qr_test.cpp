/// The way in for phones, as a camera at the back of the room finds it: read from the picture by another program.
#include "folder.h"
#include "told.h"

namespace {

/// What zbarimg reads on a wall of this size, for a room this deep; its words where there is no zbarimg.
e2e::Told read_wall(const e2e::Folder& folder, const std::string& size, int depth) {
    const std::string picture = folder.text() + "/wall.png";
    const e2e::Told shot =
        e2e::told_by(std::string("ASAN_OPTIONS=detect_leaks=0 '") + ALONGSIDE_PROGRAM + "' shot wall-join --size " +
                     size + " --depth " + std::to_string(depth) + " --out '" + picture + "'");
    INFO(shot.text);
    REQUIRE(shot.exit_code == 0);
    return e2e::told_by("zbarimg --nodbus --quiet --raw '" + picture + "'");
}

}  // namespace

TEST_CASE("the code on the wall is read by another program, on large pictures and small, in shallow rooms and deep") {
    if (e2e::told_by("command -v zbarimg").exit_code != 0) {
        WARN("Not tried: zbarimg is missing. packages.txt says what the tests need.");
        return;
    }
    const e2e::Folder folder;
    for (const std::string size : {"1920x1080", "1280x720", "1024x768"}) {
        for (const int depth : {4, 8}) {
            INFO(size << " at depth " << depth);
            CHECK(read_wall(folder, size, depth).text == "http://192.168.1.20:8080/j/482913\n");
        }
    }
}

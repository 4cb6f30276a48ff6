/// A scenario of somebody's own goes into a file, out of it into other saves, and is played there.
#include <filesystem>
#include <fstream>

#include "folder.h"
#include "program.h"
#include "support/catch.h"
#include "support/files.h"

namespace {

namespace fs = std::filesystem;

std::string talk(const std::vector<std::string>& arguments, const std::vector<std::string>& lines = {},
                 int exit_code = 0) {
    e2e::Program program(arguments);
    for (const std::string& line : lines) {
        program.write_line(line);
    }
    std::string text = program.read_rest();
    INFO(text);
    CHECK(program.wait() == exit_code);
    return text;
}

bool hears(const std::string& text, const std::string& words) {
    UNSCOPED_INFO("missing: " << words << " in: " << text);
    return text.find(words) != std::string::npos;
}

/// A scenario that came with the program, under another id and title, as if somebody had written it.
void write_own(const fs::path& saves) {
    const fs::path own = saves / "scenarios/my-story";
    fs::create_directories(own.parent_path());
    fs::copy(fs::path(ALONGSIDE_SOURCE_DIR) / "scenarios/how-much", own, fs::copy_options::recursive);
    std::string text = alongside::test::read_bytes(own / "scenario.yaml");
    for (const auto& [from, to] : {std::pair<std::string, std::string>("id: how-much", "id: my-story"),
                                   std::pair<std::string, std::string>("title: How much, how long?", "title: Mine")}) {
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    std::ofstream(own / "scenario.yaml", std::ios::binary) << text;
}

}  // namespace

TEST_CASE("a scenario goes from one folder of saves to another in a file, and is played there") {
    const e2e::Folder gill;
    const e2e::Folder colleague;
    const std::string file = (gill.path() / "my-story.alongside").string();
    write_own(gill.path());
    CHECK(hears(talk({"share", "my-story", "--out", file, "--saves", gill.text()}), "The scenario is in the file"));
    CHECK(hears(talk({"share", "my-story", "--out", file, "--saves", gill.text()}, {}, 2), "nothing was written over"));

    CHECK(hears(talk({"open", file, "--saves", colleague.text()}, {"no"}), "Nothing was added."));
    CHECK_FALSE(fs::exists(colleague.path() / "scenarios"));
    const std::string opened = talk({"open", file, "--saves", colleague.text()}, {"yes"});
    CHECK(hears(opened, "There is no scenario called my-story on your shelf yet."));
    CHECK(hears(opened, "On your shelf now: Mine."));
    CHECK(hears(talk({"list", "--saves", colleague.text()}), "my-story: Mine"));

    CHECK(hears(talk({"play", "my-story", "--saves", colleague.text()}, {"1"}), "Your place is kept."));
    CHECK(hears(talk({"check", "my-story", "--saves", colleague.text()}), "walks go."));

    CHECK(hears(talk({"remove", "my-story", "--saves", colleague.text()}, {"yes"}), "is off the shelf"));
    talk({"play", "my-story", "--saves", colleague.text()}, {}, 2);
}

TEST_CASE("a shared file that is cut short, is something else, or cannot be kept changes nothing") {
    const e2e::Folder saves;
    const fs::path file = saves.path() / "outrage.alongside";
    talk({"share", "outrage", "--out", file.string(), "--saves", saves.text()});
    const std::string whole = alongside::test::read_bytes(file);
    std::ofstream(file, std::ios::binary) << whole.substr(0, whole.size() / 2);
    CHECK(hears(talk({"open", file.string(), "--saves", saves.text()}, {"yes"}, 2),
                "This is not a file that Alongside has made, or it is cut short."));
    CHECK(hears(talk({"open", saves.text(), "--saves", saves.text()}, {"yes"}, 2), "cannot be opened"));
    CHECK_FALSE(fs::exists(saves.path() / "scenarios"));
}

TEST_CASE("a word that means nothing is answered, and a scenario file alone is opened as text without a display") {
    const e2e::Folder saves;
    CHECK(hears(talk({"lst", "--saves", saves.text()}, {}, 2), "There is nothing called \"lst\" to do"));
    const std::string file = (saves.path() / "outrage.alongside").string();
    talk({"share", "outrage", "--out", file, "--saves", saves.text()});
    CHECK(hears(talk({file, "--saves", saves.text()}, {}), "You have this one already, letter by letter."));
}

/// Theme files: those that ship are good; what is wrong with another is said, and nobody is left with a bad picture.
#include "ui/theme_reader.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "support/catch.h"

using namespace alongside;
using namespace alongside::ui;

namespace {

const std::string shipped = std::string(ALONGSIDE_SOURCE_DIR) + "/assets/themes";

/// The light theme with one part of its text replaced.
std::string light_with(std::string_view part, std::string_view other) {
    std::string text(built_in_theme_file(ThemeName::light));
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), other);
}

std::string trouble_with(std::string_view json) {
    const auto theme = read_theme(ThemeName::light, json);
    return theme ? "" : theme.error().message;
}

/// A folder of its own with the four files, gone afterwards.
struct Folder {
    Folder() : path(std::filesystem::temp_directory_path() / ("alongside-themes-" + std::to_string(getpid()))) {
        std::filesystem::copy(shipped, path);
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path;
};

}  // namespace

TEST_CASE("the four files that ship are read without trouble, and the program has the same ones built in") {
    const ThemesRead read = read_themes(shipped);
    CHECK(read.trouble.empty());
    CHECK(read.themes == built_in_themes());
    for (const ThemeName name : all_themes)
        CHECK(read.themes[name].name == name);
}

TEST_CASE("a colour in a file is the colour on the screen") {
    const auto theme = read_theme(ThemeName::light, light_with("#F5EEE2", "#FFFFFF"));
    REQUIRE(theme);
    CHECK((*theme)[Colour::ground] == rgb(0xFFFFFF));
}

TEST_CASE("what is wrong with a theme file is said in one sentence") {
    CHECK(trouble_with("") == "It is not JSON.");
    CHECK(trouble_with("[]") == "It is not JSON.");
    CHECK(trouble_with("{\"colours\": {}") == "It is not JSON.");
    CHECK(trouble_with(light_with("\"ground\"", "\"grund\"")) == "There is no \"grund\" among the colours.");
    CHECK(trouble_with(light_with("\"ground\": \"#F5EEE2\",", "")) == "\"ground\" is missing among the colours.");
    CHECK(trouble_with(light_with("\"#F5EEE2\"", "\"cream\"")) ==
          "\"ground\" is \"cream\"; a colour is written like \"#0E625F\".");
    CHECK(trouble_with(light_with("\"#F5EEE2\"", "7")) == "\"ground\" is 7; a colour is written like \"#0E625F\".");
    CHECK(trouble_with(light_with("\"line-width\": 1", "\"line-width\": 40")) ==
          "\"line-width\" must be a number from 1 to 4.");
    CHECK(trouble_with(light_with("\"stances\"", "\"moods\"")) == "A theme has no \"moods\".");
}

TEST_CASE("a theme that somebody could not read is refused") {
    CHECK(trouble_with(light_with("\"ink-soft\": \"#5B5850\"", "\"ink-soft\": \"#9B9890\"")) ==
          "\"ink-soft\" on \"ground\" has a contrast of 2.4 to 1 and needs 4.5.");
    CHECK(trouble_with(light_with("\"focus\": \"#6B3FA0\"", "\"focus\": \"#F0E0D0\"")) ==
          "\"focus\" on \"ground\" has a contrast of 1.1 to 1 and needs 3.");
}

TEST_CASE("a file is bounded, and nesting does no harm") {
    CHECK(trouble_with(std::string(max_theme_bytes + 1, ' ')) == "It is longer than 64 KB.");
    CHECK(trouble_with(std::string(max_theme_bytes, '[')) == "It is not JSON.");
    const std::string deep(20000, '[');
    CHECK_FALSE(trouble_with("{\"about\": " + deep + std::string(20000, ']') + "}").empty());
}

TEST_CASE("where a file is damaged or gone its built-in twin is shown, and the person is told") {
    const Folder folder;
    std::ofstream(folder.path / "dark.json") << "{";
    std::filesystem::remove(folder.path / "projector.json");
    const ThemesRead read = read_themes(folder.path);
    CHECK(read.themes == built_in_themes());
    CHECK(read.trouble ==
          "The theme file \"dark.json\" cannot be used, so the built-in one is shown. It is not JSON. "
          "The theme file \"projector.json\" cannot be used, so the built-in one is shown. It cannot be read.");
}

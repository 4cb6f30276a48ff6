/// The page on the phones' security names a test for every point, and each of them exists.
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "sources.h"
#include "support/catch.h"

using namespace alongside::house;

namespace {

std::string page() {
    std::ostringstream text;
    text << std::ifstream(std::string(ALONGSIDE_SOURCE_DIR) + "/docs/room-security.md").rdbuf();
    return std::regex_replace(text.str(), std::regex("\\s+"), " ");
}

/// "server: a seat may ask ...", by the folder of tests/ and the name of the case.
std::set<std::pair<std::string, std::string>> tests_named(const std::string& text) {
    static const std::regex name("`([a-z0-9]+): ([^`]+)`");
    std::set<std::pair<std::string, std::string>> found;
    for (std::sregex_iterator at(text.begin(), text.end(), name), end; at != end; ++at) {
        found.emplace((*at)[1], (*at)[2]);
    }
    return found;
}

bool exists(const std::string& folder, const std::string& name) {
    for (const Source& source : sources_below("tests/" + folder)) {
        if (source.text.find("(\"" + name + "\"") != std::string::npos) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("every test that the page on the phones' security names exists", "[house]") {
    const auto named = tests_named(page());
    CHECK(named.size() >= 25);
    for (const auto& [folder, name] : named) {
        INFO(folder << ": " << name);
        CHECK(exists(folder, name));
    }
}

TEST_CASE("the page on the phones' security has a row with a test for each of its fifteen points", "[house]") {
    const std::string text = page();
    for (int point = 1; point <= 15; ++point) {
        INFO(point);
        const std::size_t row = text.find("| " + std::to_string(point) + " | **");
        REQUIRE(row != std::string::npos);
        const std::size_t next = text.find("| " + std::to_string(point + 1) + " | **");
        CHECK_FALSE(tests_named(text.substr(row, next == std::string::npos ? next : next - row)).empty());
    }
}

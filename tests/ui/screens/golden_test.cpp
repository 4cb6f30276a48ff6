/// Every sample screen as its semantic tree, against the text that was read and agreed to.
///
/// After a wanted change run with ALONGSIDE_GOLDEN=write and read the difference of tests/golden.
#include <cstdlib>

#include "shown.h"

using namespace alongside;
using test::Shown;

namespace {

std::string file_of(std::string_view name) {
    return std::string(ALONGSIDE_SOURCE_DIR) + "/tests/golden/" + std::string(name) + ".txt";
}

std::string agreed(std::string_view name) {
    std::ostringstream text;
    text << std::ifstream(file_of(name)).rdbuf();
    return text.str();
}

bool writing() {
    const char* wish = std::getenv("ALONGSIDE_GOLDEN");
    return wish != nullptr && std::string_view(wish) == "write";
}

}  // namespace

TEST_CASE("each sample screen reads as agreed", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            if (writing()) {
                std::ofstream(file_of(name)) << shown.ui.tree_text();
            }
            CHECK(shown.ui.tree_text() == agreed(name));
        }
    }
}

TEST_CASE("there is no sample of a name that is not in the list", "[screens]") {
    CHECK_FALSE(ui::screens::sample("nowhere").has_value());
    CHECK_FALSE(ui::screens::sample("").has_value());
}

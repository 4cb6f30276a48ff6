#pragma once
/// What a screen was agreed to read as, kept in tests/golden. ALONGSIDE_GOLDEN=write agrees to what it reads as now.
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#include "support/catch.h"
#include "support/files.h"

namespace alongside::test {

inline void reads_as_agreed(std::string_view name, const std::string& text) {
    const std::string file = std::string(ALONGSIDE_SOURCE_DIR) + "/tests/golden/" + std::string(name) + ".txt";
    const char* wish = std::getenv("ALONGSIDE_GOLDEN");
    if (wish != nullptr && std::string_view(wish) == "write") {
        std::ofstream(file) << text;
    }
    CHECK(text == read_bytes(file));
}

}  // namespace alongside::test

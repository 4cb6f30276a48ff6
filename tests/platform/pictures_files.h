#pragma once
/// The art under assets/, for tests that look at all of it.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace alongside::test {

inline std::filesystem::path assets() {
    return std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "assets";
}

inline std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Every file with this ending below a folder of assets/.
inline std::vector<std::filesystem::path> art(const std::string& below, const std::string& ending) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(assets() / below)) {
        if (entry.path().extension() == ending) {
            files.push_back(entry.path());
        }
    }
    return files;
}

}  // namespace alongside::test

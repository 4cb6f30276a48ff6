#pragma once
/// The art under assets/, for tests that look at all of it.
#include <filesystem>
#include <string>
#include <vector>

#include "support/files.h"

namespace alongside::test {

inline std::filesystem::path assets() {
    return std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "assets";
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

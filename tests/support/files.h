#pragma once
/// A file of the tests, whole, as it lies on the disk.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace alongside::test {

inline std::string read_bytes(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

/// A file that the project ships or keeps, by its path from the top.
inline std::string read_project(const std::string& file) {
    return read_bytes(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / file);
}

}  // namespace alongside::test

#include "content/beside.h"

#include <algorithm>

namespace alongside::content {

std::vector<WalkFile> walks_of(const Shelved& shelved) {
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(shelved.file.parent_path() / "walks", none)) {
        if (entry.path().extension() == ".yaml") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<WalkFile> walks;
    walks.reserve(files.size());
    for (const std::filesystem::path& file : files) {
        walks.push_back({file.filename().string(), read_file(file)});
    }
    return walks;
}

Beside beside(const Shelved& shelved) {
    return {lower_file_of(shelved), walks_of(shelved)};
}

}  // namespace alongside::content

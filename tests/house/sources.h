#pragma once
/// The program's own source files as values, so that a rule can be tried on a made-up file as well as on the real ones.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/files.h"

namespace alongside::house {

struct Source {
    std::string path;  ///< from the project's folder: "src/core/base/text.h"
    std::string text;

    bool header() const { return path.size() > 2 && path.substr(path.size() - 2) == ".h"; }
};

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    if (begin < text.size()) {
        lines.push_back(text.substr(begin));
    }
    return lines;
}

inline Source read_source(const std::filesystem::path& file) {
    return {file.lexically_relative(ALONGSIDE_SOURCE_DIR).generic_string(), test::read_bytes(file)};
}

/// Every .h and .cpp below `folder` ("src"), in the order of their paths.
inline std::vector<Source> sources_below(const std::string& folder) {
    std::vector<Source> sources;
    const std::filesystem::path root = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / folder;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        const std::string ending = entry.path().extension().string();
        if (entry.is_regular_file() && (ending == ".h" || ending == ".cpp")) {
            sources.push_back(read_source(entry.path()));
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return sources;
}

}  // namespace alongside::house

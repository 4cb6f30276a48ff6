#pragma once
/// Habits that every file keeps: how a header opens, how long things grow, and that nothing is put off.
#include <string>
#include <vector>

#include "sources.h"

namespace alongside::house {

inline constexpr std::size_t kMaxFileLines = 500;
inline constexpr std::size_t kMaxFunctionLines = 80;

inline std::vector<std::string> slips_of_opening(const Source& source) {
    if (!source.header()) {
        return {};
    }
    const std::vector<std::string> lines = lines_of(source.text);
    std::vector<std::string> slips;
    if (lines.empty() || lines[0] != "#pragma once") {
        slips.push_back(source.path + ":1: a header opens with #pragma once");
    }
    if (lines.size() < 2 || lines[1].rfind("/// ", 0) != 0) {
        slips.push_back(source.path + ":2: a header says in a /// comment what it is for");
    }
    return slips;
}

inline std::vector<std::string> put_off(const Source& source) {
    std::vector<std::string> found;
    const std::vector<std::string> lines = lines_of(source.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const char* word : {"TO"
                                 "DO",
                                 "FIX"
                                 "ME",
                                 "XX"
                                 "X:",
                                 "HA"
                                 "CK"}) {
            if (lines[i].find(word) != std::string::npos) {
                found.push_back(source.path + ":" + std::to_string(i + 1) + ": finish it or leave it out: " + word);
            }
        }
    }
    return found;
}

/// Functions are told by how the formatter lays them out: they open in the first column (or in a class, four in) with a
/// line that ends in "{" and close with "}" in the same column.
inline std::vector<std::string> long_functions(const Source& source) {
    std::vector<std::string> found;
    const std::vector<std::string> lines = lines_of(source.text);
    for (const std::string& margin : {std::string(), std::string(4, ' ')}) {
        std::size_t opened = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string& line = lines[i];
            const bool here = line.rfind(margin, 0) == 0 && line.size() > margin.size() && line[margin.size()] != ' ';
            if (!here) {
                continue;
            }
            if (line == margin + "}" && opened != 0) {
                if (i + 2 - opened > kMaxFunctionLines) {
                    found.push_back(source.path + ":" + std::to_string(opened) + ": a function of " +
                                    std::to_string(i + 2 - opened) + " lines holds more than one idea");
                }
                opened = 0;
            } else if (line.back() == '{' && line.find(") ") != std::string::npos) {
                opened = i + 1;
            } else if (line.rfind(margin + "}", 0) == 0) {
                opened = 0;
            }
        }
    }
    return found;
}

inline std::vector<std::string> long_file(const Source& source) {
    const std::size_t count = lines_of(source.text).size();
    if (count <= kMaxFileLines) {
        return {};
    }
    return {source.path + ": " + std::to_string(count) + " lines, more than " + std::to_string(kMaxFileLines)};
}

}  // namespace alongside::house

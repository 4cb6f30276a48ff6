#pragma once
/// Who may know whom: the table of allowed includes, and the check of one file against it.
///
/// core <- content, store, records, server <- app <- text, ui; ui, platform <- window <- main. An arrow is read "is
/// known by", and is passed on except where the table is narrower. Whoever needs one include more changes the table
/// here, in the open, and not the rule.
#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "sources.h"

namespace alongside::house {

struct Allowed {
    std::vector<std::string> own;      ///< the beginnings of "..." includes
    std::vector<std::string> foreign;  ///< the beginnings of <...> includes that are not of the C++ library
};

/// By folder of src/; main is src/main.cpp.
inline const std::map<std::string, Allowed>& allowed_includes() {
    static const std::map<std::string, Allowed> table = {
        {"core", {{"core/"}, {}}},
        {"content", {{"core/", "content/"}, {"fmt/", "nlohmann/", "yaml.h", "glib.h"}}},
        {"store",
         {{"core/", "store/"}, {"fmt/", "soci/", "sqlite3.h", "sodium.h", "fcntl.h", "pwd.h", "sys/", "unistd.h"}}},
        {"records",
         {{"core/", "records/"},
          {"fmt/", "nlohmann/", "sodium.h", "cairo", "pango/", "qpdf/", "curl/", "qrcodegen", "zip.h"}}},
        {"server",
         {{"core/base/", "core/vote/", "server/"},
          {"fmt/", "nlohmann/", "boost/", "sodium.h", "arpa/", "ifaddrs.h", "net/", "sys/", "unistd.h"}}},
        {"app", {{"core/", "content/", "store/", "records/", "server/", "app/"}, {"fmt/", "CLI/"}}},
        {"text",
         {{"core/", "content/", "app/", "text/"}, {"fmt/", "CLI/", "nlohmann/", "sys/", "termios.h", "unistd.h"}}},
        {"ui", {{"core/", "content/words", "app/", "ui/"}, {"fmt/", "imgui", "nlohmann/"}}},
        {"platform",
         {{"core/base/", "ui/", "platform/"},
          {"fmt/", "imgui", "SDL2/", "SDL", "pango/", "cairo", "fontconfig/", "gio/", "glib", "stb/", "atk",
           "libspeechd.h", "X11/", "fcntl.h", "pwd.h", "sys/", "unistd.h"}}},
        {"window",
         {{"core/", "content/", "store/", "app/", "ui/", "platform/", "window/"}, {"fmt/", "imgui", "SDL2/", "SDL"}}},
        {"main", {{"core/base/", "app/", "text/", "platform/", "window/"}, {"fmt/", "CLI/"}}},
    };
    return table;
}

/// What core may not take even from the C++ library: threads, clocks, files, chance, streams.
inline const std::set<std::string>& kept_from_core() {
    static const std::set<std::string> names = {
        "atomic",  "barrier",    "chrono",       "condition_variable", "csignal",    "cstdio", "ctime",
        "fstream", "filesystem", "future",       "iostream",           "latch",      "mutex",  "print",
        "random",  "semaphore",  "shared_mutex", "stop_token",         "syncstream", "thread"};
    return names;
}

inline std::string folder_of(const std::string& path) {
    const std::size_t begin = std::string("src/").size();
    const std::size_t end = path.find('/', begin);
    return end == std::string::npos ? "main" : path.substr(begin, end - begin);
}

inline bool begins_with_one_of(const std::string& name, const std::vector<std::string>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return name.rfind(beginning, 0) == 0; });
}

/// Names of the C++ library have neither a dot nor a slash.
inline bool is_standard(const std::string& name) {
    return name.find_first_of("./") == std::string::npos;
}

inline bool is_allowed(const Source& source, const std::string& name, bool own) {
    const auto& table = allowed_includes();
    const auto allowed = table.find(folder_of(source.path));
    if (allowed == table.end()) {
        return false;
    }
    if (own) {
        return begins_with_one_of(name, allowed->second.own);
    }
    if (allowed->first == "core") {
        const bool result = source.path == "src/core/base/result.h" && name == "tl/expected.hpp";
        return result || (is_standard(name) && kept_from_core().count(name) == 0);
    }
    return is_standard(name) || begins_with_one_of(name, allowed->second.foreign);
}

/// A sentence for each include that the table does not allow.
inline std::vector<std::string> forbidden_includes(const Source& source) {
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<std::string> found;
    const std::vector<std::string> lines = lines_of(source.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch match;
        if (std::regex_search(lines[i], match, include) && !is_allowed(source, match[2], match[1] == "\"")) {
            found.push_back(source.path + ":" + std::to_string(i + 1) + ": " + folder_of(source.path) +
                            " may not know " + match[2].str());
        }
    }
    return found;
}

}  // namespace alongside::house

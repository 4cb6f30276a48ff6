#include "content/practice/practice.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <tuple>

#include "content/findings.h"
#include "content/library.h"
#include "content/practice/tool_reader.h"
#include "content/practice/words_reader.h"

namespace alongside::content {

namespace {

namespace fs = std::filesystem;

// All others hold a tool each.
constexpr std::string_view kExercisesFile = "rewrite.yaml";
constexpr std::string_view kCardsFile = "cards.yaml";

std::vector<fs::path> tool_files(const fs::path& root) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator file(root, problem), end; !problem && file != end; file.increment(problem)) {
        if (file->path().extension() == ".yaml") {
            files.push_back(file->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

void tell(const fs::path& file, Finding finding, std::vector<Diagnostic>& all) {
    const Source nothing(file.string(), {});
    Findings findings(nothing);
    findings.add({}, std::move(finding));
    std::vector<Diagnostic> told = std::move(findings).sorted();
    all.insert(all.end(), told.begin(), told.end());
}

void add_file(const fs::path& file, const std::vector<std::string>& sources, Practice& practice) {
    const auto bytes = read_file(file);
    if (!bytes) {
        const bool too_big = bytes.error().code == "too-big";
        return tell(file, too_big ? messages::too_big() : messages::no_file(), practice.findings);
    }
    std::vector<Diagnostic> found;
    if (file.filename() == kExercisesFile) {
        found = read_exercises(*bytes, file.string(), sources, practice.exercises);
    } else if (file.filename() == kCardsFile) {
        found = read_cards(*bytes, file.string(), sources, practice.cards);
    } else {
        ReadTool read = read_tool(*bytes, file.string(), file.stem().string(), sources);
        found = std::move(read.findings);
        if (read.tool) {
            practice.tools.push_back(std::move(*read.tool));
        }
    }
    std::move(found.begin(), found.end(), std::back_inserter(practice.findings));
}

}  // namespace

const learn::Tool* Practice::find(std::string_view id) const {
    const auto found = std::find_if(tools.begin(), tools.end(), [&](const learn::Tool& tool) { return tool.id == id; });
    return found == tools.end() ? nullptr : &*found;
}

Practice read_practice(const fs::path& root, const std::vector<std::string>& sources) {
    Practice practice;
    practice.root = root;
    const std::vector<fs::path> files = tool_files(root);
    if (files.size() > kMostTools) {
        tell(root, messages::wrong_count("The folder", files.size(), "tools", 0, kMostTools), practice.findings);
        return practice;
    }
    for (const fs::path& file : files) {
        add_file(file, sources, practice);
    }
    std::stable_sort(practice.tools.begin(), practice.tools.end(), [](const learn::Tool& a, const learn::Tool& b) {
        return std::tuple(a.body.index(), a.id) < std::tuple(b.body.index(), b.id);
    });
    return practice;
}

}  // namespace alongside::content

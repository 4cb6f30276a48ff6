#include "defects.h"

#include <algorithm>
#include <stdexcept>

#include "content/composer.h"
#include "content/scenario_reader.h"
#include "support/catch.h"
#include "support/page_example.h"

using namespace alongside;
namespace fs = std::filesystem;

namespace support {

namespace {

const fs::path kFolder = fs::path(ALONGSIDE_SOURCE_DIR) / "tests" / "core" / "prove" / "defects";

const content::World& world() {
    static const content::World all = content::read_library(fs::path(ALONGSIDE_SOURCE_DIR) / "scenarios").world;
    return all;
}

const std::string& sound() {
    static const std::string text = content::read_file(kFolder / "sound.yaml").value();
    return text;
}

std::string text_of(const content::Node& node, std::string_view name) {
    const content::Node* value = node.find(name);
    return value == nullptr ? std::string() : value->text;
}

const content::Node& needed(const content::Node& node, std::string_view name) {
    static const content::Node nothing;
    const content::Node* value = node.find(name);
    REQUIRE(value != nullptr);
    return value == nullptr ? nothing : *value;
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

std::vector<std::string> codes_in(const content::Node& node) {
    std::vector<std::string> codes;
    for (const content::Node& item : node.items) {
        codes.push_back(item.text);
    }
    if (node.items.empty() && node.text != "none") {
        codes.push_back(node.text);
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

Defect read_defect(const fs::path& file) {
    const std::string bytes = content::read_file(file).value();
    const content::Source source(file.filename().string(), bytes);
    content::Findings findings(source);
    const auto root = content::compose(source, findings);
    INFO(content::print(std::move(findings).sorted()));
    REQUIRE(root);
    Defect defect{file.stem().string(), codes_in(needed(*root, "expect")), text_of(*root, "why"), {}, {}};
    const std::string budget = text_of(*root, "budget");
    defect.budget = budget.empty() ? app::CheckLimits{}.budget : std::stoul(budget);
    for (const content::Node& item : needed(*root, "change").items) {
        const std::string times = text_of(item, "times");
        defect.changes.push_back(
            {text_of(item, "take"), repeated(text_of(item, "put"), times.empty() ? 1 : std::stoul(times))});
    }
    return defect;
}

using Lines = std::vector<std::string>;

std::size_t margin_of(const std::string& line) {
    return line.find_first_not_of(' ');
}

/// Where the entry that begins in line `at` ends: before the next line that stands no deeper.
std::size_t end_of(const Lines& lines, std::size_t at) {
    std::size_t end = at + 1;
    while (end < lines.size() && (lines[end].empty() || margin_of(lines[end]) > margin_of(lines[at]))) {
        ++end;
    }
    return end;
}

/// Puts an entry where the sound scenario has one of that name, as deep as it stands there.
void put_entry(Lines& lines, const Lines& entry) {
    const std::string name = entry.front().substr(0, entry.front().find(':') + 1);
    const bool taken_out = entry.size() == 1 && entry.front().substr(0, entry.front().find("  #")) == name;
    const auto found = std::find_if(lines.begin(), lines.end(), [&name](const std::string& line) {
        return !line.empty() && line.compare(margin_of(line), name.size(), name) == 0;
    });
    const bool is_new = found == lines.end();
    const bool is_scene = is_new && entry.size() > 2;
    const auto scenes = std::find(lines.begin(), lines.end(), "  table:");
    const auto at = is_new ? (is_scene ? scenes : lines.end()) : found;
    const std::string margin(is_new ? (is_scene ? 2 : 0) : margin_of(*found), ' ');
    Lines put;
    for (const std::string& line : taken_out ? Lines{} : entry) {
        put.push_back(margin + line);
    }
    const auto position = at - lines.begin();
    const auto end = is_new ? at : lines.begin() + static_cast<long>(end_of(lines, static_cast<std::size_t>(position)));
    lines.insert(lines.erase(at, end), put.begin(), put.end());
}

}  // namespace

std::string with_example(const content::Example& example) {
    Lines lines = lines_of(sound());
    Lines shown = lines_of(example.text);
    shown.insert(shown.end(), example.repeat - 1, shown.back());
    for (std::size_t at = 0; at < shown.size();) {
        const std::size_t end = end_of(shown, at);
        put_entry(lines, {shown.begin() + static_cast<long>(at), shown.begin() + static_cast<long>(end)});
        at = end;
    }
    std::string text;
    for (const std::string& line : lines) {
        text += line + "\n";
    }
    return text;
}

std::vector<Defect> read_defects() {
    std::vector<Defect> defects;
    for (const fs::directory_entry& entry : fs::directory_iterator(kFolder)) {
        if (entry.path().filename() != "sound.yaml") {
            defects.push_back(read_defect(entry.path()));
        }
    }
    std::sort(defects.begin(), defects.end(), [](const Defect& a, const Defect& b) { return a.name < b.name; });
    return defects;
}

std::string sound_with(const std::vector<Change>& changes) {
    std::string text = sound();
    for (const Change& change : changes) {
        INFO(change.take);
        const std::size_t at = text.find(change.take);
        REQUIRE(at != std::string::npos);
        REQUIRE(text.find(change.take, at + 1) == std::string::npos);
        text.replace(at, change.take.size(), change.put);
    }
    return text;
}

app::CheckReport check_text(const std::string& text, std::size_t budget) {
    content::ReadScenario read = content::read_scenario(text, "scenario.yaml", world());
    content::Shelved shelved;
    shelved.id = "sound";
    shelved.file = "scenario.yaml";
    shelved.bytes = text;
    shelved.scenario = std::move(read.scenario);
    shelved.answers = std::move(read.answers);
    shelved.findings = std::move(read.findings);
    return app::check_scenario(shelved, {budget, nullptr});
}

std::vector<std::string> codes_of(const app::CheckReport& report, bool with_shortness) {
    std::vector<std::string> codes;
    for (const content::Diagnostic& finding : report.findings) {
        if (finding.code != "R002" || with_shortness) {
            codes.push_back(finding.code);
        }
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

}  // namespace support

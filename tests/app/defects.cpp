#include "defects.h"

#include <algorithm>
#include <stdexcept>

#include "content/composer.h"
#include "content/scenario_reader.h"
#include "support/catch.h"

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
    REQUIRE(root->find("expect") != nullptr);
    Defect defect{file.stem().string(), codes_in(*root->find("expect")), text_of(*root, "why"), {}, {}};
    const std::string budget = text_of(*root, "budget");
    defect.budget = budget.empty() ? app::CheckLimits{}.budget : std::stoul(budget);
    REQUIRE(root->find("change") != nullptr);
    for (const content::Node& item : root->find("change")->items) {
        const std::string times = text_of(item, "times");
        defect.changes.push_back(
            {text_of(item, "take"), repeated(text_of(item, "put"), times.empty() ? 1 : std::stoul(times))});
    }
    return defect;
}

}  // namespace

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
    return app::check_scenario({"sound", "scenario.yaml", text, std::move(read.scenario), std::move(read.findings)},
                               {budget, nullptr});
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

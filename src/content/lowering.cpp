#include "content/lowering.h"

#include <algorithm>
#include <array>

#include "content/composer.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 1> kKeys = {"lower"};
constexpr std::array<std::string_view, 2> kItemKeys = {"code", "reason"};

/// Findings of the proof that leave a story playable.
constexpr std::array<std::string_view, 6> kJudgements = {"P006", "P009", "P010", "P011", "P012", "P013"};

std::vector<std::string_view> codes_to_lower() {
    std::vector<std::string_view> known;
    for (const CodeName& code : codes()) {
        const bool judged = std::find(kJudgements.begin(), kJudgements.end(), code.code) != kJudgements.end();
        if (code.code.front() == 'L' || code.code.front() == 'R' || judged) {
            known.push_back(code.code);
        }
    }
    return known;
}

std::size_t lower_all(std::string_view code, std::vector<Diagnostic>& findings) {
    std::size_t count = 0;
    for (Diagnostic& finding : findings) {
        if (finding.code == code) {
            finding.severity = Severity::note;
            ++count;
        }
    }
    return count;
}

void read_item(const Node& node, std::vector<Diagnostic>& all, std::vector<Lowered>& done, Findings& findings) {
    const Fields fields(node, node.mark, "Each of \"lower\"", kItemKeys, findings);
    const std::string reason = fields.needed_text("reason");
    const Node* code = fields.need("code");
    const std::vector<std::string_view> known = codes_to_lower();
    const auto word = code == nullptr ? std::nullopt : read_word(*code, "a code that can be lowered", known, findings);
    if (!word || reason.empty()) {
        return;
    }
    Lowered lowered{std::string(known[*word]), reason, lower_all(known[*word], all)};
    if (lowered.findings == 0) {
        findings.add(code->mark, messages::unused_lowering(lowered.code));
    }
    done.push_back(std::move(lowered));
}

}  // namespace

std::optional<LowerFile> lower_file_of(const Shelved& shelved) {
    const std::filesystem::path beside = shelved.file.parent_path() / "check.yaml";
    std::error_code problem;
    if (!std::filesystem::exists(beside, problem)) {
        return std::nullopt;
    }
    return LowerFile{read_file(beside).value_or(std::string()), beside.string()};
}

std::vector<Lowered> lower(const LowerFile& file, std::vector<Diagnostic>& findings) {
    const Source source(file.file, file.bytes);
    Findings own(source);
    std::vector<Lowered> done;
    if (const auto root = compose(source, own)) {
        const Fields fields(*root, root->mark, "This file", kKeys, own);
        if (const Node* items = fields.need("lower")) {
            for (const Node* item : read_list(*items, own)) {
                read_item(*item, findings, done, own);
            }
        }
    }
    const std::vector<Diagnostic> sorted = std::move(own).sorted();
    findings.insert(findings.end(), sorted.begin(), sorted.end());
    return done;
}

}  // namespace alongside::content

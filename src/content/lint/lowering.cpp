#include "content/lint/lowering.h"

#include <algorithm>
#include <array>

#include "content/composer.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 1> kKeys = {"lower"};
constexpr std::array<std::string_view, 2> kItemKeys = {"code", "reason"};

/// Only lints: what the reader refuses is no matter of taste.
std::vector<std::string_view> codes_to_lower() {
    std::vector<std::string_view> known;
    for (const CodeName& code : codes()) {
        if (code.code.front() == 'L') {
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

void read_item(const Node& node, Linted& linted, Findings& findings) {
    const Fields fields(node, node.mark, "Each of \"lower\"", kItemKeys, findings);
    const std::string reason = fields.needed_text("reason");
    const Node* code = fields.need("code");
    const std::vector<std::string_view> known = codes_to_lower();
    const auto word = code == nullptr ? std::nullopt : read_word(*code, "a code that can be lowered", known, findings);
    if (!word || reason.empty()) {
        return;
    }
    Lowered lowered{std::string(known[*word]), reason, lower_all(known[*word], linted.findings)};
    if (lowered.findings == 0) {
        findings.add(code->mark, messages::unused_lowering(lowered.code));
    }
    linted.lowered.push_back(std::move(lowered));
}

}  // namespace

void lower(const LowerFile& file, Linted& linted) {
    const Source source(file.file, file.bytes);
    Findings findings(source);
    if (const auto root = compose(source, findings)) {
        const Fields fields(*root, root->mark, "This file", kKeys, findings);
        if (const Node* items = fields.need("lower")) {
            for (const Node* item : read_list(*items, findings)) {
                read_item(*item, linted, findings);
            }
        }
    }
    std::vector<Diagnostic> own = std::move(findings).sorted();
    linted.findings.insert(linted.findings.end(), own.begin(), own.end());
}

}  // namespace alongside::content

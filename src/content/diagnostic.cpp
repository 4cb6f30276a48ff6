#include "content/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace alongside::content {

namespace {

constexpr std::string_view kIndent = "    ";

std::string place_of(const Diagnostic& diagnostic) {
    std::string place = diagnostic.file;
    for (const std::size_t number : {diagnostic.line, diagnostic.column}) {
        place += number == 0 ? std::string() : fmt::format(":{}", number);
    }
    return place;
}

}  // namespace

std::string print(const Diagnostic& diagnostic) {
    std::string text = fmt::format("{}: {} [{}]\n", place_of(diagnostic), diagnostic.message, diagnostic.code);
    if (diagnostic.line > 0) {
        text += fmt::format("{}{}\n", kIndent, diagnostic.source);
    }
    if (diagnostic.caret > 0) {
        text += fmt::format("{}{}^\n", kIndent, std::string(diagnostic.caret - 1, ' '));
    }
    if (!diagnostic.mend.empty()) {
        text += diagnostic.mend + "\n";
    }
    return text;
}

std::string print(std::span<const Diagnostic> findings) {
    std::string text;
    for (const Diagnostic& finding : findings) {
        text += text.empty() ? "" : "\n";
        text += print(finding);
    }
    return text;
}

std::vector<Diagnostic> errors_first(std::span<const Diagnostic> findings) {
    std::vector<Diagnostic> sorted;
    for (const Severity severity : {Severity::error, Severity::warning}) {
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(sorted),
                     [severity](const Diagnostic& finding) { return finding.severity == severity; });
    }
    return sorted;
}

bool has_errors(std::span<const Diagnostic> findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Diagnostic& finding) { return finding.severity == Severity::error; });
}

}  // namespace alongside::content

#include "content/lint/rules.h"

#include "content/handbook.h"

namespace alongside::content {

Result<LintRules> read_lint_rules(const std::filesystem::path& assets) {
    LintRules rules;
    auto terms = open_glossary(assets);
    if (!terms) {
        return tl::unexpected(terms.error());
    }
    const auto handbook = read_handbook(assets);
    if (!handbook) {
        return tl::unexpected(handbook.error());
    }
    rules.terms = std::move(*terms);
    rules.sources = handbook->ids();
    return rules;
}

}  // namespace alongside::content

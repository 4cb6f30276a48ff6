#pragma once
/// The accessibility statement: what was tested, how, and what does not work. One file, read here, shown by both
/// editions, and readable as it stands.
///
/// assets/accessibility.md in the plainest Markdown: "# " the title, "## " a part, paragraphs, and "- " items of one
/// line or more. Knows nothing else of Markdown.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::content {

struct Statement {
    struct Part {
        std::string title;               ///< empty for what stands before the first part
        std::vector<std::string> lines;  ///< a paragraph or an item each
    };
    std::string title;
    std::vector<Part> parts;
};

Statement parse_statement(std::string_view markdown);

/// Error: that the file cannot be read.
Result<Statement> read_statement(const std::filesystem::path& assets);

}  // namespace alongside::content

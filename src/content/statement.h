#pragma once
/// Pages that both editions show and that can be read as they stand: how accessible the program is
/// (assets/accessibility.md), what it keeps of people and why (assets/privacy.md).
///
/// In the plainest Markdown: "# " the title, "## " a part, paragraphs, "- " items of one line or more, and tables, of
/// which each row but the head is an item. Knows nothing else of Markdown.
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

/// The cells of a table's row, trimmed and without the marks of code; none if the line is no row, or the rule below a
/// table's head ("|---|").
std::vector<std::string> row_cells(std::string_view line);

/// Error: that the file cannot be read.
Result<Statement> read_statement(const std::filesystem::path& assets, std::string_view file = "accessibility.md");

}  // namespace alongside::content

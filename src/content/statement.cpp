#include "content/statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "content/library.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::string_view kTitle = "# ";
constexpr std::string_view kPart = "## ";
constexpr std::string_view kItem = "- ";

bool is_rule(std::string_view line) {
    return line.find_first_not_of("|-: ") == std::string_view::npos;
}

std::string begun(std::string words) {
    if (!words.empty()) {
        words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    }
    return words;
}

/// What a program calls something is for those who read the file; on the page it is left out.
bool is_code(std::string_view line) {
    return line.starts_with("| `");
}

/// "A number that shuffles the options. Why: so that the evening can be told again." `heads` stand above the cells.
std::string said(const std::vector<std::string>& cells, const std::vector<std::string>& heads, std::size_t first) {
    std::string words = begun(cells[first]) + '.';
    for (std::size_t i = first + 1; i < cells.size(); ++i) {
        words += fmt::format(" {}{}.", i < heads.size() ? begun(heads[i]) + ": " : "", cells[i]);
    }
    return words;
}

/// "Evenings that you began (`run`)" without what a program calls them.
std::string title_of(std::string_view line) {
    const std::size_t code = line.find(" (`");
    return std::string(trimmed(line.substr(0, code)));
}

/// Reads line by line; a blank line or an item ends what was being said.
class Reader {
  public:
    void take(std::string_view line) {
        if (trimmed(line).empty()) {
            fresh_ = true;
        } else if (line.front() == '|') {
            take_row(line);
        } else if (line.starts_with(kPart)) {
            statement_.parts.push_back({title_of(line.substr(kPart.size())), {}});
            fresh_ = true;
        } else if (line.starts_with(kTitle)) {
            statement_.title = trimmed(line.substr(kTitle.size()));
        } else {
            say(line);
        }
    }
    Statement take_all() { return std::move(statement_); }

  private:
    /// The rule shows that what stood above it was the table's head.
    void take_row(std::string_view line) {
        const std::vector<std::string> cells = row_cells(line);
        if (statement_.parts.empty()) {
            statement_.parts.emplace_back();
        }
        std::vector<std::string>& lines = statement_.parts.back().lines;
        const bool code = is_code(line) && cells.size() > 1;
        if (!cells.empty()) {
            lines.push_back(said(cells, heads_, code ? 1 : 0));
            last_ = cells;
        } else if (!lines.empty()) {
            lines.pop_back();
            heads_ = std::exchange(last_, {});
        }
        fresh_ = true;
    }

    void say(std::string_view line) {
        if (statement_.parts.empty()) {
            statement_.parts.emplace_back();
        }
        std::vector<std::string>& lines = statement_.parts.back().lines;
        const bool item = line.starts_with(kItem);
        const std::string words(trimmed(item ? line.substr(kItem.size()) : line));
        if (item || fresh_ || lines.empty()) {
            lines.push_back(words);
        } else {
            lines.back() += ' ' + words;
        }
        fresh_ = false;
    }

    Statement statement_;
    std::vector<std::string> heads_;  // of the table that is being read
    std::vector<std::string> last_;   // row, which a rule below it makes the heads
    bool fresh_ = true;
};

}  // namespace

std::vector<std::string> row_cells(std::string_view line) {
    line = trimmed(line);
    std::vector<std::string> cells;
    if (line.size() < 2 || line.front() != '|' || line.back() != '|' || is_rule(line)) {
        return cells;
    }
    for (const std::string_view cell : split(line.substr(1, line.size() - 2), '|')) {
        std::string words(trimmed(cell));
        std::erase(words, '`');
        cells.push_back(std::move(words));
    }
    return cells;
}

Statement parse_statement(std::string_view markdown) {
    Reader reader;
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size());
        reader.take(markdown.substr(0, end));
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
    }
    return reader.take_all();
}

Result<Statement> read_statement(const std::filesystem::path& assets, std::string_view file) {
    return read_file(assets / file).map([](const std::string& text) { return parse_statement(text); });
}

}  // namespace alongside::content

#include "content/statement.h"

#include <algorithm>

#include "content/library.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::string_view kTitle = "# ";
constexpr std::string_view kPart = "## ";
constexpr std::string_view kItem = "- ";

/// Reads line by line; a blank line or an item ends what was being said.
class Reader {
  public:
    void take(std::string_view line) {
        if (trimmed(line).empty()) {
            fresh_ = true;
        } else if (line.starts_with(kPart)) {
            statement_.parts.push_back({std::string(trimmed(line.substr(kPart.size()))), {}});
            fresh_ = true;
        } else if (line.starts_with(kTitle)) {
            statement_.title = trimmed(line.substr(kTitle.size()));
        } else {
            say(line);
        }
    }
    Statement take_all() { return std::move(statement_); }

  private:
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
    bool fresh_ = true;
};

}  // namespace

Statement parse_statement(std::string_view markdown) {
    Reader reader;
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size());
        reader.take(markdown.substr(0, end));
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
    }
    return reader.take_all();
}

Result<Statement> read_statement(const std::filesystem::path& assets) {
    return read_file(assets / "accessibility.md").map([](const std::string& text) { return parse_statement(text); });
}

}  // namespace alongside::content

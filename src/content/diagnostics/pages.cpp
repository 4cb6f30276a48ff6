#include "content/diagnostics/pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::string_view kFence = "```";
constexpr std::string_view kOpening = "```yaml ";
constexpr std::string_view kRepeat = "repeat=";
constexpr std::string_view kFolder = "folder=";
constexpr std::string_view kWrong = "As it goes wrong";
constexpr std::string_view kRight = "As it works";

bool begins(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

/// "yaml head folder=hall" without its first word.
Example opened_by(std::string_view line) {
    Example example;
    for (const std::string_view word : split_words(line.substr(kOpening.size()))) {
        if (begins(word, kRepeat)) {
            const std::string_view digits = word.substr(kRepeat.size());
            std::from_chars(digits.data(), digits.data() + digits.size(), example.repeat);
        } else if (begins(word, kFolder)) {
            example.folder = word.substr(kFolder.size());
        } else {
            example.kind = word;
        }
    }
    return example;
}

void add_words(std::string_view line, std::string& words) {
    if (line.empty()) {
        words += words.empty() || words.back() == '\n' ? "" : "\n\n";
        return;
    }
    words += words.empty() || words.back() == '\n' ? "" : " ";
    words += line;
}

/// What a page is made of before it is known to be whole.
struct Parts {
    std::string title;
    std::string words;
    std::vector<Example> examples;
};

Parts parts_of(std::string_view text) {
    Parts parts;
    bool inside = false;
    for (const std::string_view line : split(text, '\n')) {
        if (inside && line == kFence) {
            inside = false;
        } else if (inside) {
            parts.examples.back().text.append(line).append("\n");
        } else if (begins(line, kOpening)) {
            parts.examples.push_back(opened_by(line));
            inside = true;
        } else if (begins(line, "# ")) {
            parts.title = line.substr(2);
        } else if (!begins(line, "## ") && parts.examples.empty()) {
            add_words(line, parts.words);
        }
    }
    parts.words = trimmed(parts.words);
    return parts;
}

std::string in_capitals(std::string_view code) {
    std::string capitals(code);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return capitals;
}

void print_example(std::string_view heading, const Example& example, std::string& text) {
    text += fmt::format("\n{}:\n\n", heading);
    for (const std::string_view line : split(trimmed(example.text), '\n')) {
        text += line.empty() ? "\n" : fmt::format("    {}\n", line);
    }
}

void print_wrapped(std::string_view paragraph, std::size_t width, std::string& text) {
    std::size_t column = 0;
    for (const std::string_view word : split_words(paragraph)) {
        if (column > 0) {
            const bool full = column + 1 + word.size() > width;
            text += full ? '\n' : ' ';
            column = full ? 0 : column + 1;
        }
        text += word;
        column += word.size();
    }
    text += '\n';
}

}  // namespace

Result<Page> read_page(const PageSource& source) {
    Parts parts = parts_of(source.text);
    const std::string beginning = fmt::format("{} ", source.code);
    if (!begins(parts.title, beginning) || parts.words.empty() || parts.examples.size() != 2) {
        return fail("bad-page", fmt::format("The page {} needs its code and a title in the first line, some words, and "
                                            "two examples.",
                                            source.code));
    }
    return Page{std::string(source.code), parts.title.substr(beginning.size()), std::move(parts.words),
                std::move(parts.examples[0]), std::move(parts.examples[1])};
}

Result<Page> find_page(std::string_view code) {
    const std::string wanted = in_capitals(trimmed(code));
    std::vector<std::string> known;
    for (const PageSource& source : page_sources()) {
        if (source.code == wanted) {
            return read_page(source);
        }
        known.emplace_back(source.code);
    }
    const std::string close = closest(wanted, known);
    return fail("no-page", close.empty() ? fmt::format("There is no code \"{}\". A code is a letter and three digits, "
                                                       "as in {}.",
                                                       code, known.empty() ? "A012" : known.front())
                                         : fmt::format("There is no code \"{}\". Did you mean {}?", code, close));
}

std::string print(const Page& page, std::size_t width) {
    std::string text = fmt::format("{}: {}\n", page.code, page.title);
    for (const std::string_view paragraph : split(page.words, '\n')) {
        if (!paragraph.empty()) {
            text += '\n';
            print_wrapped(paragraph, width, text);
        }
    }
    print_example(kWrong, page.failing, text);
    print_example(kRight, page.mended, text);
    return text;
}

}  // namespace alongside::content

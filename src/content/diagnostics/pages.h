#pragma once
/// The catalogue of findings: for each code a page in plain words, with an example that goes wrong and one that works.
///
/// A page is a small Markdown file in this folder, named after its code and built into the program:
///
///     # A012 Quote marks
///     What it means and why it matters, in a few lines.
///     ## As it goes wrong
///     ```yaml option
///     ...
///     ```
///     ## As it works
///     ```yaml option
///     ...
///     ```
///
/// The word after `yaml` says what the example is, so that a test can put it where it belongs and read it: `file` is a
/// whole scenario; `head`, `scene`, `option` and `endings` are parts of one; `people`, `words` and `lower` are other
/// files; `path` is the name of a file; `sound` is what differs from a sound scenario, by the names of its entries, and
/// `walk` is a walk through it. Then may follow `repeat=N` (the text N times over) and `folder=NAME` (the folder that
/// the scenario lies in). In an example `\xNN` stands for a byte that cannot be shown.
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::content {

struct PageSource {
    std::string_view code;  ///< the name of the file
    std::string_view text;
};

struct Example {
    std::string kind;
    std::string text;  ///< as it stands on the page, ends with a line break
    std::size_t repeat = 1;
    std::string folder;
};

struct Page {
    std::string code;   ///< "A012"
    std::string title;  ///< "Quote marks"
    std::string words;  ///< paragraphs, each one line, with an empty line between
    Example failing;
    Example mended;
};

/// Every page, in the order of the codes.
std::span<const PageSource> page_sources();

/// Errors: "bad-page", with what the page lacks.
Result<Page> read_page(const PageSource& source);

/// The page of a code, in capitals or not. Errors: "no-page", with a "Did you mean" where one is close.
Result<Page> find_page(std::string_view code);

/// As people read it in a terminal of `width` columns.
std::string print(const Page& page, std::size_t width);

}  // namespace alongside::content

#pragma once
/// Which lines stand on which page: what does not fit is turned over to, never shrunk and never cut.
///
/// Pure arithmetic on heights. A block that fits on a page of its own is kept together; a longer one is parted between
/// lines. What must not stand alone at a page's foot (a heading) goes over with what follows it.
#include <cstddef>
#include <vector>

namespace alongside::ui::audience {

/// Heights of a block of lines, in any unit.
struct BlockSize {
    float gap = 0;          ///< above it, where it does not begin a page
    std::size_t lines = 0;  ///< at least one
    float line = 0;         ///< height of one
    float tail = 0;         ///< below its last line
    bool keep_with_next = false;

    float height() const { return static_cast<float>(lines) * line + tail; }
};

/// A run of lines of one block, and where its first one stands on the page.
struct Piece {
    std::size_t block = 0;
    std::size_t first = 0;
    std::size_t end = 0;
    float y = 0;
    bool operator==(const Piece&) const = default;
};
using PageOfLines = std::vector<Piece>;

/// At least one page, empty where there are no blocks. Every line of every block stands on exactly one page; a line
/// taller than a page has one to itself.
std::vector<PageOfLines> into_pages(const std::vector<BlockSize>& blocks, float height);

/// How far down the last piece of a page reaches.
float used_height(const PageOfLines& page, const std::vector<BlockSize>& blocks);

}  // namespace alongside::ui::audience

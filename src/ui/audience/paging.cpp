#include "ui/audience/paging.h"

#include <algorithm>

namespace alongside::ui::audience {

namespace {

/// Pages while they fill.
class Filling {
  public:
    Filling(const std::vector<BlockSize>& blocks, float height) : blocks_(blocks), height_(height) {}

    /// The blocks from `first` up to `end` belong together.
    void add(std::size_t first, std::size_t end) {
        if (!fits(first, end) && !page().empty() && (fits_alone(first, end) || !begins_here(first, end)))
            turn();
        for (std::size_t i = first; i < end; ++i)
            add_lines(i);
    }

    std::vector<PageOfLines> pages() && { return std::move(pages_); }

  private:
    PageOfLines& page() { return pages_.back(); }
    bool fresh() const { return pages_.back().empty(); }

    void turn() {
        pages_.emplace_back();
        y_ = 0;
    }

    float together(std::size_t first, std::size_t end, bool at_top) const {
        float sum = 0;
        for (std::size_t i = first; i < end; ++i)
            sum += (i == first && at_top ? 0 : blocks_[i].gap) + blocks_[i].height();
        return sum;
    }
    bool fits(std::size_t first, std::size_t end) const { return y_ + together(first, end, fresh()) <= height_; }
    bool fits_alone(std::size_t first, std::size_t end) const { return together(first, end, true) <= height_; }

    /// What is too long for any page may begin here if two of its lines find room.
    bool begins_here(std::size_t first, std::size_t end) const {
        const BlockSize& last = blocks_[end - 1];
        const float lead = together(first, end - 1, fresh()) + last.gap;
        return y_ + lead + 2 * last.line <= height_;
    }

    void add_lines(std::size_t index) {
        const BlockSize& block = blocks_[index];
        y_ += fresh() ? 0 : block.gap;
        std::size_t done = 0;
        while (done < block.lines) {
            const auto room = static_cast<std::size_t>(std::max(0.0F, height_ - y_) / std::max(block.line, 0.01F));
            std::size_t count = std::min(block.lines - done, std::max<std::size_t>(room, fresh() ? 1 : 0));
            if (count > 0) {
                page().push_back({index, done, done + count, y_});
                y_ += static_cast<float>(count) * block.line;
                done += count;
            }
            if (done < block.lines)
                turn();
        }
        y_ += block.tail;
    }

    const std::vector<BlockSize>& blocks_;
    float height_;
    float y_ = 0;
    std::vector<PageOfLines> pages_ = {PageOfLines{}};
};

}  // namespace

std::vector<PageOfLines> into_pages(const std::vector<BlockSize>& blocks, float height) {
    Filling filling(blocks, height);
    for (std::size_t first = 0; first < blocks.size();) {
        std::size_t end = first + 1;
        while (end < blocks.size() && blocks[end - 1].keep_with_next)
            ++end;
        filling.add(first, end);
        first = end;
    }
    return std::move(filling).pages();
}

float used_height(const PageOfLines& page, const std::vector<BlockSize>& blocks) {
    if (page.empty())
        return 0;
    const Piece& last = page.back();
    const BlockSize& block = blocks[last.block];
    return last.y + static_cast<float>(last.end - last.first) * block.line + (last.end == block.lines ? block.tail : 0);
}

}  // namespace alongside::ui::audience

#pragma once
/// Text without fonts for tests of screens: every character equally wide, lines broken at spaces and after hyphens.
///
/// Close enough to real text to wrap, scroll and overflow, and the same on every machine. Counts how often a word
/// had to be broken, because a good layout never forces that.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "ui/text_engine.h"

namespace alongside::test {

class FakeLayout : public ui::TextLayout {
  public:
    static constexpr std::uintptr_t tile_texture = 3;  // of every text, so that tests find what was painted

    FakeLayout(std::string_view text, const ui::TextStyle& style, float width)
        : text_(text),
          character_(std::round(static_cast<float>(style.cap) *
                                (style.spacing == ui::Spacing::wider ? 0.75F + 1.4F * ui::wider::letters : 0.75F))),
          line_(std::round(static_cast<float>(style.cap) * 1.4F * line_to_line(style))) {
        break_lines(std::max<std::size_t>(1, static_cast<std::size_t>(width / character_)));
        float widest = 0;
        for (const Line& line : lines_)
            widest = std::max(widest, character_ * static_cast<float>(columns(line.begin, line.end)));
        size_ = {style.align == ui::Align::start ? widest : width, line_ * static_cast<float>(lines_.size())};
        tile_ = {ui::Texture{tile_texture}, {0, 0, widest, size_.h}};
    }

    ui::Size size() const override { return size_; }
    int lines() const override { return static_cast<int>(lines_.size()); }
    float baseline() const override { return std::round(line_ * 0.7F); }
    ui::Rect caret(std::size_t offset) const override {
        const std::size_t row = row_of(offset);
        return {character_ * static_cast<float>(columns(lines_[row].begin, offset)), line_ * static_cast<float>(row), 0,
                line_};
    }
    std::size_t offset_at(ui::Point at) const override {
        const float row = std::clamp(std::floor(at.y / line_), 0.0F, static_cast<float>(lines_.size() - 1));
        const Line& line = lines_[static_cast<std::size_t>(row)];
        std::size_t offset = line.begin;
        for (float x = character_ / 2; x <= at.x && offset < line.end; x += character_)
            offset = step(offset, 1);
        return offset;
    }
    std::size_t step(std::size_t offset, int direction) const override {
        if (direction > 0 && offset < text_.size()) {
            do {
                ++offset;
            } while (offset < text_.size() && continues(offset));
        } else if (direction < 0 && offset > 0) {
            do {
                --offset;
            } while (offset > 0 && continues(offset));
        }
        return offset;
    }
    std::vector<ui::Rect> selection(std::size_t begin, std::size_t end) const override {
        std::vector<ui::Rect> boxes;
        for (std::size_t row = 0; begin < end && row < lines_.size(); ++row) {
            const std::size_t from = std::max(begin, lines_[row].begin);
            const std::size_t to = std::min(end, lines_[row].end);
            if (from < to)
                boxes.push_back({caret(from).x, line_ * static_cast<float>(row),
                                 character_ * static_cast<float>(columns(from, to)), line_});
        }
        return boxes;
    }
    std::span<const ui::TextTile> tiles() const override { return {&tile_, 1}; }
    int broken_words() const { return broken_words_; }

  private:
    struct Line {
        std::size_t begin;
        std::size_t end;
    };

    bool continues(std::size_t offset) const { return (static_cast<unsigned char>(text_[offset]) & 0xC0U) == 0x80U; }

    std::size_t columns(std::size_t from, std::size_t to) const {
        std::size_t count = 0;
        for (; from < to; from = step(from, 1))
            ++count;
        return count;
    }

    std::size_t row_of(std::size_t offset) const {
        std::size_t row = 0;
        while (row + 1 < lines_.size() && lines_[row + 1].begin <= offset)
            ++row;
        return row;
    }

    void break_lines(std::size_t most) {
        constexpr std::size_t nowhere = std::string::npos;
        std::size_t begin = 0;
        std::size_t end = nowhere;  // last place to break at, and where the next line would begin
        std::size_t next = 0;
        std::size_t used = 0;
        for (std::size_t at = 0; at < text_.size(); at = step(at, 1), ++used) {
            if (text_[at] == '\n') {
                lines_.push_back({begin, at});
                begin = at + 1;
                end = nowhere;
                used = static_cast<std::size_t>(-1);
                continue;
            }
            if (text_[at] == ' ') {
                end = at;
                next = at + 1;
            }
            if (used >= most && text_[at] != ' ') {
                broken_words_ += end == nowhere ? 1 : 0;
                lines_.push_back({begin, end == nowhere ? at : end});
                begin = end == nowhere ? at : next;
                end = nowhere;
                used = columns(begin, at);
            }
            if (text_[at] == '-') {
                end = at + 1;
                next = at + 1;
            }
        }
        lines_.push_back({begin, text_.size()});
    }

    std::string text_;
    float character_;
    float line_;
    ui::Size size_;
    std::vector<Line> lines_;
    ui::TextTile tile_;
    int broken_words_ = 0;
};

class FakeText : public ui::TextEngine {
  public:
    ui::TextRef lay_out(std::string_view text, const ui::TextStyle& style, float max_width) override {
        auto layout = std::make_shared<FakeLayout>(text, style, max_width);
        if (layout->broken_words() > 0)
            broken_.emplace_back(text);
        return layout;
    }
    void begin_frame() override { broken_.clear(); }
    void forget_textures() override {}

    /// Texts of the last frame in which a word did not fit its line.
    const std::vector<std::string>& broken() const { return broken_; }

  private:
    std::vector<std::string> broken_;
};

}  // namespace alongside::test

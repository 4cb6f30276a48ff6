#pragma once
/// One laid-out paragraph: Pango's lines placed on whole pixels, its masks made when first drawn.

#include <pango/pangocairo.h>

#include <memory>
#include <vector>

#include "ui/text_engine.h"

namespace alongside::platform {

struct GObjectDeleter {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using GRef = std::unique_ptr<T, GObjectDeleter>;

struct FontDescriptionDeleter {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
using FontDescription = std::unique_ptr<PangoFontDescription, FontDescriptionDeleter>;

class TextBlock : public ui::TextLayout {
  public:
    /// Takes the layout over. Of `style` it reads where lines begin. `width` is what the lines were wrapped to,
    /// `line_height` pixels from line to line.
    TextBlock(ui::Textures& textures, GRef<PangoLayout> layout, const ui::TextStyle& style, int width, int line_height);
    ~TextBlock() override;
    TextBlock(const TextBlock&) = delete;
    TextBlock& operator=(const TextBlock&) = delete;

    ui::Size size() const override { return size_; }
    int lines() const override { return static_cast<int>(lines_.size()); }
    float baseline() const override { return static_cast<float>(first_baseline_); }
    ui::Rect caret(std::size_t offset) const override;
    std::size_t offset_at(ui::Point point) const override;
    std::size_t step(std::size_t offset, int direction) const override;
    std::vector<ui::Rect> selection(std::size_t begin, std::size_t end) const override;
    std::span<const ui::TextTile> tiles() const override;

    /// Bytes of its masks, 0 until drawn.
    std::size_t bytes() const { return bytes_; }
    void forget_textures();

  private:
    struct Line {
        PangoLayoutLine* line;
        int x;
        int baseline;
        int begin;  // bytes
        int end;
    };
    void place_lines(const ui::TextStyle& style, int width);
    std::size_t line_of(std::size_t offset) const;
    float x_of(const Line& line, std::size_t offset) const;
    void rasterise(std::size_t first, std::size_t last) const;

    ui::Textures& textures_;
    GRef<PangoLayout> layout_;
    int line_height_;
    int first_baseline_ = 0;
    ui::Size size_;
    std::vector<Line> lines_;
    mutable bool drawn_ = false;
    mutable std::vector<ui::TextTile> tiles_;
    mutable std::size_t bytes_ = 0;
};

}  // namespace alongside::platform

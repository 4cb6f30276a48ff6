#include "platform/text_block.h"

#include <algorithm>
#include <cmath>

namespace alongside::platform {

namespace {

constexpr int lines_a_tile = 24;  // keeps masks well below any renderer's largest texture

int up(int units) {
    return PANGO_PIXELS_CEIL(units);
}

PangoRectangle logical(PangoLayoutLine* line) {
    PangoRectangle rect;
    pango_layout_line_get_extents(line, nullptr, &rect);
    return rect;
}

/// Ink of a line around its origin on the baseline, whole pixels, one more each side for antialiasing.
PangoRectangle ink(PangoLayoutLine* line) {
    PangoRectangle rect;
    pango_layout_line_get_pixel_extents(line, &rect, nullptr);
    return {rect.x - 1, rect.y - 1, rect.width + 2, rect.height + 2};
}

struct SurfaceDeleter {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct CairoDeleter {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

/// Cairo 1.16 puts glyphs on whole pixels, which spaces small text unevenly. Drawing `finer` times wider and
/// averaging gives them quarter pixels.
constexpr int finer = 4;

std::vector<std::uint8_t> averaged_rows(cairo_surface_t* surface, ui::PixelSize size) {
    cairo_surface_flush(surface);
    const unsigned char* data = cairo_image_surface_get_data(surface);
    const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface);
    std::vector<std::uint8_t> rows;
    rows.reserve(static_cast<std::size_t>(size.w) * static_cast<std::size_t>(size.h));
    for (int y = 0; y < size.h; ++y) {
        const unsigned char* at = data + y * stride;
        for (int x = 0; x < size.w; ++x, at += finer)
            rows.push_back(static_cast<std::uint8_t>((at[0] + at[1] + at[2] + at[3] + 2) / finer));
    }
    return rows;
}

}  // namespace

TextBlock::TextBlock(ui::Textures& textures, GRef<PangoLayout> layout, const ui::TextStyle& style, int width,
                     int line_height)
    : textures_(textures), layout_(std::move(layout)), line_height_(line_height) {
    place_lines(style, width);
}

TextBlock::~TextBlock() {
    forget_textures();
}

void TextBlock::place_lines(const ui::TextStyle& style, int width) {
    const ui::Align align = style.align;
    int widest = 0;
    const int count = pango_layout_get_line_count(layout_.get());
    for (int i = 0; i < count; ++i) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(layout_.get(), i);
        const PangoRectangle box = logical(line);
        if (i == 0)  // half of the leading above, half below
            first_baseline_ = (line_height_ - PANGO_PIXELS(box.height)) / 2 - PANGO_PIXELS(box.y);
        const bool from_right = line->resolved_dir == PANGO_DIRECTION_RTL && !style.label;
        const bool to_right = from_right ? align == ui::Align::start : align == ui::Align::end;
        const int spare = std::max(0, width - up(box.width));
        const int x = align == ui::Align::centre ? spare / 2 : to_right ? spare : 0;
        widest = std::max(widest, x + up(box.width));
        lines_.push_back(
            {line, x, first_baseline_ + i * line_height_, line->start_index, line->start_index + line->length});
    }
    if (align != ui::Align::start)
        widest = width;
    size_ = {static_cast<float>(widest), static_cast<float>(count * line_height_)};
}

std::size_t TextBlock::line_of(std::size_t offset) const {
    const int at = static_cast<int>(offset);
    std::size_t line = 0;
    while (line + 1 < lines_.size() && lines_[line + 1].begin <= at)
        ++line;
    return line;
}

float TextBlock::x_of(const Line& line, std::size_t offset) const {
    int x = 0;
    // Beyond the last run Pango answers with the width, also where the line ends at the left.
    if (static_cast<int>(offset) < line.end || line.line->resolved_dir != PANGO_DIRECTION_RTL)
        pango_layout_line_index_to_x(line.line, static_cast<int>(offset), FALSE, &x);
    return static_cast<float>(line.x + PANGO_PIXELS(x));
}

ui::Rect TextBlock::caret(std::size_t offset) const {
    const std::size_t line = line_of(offset);
    const auto top = static_cast<float>(static_cast<int>(line) * line_height_);
    return {x_of(lines_[line], offset), top, 0, static_cast<float>(line_height_)};
}

std::size_t TextBlock::offset_at(ui::Point point) const {
    const int row = static_cast<int>(std::floor(point.y / static_cast<float>(line_height_)));
    const Line& line = lines_[static_cast<std::size_t>(std::clamp(row, 0, lines() - 1))];
    int index = 0;
    int trailing = 0;
    const int x = static_cast<int>(std::lround((point.x - static_cast<float>(line.x)) * PANGO_SCALE));
    pango_layout_line_x_to_index(line.line, x, &index, &trailing);
    const char* text = pango_layout_get_text(layout_.get());
    const char* at = g_utf8_offset_to_pointer(text + index, trailing);
    return static_cast<std::size_t>(at - text);
}

std::size_t TextBlock::step(std::size_t offset, int direction) const {
    const char* text = pango_layout_get_text(layout_.get());
    int count = 0;
    const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout_.get(), &count);
    glong at = g_utf8_pointer_to_offset(text, text + offset) + direction;
    while (at > 0 && at < count - 1 && !attributes[at].is_cursor_position)
        at += direction;
    at = std::clamp<glong>(at, 0, count - 1);
    return static_cast<std::size_t>(g_utf8_offset_to_pointer(text, at) - text);
}

std::vector<ui::Rect> TextBlock::selection(std::size_t begin, std::size_t end) const {
    std::vector<ui::Rect> boxes;
    for (std::size_t i = line_of(begin);
         begin < end && i < lines_.size() && static_cast<std::size_t>(lines_[i].begin) < end; ++i) {
        const Line& line = lines_[i];
        const float a = x_of(line, std::max(begin, static_cast<std::size_t>(line.begin)));
        const float b = x_of(line, std::min(end, static_cast<std::size_t>(line.end)));
        const auto top = static_cast<float>(static_cast<int>(i) * line_height_);
        boxes.push_back({std::min(a, b), top, std::max(3.0F, std::abs(b - a)), static_cast<float>(line_height_)});
    }
    return boxes;
}

std::span<const ui::TextTile> TextBlock::tiles() const {
    if (!drawn_) {
        drawn_ = true;
        for (std::size_t first = 0; first < lines_.size(); first += lines_a_tile)
            rasterise(first, std::min(lines_.size(), first + lines_a_tile));
    }
    return tiles_;
}

void TextBlock::rasterise(std::size_t first, std::size_t last) const {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    for (std::size_t i = first; i < last; ++i) {
        const PangoRectangle box = ink(lines_[i].line);
        const int x = lines_[i].x + box.x;
        const int y = lines_[i].baseline + box.y;
        left = i == first ? x : std::min(left, x);
        top = i == first ? y : std::min(top, y);
        right = std::max(right, x + box.width);
        bottom = std::max(bottom, y + box.height);
    }
    const ui::PixelSize size{right - left, bottom - top};
    if (size.w <= 2 || size.h <= 2)
        return;
    const std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(
        cairo_image_surface_create(CAIRO_FORMAT_A8, size.w * finer, size.h));
    const std::unique_ptr<cairo_t, CairoDeleter> cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), finer, 1);
    for (std::size_t i = first; i < last; ++i) {
        cairo_move_to(cairo.get(), lines_[i].x - left, lines_[i].baseline - top);
        pango_cairo_show_layout_line(cairo.get(), lines_[i].line);
    }
    const ui::Texture mask = textures_.create_mask(size, averaged_rows(surface.get(), size));
    if (mask == ui::Texture::none)
        return;
    tiles_.push_back(
        {mask,
         {static_cast<float>(left), static_cast<float>(top), static_cast<float>(size.w), static_cast<float>(size.h)}});
    bytes_ += static_cast<std::size_t>(size.w) * static_cast<std::size_t>(size.h) * 4;
}

void TextBlock::forget_textures() {
    for (const ui::TextTile& tile : tiles_)
        textures_.destroy(tile.texture);
    tiles_.clear();
    drawn_ = false;
    bytes_ = 0;
}

}  // namespace alongside::platform

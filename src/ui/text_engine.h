#pragma once
/// Text as the interface asks for it: a paragraph in, a measured and drawable block out.
///
/// The engine shapes, wraps and rasterises any script; `ui` never sees a font. Sizes are cap heights in whole
/// pixels, so that faces of different build look equally large. A block's pixels are masks, tinted when drawn.
/// Blocks are cached by the engine and bounded by bytes; a `TextRef` held by the caller stays valid, its tiles
/// until the next `begin_frame`.

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "ui/geometry.h"
#include "ui/textures.h"

namespace alongside::ui {

enum class Face { sans, serif, plain, dyslexic };
enum class Weight { regular, medium, semibold, bold };
enum class Align { start, centre, end };
/// How far apart letters, words, lines and paragraphs stand. `wider` is what WCAG 1.4.12 wants a text to bear.
enum class Spacing { as_drawn, wider };
namespace wider {  // each times the font size
inline constexpr float letters = 0.12F;
inline constexpr float words = 0.16F;
inline constexpr float lines = 1.5F;
inline constexpr float paragraphs = 2.0F;
}  // namespace wider
inline constexpr float font_size_to_cap = 1.4F;  // of the faces that ship, roughly

struct TextStyle {
    Face face = Face::sans;
    Weight weight = Weight::regular;
    bool italic = false;
    int cap = 12;  // height of a capital letter, pixels
    Align align = Align::start;
    float line_height = 1.4F;  // times the font size
    bool label = false;        // a name beside other things: starts at the left in every script
    Spacing spacing = Spacing::as_drawn;
    bool no_widow = false;  // the last line of a paragraph is never one short word
    bool operator==(const TextStyle&) const = default;
};

/// From line to line, times the font size.
constexpr float line_to_line(const TextStyle& style) {
    const float least = style.spacing == Spacing::wider ? wider::lines : 0;
    return style.line_height < least ? least : style.line_height;
}

/// A mask and where it lies, relative to the block's top left corner.
struct TextTile {
    Texture texture = Texture::none;
    Rect box;
};

class TextLayout {
  public:
    virtual ~TextLayout() = default;

    /// Width of the widest line and height of all lines, whole pixels. Never wider than the width asked for, except
    /// by a single word that could not be broken.
    virtual Size size() const = 0;
    virtual int lines() const = 0;
    /// Distance from the top to the first baseline.
    virtual float baseline() const = 0;
    /// The caret before the byte at `offset`: x, top, no width, line height.
    virtual Rect caret(std::size_t offset) const = 0;
    /// The byte offset nearest to a point; always at the start of a character.
    virtual std::size_t offset_at(Point point) const = 0;
    /// The next place for a caret before (-1) or after (+1) `offset`, whole characters as people see them.
    virtual std::size_t step(std::size_t offset, int direction) const = 0;
    /// Boxes that cover the bytes from `begin` to `end`, one or more a line.
    virtual std::vector<Rect> selection(std::size_t begin, std::size_t end) const = 0;
    /// Rasterises on first use.
    virtual std::span<const TextTile> tiles() const = 0;
};

using TextRef = std::shared_ptr<const TextLayout>;

class TextEngine {
  public:
    virtual ~TextEngine() = default;

    /// Lays out valid UTF-8 (invalid bytes show as U+FFFD). Line feeds start new lines.
    virtual TextRef lay_out(std::string_view text, const TextStyle& style, float max_width) = 0;
    /// Lets go of blocks beyond the cache's bound that the last frame did not use.
    virtual void begin_frame() = 0;
    /// Drops every texture, after the graphics side lost them.
    virtual void forget_textures() = 0;
};

}  // namespace alongside::ui

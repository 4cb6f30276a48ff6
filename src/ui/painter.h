#pragma once
/// Draws tokens, shapes and text blocks into Dear ImGui draw lists.
///
/// Everything becomes axis-aligned quads on whole pixels: plain fills and masks at their own size, so that SDL's
/// software renderer can copy instead of rasterising triangles and both renderers give the same picture. Rounded
/// corners, rings, shadows and icons are masks from `Shapes`. Knows nothing of widgets or input.
///
/// Two tricks keep layout in one pass: a shape may be drawn before its size is known and settled later
/// (`Patch`), and what was drawn since a `Mark` can be moved.

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "ui/icons.h"
#include "ui/shapes.h"
#include "ui/text_engine.h"
#include "ui/theme.h"

struct ImDrawList;

namespace alongside::ui {

/// A rounded box as a widget wants it; transparent colours leave the part out.
struct Box {
    Rgba fill = {0, 0, 0, 0};
    Rgba border = {0, 0, 0, 0};
    float border_width = 0;
    float radius = 0;
    float shadow = 0;  // blur in pixels, 0 for none
    Rgba shadow_colour = {0, 0, 0, 0};
};

class Painter {
  public:
    /// A place in a draw list: shapes drawn after it can be moved.
    struct Mark {
        int vertex = 0;
        int command = 0;
    };
    /// A box drawn before its rectangle was known.
    struct Patch {
        int vertex = 0;
        Box box;
    };

    explicit Painter(Shapes& shapes);

    /// Draws into this list from now on. Lists are stacked by the frame: page below, dialogs above.
    void use(ImDrawList* list);
    ImDrawList* list() const { return list_; }

    void fill(const Rect& rect, Rgba colour);
    void box(const Rect& rect, const Box& box);
    /// Same look as `box`, settled by `finish` when the rectangle is known.
    Patch reserve(const Box& box);
    void finish(const Patch& patch, const Rect& rect);
    void disc(Point centre, float diameter, Rgba colour);
    /// The rim of a rounded box, inwards from `rect`.
    void ring(const Rect& rect, float radius, float width, Rgba colour);
    /// Paper whose lower edge is torn, the same for the same seed.
    void torn(const Rect& rect, std::uint32_t seed, Rgba colour);
    void text(const TextLayout& layout, Point top_left, Rgba colour);
    /// From here to `forget_dots`, dots stand under these bytes (first and past the end) wherever the block is drawn.
    void dot(const TextRef& block, std::vector<std::pair<std::size_t, std::size_t>> places);
    bool dotted(const TextRef& block) const { return dots_.count(block.get()) == 1; }
    void forget_dots() { dots_.clear(); }
    void icon(Icon icon, const Rect& box, Rgba colour);
    void mask(Texture texture, const Rect& rect, Rgba tint);
    void picture(Texture texture, const Rect& rect, float opacity);

    /// Nothing is painted outside `rect` until `pop_clip`; clips nest.
    void push_clip(const Rect& rect);
    void pop_clip();
    Rect clip() const;

    /// Multiplies the opacity of what follows.
    void push_opacity(float opacity);
    void pop_opacity();

    Mark mark() const;
    /// Moves what was drawn from `begin` up to `end`, with the clips made in between.
    void move(Mark begin, Mark end, float dx, float dy);

  private:
    void quad(Texture texture, const Rect& rect, Point uv0, Point uv1, Rgba colour);
    void emit_box(const Rect& rect, const Box& box);
    void emit_shadow(const Rect& rect, const Box& box);
    void emit_round(const Rect& rect, float radius, float ring, Rgba colour);
    bool outside_clip(const Rect& rect) const;
    void dots_below(const Rect& words, Rgba colour);

    struct Dotted {
        TextRef block;  // kept, so that no other block gets its address meanwhile
        std::vector<std::pair<std::size_t, std::size_t>> places;
    };

    Shapes& shapes_;
    ImDrawList* list_ = nullptr;
    int rewrite_ = -1;  // vertex that `quad` overwrites instead of adding, while a patch is settled
    std::vector<float> opacity_ = {1.0F};
    std::map<const TextLayout*, Dotted> dots_;
};

}  // namespace alongside::ui

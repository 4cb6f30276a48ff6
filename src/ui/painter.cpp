#include "ui/painter.h"

#include <imgui.h>

#include <cmath>

namespace alongside::ui {

namespace {

ImVec2 vec(float x, float y) {
    return {x, y};
}

ImTextureID imgui_id(Texture texture) {
#if IMGUI_VERSION_NUM >= 19140
    return static_cast<ImTextureID>(texture);
#else
    return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture));
#endif
}

ImU32 packed(Rgba c) {
    return IM_COL32(c.r, c.g, c.b, c.a);
}

Rect from(const ImVec4& clip) {
    return {clip.x, clip.y, clip.z - clip.x, clip.w - clip.y};
}

}  // namespace

Painter::Painter(Shapes& shapes) : shapes_(shapes) {}

void Painter::use(ImDrawList* list) {
    list_ = list;
}

void Painter::fill(const Rect& rect, Rgba colour) {
    const Rect r = rect.snapped();
    if (colour.a > 0 && !outside_clip(r))
        quad(Texture::solid, r, {0, 0}, {1, 1}, colour);
}

void Painter::box(const Rect& rect, const Box& box) {
    if (!outside_clip(rect.inset(-2 * box.shadow)))
        emit_box(rect.snapped(), box);
}

Painter::Patch Painter::reserve(const Box& box) {
    const Patch patch{list_->VtxBuffer.Size, box};
    // Larger than any corner, so that the parts that `finish` writes are exactly those written here.
    const Rect clip = this->clip();
    emit_box({clip.x, clip.y, 4096, 4096}, box);
    return patch;
}

void Painter::finish(const Patch& patch, const Rect& rect) {
    rewrite_ = patch.vertex;
    emit_box(rect.snapped(), patch.box);
    rewrite_ = -1;
}

void Painter::emit_box(const Rect& r, const Box& box) {
    if (box.shadow >= 1 && box.shadow_colour.a > 0)
        emit_shadow(r, box);
    if (box.fill.a > 0)
        emit_round(r, box.radius, 0, box.fill);
    if (box.border_width > 0 && box.border.a > 0)
        emit_round(r, box.radius, std::max(1.0F, std::round(box.border_width)), box.border);
}

void Painter::disc(Point centre, float diameter, Rgba colour) {
    const float d = std::round(diameter);
    const Rect r{std::round(centre.x - d / 2), std::round(centre.y - d / 2), d, d};
    if (!outside_clip(r))
        quad(shapes_.disc(static_cast<int>(d), 0), r, {0, 0}, {1, 1}, colour);
}

void Painter::ring(const Rect& rect, float radius, float width, Rgba colour) {
    if (!outside_clip(rect))
        emit_round(rect.snapped(), radius, std::round(width), colour);
}

/// Four corners cut from one disc, and the straight parts between them as plain fills.
void Painter::emit_round(const Rect& r, float radius, float ring, Rgba colour) {
    const float c = std::floor(std::min({radius, r.w / 2, r.h / 2}));
    if (c >= 1) {
        const Texture disc = shapes_.disc(static_cast<int>(2 * c), ring);
        quad(disc, {r.x, r.y, c, c}, {0, 0}, {0.5F, 0.5F}, colour);
        quad(disc, {r.right() - c, r.y, c, c}, {0.5F, 0}, {1, 0.5F}, colour);
        quad(disc, {r.x, r.bottom() - c, c, c}, {0, 0.5F}, {0.5F, 1}, colour);
        quad(disc, {r.right() - c, r.bottom() - c, c, c}, {0.5F, 0.5F}, {1, 1}, colour);
    }
    const auto solid = [&](const Rect& part) { quad(Texture::solid, part, {0, 0}, {1, 1}, colour); };
    if (ring <= 0) {
        solid({r.x + c, r.y, r.w - 2 * c, c});
        solid({r.x, r.y + c, r.w, r.h - 2 * c});
        solid({r.x + c, r.bottom() - c, r.w - 2 * c, c});
        return;
    }
    solid({r.x + c, r.y, r.w - 2 * c, ring});
    solid({r.x + c, r.bottom() - ring, r.w - 2 * c, ring});
    solid({r.x, r.y + c, ring, r.h - 2 * c});
    solid({r.right() - ring, r.y + c, ring, r.h - 2 * c});
}

/// Eight patches around the box; the middle lies under its fill.
void Painter::emit_shadow(const Rect& r, const Box& box) {
    const int blur = static_cast<int>(box.shadow);
    const int radius = std::max(1, static_cast<int>(box.radius));
    const Texture mask = shapes_.shadow(radius, blur);
    const auto b = static_cast<float>(blur);
    const auto c = static_cast<float>(radius + blur);
    const float side = 2 * c + 1;
    const Rect outer = r.inset(-b).moved(0, std::round(b / 3));
    const float u = c / side;
    const float v = (c + 1) / side;
    const float mid_w = outer.w - 2 * c;
    const float mid_h = outer.h - 2 * c;
    const Rgba tint = box.shadow_colour;
    quad(mask, {outer.x, outer.y, c, c}, {0, 0}, {u, u}, tint);
    quad(mask, {outer.x + c, outer.y, mid_w, c}, {u, 0}, {v, u}, tint);
    quad(mask, {outer.right() - c, outer.y, c, c}, {v, 0}, {1, u}, tint);
    quad(mask, {outer.x, outer.y + c, c, mid_h}, {0, u}, {u, v}, tint);
    quad(mask, {outer.right() - c, outer.y + c, c, mid_h}, {v, u}, {1, v}, tint);
    quad(mask, {outer.x, outer.bottom() - c, c, c}, {0, v}, {u, 1}, tint);
    quad(mask, {outer.x + c, outer.bottom() - c, mid_w, c}, {u, v}, {v, 1}, tint);
    quad(mask, {outer.right() - c, outer.bottom() - c, c, c}, {v, v}, {1, 1}, tint);
}

void Painter::text(const TextLayout& layout, Point top_left, Rgba colour) {
    const Point at{std::round(top_left.x), std::round(top_left.y)};
    const Size size = layout.size();
    if (outside_clip({at.x, at.y, size.w, size.h}))
        return;
    for (const TextTile& tile : layout.tiles())
        quad(tile.texture, tile.box.moved(at.x, at.y), {0, 0}, {1, 1}, colour);
    const auto dotted = dots_.find(&layout);
    if (dotted == dots_.end())
        return;
    for (const auto& [begin, end] : dotted->second.places)
        for (const Rect& words : layout.selection(begin, end))
            dots_below(words.moved(at.x, at.y), colour);
}

void Painter::dot(const TextRef& block, std::vector<std::pair<std::size_t, std::size_t>> places) {
    const TextLayout* layout = block.get();
    dots_[layout] = {block, std::move(places)};
}

/// In the words' own colour, so that they can be seen wherever the words can.
void Painter::dots_below(const Rect& words, Rgba colour) {
    const float side = std::max(2.0F, std::round(words.h / 12));
    const float top = std::round(words.bottom() - 1.5F * side);
    for (float x = std::round(words.x); x + side <= words.right(); x += 2 * side)
        fill({x, top, side, side}, colour);
}

void Painter::icon(Icon icon, const Rect& box, Rgba colour) {
    const float side = std::round(std::min(box.w, box.h));
    const Rect r{std::round(box.centre().x - side / 2), std::round(box.centre().y - side / 2), side, side};
    mask(shapes_.icon(icon, static_cast<int>(side)), r, colour);
}

void Painter::torn(const Rect& rect, std::uint32_t seed, Rgba colour) {
    const Rect r = rect.snapped();
    mask(shapes_.torn({static_cast<int>(r.w), static_cast<int>(r.h)}, seed), r, colour);
}

void Painter::mask(Texture texture, const Rect& rect, Rgba tint) {
    const Rect r = rect.snapped();
    if (texture != Texture::none && !outside_clip(r))
        quad(texture, r, {0, 0}, {1, 1}, tint);
}

void Painter::picture(Texture texture, const Rect& rect, float opacity) {
    mask(texture, rect, with_alpha({255, 255, 255, 255}, opacity));
}

void Painter::quad(Texture texture, const Rect& rect, Point uv0, Point uv1, Rgba colour) {
    const ImU32 tint = packed(with_alpha(colour, opacity_.back()));
    const ImVec2 a = vec(rect.x, rect.y);
    const ImVec2 b = vec(rect.x + std::max(0.0F, rect.w), rect.y + std::max(0.0F, rect.h));
    if (rewrite_ >= 0) {
        ImDrawVert* v = &list_->VtxBuffer[rewrite_];
        v[0] = {a, vec(uv0.x, uv0.y), tint};
        v[1] = {vec(b.x, a.y), vec(uv1.x, uv0.y), tint};
        v[2] = {b, vec(uv1.x, uv1.y), tint};
        v[3] = {vec(a.x, b.y), vec(uv0.x, uv1.y), tint};
        rewrite_ += 4;
        return;
    }
    // AddImage leaves out what is invisible; a patch needs its vertices whatever its first tint.
    list_->PushTextureID(imgui_id(texture));
    list_->PrimReserve(6, 4);
    list_->PrimRectUV(a, b, vec(uv0.x, uv0.y), vec(uv1.x, uv1.y), tint);
    list_->PopTextureID();
}

void Painter::push_clip(const Rect& rect) {
    const Rect r = rect.snapped();
    list_->PushClipRect(vec(r.x, r.y), vec(r.right(), r.bottom()), true);
}

void Painter::pop_clip() {
    list_->PopClipRect();
}

Rect Painter::clip() const {
    const ImVec2 low = list_->GetClipRectMin();
    const ImVec2 high = list_->GetClipRectMax();
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

void Painter::push_opacity(float opacity) {
    opacity_.push_back(opacity_.back() * opacity);
}

void Painter::pop_opacity() {
    opacity_.pop_back();
}

bool Painter::outside_clip(const Rect& rect) const {
    return rewrite_ < 0 && intersection(rect, clip()).empty();
}

Painter::Mark Painter::mark() const {
    return {list_->VtxBuffer.Size, list_->CmdBuffer.Size};
}

void Painter::move(Mark begin, Mark end, float dx, float dy) {
    for (int i = begin.vertex; i < end.vertex; ++i) {
        list_->VtxBuffer[i].pos.x += dx;
        list_->VtxBuffer[i].pos.y += dy;
    }
    const Rect outer = clip();
    for (int i = begin.command; i < end.command; ++i) {
        ImVec4& c = list_->CmdBuffer[i].ClipRect;
        if (from(c) != outer)
            c = {c.x + dx, c.y + dy, c.z + dx, c.w + dy};
    }
}

}  // namespace alongside::ui

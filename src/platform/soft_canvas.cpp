#include "platform/soft_canvas.h"

#include <algorithm>

namespace alongside::platform {

namespace {

/// `d` towards `s` by `a` of 255, each channel rounded exactly; two channels at a time.
inline std::uint32_t blend(std::uint32_t d, std::uint32_t s, std::uint32_t a) {
    constexpr std::uint32_t odd = 0x00FF00FFU;
    constexpr std::uint32_t half = 0x00800080U;
    const std::uint32_t b = 255U - a;
    std::uint32_t red_blue = (d & odd) * b + (s & odd) * a + half;
    std::uint32_t green = ((d >> 8U) & 0xFFU) * b + ((s >> 8U) & 0xFFU) * a + 128U;
    red_blue = ((red_blue + ((red_blue >> 8U) & odd)) >> 8U) & odd;
    green = (green + (green >> 8U)) & 0xFF00U;
    return red_blue | green;
}

inline std::uint32_t times(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t product = a * b + 128U;
    return (product + (product >> 8U)) >> 8U;
}

struct Tint {
    std::uint32_t rgb;
    std::uint32_t alpha;
};

Tint tint_of(ImU32 colour) {
    const auto channel = [&](int shift) { return (colour >> static_cast<unsigned>(shift)) & 0xFFU; };
    return {channel(IM_COL32_R_SHIFT) << 16U | channel(IM_COL32_G_SHIFT) << 8U | channel(IM_COL32_B_SHIFT),
            channel(IM_COL32_A_SHIFT)};
}

std::uint32_t* row_of(const Canvas& canvas, int x, int y) {
    return canvas.pixels + static_cast<std::ptrdiff_t>(y) * canvas.pitch + x;
}

void fill(const Canvas& canvas, const SDL_Rect& part, Tint tint) {
    for (int y = part.y; y < part.y + part.h; ++y) {
        std::uint32_t* row = row_of(canvas, part.x, y);
        if (tint.alpha == 255)
            std::fill_n(row, part.w, tint.rgb);
        else
            for (int x = 0; x < part.w; ++x)
                row[x] = blend(row[x], tint.rgb, tint.alpha);
    }
}

void mask_row(std::uint32_t* __restrict to, const std::uint8_t* __restrict alpha, int count, Tint tint) {
    for (int x = 0; x < count; ++x)
        to[x] = blend(to[x], tint.rgb, times(alpha[x], tint.alpha));
}

void picture_row(std::uint32_t* __restrict to, const std::uint32_t* __restrict rgb,
                 const std::uint8_t* __restrict alpha, int count, std::uint32_t opacity) {
    for (int x = 0; x < count; ++x)
        to[x] = blend(to[x], rgb[x], times(alpha[x], opacity));
}

/// A box of an image that is drawn into a box of the canvas, of which `part` is inside the clip.
struct Copy {
    const SoftTextures::Image& image;
    SDL_Rect from;
    SDL_Rect to;
    SDL_Rect part;

    int source_y(int y) const { return from.y + (y - to.y) * from.h / to.h; }
    int source_x(int x) const { return from.x + (x - to.x) * from.w / to.w; }
    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(image.size.w) + static_cast<std::size_t>(x);
    }
};

/// Only shadows stretch, along directions in which they do not change: the nearest pixel is the right one.
void stretched_row(std::uint32_t* to, const Copy& copy, int y, Tint tint) {
    for (int x = 0; x < copy.part.w; ++x) {
        const std::uint32_t alpha = copy.image.alpha[copy.index(copy.source_x(copy.part.x + x), y)];
        to[x] = blend(to[x], tint.rgb, times(alpha, tint.alpha));
    }
}

void draw_copy(const Canvas& canvas, const Copy& copy, Tint tint) {
    for (int y = copy.part.y; y < copy.part.y + copy.part.h; ++y) {
        std::uint32_t* row = row_of(canvas, copy.part.x, y);
        const int from_y = copy.source_y(y);
        const std::size_t first = copy.index(copy.source_x(copy.part.x), from_y);
        if (!copy.image.rgb.empty())
            picture_row(row, &copy.image.rgb[first], &copy.image.alpha[first], copy.part.w, tint.alpha);
        else if (copy.from.w == copy.to.w)
            mask_row(row, &copy.image.alpha[first], copy.part.w, tint);
        else
            stretched_row(row, copy, from_y, tint);
    }
}

SDL_Rect source_of(const ImDrawVert& low, const ImDrawVert& high, ui::PixelSize size) {
    const auto w = static_cast<float>(size.w);
    const auto h = static_cast<float>(size.h);
    return whole_pixels(low.uv.x * w, low.uv.y * h, high.uv.x * w, high.uv.y * h);
}

/// Four vertices clockwise from the top left, six indices: all that the painter makes.
void draw_command(const Canvas& canvas, const SoftTextures& textures, const ImDrawList& list, const ImDrawCmd& command,
                  const SDL_Rect& clip) {
    const SoftTextures::Image* image = textures.image(texture_of(command));
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    for (unsigned i = 0; i + 6 <= command.ElemCount; i += 6) {
        const ImDrawVert* corner = list.VtxBuffer.Data + command.VtxOffset + index[i];
        const SDL_Rect box = whole_pixels(corner[0].pos.x, corner[0].pos.y, corner[2].pos.x, corner[2].pos.y);
        const Tint tint = tint_of(corner[0].col);
        SDL_Rect part;
        if (tint.alpha == 0 || SDL_IntersectRect(&box, &clip, &part) == SDL_FALSE)
            continue;
        if (image == nullptr) {
            fill(canvas, part, tint);
            continue;
        }
        const SDL_Rect from = source_of(corner[0], corner[2], image->size);
        // A picture is drawn at its own size or not at all.
        if (from.w > 0 && from.h > 0 && (image->rgb.empty() || from.w == box.w))
            draw_copy(canvas, {*image, from, box, part}, tint);
    }
}

}  // namespace

ui::Texture SoftTextures::create_mask(ui::PixelSize size, std::span<const std::uint8_t> alpha) {
    return keep({size, {alpha.begin(), alpha.end()}, {}});
}

ui::Texture SoftTextures::create_picture(ui::PixelSize size, std::span<const std::uint8_t> rgba) {
    Image image{size, {}, {}};
    for (std::size_t i = 0; i + 4 <= rgba.size(); i += 4) {
        image.rgb.push_back(std::uint32_t{rgba[i]} << 16U | std::uint32_t{rgba[i + 1]} << 8U | rgba[i + 2]);
        image.alpha.push_back(rgba[i + 3]);
    }
    return keep(std::move(image));
}

ui::Texture SoftTextures::keep(Image image) {
    count();
    const auto id = static_cast<std::uintptr_t>(made()) + static_cast<std::uintptr_t>(ui::Texture::solid);
    images_.emplace(id, std::move(image));
    return ui::Texture{id};
}

void SoftTextures::destroy(ui::Texture texture) {
    images_.erase(static_cast<std::uintptr_t>(texture));
}

const SoftTextures::Image* SoftTextures::image(ui::Texture texture) const {
    const auto found = images_.find(static_cast<std::uintptr_t>(texture));
    return found == images_.end() ? nullptr : &found->second;
}

void draw(const Canvas& canvas, const SoftTextures& textures, const ImDrawData& data) {
    const SDL_Rect whole{0, 0, canvas.w, canvas.h};
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            const SDL_Rect wanted = clip_of(command);
            SDL_Rect clip;
            if (SDL_IntersectRect(&wanted, &whole, &clip) == SDL_TRUE && texture_of(command) != ui::Texture::none)
                draw_command(canvas, textures, list, command, clip);
        }
    }
}

}  // namespace alongside::platform

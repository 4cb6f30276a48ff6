#include "platform/svg.h"

#include <SDL.h>
#include <SDL_image.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <memory>
#include <optional>

namespace alongside::platform {

namespace {

struct FreeSurface {
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};
using Surface = std::unique_ptr<SDL_Surface, FreeSurface>;

constexpr std::string_view blanks = " \t\r\n,";

/// The value of an attribute of one tag; nothing when the tag has none of that name.
std::optional<std::string_view> attribute(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const bool whole = at > 0 && blanks.find(tag[at - 1]) != std::string_view::npos;
        const std::string_view rest = tag.substr(at + name.size());
        if (!whole || rest.size() < 3 || rest[0] != '=' || (rest[1] != '"' && rest[1] != '\''))
            continue;
        const std::size_t end = rest.find(rest[1], 2);
        return end == std::string_view::npos ? std::nullopt : std::optional(rest.substr(2, end - 2));
    }
    return std::nullopt;
}

/// The next number of a list; units after it are passed over.
std::optional<float> take_number(std::string_view& text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(begin);
    float value = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (trouble != std::errc() || !std::isfinite(value))
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

std::optional<ViewBox> box_of(std::string_view tag) {
    std::array<float, 4> numbers{};
    if (auto list = attribute(tag, "viewBox")) {
        for (float& number : numbers) {
            const auto value = take_number(*list);
            if (!value)
                return std::nullopt;
            number = *value;
        }
    } else {
        auto width = attribute(tag, "width");
        auto height = attribute(tag, "height");
        const auto w = width ? take_number(*width) : std::nullopt;
        const auto h = height ? take_number(*height) : std::nullopt;
        numbers = {0, 0, w.value_or(0), h.value_or(0)};
    }
    const auto [x, y, w, h] = numbers;
    return w > 0 && h > 0 ? std::optional(ViewBox{x, y, w, h}) : std::nullopt;
}

Surface as_rgba(Surface surface) {
    if (surface->format->format == SDL_PIXELFORMAT_RGBA32)
        return surface;
    return Surface(SDL_ConvertSurfaceFormat(surface.get(), SDL_PIXELFORMAT_RGBA32, 0));
}

/// How much of a pixel lies inside a quarter circle whose centre is this far away.
float coverage(float dx, float dy, float radius) {
    return std::clamp(radius - std::hypot(dx, dy) + 0.5F, 0.0F, 1.0F);
}

}  // namespace

Result<Drawing> read_drawing(std::string_view svg) {
    if (svg.size() > most_svg_bytes)
        return fail("svg-large", fmt::format("The drawing is larger than {} KB.", most_svg_bytes / 1024));
    const std::size_t root = svg.find("<svg");
    const std::size_t inside = root == std::string_view::npos ? root : svg.find('>', root);
    const std::size_t end = svg.rfind("</svg");
    if (inside == std::string_view::npos || end == std::string_view::npos || end < inside)
        return fail("svg-root", "The drawing has no <svg> element that opens and closes.");
    const auto box = box_of(svg.substr(root, inside - root));
    if (!box)
        return fail("svg-box", "The drawing has no viewBox of four numbers, such as viewBox=\"0 0 512 512\".");
    return Drawing{*box, std::string(svg.substr(inside + 1, end - inside - 1))};
}

Result<std::vector<std::uint8_t>> rasterise(const Drawing& drawing, ui::PixelSize size) {
    if (size.w <= 0 || size.h <= 0 || size.w > most_picture_pixels || size.h > most_picture_pixels)
        return fail("svg-size", fmt::format("A picture of {} by {} pixels cannot be drawn.", size.w, size.h));
    const ViewBox& box = drawing.box;
    const std::string svg = fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}" viewBox="{} {} {} {}" preserveAspectRatio="xMidYMid slice">)"
        "{}</svg>",
        size.w, size.h, box.x, box.y, box.w, box.h, drawing.body);
    SDL_RWops* bytes = SDL_RWFromConstMem(svg.data(), static_cast<int>(svg.size()));
    Surface drawn(bytes == nullptr ? nullptr : IMG_LoadSizedSVG_RW(bytes, size.w, size.h));
    if (bytes != nullptr)
        SDL_RWclose(bytes);
    const Surface plain = drawn ? as_rgba(std::move(drawn)) : nullptr;
    if (!plain || plain->w != size.w || plain->h != size.h)
        return fail("svg-drawn", fmt::format("The drawing could not be drawn: {}.", SDL_GetError()));
    const auto row = static_cast<std::size_t>(size.w) * 4;
    std::vector<std::uint8_t> rgba(row * static_cast<std::size_t>(size.h));
    const auto* from = static_cast<const std::uint8_t*>(plain->pixels);
    for (int y = 0; y < size.h; ++y)
        std::memcpy(&rgba[row * static_cast<std::size_t>(y)], from + static_cast<std::ptrdiff_t>(y) * plain->pitch,
                    row);
    return rgba;
}

void round_corners(std::vector<std::uint8_t>& rgba, ui::PixelSize size, int radius) {
    radius = std::min({radius, size.w / 2, size.h / 2});
    const auto r = static_cast<float>(radius);
    for (int y = 0; y < radius; ++y) {
        for (int x = 0; x < radius; ++x) {
            const float inside = coverage(r - static_cast<float>(x) - 0.5F, r - static_cast<float>(y) - 0.5F, r);
            for (const int column : {x, size.w - 1 - x}) {
                for (const int line : {y, size.h - 1 - y}) {
                    auto& alpha = rgba[(static_cast<std::size_t>(line) * static_cast<std::size_t>(size.w) +
                                        static_cast<std::size_t>(column)) *
                                           4 +
                                       3];
                    alpha = static_cast<std::uint8_t>(std::lround(static_cast<float>(alpha) * inside));
                }
            }
        }
    }
}

}  // namespace alongside::platform

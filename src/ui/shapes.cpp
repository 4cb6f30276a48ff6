#include "ui/shapes.h"

#include <algorithm>
#include <cmath>

namespace alongside::ui {

namespace {

std::uint8_t coverage(float value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255));
}

/// `pixel(x, y)` gives the coverage at a pixel's centre.
template <class Pixel>
std::vector<std::uint8_t> bake(PixelSize size, Pixel pixel) {
    std::vector<std::uint8_t> mask;
    mask.reserve(static_cast<std::size_t>(size.w) * static_cast<std::size_t>(size.h));
    for (int y = 0; y < size.h; ++y)
        for (int x = 0; x < size.w; ++x)
            mask.push_back(coverage(pixel(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F)));
    return mask;
}

float smooth(float t) {
    t = std::clamp(t, 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// A small integer hash: the same paper tears the same way every time.
float noise(std::uint32_t seed, int at) {
    std::uint32_t h = seed ^ (static_cast<std::uint32_t>(at) * 0x9E3779B9U);
    h ^= h >> 16U;
    h *= 0x7FEB352DU;
    h ^= h >> 15U;
    h *= 0x846CA68BU;
    h ^= h >> 16U;
    return static_cast<float>(h & 0xFFFFU) / 65535.0F;
}

/// Noise between points `step` pixels apart.
float wave(std::uint32_t seed, float x, float step) {
    const float at = x / step;
    const int left = static_cast<int>(std::floor(at));
    const float t = smooth(at - static_cast<float>(left));
    return noise(seed, left) * (1 - t) + noise(seed, left + 1) * t;
}

}  // namespace

std::vector<std::uint8_t> disc_mask(int diameter, float ring) {
    const float radius = static_cast<float>(diameter) / 2;
    return bake({diameter, diameter}, [=](float x, float y) {
        const float from_rim = radius - std::hypot(x - radius, y - radius);
        const float disc = from_rim + 0.5F;
        return ring > 0 ? std::min(disc, ring - from_rim + 0.5F) : disc;
    });
}

std::vector<std::uint8_t> shadow_mask(int radius, int blur) {
    const int side = 2 * (radius + blur) + 1;
    const float middle = static_cast<float>(side) / 2;
    const auto core = static_cast<float>(radius);
    return bake({side, side}, [=](float x, float y) {
        const float dx = std::max(0.0F, std::abs(x - middle) - 0.5F);
        const float dy = std::max(0.0F, std::abs(y - middle) - 0.5F);
        const float out = std::hypot(dx, dy) - core;
        const float t = smooth(0.5F - out / (2 * static_cast<float>(blur)));
        return t * t;
    });
}

std::vector<std::uint8_t> torn_mask(PixelSize size, std::uint32_t seed) {
    const auto height = static_cast<float>(size.h);
    return bake(size, [=](float x, float y) {
        const float tear = wave(seed, x, height * 4.3F) * 0.55F + wave(seed + 1, x, height * 0.9F) * 0.33F +
                           noise(seed + 2, static_cast<int>(x / 2)) * 0.12F;
        return tear * (height - 1) - y + 1;
    });
}

Shapes::Shapes(Textures& textures) : textures_(textures) {}

Shapes::~Shapes() {
    forget();
}

template <class Bake>
Texture Shapes::baked(const Key& key, PixelSize size, Bake bake_mask) {
    const auto found = made_.find(key);
    if (found != made_.end())
        return found->second;
    const Texture made = textures_.create_mask(size, bake_mask());
    made_.emplace(key, made);
    return made;
}

Texture Shapes::disc(int diameter, float ring) {
    const int ring_key = static_cast<int>(std::lround(ring * 16));
    return baked({Kind::disc, diameter, ring_key, 0}, {diameter, diameter}, [=] { return disc_mask(diameter, ring); });
}

Texture Shapes::shadow(int radius, int blur) {
    const int side = 2 * (radius + blur) + 1;
    return baked({Kind::shadow, radius, blur, 0}, {side, side}, [=] { return shadow_mask(radius, blur); });
}

Texture Shapes::torn(PixelSize size, std::uint32_t seed) {
    return baked({Kind::torn, size.w, size.h, static_cast<int>(seed & 0xFFFFU)}, size,
                 [=] { return torn_mask(size, seed); });
}

Texture Shapes::icon(Icon icon, int pixels) {
    return baked({Kind::icon, static_cast<int>(icon), pixels, 0}, {pixels, pixels},
                 [=] { return icon_mask(icon, pixels); });
}

void Shapes::forget() {
    for (const auto& entry : made_)
        if (entry.second != Texture::none)
            textures_.destroy(entry.second);
    made_.clear();
}

void Shapes::lost() {
    made_.clear();
}

}  // namespace alongside::ui

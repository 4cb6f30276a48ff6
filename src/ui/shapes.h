#pragma once
/// Baked masks: rounded corners, rings, soft shadows, torn paper edges, icons. Made once per size and tinted.
///
/// Every mask is used at its own size (shadows stretch only along directions in which they do not change), so no
/// renderer filters or rasterises curves. Bounded: after a change of scale old sizes are dropped by `forget`.

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "ui/icons.h"
#include "ui/textures.h"

namespace alongside::ui {

/// Coverage of a disc of this diameter; with `ring` > 0 only its rim of that width.
std::vector<std::uint8_t> disc_mask(int diameter, float ring);
/// A soft rounded box for nine-patch use: side 2 * (radius + blur) + 1, the middle row and column constant.
std::vector<std::uint8_t> shadow_mask(int radius, int blur);
/// A strip whose lower edge is torn, the same for the same seed.
std::vector<std::uint8_t> torn_mask(PixelSize size, std::uint32_t seed);

class Shapes {
  public:
    explicit Shapes(Textures& textures);
    ~Shapes();
    Shapes(const Shapes&) = delete;
    Shapes& operator=(const Shapes&) = delete;

    Texture disc(int diameter, float ring);
    Texture shadow(int radius, int blur);
    Texture torn(PixelSize size, std::uint32_t seed);
    Texture icon(Icon icon, int pixels);
    /// Gives all textures back; they are baked again when next asked for.
    void forget();
    /// The graphics side lost every texture: drops them without giving them back.
    void lost();

  private:
    enum class Kind { disc, shadow, torn, icon };
    using Key = std::tuple<Kind, int, int, int>;
    template <class Bake>
    Texture baked(const Key& key, PixelSize size, Bake bake);

    Textures& textures_;
    std::map<Key, Texture> made_;
};

}  // namespace alongside::ui

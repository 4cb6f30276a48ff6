/// Looks at what is really drawn: every text of every sample screen, against the very pixels that it comes to lie on.
///
/// ui/contrast.h lists the pairs that are meant; a pair that nobody thought of is found here.
#include "ui/contrast.h"

#include <cstdint>
#include <set>
#include <vector>

#include "platform/pango_text.h"
#include "platform/soft_canvas.h"
#include "platform/stand_ins.h"
#include "support/catch.h"
#include "support/shipped_words.h"
#include "ui/gallery.h"
#include "ui/screens/samples.h"
#include "ui/screens/screens.h"

using namespace alongside;
using platform::Canvas;
using platform::SoftTextures;

namespace {

/// Hands masks on and remembers which of them are text.
class TextTextures : public ui::Textures {
  public:
    explicit TextTextures(SoftTextures& all) : all_(all) {}
    ui::Texture create_mask(ui::PixelSize size, std::span<const std::uint8_t> alpha) override {
        const ui::Texture made = all_.create_mask(size, alpha);
        text_.insert(made);
        return made;
    }
    ui::Texture create_picture(ui::PixelSize size, std::span<const std::uint8_t> rgba) override {
        return all_.create_picture(size, rgba);
    }
    void destroy(ui::Texture texture) override {
        text_.erase(texture);
        all_.destroy(texture);
    }
    bool is_text(ui::Texture texture) const { return text_.count(texture) > 0; }

  private:
    SoftTextures& all_;
    std::set<ui::Texture> text_;
};

ui::Rgba from_packed(ImU32 colour) {
    const auto part = [&](unsigned shift) { return static_cast<std::uint8_t>(colour >> shift); };
    return {part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT), part(IM_COL32_A_SHIFT)};
}

struct Drawing {
    static constexpr int w = 1280;
    static constexpr int h = 2000;

    Drawing() : masks(textures), text(masks), interface({text, textures, pictures, clipboard}) {
        input.pixels = {w, h};
        input.look.reduced_motion = true;
    }

    /// The lowest contrast of any text with what lies below it, as the screen comes to rest in this theme.
    double lowest(ui::ThemeName theme, const std::function<void(ui::Ui&)>& screen) {
        input.look.theme = theme;
        const auto draw = [&](ui::Ui& ui) {
            screen(ui);
            return false;
        };
        ui::Frame frame;
        for (int i = 0; i < 4; ++i) {
            input.now += 0.5;
            frame = interface.frame(input, draw).second;
        }
        return lowest_in(*frame.draw);
    }

    SoftTextures textures;
    TextTextures masks;
    platform::PangoText text;
    platform::NoPictures pictures;
    platform::OwnClipboard clipboard;
    ui::Ui interface;
    ui::FrameInput input;
    std::string where;  // the colours of the lowest

  private:
    /// Draws command by command, and looks before each text.
    double lowest_in(ImDrawData& data) {
        std::vector<std::uint32_t> pixels(static_cast<std::size_t>(w) * h);
        const Canvas canvas{pixels.data(), w, h, w};
        double low = 21;
        for (int i = 0; i < data.CmdListsCount; ++i) {
            ImDrawList& list = *data.CmdLists[i];
            std::vector<unsigned> counts;
            for (ImDrawCmd& command : list.CmdBuffer)
                counts.push_back(std::exchange(command.ElemCount, 0U));
            for (int c = 0; c < list.CmdBuffer.Size; ++c) {
                ImDrawCmd& command = list.CmdBuffer[c];
                command.ElemCount = counts[static_cast<std::size_t>(c)];
                if (masks.is_text(platform::texture_of(command)))
                    low = lowest_of(list, command, pixels, low);
                ImDrawData one = data;
                one.CmdListsCount = 1;
                ImDrawList* lists[] = {&list};
                use(one, lists);
                platform::draw(canvas, textures, one);
                command.ElemCount = 0;
            }
        }
        return low;
    }

    template <class Lists>
    static void use(ImDrawData& data, Lists& lists) {
#if IMGUI_VERSION_NUM >= 18980
        data.CmdLists.clear();
        data.CmdLists.push_back(lists[0]);
#else
        data.CmdLists = lists;
#endif
    }

    double lowest_of(const ImDrawList& list, const ImDrawCmd& command, const std::vector<std::uint32_t>& pixels,
                     double low) {
        const auto* image = textures.image(platform::texture_of(command));
        const SDL_Rect clip = platform::clip_of(command);
        for (unsigned i = 0; i + 6 <= command.ElemCount; i += 6) {
            const ImDrawVert& corner = list.VtxBuffer[static_cast<int>(
                command.VtxOffset + list.IdxBuffer[static_cast<int>(command.IdxOffset + i)])];
            const ui::Rgba ink = from_packed(corner.col);
            if (ink.a < 255)
                continue;  // the initial on a face that has turned away; its name stands beside it
            for (int y = 0; y < image->size.h; ++y)
                for (int x = 0; x < image->size.w; ++x) {
                    const SDL_Point at{static_cast<int>(corner.pos.x) + x, static_cast<int>(corner.pos.y) + y};
                    const bool seen = at.x >= 0 && at.y >= 0 && at.x < w && at.y < h && SDL_PointInRect(&at, &clip);
                    if (!seen || image->alpha[static_cast<std::size_t>(y * image->size.w + x)] < 200)
                        continue;
                    const ui::Rgba below = ui::rgb(pixels[static_cast<std::size_t>(at.y * w + at.x)] & 0xFFFFFFU);
                    if (below == last_below_ && ink == last_ink_)
                        continue;
                    last_below_ = below;
                    last_ink_ = ink;
                    const double ratio = ui::contrast(ink, below);
                    if (ratio < low) {
                        low = ratio;
                        std::ostringstream words;
                        words << std::hex << int{ink.r} << ' ' << int{ink.g} << ' ' << int{ink.b} << " on "
                              << int{below.r} << ' ' << int{below.g} << ' ' << int{below.b} << std::dec << " at "
                              << at.x << ", " << at.y;
                        where = words.str();
                    }
                }
        }
        return low;
    }

    ui::Rgba last_below_;
    ui::Rgba last_ink_;
};

}  // namespace

TEST_CASE("every text of every screen can be read on the pixels that it lies on, in every theme") {
    const content::Words& words = test::shipped_words();
    for (const std::string_view name : ui::screens::sample_names()) {
        Drawing drawing;
        const app::AppState state = ui::screens::sample(name).value();
        for (const ui::ThemeName theme : ui::all_themes) {
            const double low = drawing.lowest(theme, [&](ui::Ui& ui) { ui::draw(ui, state, words); });
            INFO(name << ", " << ui::theme_key(theme) << ": " << drawing.where);
            CHECK(low >= ui::text_bar(theme));
        }
    }
}

TEST_CASE("every text of the gallery can be read on the pixels that it lies on, in every theme") {
    for (const std::string_view name : ui::gallery_names()) {
        Drawing drawing;
        drawing.input.pixels.h = Drawing::h;
        ui::Gallery state;
        state.page = ui::gallery_page(name).value();
        for (const ui::ThemeName theme : ui::all_themes) {
            const double low = drawing.lowest(theme, [&](ui::Ui& ui) { ui::gallery(ui, state); });
            INFO(name << ", " << ui::theme_key(theme) << ": " << drawing.where);
            CHECK(low >= ui::text_bar(theme));
        }
    }
}

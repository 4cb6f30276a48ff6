/// Drawing without hardware blends exactly, keeps to its clip, and makes each mask once.
#include "platform/soft_canvas.h"

#include <imgui.h>

#include <array>

#include "support/catch.h"

using namespace alongside;
using platform::Canvas;
using platform::SoftTextures;
using ui::Texture;

namespace {

constexpr std::uint32_t white = 0xFFFFFF;
constexpr std::uint32_t black = 0x000000;

struct Quad {
    Texture texture = Texture::solid;
    ImVec2 low;
    ImVec2 high;
    ImU32 colour = IM_COL32_WHITE;
    ImVec2 uv_low = {0, 0};
    ImVec2 uv_high = {1, 1};
};

ImTextureID id_of(Texture texture) {
#if IMGUI_VERSION_NUM >= 19140
    return static_cast<ImTextureID>(texture);
#else
    return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture));
#endif
}

struct Context {
    Context() : made(ImGui::CreateContext()) { ImGui::SetCurrentContext(made); }
    ~Context() { ImGui::DestroyContext(made); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ImGuiContext* made;
};

/// A small picture and the draw list that paints it.
struct Sheet {
    explicit Sheet(std::uint32_t ground) : pixels(64, ground) {
        list._ResetForNewFrame();
        list.PushClipRect({0, 0}, {8, 8});
    }

    void add(const Quad& quad) {
        list.PushTextureID(id_of(quad.texture));
        list.PrimReserve(6, 4);
        list.PrimRectUV(quad.low, quad.high, quad.uv_low, quad.uv_high, quad.colour);
        list.PopTextureID();
    }
    /// The draw data of one frame; valid until the next call.
    const ImDrawData& data() {
        drawn.CmdListsCount = 1;
        drawn.DisplaySize = {8, 8};
#if IMGUI_VERSION_NUM >= 18973  // an array of its own since then
        drawn.CmdLists.clear();
        drawn.CmdLists.push_back(&list);
#else
        lists[0] = &list;
        drawn.CmdLists = lists.data();
#endif
        return drawn;
    }
    void draw() {
        platform::draw(Canvas{pixels.data(), 8, 8, 8}, textures, data());
    }
    std::uint32_t at(int x, int y) const {
        return pixels[static_cast<std::size_t>(y * 8 + x)];
    }

    Context context;
    ImDrawList list{ImGui::GetDrawListSharedData()};
    std::array<ImDrawList*, 1> lists = {};
    ImDrawData drawn;
    SoftTextures textures;
    std::vector<std::uint32_t> pixels;
};

}  // namespace

TEST_CASE("a plain quad fills its pixels and no others") {
    Sheet sheet(black);
    sheet.add({.low = {2, 3}, .high = {5, 6}, .colour = IM_COL32(10, 20, 30, 255)});
    sheet.draw();
    CHECK(sheet.at(2, 3) == 0x0A141E);
    CHECK(sheet.at(4, 5) == 0x0A141E);
    CHECK(sheet.at(5, 3) == black);
    CHECK(sheet.at(2, 6) == black);
}

TEST_CASE("a half transparent fill lands half way, rounded") {
    Sheet sheet(black);
    sheet.add({.low = {0, 0}, .high = {1, 1}, .colour = IM_COL32(255, 100, 1, 128)});
    sheet.draw();
    CHECK(sheet.at(0, 0) == 0x803201);
}

TEST_CASE("a mask is tinted and blended by its coverage") {
    Sheet sheet(white);
    const std::uint8_t coverage[] = {0, 255, 128, 64};
    const Texture mask = sheet.textures.create_mask({2, 2}, coverage);
    sheet.add({.texture = mask, .low = {1, 1}, .high = {3, 3}, .colour = IM_COL32(0, 0, 0, 255)});
    sheet.draw();
    CHECK(sheet.at(1, 1) == white);
    CHECK(sheet.at(2, 1) == black);
    CHECK(sheet.at(1, 2) == 0x7F7F7F);
    CHECK(sheet.at(2, 2) == 0xBFBFBF);
}

TEST_CASE("a part of a mask is drawn from its own pixels") {
    Sheet sheet(white);
    const std::uint8_t coverage[] = {0, 255, 255, 0};
    const Texture mask = sheet.textures.create_mask({2, 2}, coverage);
    sheet.add({.texture = mask,
               .low = {0, 0},
               .high = {1, 1},
               .colour = IM_COL32_BLACK,
               .uv_low = {0.5F, 0},
               .uv_high = {1, 0.5F}});
    sheet.draw();
    CHECK(sheet.at(0, 0) == black);
}

TEST_CASE("a mask that does not change along an edge is stretched over it") {
    Sheet sheet(white);
    const std::uint8_t coverage[] = {255, 0};
    const Texture mask = sheet.textures.create_mask({1, 2}, coverage);
    sheet.add({.texture = mask, .low = {1, 1}, .high = {7, 3}, .colour = IM_COL32_BLACK});
    sheet.draw();
    CHECK(sheet.at(1, 1) == black);
    CHECK(sheet.at(6, 1) == black);
    CHECK(sheet.at(6, 2) == white);
}

TEST_CASE("a picture keeps its colours and is faded by its opacity") {
    Sheet sheet(black);
    const std::uint8_t rgba[] = {200, 100, 50, 255, 200, 100, 50, 0};
    const Texture picture = sheet.textures.create_picture({2, 1}, rgba);
    sheet.add({.texture = picture, .low = {0, 0}, .high = {2, 1}});
    sheet.add({.texture = picture, .low = {0, 1}, .high = {2, 2}, .colour = IM_COL32(255, 255, 255, 128)});
    sheet.draw();
    CHECK(sheet.at(0, 0) == 0xC86432);
    CHECK(sheet.at(1, 0) == black);
    CHECK(sheet.at(0, 1) == 0x643219);
}

TEST_CASE("nothing is drawn outside the clip or the canvas") {
    Sheet sheet(white);
    sheet.list.PushClipRect({2, 2}, {4, 4}, true);
    sheet.add({.low = {-5, -5}, .high = {20, 20}, .colour = IM_COL32_BLACK});
    sheet.draw();
    CHECK(sheet.at(2, 2) == black);
    CHECK(sheet.at(3, 3) == black);
    CHECK(sheet.at(1, 2) == white);
    CHECK(sheet.at(4, 4) == white);
}

TEST_CASE("a texture that was given back draws nothing and is gone") {
    Sheet sheet(white);
    const std::uint8_t coverage[] = {255};
    const Texture mask = sheet.textures.create_mask({1, 1}, coverage);
    CHECK(sheet.textures.alive() == 1);
    sheet.textures.destroy(mask);
    CHECK(sheet.textures.alive() == 0);
    CHECK(sheet.textures.image(mask) == nullptr);
    CHECK(sheet.textures.made() == 1);
}

TEST_CASE("a picture counts as seen until a shape, a colour, a clip or a texture changes") {
    Sheet sheet(white);
    sheet.add({.low = {0, 0}, .high = {4, 4}});
    const ImDrawData& data = sheet.data();
    platform::Seen seen;
    CHECK(seen.changed(data, 0));
    CHECK_FALSE(seen.changed(data, 0));
    CHECK(seen.changed(data, 1));
    sheet.list.VtxBuffer[0].pos.x += 1;
    CHECK(seen.changed(data, 1));
    CHECK_FALSE(seen.changed(data, 1));
    seen.forget();
    CHECK(seen.changed(data, 1));
}

#pragma once
/// What a frame really painted, for tests of layout: where its texts lie.

#include <imgui.h>

#include <string>
#include <vector>

#include "support/fake_text.h"
#include "ui/geometry.h"

namespace alongside::test {

/// The visible boxes of all texts of one draw list (0 the page, 1 what lies above it).
inline std::vector<ui::Rect> texts_drawn(const ImDrawData& data, int list_index) {
    std::vector<ui::Rect> boxes;
    if (list_index >= data.CmdListsCount)
        return boxes;
#if IMGUI_VERSION_NUM >= 19140
    const ImTextureID tile = FakeLayout::tile_texture;
#else
    const auto tile = reinterpret_cast<ImTextureID>(FakeLayout::tile_texture);
#endif
    const ImDrawList& list = *data.CmdLists[list_index];
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (command.GetTexID() != tile)
            continue;
        for (unsigned i = 0; i + 6 <= command.ElemCount; i += 6) {
            const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset + i;
            const ImDrawVert* corner = list.VtxBuffer.Data + command.VtxOffset + *index;
            const ui::Rect box{corner[0].pos.x, corner[0].pos.y, corner[2].pos.x - corner[0].pos.x,
                               corner[2].pos.y - corner[0].pos.y};
            const ImVec4& c = command.ClipRect;
            const ui::Rect seen = ui::intersection(box, {c.x, c.y, c.z - c.x, c.w - c.y});
            if (!seen.empty())
                boxes.push_back(seen);
        }
    }
    return boxes;
}

/// Pairs of texts that lie on one another, as sentences.
inline std::vector<std::string> overlaps(const std::vector<ui::Rect>& boxes) {
    const auto words = [](const ui::Rect& r) {
        return std::to_string(static_cast<int>(r.x)) + "," + std::to_string(static_cast<int>(r.y)) + " " +
               std::to_string(static_cast<int>(r.w)) + "x" + std::to_string(static_cast<int>(r.h));
    };
    std::vector<std::string> found;
    for (std::size_t a = 0; a < boxes.size(); ++a)
        for (std::size_t b = a + 1; b < boxes.size(); ++b) {
            const ui::Rect both = ui::intersection(boxes[a], boxes[b]);
            if (both.w > 1 && both.h > 1)
                found.push_back(words(boxes[a]) + " under " + words(boxes[b]));
        }
    return found;
}

}  // namespace alongside::test

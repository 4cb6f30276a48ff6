#include "platform/imgui_sdl.h"

#include "platform/draw_data.h"
#include "platform/texture_store.h"

namespace alongside::platform {

namespace {

void draw_command(SDL_Renderer* renderer, const ImDrawList& list, const ImDrawCmd& command, ui::Texture texture) {
    const ImDrawVert* first = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    SDL_Texture* from = texture == ui::Texture::solid ? nullptr : sdl_texture(texture);
    const int vertices = list.VtxBuffer.Size - static_cast<int>(command.VtxOffset);
    const int stride = static_cast<int>(sizeof(ImDrawVert));
    SDL_RenderGeometryRaw(renderer, from, &first->pos.x, stride, reinterpret_cast<const SDL_Color*>(&first->col),
                          stride, &first->uv.x, stride, vertices, index, static_cast<int>(command.ElemCount),
                          static_cast<int>(sizeof(ImDrawIdx)));
}

}  // namespace

void draw(SDL_Renderer* renderer, const ImDrawData& data) {
    SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_BLEND);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            const SDL_Rect clip = clip_of(command);
            const ui::Texture texture = texture_of(command);
            if (clip.w <= 0 || clip.h <= 0 || command.ElemCount == 0 || texture == ui::Texture::none)
                continue;
            SDL_RenderSetClipRect(renderer, &clip);
            draw_command(renderer, list, command, texture);
        }
    }
    SDL_RenderSetClipRect(renderer, nullptr);
}

}  // namespace alongside::platform

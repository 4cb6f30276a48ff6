#include "platform/draw_data.h"

namespace alongside::platform {

namespace {

template <class T>
void append(std::vector<unsigned char>& bytes, const T* data, int count) {
    const auto* from = reinterpret_cast<const unsigned char*>(data);
    bytes.insert(bytes.end(), from, from + sizeof(T) * static_cast<std::size_t>(count));
}

}  // namespace

bool Seen::changed(const ImDrawData& data, std::uint64_t textures_made) {
    next_.clear();
    append(next_, &data.DisplaySize, 1);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        append(next_, list.VtxBuffer.Data, list.VtxBuffer.Size);
        for (const ImDrawCmd& command : list.CmdBuffer) {
            const ui::Texture texture = texture_of(command);
            append(next_, &command.ClipRect, 1);
            append(next_, &texture, 1);
            append(next_, &command.ElemCount, 1);
        }
    }
    const bool different = next_ != bytes_ || made_ != textures_made;
    bytes_.swap(next_);
    made_ = textures_made;
    return different;
}

}  // namespace alongside::platform

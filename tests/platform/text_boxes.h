#pragma once
/// Where every drawn text lies, and which of them leave their box, in the letters that ship.
///
/// A frame is run without pixels: textures are only numbered, and each text is a rectangle of the draw data. A text's
/// box is the smallest node of the semantic tree around the middle of it.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "platform/draw_data.h"
#include "platform/pango_text.h"
#include "platform/stand_ins.h"
#include "ui/ui.h"

namespace alongside::test {

/// Textures that are only numbered, upwards from `first`.
class NumberedTextures : public ui::Textures {
  public:
    explicit NumberedTextures(std::uintptr_t first) : next_(first) {}
    ui::Texture create_mask(ui::PixelSize /*size*/, std::span<const std::uint8_t> /*alpha*/) override {
        return ui::Texture{next_++};
    }
    ui::Texture create_picture(ui::PixelSize /*size*/, std::span<const std::uint8_t> /*rgba*/) override {
        return ui::Texture{next_++};
    }
    void destroy(ui::Texture /*texture*/) override {}

  private:
    std::uintptr_t next_;
};

/// Text as shipped, and a complaint for each block that is wider than its place.
class WatchedText : public platform::PangoText {
  public:
    using PangoText::PangoText;
    ui::TextRef lay_out(std::string_view text, const ui::TextStyle& style, float max_width) override {
        ui::TextRef block = PangoText::lay_out(text, style, max_width);
        if (block->size().w > max_width + 1)
            too_wide.push_back("wider than its place: " + std::string(text));
        return block;
    }
    std::vector<std::string> too_wide;
};

struct DrawnText {
    ui::Rect rect;
    ui::Rect clip;
    bool above = false;  ///< over the page: a sheet, a toast
};

class TextBoxes {
  public:
    TextBoxes() : text_(masks_), interface_({text_, shapes_, pictures_, clipboard_}) {
        input_.look.reduced_motion = true;
    }

    void space(ui::Spacing spacing) { input_.look.spacing = spacing; }

    /// What is wrong with this screen, once it has come to rest at this size of window and of text.
    template <class Draw>
    std::vector<std::string> leaving(ui::Size window, int percent, Draw&& screen) {
        input_.pixels = window;
        input_.look.text_scale = static_cast<float>(percent) / 100;
        ui::Frame frame;
        for (int i = 0; i < 2; ++i) {
            input_.now += 0.5;
            text_.too_wide.clear();
            frame = interface_
                        .frame(input_,
                               [&](ui::Ui& ui) {
                                   screen(ui);
                                   return false;
                               })
                        .second;
        }
        std::vector<std::string> out = text_.too_wide;
        for (const DrawnText& one : drawn_in(*frame.draw))
            if (const std::string why = why_out(one); !why.empty())
                out.push_back(why);
        return out;
    }

  private:
    static constexpr std::uintptr_t kFirstOfText = 1'000'000;

    static std::vector<DrawnText> drawn_in(const ImDrawData& data) {
        std::vector<DrawnText> all;
        for (int i = 0; i < data.CmdListsCount; ++i) {
            const ImDrawList& list = *data.CmdLists[i];
            for (const ImDrawCmd& command : list.CmdBuffer)
                if (static_cast<std::uintptr_t>(platform::texture_of(command)) >= kFirstOfText)
                    add_quads(list, command, i > 0, all);
        }
        return all;
    }

    static void add_quads(const ImDrawList& list, const ImDrawCmd& command, bool above, std::vector<DrawnText>& all) {
        const auto corner = [&](unsigned index) {
            return list
                .VtxBuffer[static_cast<int>(command.VtxOffset +
                                            list.IdxBuffer[static_cast<int>(command.IdxOffset + index)])]
                .pos;
        };
        const ui::Rect clip{command.ClipRect.x, command.ClipRect.y, command.ClipRect.z - command.ClipRect.x,
                            command.ClipRect.w - command.ClipRect.y};
        for (unsigned i = 0; i + 6 <= command.ElemCount; i += 6) {
            const ImVec2 a = corner(i);
            const ImVec2 b = corner(i + 2);
            all.push_back({{a.x, a.y, b.x - a.x, b.y - a.y}, clip, above});
        }
    }

    static std::string described(const ui::Rect& rect) {
        return fmt::format("{:.0f}x{:.0f} at {:.0f},{:.0f}", rect.w, rect.h, rect.x, rect.y);
    }

    /// The smallest node around the middle of what is seen of it; none for what stands on the page itself.
    const ui::Node* box_of(const DrawnText& text) const {
        const ui::Point middle = intersection(text.rect, text.clip).centre();
        const ui::Node* box = nullptr;
        for (const ui::Node& node : interface_.tree().nodes) {
            const bool over = node.layer > 0 || node.id.starts_with("status-");
            if (node.parent < 0 || !node.visible.contains(middle) || over != text.above)
                continue;
            if (box == nullptr || node.rect.w * node.rect.h <= box->rect.w * box->rect.h)
                box = &node;
        }
        return box;
    }

    std::string why_out(const DrawnText& text) const {
        // Slanted and accented letters reach a little beyond their line.
        const float forgiven = std::round(5 * std::max(1.0F, input_.pixels.w / 1280) * input_.look.text_scale);
        if (const ui::Rect seen = intersection(text.rect, text.clip); seen.w < 2 || seen.h < 2)
            return {};  // an edge of a line that one would scroll to
        const ui::Node* box = box_of(text);
        if (text.rect.x < text.clip.x - forgiven || text.rect.right() > text.clip.right() + forgiven)
            return "cut at a side, in: " + (box == nullptr ? std::string("the page") : box->name);
        if (box != nullptr && !box->rect.inset(-forgiven).encloses(text.rect))
            return "out of: " + box->name + " " + described(text.rect) + " in " + described(box->rect);
        return {};
    }

    NumberedTextures masks_{kFirstOfText};
    NumberedTextures shapes_{1};
    WatchedText text_;
    platform::NoPictures pictures_;
    platform::OwnClipboard clipboard_;
    ui::Ui interface_;
    ui::FrameInput input_;
};

}  // namespace alongside::test

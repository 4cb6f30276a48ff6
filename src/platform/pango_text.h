#pragma once
/// Text through Pango and Cairo: shapes, wraps and rasterises any script into alpha masks.
///
/// Fonts are asked for by family through fontconfig: Inter for the interface, Noto Serif for headings and the
/// narrator, OpenDyslexic where a person chose it; Noto stands in for scripts that these lack, and any sans where
/// a family is missing (`missing_families` says which, so that the app can tell). Font sizes follow from the cap
/// height that was measured for each face, also for the runs of a line in a stand-in font. Lines stand on whole pixels.
/// Blocks are cached up to a bound in bytes.

#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/text_engine.h"

using PangoAttrList = struct _PangoAttrList;
using PangoContext = struct _PangoContext;
using PangoFont = struct _PangoFont;
using PangoFontMap = struct _PangoFontMap;
using PangoLayout = struct _PangoLayout;

namespace alongside::platform {

class TextBlock;

class PangoText : public ui::TextEngine {
  public:
    static constexpr std::size_t default_bound = 16U << 20U;
    static constexpr std::size_t per_block = 4096;  // what a block without masks is counted as

    explicit PangoText(ui::Textures& textures, std::size_t bound_bytes = default_bound);
    ~PangoText() override;
    PangoText(const PangoText&) = delete;
    PangoText& operator=(const PangoText&) = delete;

    ui::TextRef lay_out(std::string_view text, const ui::TextStyle& style, float max_width) override;
    void begin_frame() override;
    void forget_textures() override;

    /// Families that were asked for and are not installed.
    std::vector<std::string> missing_families() const;
    std::size_t cached_bytes() const;
    std::size_t cached_blocks() const { return blocks_.size(); }

  private:
    struct Entry {
        std::shared_ptr<TextBlock> block;
        long frame = 0;
        std::list<const std::string*>::iterator age;
    };
    double font_pixels(const ui::TextStyle& style);
    double stand_in_ratio(PangoFont* font);
    void set_attributes(PangoLayout* layout, const ui::TextStyle& style, double pixels);
    void even_out(PangoLayout* layout, PangoAttrList* attributes, int cap, double pixels);

    ui::Textures& textures_;
    std::size_t bound_;
    PangoFontMap* map_;
    PangoContext* context_;
    long frame_ = 0;
    std::unordered_map<std::string, Entry> blocks_;
    std::list<const std::string*> ages_;  // least recently used first
    std::unordered_map<int, double> cap_ratio_;
    std::unordered_map<std::string, double> stand_in_ratio_;  // by family
    std::string key_;                                         // reused between calls
};

}  // namespace alongside::platform

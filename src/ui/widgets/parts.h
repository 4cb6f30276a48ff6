#pragma once
/// Pieces that several widgets and screens are made of.

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/icons.h"
#include "ui/ui.h"

namespace alongside::ui {

/// Texts below one another, each with an optional icon before it: measured first, painted when there is a place.
class Lines {
  public:
    Lines(Ui& ui, float width) : ui_(ui), width_(width) {}

    /// Leaves out empty words.
    void add(std::string_view words, const TextStyle& style, Rgba colour, float gap_before = 0,
             std::optional<Icon> icon = {});
    Size size() const { return size_; }
    void paint(Point at) const;

  private:
    struct Line {
        TextRef text;
        Rgba colour;
        float y;
        std::optional<Icon> icon;
    };
    float icon_side() const { return ui_.type_px(15); }
    float indent(const std::optional<Icon>& icon) const { return icon ? icon_side() + ui_.px(6.0F) : 0; }

    Ui& ui_;
    float width_;
    Size size_;
    std::vector<Line> lines_;
};

/// Words for a heading: as few lines as `width` allows, about equally long, so that none is left with one word.
TextRef balanced(Ui& ui, std::string_view words, const TextStyle& style, float width);

/// Joins what is not empty with a mark between.
std::string joined(std::initializer_list<std::string_view> parts, std::string_view mark);
/// Joins what is not empty into sentences for a listener: a full stop only where a part has no end of its own.
std::string sentences(std::initializer_list<std::string_view> parts);

/// The box of a card that can be pressed; `warm` is how much it answers the pointer, 0 to 1.
Box card_box(Ui& ui, float warm, bool chosen, bool locked);

/// How much a thing answers the pointer: slides to 1 under it, 1 at once while held.
float warmth(Ui& ui, std::string_view key, const Interaction& now);

/// The first letter of a name around a point, this many pixels tall.
void paint_initial(Ui& ui, std::string_view name, Point middle, float cap, Rgba colour);

/// A round face: the picture when there is one, else the initial.
void paint_medallion(Ui& ui, const Rect& box, std::string_view name, std::string_view picture, float opacity);

}  // namespace alongside::ui

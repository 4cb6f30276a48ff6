#pragma once
/// What can be drawn: the people, places and icons under `assets/`, by id.
///
/// `people/gwen/wary` is a person in an expression, `people/gwen` the same person watching;
/// `places/sports-hall-evening` and `icons/mark` are single drawings. Looks at the folders once, when made. Drawing
/// reads files and takes milliseconds, so it belongs on a worker; a shelf never changes and may be used from several
/// threads at once.
#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "platform/recipe.h"

namespace alongside::platform {

class PicturesShelf {
  public:
    explicit PicturesShelf(std::filesystem::path assets);

    bool has(std::string_view id) const;
    /// Every id, people in each of their expressions.
    std::vector<std::string> ids() const;

    /// A person with rounded corners stands before a ground of their own; with sharp ones they are cut out, to stand in
    /// a place. A disc looks a little closer.
    Result<std::vector<std::uint8_t>> draw(std::string_view id, ui::PixelSize size, int radius) const;

  private:
    Result<Drawing> drawing_of(std::string_view id, bool ground) const;

    std::filesystem::path assets_;
    std::set<std::string, std::less<>> drawings_;  // "places/market"
    std::set<std::string, std::less<>> people_;    // "gwen"
};

}  // namespace alongside::platform

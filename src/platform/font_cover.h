#pragma once
/// Which characters the fonts of this machine can show, so that no text is shipped that people would see as boxes.
///
/// Asks fontconfig once, when it is made: some tens of milliseconds where many fonts are installed.
#include <memory>
#include <optional>
#include <string_view>

namespace alongside::platform {

class FontCover {
  public:
    FontCover();
    ~FontCover();
    FontCover(FontCover&&) noexcept;
    FontCover& operator=(FontCover&&) noexcept;

    /// The first character of a UTF-8 text that no installed font has; none if all can be shown. White space and
    /// characters that join others need no picture.
    std::optional<char32_t> first_uncovered(std::string_view text) const;

  private:
    struct Fonts;
    std::unique_ptr<Fonts> fonts_;
};

}  // namespace alongside::platform

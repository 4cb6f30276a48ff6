#pragma once
/// The desktop's clipboard as the text field sees it: plain UTF-8 in, plain UTF-8 out.

#include <string>
#include <string_view>

namespace alongside::ui {

class Clipboard {
  public:
    virtual ~Clipboard() = default;
    virtual std::string text() const = 0;
    virtual void set_text(std::string_view text) = 0;
};

}  // namespace alongside::ui

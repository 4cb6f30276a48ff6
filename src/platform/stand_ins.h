#pragma once
/// Services for where the real ones are absent: no art, no desktop clipboard.

#include <string>

#include "ui/clipboard.h"
#include "ui/picture_source.h"

namespace alongside::platform {

/// Every picture is absent for good, so widgets choose their stand-ins.
class NoPictures : public ui::PictureSource {
  public:
    ui::PictureAnswer picture(const ui::PictureRequest& /*request*/) override { return {}; }
};

/// A clipboard of its own, for pictures without a display.
class OwnClipboard : public ui::Clipboard {
  public:
    std::string text() const override { return text_; }
    void set_text(std::string_view text) override { text_ = text; }

  private:
    std::string text_;
};

}  // namespace alongside::platform

#pragma once
/// A QR code on the screen: black on white in every theme, since that is what cameras find.
#include "app/room_view.h"
#include "ui/ui.h"

namespace alongside::ui::audience {

/// In the middle of `rect`, with the light border that phones need, its squares on whole pixels. Nothing is drawn where
/// there is no code, or less than a pixel for a square.
void draw_qr(Ui& ui, const Rect& rect, const records::QrCode& code);

}  // namespace alongside::ui::audience

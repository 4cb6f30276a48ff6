#pragma once
/// Made-up scenarios from files, for pictures and for tests of the screens.
#include "app/share/share_state.h"

namespace alongside::ui::screens::story {

app::ShareState refused_file();
app::ShareState looking_inside();
app::ShareState parcel();
app::ShareState broken_parcel();
app::ShareState passed_on();

}  // namespace alongside::ui::screens::story

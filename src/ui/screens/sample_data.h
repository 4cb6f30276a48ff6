#pragma once
/// Who practises on a machine in Fenside, and what it keeps of them, as samples.h wants it.
#include "app/app_state.h"

namespace alongside::ui::screens::story {

/// Three people, one with a PIN and one with a long name.
app::DataState who_is_here();
app::DataState asked_for_pin();
app::DataState own_data();
content::Statement what_is_kept();
/// The page on how accessible this is, in short.
content::Statement how_accessible();

}  // namespace alongside::ui::screens::story

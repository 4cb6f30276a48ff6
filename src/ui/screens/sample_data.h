#pragma once
/// Who practises on a machine in Fenside, and what it keeps of them, as samples.h wants it.
#include "app/data_state.h"
#include "content/statement.h"

namespace alongside::ui::screens::story {

/// Three people, one with a PIN and one with a long name.
app::DataState who_is_here();
app::DataState asked_for_pin();
app::DataState own_data();
content::Statement what_is_kept();

}  // namespace alongside::ui::screens::story

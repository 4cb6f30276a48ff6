#pragma once
/// A Paper as one HTML file that needs nothing beside it: no script, no picture, no font, no address.
#include <string>

#include "records/paper.h"

namespace alongside::records {

/// Valid whatever the texts hold. Prints on A4 as it stands, and grows with the reader's own text size on a screen.
std::string to_html(const Paper& paper);

}  // namespace alongside::records

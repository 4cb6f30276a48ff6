#pragma once
/// What Cairo cannot say in a PDF: its language, that its title is to be shown, which way a table's headings point.
#include <string>

#include "core/base/result.h"

namespace alongside::records {

/// The same pages, finished. Errors: "not-printed".
Result<std::string> finish_pdf(const std::string& drawn, const std::string& language);

}  // namespace alongside::records

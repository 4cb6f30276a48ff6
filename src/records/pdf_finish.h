#pragma once
/// What Cairo cannot say in a PDF: its language, that its title is to be shown, which way a table's headings point,
/// what a figure shows.
#include <span>
#include <string>

#include "core/base/result.h"

namespace alongside::records {

/// The same pages, finished; `figures` says what each figure shows, in their order. Errors: "not-printed".
Result<std::string> finish_pdf(const std::string& drawn, const std::string& language,
                               std::span<const std::string> figures);

}  // namespace alongside::records

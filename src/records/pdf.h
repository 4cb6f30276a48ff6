#pragma once
/// A Paper as a PDF on A4: set with Pango, drawn and tagged with Cairo, finished with qpdf.
///
/// Headings, paragraphs, lists and tables are tagged, so that a screen reader can walk them; the file says its language
/// and its title. It is designed to PDF/UA-1 and makes no claim to it, since nothing here checks the whole standard.
/// The same Paper gives the same bytes on the same machine: there is no date in it.
#include <string>

#include "core/base/result.h"
#include "records/paper.h"

namespace alongside::records {

/// The bytes of the file. Errors: "not-printed", where the libraries refuse.
Result<std::string> to_pdf(const Paper& paper);

}  // namespace alongside::records

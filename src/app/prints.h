#pragma once
/// Papers into files in a folder. What is there already is never overwritten.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/pack/pack.h"
#include "app/room_record.h"
#include "core/base/result.h"

namespace alongside::app {

/// Writes each as NAME.pdf, to print, and NAME.html, to read on a screen, and NAME.csv where it has a table; makes the
/// folder if it is not there. If one of the files exists already, nothing is written. Errors: "already-there",
/// "not-written", "not-printed". After an error, no file of these is left behind.
Result<void> write_prints(const std::vector<Print>& prints, const std::filesystem::path& folder,
                          const content::Words& words);

/// The same into `prints/NAME` below `home`; where that is taken, into NAME-2 and so on. Answers with the folder.
Result<std::filesystem::path> write_prints_beside(const std::vector<Print>& prints, const std::filesystem::path& home,
                                                  const std::string& name, const content::Words& words);

/// HTML for ".html", else PDF.
Result<std::string> paper_as(std::string_view ending, const records::Paper& paper);

/// One file, where none of that name is. Errors: "already-there" and "not-written", in a sentence with its name.
Result<void> write_file(const std::filesystem::path& path, const std::string& bytes, const content::Words& words);

/// A session's record as record.pdf, record.html and record.csv, in a folder of its own in the same way. Answers with
/// the folder. Errors: as above.
Result<std::filesystem::path> write_record_beside(const RoomRecord& record, const std::filesystem::path& home,
                                                  const std::string& name, const content::Words& words);

}  // namespace alongside::app

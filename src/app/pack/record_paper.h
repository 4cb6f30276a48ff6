#pragma once
/// The record of a session as a paper for print, and as a file.
#include <string>
#include <string_view>

#include "app/room_record.h"
#include "records/paper.h"

namespace alongside::app {

/// Says what the record says and nothing more, so that no voter can be told from it either.
records::Paper record_paper(const RoomRecord& record, const content::Words& words);

/// The bytes of a file with this ending: ".pdf" and ".html" are the paper, anything else the table (room_record.h).
/// Errors: "not-printed".
Result<std::string> record_as(std::string_view ending, const RoomRecord& record, const content::Words& words);

}  // namespace alongside::app

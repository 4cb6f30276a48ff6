#pragma once
/// The record of a session as a paper, for print.
#include "app/room_record.h"
#include "records/paper.h"

namespace alongside::app {

/// Says what the record says and nothing more, so that no voter can be told from it either.
records::Paper record_paper(const RoomRecord& record, const content::Words& words);

}  // namespace alongside::app

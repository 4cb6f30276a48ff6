#pragma once
/// A session as JSON: what `room --no-window` answers, by the names of docs/room.md.
#include <nlohmann/json.hpp>

#include "app/room_phones_view.h"
#include "app/room_record.h"
#include "app/room_view.h"

namespace alongside::text {

/// Revision, phase, wall and presenter; and the phones, if they may join or could not be let in.
nlohmann::ordered_json room_json(const app::Room& room, const app::PhonesView& phones, const app::Desk& desk);

nlohmann::ordered_json phones_json(const app::PhonesView& phones);

nlohmann::ordered_json record_json(const app::RoomRecord& record);

}  // namespace alongside::text

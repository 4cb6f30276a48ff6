#pragma once
/// The session as a phone shows it: what is on the wall, as text, with no count and no clock in it.
#include "app/room.h"
#include "server/phone_view.h"

namespace alongside::app {

/// Of `desk` only the words, the glossary and where its clock stands. What was agreed with the second facilitator
/// (CoView::asked_pause, CoView::next) is not the session's, and left to RoomPhones.
server::PhoneView phone_view(const Room& room, const Desk& desk);

}  // namespace alongside::app

#include "app/room_view.h"

namespace alongside::app {

void add_phones(const PhonesView& phones, PresenterView& view) {
    view.phones = phones;
    view.wall.join.reset();
    const bool votes_to_come = view.phase < vote::Phase::debrief && !view.finished;
    if (phones.open && phones.on_wall && votes_to_come) {
        view.wall.join = JoinView{phones.qr, phones.address, phones.code};
    }
    if (!phones.task.empty() && !view.wall.notice) {
        view.wall.task = phones.task;
    }
    if (!phones.note.empty()) {
        view.notes.push_back(phones.note);
    }
}

}  // namespace alongside::app

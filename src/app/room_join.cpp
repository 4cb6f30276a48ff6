#include "app/room_view.h"

namespace alongside::app {

void add_phones(const PhonesView& phones, PresenterView& view) {
    view.phones = phones;
    view.wall.join.reset();
    if (phones.open && phones.on_wall) {
        view.wall.join = JoinView{phones.qr, phones.address, phones.code};
    }
}

}  // namespace alongside::app

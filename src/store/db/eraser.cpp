#include "store/db/eraser.h"

#include <utility>

#include "store/db/errors.h"
#include "store/notes.h"
#include "store/sql.h"

namespace alongside::store {

Eraser::Eraser(soci::session& session, std::string_view erase, std::string kind)
    : session_(session),
      kind_(std::move(kind)),
      erase_(session, erase),
      find_tombstone_(session, sql::tombstone_find),
      add_tombstone_(session, sql::tombstone_add),
      set_note_(session, sql::setting_set_of_device) {}

Result<bool> Eraser::erase(const Id& id, TimeMs now) {
    return attempt([&] {
        if (find_tombstone_.one(id)) {
            return true;
        }
        soci::transaction transaction(session_);
        add_tombstone_.run(id, kind_, now, id);  // while the row can still say whose it was
        if (erase_.run(id) == 0) {
            return false;
        }
        set_note_.run(std::string(kErasing), "yes");
        transaction.commit();
        return true;
    });
}

}  // namespace alongside::store

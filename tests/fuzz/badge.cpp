#include "records/badge.h"

#include "records/baked.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

/// A badge is read back by writing it again, so nothing that was changed can be let through as it stands: at most as
/// what another key has signed.
void read(std::string_view json) {
    const auto checked = records::check_badge(json);
    if (!checked) {
        must(checked.error().code == "not-a-badge" || checked.error().code == "changed", "a refusal has its name");
        must(!checked.error().message.empty(), "a refusal is a sentence");
        return;
    }
    const records::Canonical lines = records::canonical(checked->badge, checked->did);
    must(lines.credential.find(checked->badge.id) != std::string::npos, "what holds is what was signed");
}

}  // namespace

void badge(std::string_view bytes) {
    read(bytes);
    const auto unbaked = records::unbaked(bytes);
    if (!unbaked) {
        must(!unbaked.error().message.empty(), "a refusal is a sentence");
        return;
    }
    const auto again = records::baked(unbaked->png, unbaked->badge);
    must(again && *again == bytes, "a picture comes apart as it was put together");
    read(unbaked->badge);
}

}  // namespace alongside::fuzz

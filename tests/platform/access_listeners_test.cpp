/// Who listens on the accessibility bus, by the list of its registry.
#include "platform/access_listeners.h"

#include <gio/gio.h>

#include <memory>

#include "support/catch.h"

using alongside::platform::asks_for;

namespace {

struct UnrefList {
    void operator()(GVariant* value) const { g_variant_unref(value); }
};

std::optional<bool> announcements_in(const char* listeners) {
    const std::unique_ptr<GVariant, UnrefList> list(g_variant_parse(nullptr, listeners, nullptr, nullptr, nullptr));
    REQUIRE(list);
    return asks_for(list.get(), "Object:Announcement:");
}

}  // namespace

TEST_CASE("a screen reader that asks for announcements is found among those who ask for other things") {
    CHECK(announcements_in("([(':1.2', 'Focus::'), (':1.4', 'Object:Announcement:')],)") == true);
    CHECK(announcements_in("([(':1.2', 'Focus::'), (':1.2', 'Object:StateChanged:Showing')],)") == false);
    CHECK(announcements_in("(@a(ss) [],)") == false);
}

TEST_CASE("an answer that is no list of listeners says nothing") {
    CHECK(announcements_in("('Object:Announcement:',)") == std::nullopt);
    CHECK(announcements_in("([('Object:Announcement:', 1)],)") == std::nullopt);
}

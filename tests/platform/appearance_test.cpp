/// What the desktop prefers, as far as it says.
#include "platform/appearance.h"

#include <gio/gio.h>

#include <cstdlib>

#include "support/catch.h"

using namespace alongside::platform;

namespace {

/// What the portal answers: the value wrapped twice.
std::optional<int> value_in(GVariant* inner) {
    GVariant* answer = g_variant_ref_sink(g_variant_new("(v)", g_variant_new_variant(inner)));
    const auto value = portal_value(answer);
    g_variant_unref(answer);
    return value;
}

}  // namespace

TEST_CASE("the portal's nested answer is opened") {
    CHECK(value_in(g_variant_new_uint32(1)) == 1);
    CHECK(value_in(g_variant_new_boolean(TRUE)) == 1);
    CHECK(value_in(g_variant_new_boolean(FALSE)) == 0);
    CHECK_FALSE(value_in(g_variant_new_string("dark")));
}

TEST_CASE("a GTK theme says dark by its name") {
    CHECK(is_dark_gtk_theme("Adwaita:dark"));
    CHECK(is_dark_gtk_theme("Yaru-dark"));
    CHECK_FALSE(is_dark_gtk_theme("Adwaita"));
    CHECK_FALSE(is_dark_gtk_theme(""));
}

TEST_CASE("without a session bus GTK_THEME decides, else light") {
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
    unsetenv("GTK_THEME");
    CHECK(desktop_appearance() == Appearance{});
    setenv("GTK_THEME", "Adwaita:dark", 1);
    CHECK(desktop_appearance() == Appearance{.dark = true});
    unsetenv("GTK_THEME");
}

#include "platform/appearance.h"

#include <gio/gio.h>

#include <cstdlib>
#include <memory>

namespace alongside::platform {

namespace {

constexpr int blink_ms = 120;

struct Unref {
    void operator()(GVariant* value) const { g_variant_unref(value); }
    void operator()(GDBusConnection* bus) const { g_object_unref(bus); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

std::optional<int> ask_portal(GDBusConnection* bus, const char* space, const char* key) {
    const Ref<GVariant> answer(
        g_dbus_connection_call_sync(bus, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                                    "org.freedesktop.portal.Settings", "Read", g_variant_new("(ss)", space, key),
                                    nullptr, G_DBUS_CALL_FLAGS_NO_AUTO_START, blink_ms, nullptr, nullptr));
    return answer ? portal_value(answer.get()) : std::nullopt;
}

bool has_screen_reader(GDBusConnection* bus) {
    const Ref<GVariant> answer(
        g_dbus_connection_call_sync(bus, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Get",
                                    g_variant_new("(ss)", "org.a11y.Status", "ScreenReaderEnabled"), nullptr,
                                    G_DBUS_CALL_FLAGS_NO_AUTO_START, blink_ms, nullptr, nullptr));
    return answer && portal_value(answer.get()).value_or(0) == 1;
}

/// Only a bus that is already there: GIO would otherwise try to launch one.
Ref<GDBusConnection> session_bus() {
    if (std::getenv("DBUS_SESSION_BUS_ADDRESS") == nullptr)
        return nullptr;
    return Ref<GDBusConnection>(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr));
}

}  // namespace

std::optional<int> portal_value(GVariant* answer) {
    Ref<GVariant> at(g_variant_ref(answer));
    while (g_variant_is_of_type(at.get(), G_VARIANT_TYPE_VARIANT) ||
           (g_variant_is_container(at.get()) && g_variant_n_children(at.get()) == 1))
        at.reset(g_variant_get_child_value(at.get(), 0));
    if (g_variant_is_of_type(at.get(), G_VARIANT_TYPE_UINT32))
        return static_cast<int>(g_variant_get_uint32(at.get()));
    if (g_variant_is_of_type(at.get(), G_VARIANT_TYPE_BOOLEAN))
        return g_variant_get_boolean(at.get()) ? 1 : 0;
    return {};
}

bool is_dark_gtk_theme(std::string_view name) {
    return name.ends_with(":dark") || name.ends_with("-dark") || name.ends_with("-Dark");
}

Appearance desktop_appearance() {
    Appearance appearance;
    const char* gtk_theme = std::getenv("GTK_THEME");
    appearance.dark = gtk_theme != nullptr && is_dark_gtk_theme(gtk_theme);
    const Ref<GDBusConnection> bus = session_bus();
    if (!bus)
        return appearance;
    appearance.screen_reader = has_screen_reader(bus.get());
    constexpr const char* freedesktop = "org.freedesktop.appearance";
    const auto scheme = ask_portal(bus.get(), freedesktop, "color-scheme");
    if (!scheme)
        return appearance;
    if (*scheme != 0)  // 0 is "no preference"
        appearance.dark = *scheme == 1;
    appearance.more_contrast = ask_portal(bus.get(), freedesktop, "contrast").value_or(0) == 1;
    appearance.less_motion = ask_portal(bus.get(), "org.gnome.desktop.interface", "enable-animations").value_or(1) == 0;
    return appearance;
}

}  // namespace alongside::platform

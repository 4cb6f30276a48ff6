#include "platform/access_listeners.h"

#include <gio/gio.h>

#include <cstdlib>
#include <string>
#include <utility>

namespace alongside::platform {

namespace {

constexpr int blink_ms = 120;

struct Free {
    void operator()(GVariant* value) const { g_variant_unref(value); }
    void operator()(GDBusConnection* bus) const { g_object_unref(bus); }
};
template <class T>
using Ref = std::unique_ptr<T, Free>;

Ref<GVariant> ask(GDBusConnection* bus, const char* whom, const char* path, const char* interface, const char* what) {
    return Ref<GVariant>(g_dbus_connection_call_sync(bus, whom, path, interface, what, nullptr, nullptr,
                                                     G_DBUS_CALL_FLAGS_NO_AUTO_START, blink_ms, nullptr, nullptr));
}

/// Where the accessibility bus is; empty where there is none.
std::string bus_address() {
    if (const char* given = std::getenv("AT_SPI_BUS_ADDRESS"); given != nullptr && *given != '\0')
        return given;
    const Ref<GDBusConnection> session(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr));
    const Ref<GVariant> answer =
        session ? ask(session.get(), "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress") : nullptr;
    if (!answer || !g_variant_is_of_type(answer.get(), G_VARIANT_TYPE("(s)")))
        return {};
    const char* address = nullptr;
    g_variant_get(answer.get(), "(&s)", &address);
    return address;
}

GDBusConnection* connect() {
    const std::string address = bus_address();
    if (address.empty())
        return nullptr;
    const auto as_client = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                             G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
    return g_dbus_connection_new_for_address_sync(address.c_str(), as_client, nullptr, nullptr, nullptr);
}

}  // namespace

std::optional<bool> asks_for(GVariant* listeners, std::string_view event) {
    if (!g_variant_is_of_type(listeners, G_VARIANT_TYPE("(a(ss))")))
        return {};
    const Ref<GVariant> list(g_variant_get_child_value(listeners, 0));
    for (gsize i = 0; i < g_variant_n_children(list.get()); ++i) {
        const char* one = nullptr;
        g_variant_get_child(list.get(), i, "(s&s)", nullptr, &one);
        if (event == one)
            return true;
    }
    return false;
}

void AccessListeners::Unref::operator()(GDBusConnection* bus) const {
    g_object_unref(bus);
}

bool AccessListeners::want(std::string_view event) {
    if (!std::exchange(tried_, true))
        bus_.reset(connect());
    if (!bus_)
        return true;
    const Ref<GVariant> listeners = ask(bus_.get(), "org.a11y.atspi.Registry", "/org/a11y/atspi/registry",
                                        "org.a11y.atspi.Registry", "GetRegisteredEvents");
    return !listeners || asks_for(listeners.get(), event).value_or(true);
}

}  // namespace alongside::platform

#include "platform/access_listeners.h"

#include <gio/gio.h>

#include <cstdlib>
#include <string>
#include <utility>

namespace alongside::platform {

namespace {

constexpr int patience_ms = 1000;  // whoever waits here is a thread that only serves tools

struct UnrefAnswer {
    void operator()(GVariant* value) const { g_variant_unref(value); }
};
using Answer = std::unique_ptr<GVariant, UnrefAnswer>;
using Bus = std::shared_ptr<GDBusConnection>;

Bus kept(GDBusConnection* bus) {
    return bus == nullptr ? nullptr : Bus(bus, g_object_unref);
}

/// Nothing where there is no bus, or no answer.
Answer ask(const Bus& bus, const char* whom, const char* path, const char* interface, const char* what) {
    if (!bus)
        return nullptr;
    return Answer(g_dbus_connection_call_sync(bus.get(), whom, path, interface, what, nullptr, nullptr,
                                              G_DBUS_CALL_FLAGS_NO_AUTO_START, patience_ms, nullptr, nullptr));
}

/// Where the accessibility bus is; empty where there is none.
std::string bus_address() {
    if (const char* given = std::getenv("AT_SPI_BUS_ADDRESS"); given != nullptr && *given != '\0')
        return given;
    const Bus session = kept(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr));
    const Answer answer = ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress");
    if (!answer || !g_variant_is_of_type(answer.get(), G_VARIANT_TYPE("(s)")))
        return {};
    const char* address = nullptr;
    g_variant_get(answer.get(), "(&s)", &address);
    return address;
}

Bus accessibility_bus() {
    const std::string address = bus_address();
    if (address.empty())
        return nullptr;
    const auto as_client = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                             G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
    return kept(g_dbus_connection_new_for_address_sync(address.c_str(), as_client, nullptr, nullptr, nullptr));
}

}  // namespace

std::optional<bool> asks_for(GVariant* listeners, std::string_view event) {
    if (!g_variant_is_of_type(listeners, G_VARIANT_TYPE("(a(ss))")))
        return {};
    const Answer list(g_variant_get_child_value(listeners, 0));
    for (gsize i = 0; i < g_variant_n_children(list.get()); ++i) {
        const char* one = nullptr;
        g_variant_get_child(list.get(), i, "(s&s)", nullptr, &one);
        if (event == one)
            return true;
    }
    return false;
}

bool AccessListeners::want_announcements() {
    if (!std::exchange(tried_, true))
        bus_ = accessibility_bus();
    const Answer listeners = ask(bus_, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                                 "GetRegisteredEvents");
    if (listeners)
        wanted_ = asks_for(listeners.get(), "Object:Announcement:").value_or(wanted_);
    return wanted_;
}

}  // namespace alongside::platform

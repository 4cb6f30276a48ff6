#include "platform/atk_keys.h"

#include <atk/atk.h>

#include <atomic>
#include <map>

namespace alongside::platform {

namespace {

struct Listener {
    AtkKeySnoopFunc told;
    gpointer data;
};

struct Listeners {
    std::map<guint, Listener> all;  // belongs to the thread that runs GLib
    guint last = 0;
    std::atomic<bool> any = false;
};

Listeners& listeners() {
    static Listeners kept;  // ATK hands its questions no context
    return kept;
}

guint add(AtkKeySnoopFunc told, gpointer data) {
    Listeners& kept = listeners();
    kept.all[++kept.last] = {told, data};
    kept.any = true;
    return kept.last;
}

void remove(guint which) {
    Listeners& kept = listeners();
    kept.all.erase(which);
    kept.any = !kept.all.empty();
}

}  // namespace

void keep_key_listeners(AtkUtilClass& util) {
    util.add_key_event_listener = add;
    util.remove_key_event_listener = remove;
}

bool keys_are_wanted() {
    return listeners().any;
}

bool tell_key(const DeskKey& key) {
    std::string text = key.text;  // ATK's struct points to it without const
    AtkKeyEventStruct event{};
    event.type = key.pressed ? ATK_KEY_EVENT_PRESS : ATK_KEY_EVENT_RELEASE;
    event.state = key.modifiers;
    event.keyval = key.symbol;
    event.keycode = static_cast<guint16>(key.code);
    event.timestamp = key.time;
    event.string = text.data();
    event.length = static_cast<gint>(text.size());
    bool kept = false;
    const auto all = listeners().all;  // whoever is told may leave
    for (const auto& [_, listener] : all)
        kept = listener.told(&event, listener.data) != 0 || kept;
    return kept;
}

}  // namespace alongside::platform

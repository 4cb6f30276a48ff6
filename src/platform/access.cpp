#include "platform/access.h"

#include <atk-bridge.h>
#include <glib.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "platform/access_model.h"
#include "platform/atk_keys.h"
#include "platform/atk_things.h"

namespace alongside::platform {

namespace {

bool is_set(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

bool has_bus() {
    if (is_set("NO_AT_BRIDGE"))
        return false;
    std::error_code none;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    return is_set("DBUS_SESSION_BUS_ADDRESS") || is_set("AT_SPI_BUS_ADDRESS") ||
           (runtime != nullptr && std::filesystem::exists(std::filesystem::path(runtime) / "bus", none));
}

/// Runs `task` on the thread that runs GLib's default context, once.
void on_glib_thread(std::function<void()> task) {
    const auto run = [](gpointer data) -> gboolean {
        (*static_cast<std::function<void()>*>(data))();
        return G_SOURCE_REMOVE;
    };
    const auto destroy = [](gpointer data) { delete static_cast<std::function<void()>*>(data); };
    g_idle_add_full(G_PRIORITY_DEFAULT, run, new std::function<void()>(std::move(task)), destroy);
}

struct Unref {
    void operator()(GMainLoop* loop) const { g_main_loop_unref(loop); }
};
using Loop = std::unique_ptr<GMainLoop, Unref>;

/// A key goes its own way when a tool takes longer than this to say whether it wants it.
constexpr std::chrono::milliseconds kPatience{500};

bool is_late(const std::future<bool>& answer) {
    return answer.valid() && answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

}  // namespace

Access::Access(std::function<void(ui::Event)> post) {
    if (!has_bus())
        return;
    model_ = std::make_unique<AccessModel>(std::move(post));
    thread_ = std::thread([model = model_.get()] {
        const Loop loop(g_main_loop_new(nullptr, FALSE));
        model->on_end([&loop] { g_main_loop_quit(loop.get()); });
        show_to_atk(model);
        if (atk_bridge_adaptor_init(nullptr, nullptr) == 0) {
            g_main_loop_run(loop.get());
            model->clear();
            atk_bridge_adaptor_cleanup();
        } else {
            g_main_loop_run(loop.get());  // until the end: snapshots come and nobody looks
            model->clear();
        }
        show_to_atk(nullptr);
    });
}

Access::~Access() {
    if (!model_)
        return;
    on_glib_thread([model = model_.get()] { model->end(); });
    thread_.join();
}

void Access::publish(const ui::Tree& tree, ui::Point origin, bool active) {
    if (!model_ || (last_ && last_->active == active && last_->origin == origin && last_->tree == tree))
        return;
    last_ = std::make_shared<const AccessSnapshot>(AccessSnapshot{tree, origin, active});
    on_glib_thread([model = model_.get(), snapshot = last_] { model->update(snapshot); });
}

bool Access::takes(const DeskKey& key) {
    if (!model_ || !keys_are_wanted() || is_late(asked_))
        return false;
    const auto answer = std::make_shared<std::promise<bool>>();
    asked_ = answer->get_future();
    on_glib_thread([answer, key] { answer->set_value(tell_key(key)); });
    return asked_.wait_for(kPatience) == std::future_status::ready && asked_.get();
}

}  // namespace alongside::platform

#pragma once
/// The window for screen readers and other assistive tools: the semantic tree as objects on the accessibility bus.
///
/// A thread of its own runs GLib and owns every ATK object (atk_things.h). It reads immutable snapshots of the tree,
/// and what a tool asks for (press, focus, write) comes back as the same events that a hand makes. Where no session bus
/// answers, nothing is started. Only one may exist at a time: ATK's root is the process's.

#include <functional>
#include <future>
#include <memory>
#include <thread>

#include "platform/desk_key.h"
#include "ui/input.h"
#include "ui/semantics.h"

namespace alongside::platform {

/// What the window shows and where it stands. Never changed once it is published.
struct AccessSnapshot {
    ui::Tree tree;
    ui::Point origin;     // of the window on the desktop, in pixels
    bool active = false;  // the window has the keyboard
};

class AccessModel;

class Access {
  public:
    /// `post` takes events from any thread to where the window takes its own.
    explicit Access(std::function<void(ui::Event)> post);
    ~Access();
    Access(const Access&) = delete;
    Access& operator=(const Access&) = delete;

    /// Tells what is different since the last snapshot; nothing if nothing is. From the main thread.
    void publish(const ui::Tree& tree, ui::Point origin, bool active);
    /// Whether a tool keeps this key for itself, such as a screen reader's own commands. Waits for its answer, half a
    /// second at most. From the main thread.
    bool takes(const DeskKey& key);

  private:
    std::unique_ptr<AccessModel> model_;
    std::shared_ptr<const AccessSnapshot> last_;
    std::future<bool> asked_;  // the last key's answer, if it is late
    std::thread thread_;
};

}  // namespace alongside::platform

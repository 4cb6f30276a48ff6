#pragma once
/// What the tools on the accessibility bus have asked to be told, by the bus's own list.
///
/// Screen readers differ: an announcement, as ATK 2.46 has it, is new to Orca 45 and never heard by those before it.
/// Belongs to the thread that runs GLib. Never starts a service, and waits a second at most.

#include <memory>
#include <optional>
#include <string_view>

using GDBusConnection = struct _GDBusConnection;
using GVariant = struct _GVariant;

namespace alongside::platform {

/// Whether this list of the registry's (of pairs: who, and what for) has an event such as "Object:Announcement:";
/// nothing when it is no such list.
std::optional<bool> asks_for(GVariant* listeners, std::string_view event);

class AccessListeners {
  public:
    /// As it was the last time where no answer comes, and true where none ever came.
    bool want_announcements();

  private:
    std::shared_ptr<GDBusConnection> bus_;
    bool tried_ = false;
    bool wanted_ = true;
};

}  // namespace alongside::platform

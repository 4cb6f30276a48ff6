#pragma once
/// The tools that are told of keys before the window, and may keep them: ATK's list of them.

#include "platform/desk_key.h"

using AtkUtilClass = struct _AtkUtilClass;

namespace alongside::platform {

/// Whoever asks ATK for keys is kept in our list from now on. From the thread that runs GLib.
void keep_key_listeners(AtkUtilClass& util);

/// Whether anybody is in it. From any thread.
bool keys_are_wanted();

/// Tells of a key; true where somebody keeps it. From the thread that runs GLib, which waits for the answers.
bool tell_key(const DeskKey& key);

}  // namespace alongside::platform

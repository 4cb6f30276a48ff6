#pragma once
/// What the desktop prefers: light or dark, more contrast, less motion, a screen reader. Asked once at the start.
///
/// The XDG settings portal knows; where there is none (or no session bus) GTK_THEME may say dark; else light. Never
/// starts a service and never waits longer than a blink.

#include <optional>
#include <string_view>

using GVariant = struct _GVariant;

namespace alongside::platform {

struct Appearance {
    bool dark = false;
    bool more_contrast = false;
    bool less_motion = false;
    bool screen_reader = false;  // the desktop says that one is running
    bool operator==(const Appearance&) const = default;
};

Appearance desktop_appearance();

/// True for names such as "Adwaita:dark" and "Yaru-dark".
bool is_dark_gtk_theme(std::string_view name);
/// The number or truth value inside the portal's nested answer; nothing when it holds something else.
std::optional<int> portal_value(GVariant* answer);

}  // namespace alongside::platform

#pragma once
/// Where slow work goes, so that no picture waits for it.
///
/// `work` runs elsewhere and must touch only values that it owns; what it returns is run on the main thread. The window
/// has one worker; tests and the text edition do both at once.
#include <functional>

namespace alongside::app {

using Answer = std::function<void()>;
using Background = std::function<void(std::function<Answer()> work)>;

/// Does the work at once, on the caller's thread.
inline Background at_once() {
    return [](const std::function<Answer()>& work) { work()(); };
}

}  // namespace alongside::app

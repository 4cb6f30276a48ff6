#pragma once
/// Plays one short sound at a time, and costs nothing in between.
///
/// `play` never waits: a thread of its own, started by the first sound, reads the file, opens the device, and closes it
/// again when all is quiet. A new sound takes the place of the one before. Without a device, or without the file,
/// nothing is heard and nothing else happens: every sound also stands on the screen in words.
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "platform/wave.h"

namespace alongside::platform {

class Audio {
  public:
    /// `sounds` is the folder of the WAV files.
    explicit Audio(std::filesystem::path sounds) : sounds_(std::move(sounds)) {}
    ~Audio();
    Audio(const Audio&) = delete;
    Audio& operator=(const Audio&) = delete;

    /// `name` without its ending; `percent` of full volume, 0 to 100.
    void play(std::string_view name, int percent);

  private:
    struct Wanted {
        std::string name;
        int percent = 0;
    };

    void work();
    void sound(const Wanted& wanted, std::unique_lock<std::mutex>& lock);

    std::filesystem::path sounds_;
    std::mutex mutex_;  // guards the two below
    std::optional<Wanted> wanted_;
    bool stop_ = false;
    std::condition_variable something_;
    std::thread thread_;
};

/// The samples at this part of their loudness, 0 to 100.
void soften(Wave& wave, int percent);

}  // namespace alongside::platform

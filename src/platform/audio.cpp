#include "platform/audio.h"

#include <SDL.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>

namespace alongside::platform {

namespace {

Result<Wave> wave_in(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes(most_wave_bytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return read_wave(bytes);
}

/// The sound device for as long as it is open.
class Device {
  public:
    explicit Device(int rate) {
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0)
            return;
        started_ = true;
        SDL_AudioSpec wanted{};
        wanted.freq = rate;
        wanted.format = AUDIO_S16SYS;
        wanted.channels = 1;
        wanted.samples = 1024;
        id_ = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    }
    ~Device() {
        if (id_ != 0)
            SDL_CloseAudioDevice(id_);
        if (started_)
            SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    bool start(const Wave& wave) const {
        const auto bytes = static_cast<Uint32>(wave.samples.size() * sizeof(std::int16_t));
        if (id_ == 0 || SDL_QueueAudio(id_, wave.samples.data(), bytes) != 0)
            return false;
        SDL_PauseAudioDevice(id_, 0);
        return true;
    }

  private:
    bool started_ = false;
    SDL_AudioDeviceID id_ = 0;
};

}  // namespace

void soften(Wave& wave, int percent) {
    const int part = std::clamp(percent, 0, 100);
    std::ranges::transform(wave.samples, wave.samples.begin(),
                           [&](std::int16_t sample) { return static_cast<std::int16_t>(sample * part / 100); });
}

Audio::~Audio() {
    if (!thread_.joinable())
        return;
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    something_.notify_one();
    thread_.join();
}

void Audio::play(std::string_view name, int percent) {
    if (percent <= 0)
        return;
    {
        const std::lock_guard lock(mutex_);
        wanted_ = Wanted{std::string(name), percent};
    }
    if (!thread_.joinable())
        thread_ = std::thread([this] { work(); });
    something_.notify_one();
}

void Audio::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        something_.wait(lock, [this] { return stop_ || wanted_; });
        if (stop_)
            return;
        const Wanted wanted = std::move(*wanted_);
        wanted_.reset();
        lock.unlock();
        sound(wanted, lock);
        if (!lock.owns_lock())
            lock.lock();
    }
}

void Audio::sound(const Wanted& wanted, std::unique_lock<std::mutex>& lock) {
    constexpr double tail = 0.3;  // seconds until the device itself has played what it was given
    auto wave = wave_in(sounds_ / (wanted.name + ".wav"));
    if (!wave)
        return;
    soften(*wave, wanted.percent);
    const Device device(wave->rate);
    if (!device.start(*wave))
        return;
    lock.lock();
    something_.wait_for(lock, std::chrono::duration<double>(wave->seconds() + tail),
                        [this] { return stop_ || wanted_; });
    lock.unlock();
}

}  // namespace alongside::platform

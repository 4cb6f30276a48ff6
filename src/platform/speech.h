#pragma once
/// A voice from the desktop: speech-dispatcher, on a thread of its own, so that nobody waits for it.
///
/// It is sought when there is something to say for the first time. Where there is none, nothing is said and `failed`
/// tells so once. With a log, sentences are written there, one a line, and none is spoken: tests read it, and so can
/// whoever wants to know what was said. Knows nothing of screens.

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace alongside::platform {

class Speech {
  public:
    /// `wake` is called from the voice's thread when there is no voice. An empty `log` means to speak.
    Speech(std::function<void()> wake, const std::filesystem::path& log);
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    /// In place of what is being said. `rate` 0 (slow) to 100 (fast), 50 as the desktop has it.
    void say(std::vector<std::string> sentences, int rate);
    void stop();
    /// True once after there was something to say and nothing to say it with.
    bool failed();

  private:
    struct Wish {
        std::vector<std::string> sentences;  // none: stop
        int rate = 50;
    };
    struct Line;
    void work();
    void carry_out(const Wish& wish);
    void speak(const Wish& wish);
    bool connected();

    std::function<void()> wake_;
    std::ofstream log_;
    bool logs_ = false;
    std::unique_ptr<Line> line_;  // to the voice, of its thread
    std::mutex mutex_;            // guards the three below
    std::condition_variable something_;
    std::deque<Wish> wishes_;
    bool failed_ = false;
    bool over_ = false;
    std::thread thread_;
};

}  // namespace alongside::platform

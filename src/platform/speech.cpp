#include "platform/speech.h"

#include <libspeechd.h>

#include <cstdlib>
#include <utility>

namespace alongside::platform {

/// An open line to speech-dispatcher, or none.
struct Speech::Line {
    Line() {
        char* error = nullptr;
        voice = spd_open2("alongside", "main", nullptr, SPD_MODE_SINGLE, nullptr, 1, &error);
        std::free(error);
        if (voice != nullptr)
            spd_set_language(voice, "en");
    }
    ~Line() {
        if (voice != nullptr)
            spd_close(voice);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    SPDConnection* voice = nullptr;
};

Speech::Speech(std::function<void()> wake, const std::filesystem::path& log)
    : wake_(std::move(wake)), logs_(!log.empty()) {
    if (logs_)
        log_.open(log, std::ios::binary | std::ios::app);
    thread_ = std::thread([this] { work(); });
}

Speech::~Speech() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    something_.notify_one();
    thread_.join();
}

void Speech::say(std::vector<std::string> sentences, int rate) {
    {
        const std::lock_guard lock(mutex_);
        wishes_.push_back({std::move(sentences), rate});
    }
    something_.notify_one();
}

void Speech::stop() {
    say({}, 0);
}

bool Speech::failed() {
    const std::lock_guard lock(mutex_);
    return std::exchange(failed_, false);
}

void Speech::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        something_.wait(lock, [this] { return over_ || !wishes_.empty(); });
        if (wishes_.empty())
            break;
        const Wish wish = std::move(wishes_.front());
        wishes_.pop_front();
        lock.unlock();
        carry_out(wish);
        lock.lock();
    }
    lock.unlock();
    if (line_)
        spd_cancel(line_->voice);
    line_.reset();
}

void Speech::carry_out(const Wish& wish) {
    if (!logs_)
        return speak(wish);
    for (const std::string& sentence : wish.sentences)
        log_ << sentence << '\n';
    log_.flush();
}

void Speech::speak(const Wish& wish) {
    if (!line_ && wish.sentences.empty())
        return;
    if (!line_)
        line_ = std::make_unique<Line>();
    bool spoken = line_->voice != nullptr;
    if (spoken) {
        spd_cancel(line_->voice);
        spd_set_voice_rate(line_->voice, 2 * (wish.rate - 50));
    }
    for (const std::string& sentence : wish.sentences)
        spoken = spoken && spd_say(line_->voice, SPD_MESSAGE, sentence.c_str()) >= 0;
    if (spoken)
        return;
    line_.reset();  // the next wish looks for a voice again
    {
        const std::lock_guard lock(mutex_);
        failed_ = true;
    }
    wake_();
}

}  // namespace alongside::platform

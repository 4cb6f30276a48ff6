#include "window/worker.h"

#include <utility>

namespace alongside::window {

Worker::Worker(std::function<void()> wake) : wake_(std::move(wake)), thread_([this] { work(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    something_.notify_one();
    thread_.join();
}

app::Background Worker::background() {
    return [this](std::function<app::Answer()> work) {
        {
            const std::lock_guard lock(mutex_);
            waiting_.push_back(std::move(work));
        }
        something_.notify_one();
    };
}

void Worker::deliver() {
    std::deque<app::Answer> answers;
    {
        const std::lock_guard lock(mutex_);
        answers.swap(answers_);
    }
    for (const app::Answer& answer : answers) {
        answer();
    }
}

void Worker::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        something_.wait(lock, [this] { return stop_ || !waiting_.empty(); });
        if (stop_) {
            return;
        }
        const std::function<app::Answer()> work = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        app::Answer answer = work();
        lock.lock();
        answers_.push_back(std::move(answer));
        lock.unlock();
        wake_();
        lock.lock();
    }
}

}  // namespace alongside::window

#include "text/porter.h"

#include <utility>

#include "text/line.h"

namespace alongside::text {

Porter::~Porter() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Porter::knock() {
    {
        const std::lock_guard lock(mutex_);
        knocked_ = true;
    }
    changed_.notify_all();
}

Porter::Heard Porter::wait(std::string& line) {
    std::unique_lock lock(mutex_);
    asked_ = !read_ && !ended_;
    changed_.notify_all();
    changed_.wait(lock, [this] { return knocked_ || read_ || ended_; });
    if (std::exchange(knocked_, false)) {
        return Heard::knock;
    }
    if (!std::exchange(read_, false)) {
        return Heard::end;
    }
    line = std::move(line_);
    return Heard::line;
}

void Porter::read() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return asked_ || over_; });
        if (over_) {
            return;
        }
        lock.unlock();
        std::string line;
        const bool got = read_line(in_, line);
        lock.lock();
        asked_ = false;
        read_ = got;
        ended_ = !got;
        line_ = std::move(line);
        changed_.notify_all();
    }
}

}  // namespace alongside::text

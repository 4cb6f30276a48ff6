/// The window's one worker: slow work goes there, answers come back to the thread that asked.
#include "window/worker.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "support/catch.h"

using namespace alongside;

namespace {

/// Somebody who sleeps until woken, as the window's loop does.
class Sleeper {
  public:
    void wake() {
        const std::lock_guard lock(mutex_);
        ++woken_;
        something_.notify_one();
    }
    void wait_for(int times) {
        std::unique_lock lock(mutex_);
        something_.wait(lock, [&] { return woken_ >= times; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable something_;
    int woken_ = 0;
};

}  // namespace

TEST_CASE("work runs elsewhere, and its answer on the thread that delivers, in the order that was asked") {
    Sleeper sleeper;
    window::Worker worker([&] { sleeper.wake(); });
    const app::Background background = worker.background();
    const std::thread::id here = std::this_thread::get_id();
    std::vector<int> answered;
    for (int i = 0; i < 200; ++i) {
        background([&answered, here, i]() -> app::Answer {
            const bool elsewhere = std::this_thread::get_id() != here;
            return [&answered, here, i, elsewhere] {
                CHECK(elsewhere);
                CHECK(std::this_thread::get_id() == here);
                answered.push_back(i);
            };
        });
        worker.deliver();
    }
    sleeper.wait_for(200);
    worker.deliver();
    REQUIRE(answered.size() == 200);
    for (int i = 0; i < 200; ++i) {
        CHECK(answered[static_cast<std::size_t>(i)] == i);
    }
}

TEST_CASE("a worker that is let go finishes what it has begun and forgets the rest") {
    std::atomic<int> begun = 0;
    std::atomic<int> done = 0;
    for (int round = 0; round < 50; ++round) {
        const auto worker = std::make_unique<window::Worker>([] {});
        for (int i = 0; i < 20; ++i) {
            worker->background()([&]() -> app::Answer {
                ++begun;
                ++done;
                return [] { FAIL("nobody delivers here"); };
            });
        }
    }
    CHECK(begun == done);
}

#pragma once
/// The one thread for slow work (proofs, later exports): takes it in order, hands the answers back to the main thread.
///
/// Work owns what it reads. Answers run when the main thread calls `deliver`, which it does once a frame; `wake` is
/// called from the worker when there is one. Destroying it lets the work in hand finish and drops the rest.
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "app/background.h"

namespace alongside::window {

class Worker {
  public:
    explicit Worker(std::function<void()> wake);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Gives this to the use cases.
    app::Background background();

    /// Runs the answers that have come. Main thread only.
    void deliver();

  private:
    void work();

    std::function<void()> wake_;
    std::mutex mutex_;  // guards the three below
    std::condition_variable something_;
    std::deque<std::function<app::Answer()>> waiting_;
    std::deque<app::Answer> answers_;
    bool stop_ = false;
    std::thread thread_;
};

}  // namespace alongside::window

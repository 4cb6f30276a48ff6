#include "app/proofs.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <thread>

namespace alongside::app {

namespace {

using prove::Proof;

constexpr std::size_t kAtOnce = 2;
constexpr std::chrono::milliseconds kBetweenQuestions{20};

/// Hands out the halves of all proofs to this thread and to one beside it.
class SeatProver {
  public:
    SeatProver(const Scenario& scenario, const CheckLimits& limits)
        : scenario_(scenario), limits_(limits), proofs_(scenario.seats.size()), complete_(2 * proofs_.size()) {}

    std::vector<Proof> run() {
        std::future<void> beside = std::async(std::launch::async, [this] { work_beside(); });
        try {
            work([this](std::size_t) { return going_on(); });
            while (beside.wait_for(kBetweenQuestions) != std::future_status::ready) {
                going_on();
            }
        } catch (...) {
            stopped_ = true;  // or leaving would wait for the other thread
            throw;
        }
        beside.get();
        for (std::size_t seat = 0; seat < proofs_.size(); ++seat) {
            finish(seat);
        }
        return std::move(proofs_);
    }

  private:
    void work_beside() {
        work([this](std::size_t) { return !stopped_; });
    }

    template <class GoOn>
    void work(const GoOn& go_on) {
        for (std::size_t half = next_++; half < complete_.size() && !stopped_; half = next_++) {
            std::size_t known = 0;
            const prove::Want want{half / 2, limits_.budget / kAtOnce, [&](std::size_t states) {
                                       found_ += states - known;
                                       known = states;
                                       return go_on(states);
                                   }};
            Proof& proof = proofs_[half / 2];
            complete_[half] = half % 2 == 0 ? prove::prove_endings(scenario_, want, proof)
                                            : prove::prove_pages(scenario_, want, proof);
        }
    }

    bool going_on() {
        if (limits_.go_on && !limits_.go_on(found_)) {
            stopped_ = true;
        }
        return !stopped_;
    }

    void finish(std::size_t seat) {
        Proof& proof = proofs_[seat];
        proof.seat = seat;
        proof.complete = complete_[2 * seat] != 0 && complete_[2 * seat + 1] != 0;
        if (!proof.complete && !stopped_) {
            proof = prove::prove(scenario_, {seat, limits_.budget, limits_.go_on});
            stopped_ = proof.stopped;
        }
        proof.stopped = !proof.complete && stopped_;
    }

    const Scenario& scenario_;
    const CheckLimits& limits_;
    std::vector<Proof> proofs_;
    std::vector<char> complete_;  // by half: the endings of the first seat, its pages, those of the second
    std::atomic<std::size_t> next_ = 0;
    std::atomic<std::size_t> found_ = 0;
    std::atomic<bool> stopped_ = false;
};

}  // namespace

std::vector<Proof> prove_seats(const Scenario& scenario, const CheckLimits& limits) {
    if (std::thread::hardware_concurrency() > 1) {
        return SeatProver(scenario, limits).run();
    }
    std::vector<Proof> proofs;
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
        proofs.push_back(prove::prove(scenario, {seat, limits.budget, limits.go_on}));
    }
    return proofs;
}

}  // namespace alongside::app

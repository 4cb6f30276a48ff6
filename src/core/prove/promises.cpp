#include "core/prove/promises.h"

#include <algorithm>

namespace alongside::prove {

namespace {

enum class Truth : std::uint8_t { no, perhaps, yes };

Truth negated(Truth truth) {
    return static_cast<Truth>(2 - static_cast<int>(truth));
}

/// What a comparison of the promise says, if it has been made and nothing has become of it yet.
Truth truth_of(const Term& test, VarIndex promise) {
    if (test.variable != promise) {
        return Truth::perhaps;
    }
    Values values{};
    values[promise] = static_cast<std::int16_t>(Fate::made);
    return Condition({test}).holds(values) ? Truth::yes : Truth::no;
}

Truth truth_of(const Condition& when, VarIndex promise) {
    std::vector<Truth> waiting;
    for (const Term& term : when.terms()) {
        if (term.kind == Term::Kind::test) {
            waiting.push_back(truth_of(term, promise));
        } else if (term.kind == Term::Kind::negate) {
            waiting.back() = negated(waiting.back());
        } else {
            const Truth last = waiting.back();
            waiting.pop_back();
            waiting.back() =
                term.kind == Term::Kind::all_of ? std::min(waiting.back(), last) : std::max(waiting.back(), last);
        }
    }
    return waiting.empty() ? Truth::yes : waiting.back();
}

/// Walks every way on, scene after scene.
class Ways {
  public:
    Ways(const Scenario& scenario, VarIndex promise)
        : scenario_(scenario),
          promise_(promise),
          due_(scenario.promise_of(promise).due),
          known_(scenario.scenes.size(), false) {}

    bool end_too_early(const Routes& from) {
        follow(from);
        while (!open_.empty() && !ended_) {
            const Scene& scene = scenario_.scenes[open_.back()];
            open_.pop_back();
            leave(scene);
        }
        return ended_;
    }

  private:
    void leave(const Scene& scene) {
        follow(scene.go);
        follow(scene.skip_go);
        for (const Option& option : scene.options) {
            const bool settles = std::any_of(
                option.pledges.begin(), option.pledges.end(),
                [this](const Pledge& pledge) { return pledge.promise == promise_ && pledge.fate != Fate::made; });
            if (!settles && truth_of(option.when, promise_) != Truth::no) {
                follow(option.go);
            }
        }
    }

    void follow(const Routes& routes) {
        for (const Route& route : routes) {
            const Truth taken = truth_of(route.when, promise_);
            if (taken != Truth::no) {
                arrive(route.to);
            }
            if (taken == Truth::yes) {
                return;
            }
        }
    }

    void arrive(SceneIndex to) {
        ended_ = ended_ || to == kEnd;
        if (to != kEnd && to != kOut && to != due_ && !known_[to]) {
            known_[to] = true;
            open_.push_back(to);
        }
    }

    const Scenario& scenario_;
    VarIndex promise_;
    SceneIndex due_;
    std::vector<bool> known_;
    std::vector<SceneIndex> open_;
    bool ended_ = false;
};

}  // namespace

bool can_end_before_due(const Scenario& scenario, const Option& option, VarIndex promise) {
    return Ways(scenario, promise).end_too_early(option.go);
}

}  // namespace alongside::prove

#pragma once
/// What must be remembered of the pen's marks: how far each rung is from being the middle.
///
/// The level is at most m exactly if the marks up to m weigh at least as much as those above. So three balances are
/// enough, and a balance that the marks to come cannot tip any more is kept only as tipped. Told, asked, shared, led
/// are m = 0 to 3.
#include <array>
#include <cstdint>

#include "core/story/scale.h"

namespace alongside::prove {

inline constexpr std::size_t kBalances = kPens - 1;
using PenMarks = std::array<std::uint8_t, kPens>;

/// The marks that can still come, for each balance.
class PenAhead {
  public:
    /// None any more. A part whose level is limited to `cap` does not ask for the balances from there up.
    explicit PenAhead(Level cap = Level::leading);

    /// Whatever may still come after either.
    void join(const PenAhead& other);
    /// A mark of this weight comes first.
    void before(Pen pen, int weight);

    /// What a balance is kept as: these and all between.
    int lowest(std::size_t m) const { return asked_[m] ? -up_[m] - 1 : 0; }
    int highest(std::size_t m) const { return asked_[m] ? down_[m] : 0; }
    std::size_t count(std::size_t m) const { return static_cast<std::size_t>(highest(m) - lowest(m)) + 1; }

  private:
    std::array<bool, kBalances> asked_{};
    std::array<int, kBalances> up_{};    // the most that marks up to m can still weigh
    std::array<int, kBalances> down_{};  // the most that marks above m can
};

using Balances = std::array<int, kBalances>;

/// Each balance as far as it is kept, counted from its lowest: 0 to count - 1.
Balances balances_of(const PenMarks& marks, const PenAhead& ahead);

/// Marks with these balances: not the ones that were, but ones with the same future.
PenMarks marks_with(const Balances& balances, const PenAhead& ahead);

}  // namespace alongside::prove

#include "core/prove/pen_memory.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace alongside::prove {

namespace {

bool is_exact(int balance, const PenAhead& ahead, std::size_t m) {
    return balance > ahead.lowest(m) && balance < ahead.highest(m);
}

/// The parity of the total, which an exact balance shows; if none is exact it does not matter.
int parity_of(const Balances& balances, const PenAhead& ahead) {
    for (std::size_t m = 0; m < kBalances; ++m) {
        if (is_exact(balances[m], ahead, m)) {
            return std::abs(balances[m]) % 2;
        }
    }
    return 0;
}

/// A tipped balance may lie further out: at least as far as its parity and its neighbours want, for the marks up to one
/// rung weigh no less than those up to the rung below.
void settle(Balances& balances, const PenAhead& ahead) {
    const int parity = parity_of(balances, ahead);
    std::array<bool, kBalances> is_high{};
    for (std::size_t m = 0; m < kBalances; ++m) {
        is_high[m] = balances[m] >= ahead.highest(m);
        if (std::abs(balances[m]) % 2 != parity) {
            balances[m] += is_high[m] ? 1 : -1;
        }
    }
    for (std::size_t m = 1; m < kBalances; ++m) {
        if (is_high[m]) {
            balances[m] = std::max(balances[m], balances[m - 1]);
        }
    }
    for (std::size_t m = kBalances - 1; m-- > 0;) {
        if (!is_high[m]) {
            balances[m] = std::min(balances[m], balances[m + 1]);
        }
    }
}

}  // namespace

PenAhead::PenAhead(Level cap) {
    for (std::size_t m = 0; m < kBalances; ++m) {
        asked_[m] = m + 1 < static_cast<std::size_t>(cap);
    }
}

void PenAhead::join(const PenAhead& other) {
    for (std::size_t m = 0; m < kBalances; ++m) {
        up_[m] = std::max(up_[m], other.up_[m]);
        down_[m] = std::max(down_[m], other.down_[m]);
    }
}

void PenAhead::before(Pen pen, int weight) {
    for (std::size_t m = 0; m < kBalances; ++m) {
        (static_cast<std::size_t>(pen) <= m ? up_ : down_)[m] += weight;
    }
}

Balances balances_of(const PenMarks& marks, const PenAhead& ahead) {
    const int total = std::accumulate(marks.begin(), marks.end(), 0);
    Balances balances{};
    int up_to = 0;
    for (std::size_t m = 0; m < kBalances; ++m) {
        up_to += marks[m];
        balances[m] = std::clamp(2 * up_to - total, ahead.lowest(m), ahead.highest(m)) - ahead.lowest(m);
    }
    return balances;
}

PenMarks marks_with(const Balances& balances, const PenAhead& ahead) {
    Balances wanted = balances;
    for (std::size_t m = 0; m < kBalances; ++m) {
        wanted[m] += ahead.lowest(m);
    }
    settle(wanted, ahead);
    int total = std::abs(wanted.front()) % 2;
    for (const int balance : wanted) {
        total = std::max(total, std::abs(balance));
    }
    PenMarks marks{};
    int below = 0;
    for (std::size_t m = 0; m < kBalances; ++m) {
        const int up_to = (wanted[m] + total) / 2;
        marks[m] = static_cast<std::uint8_t>(up_to - below);
        below = up_to;
    }
    marks[kPens - 1] = static_cast<std::uint8_t>(total - below);
    return marks;
}

}  // namespace alongside::prove

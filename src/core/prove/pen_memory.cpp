#include "core/prove/pen_memory.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace alongside::prove {

namespace {

/// The parity of the total, which a balance that is still open shows; if none is open it does not matter.
int parity_of(const std::array<int, kBalances>& open_balances, int ahead) {
    for (const int balance : open_balances) {
        if (balance > -ahead - 1 && balance < ahead) {
            return std::abs(balance) % 2;
        }
    }
    return 0;
}

}  // namespace

std::array<int, kBalances> balances_of(const PenMarks& marks, int ahead) {
    const int total = std::accumulate(marks.begin(), marks.end(), 0);
    std::array<int, kBalances> balances{};
    int up_to = 0;
    for (std::size_t m = 0; m < kBalances; ++m) {
        up_to += marks[m];
        balances[m] = std::clamp(2 * up_to - total, -ahead - 1, ahead) + ahead + 1;
    }
    return balances;
}

PenMarks marks_with(const std::array<int, kBalances>& balances, int ahead) {
    std::array<int, kBalances> wanted{};
    std::transform(balances.begin(), balances.end(), wanted.begin(),
                   [ahead](int balance) { return balance - ahead - 1; });
    const int parity = parity_of(wanted, ahead);
    int total = parity;
    for (int& balance : wanted) {
        // A tipped balance may lie further out; one step keeps the parity.
        if (std::abs(balance) % 2 != parity) {
            balance += balance >= ahead ? 1 : -1;
        }
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

#include "core/story/place_code.h"

#include <algorithm>
#include <optional>

#include "core/base/rng.h"
#include "core/story/run.h"

namespace alongside {

namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::uint32_t kMaxChoices = 256;
constexpr std::uint32_t kFingerprints = 1U << 12U;
constexpr std::uint32_t kChecksums = 1U << 13U;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kMaxDigits = 400;

/// A whole number of any size, built by "times radix plus digit" and taken apart the other way round.
class Large {
  public:
    void push(std::uint32_t digit, std::uint32_t radix) {
        std::uint64_t carry = digit;
        for (std::uint32_t& limb : limbs_) {
            carry += static_cast<std::uint64_t>(limb) * radix;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32U;
        }
        if (carry != 0) {
            limbs_.push_back(static_cast<std::uint32_t>(carry));
        }
    }

    std::uint32_t pop(std::uint32_t radix) {
        std::uint64_t remainder = 0;
        for (std::size_t i = limbs_.size(); i-- > 0;) {
            remainder = (remainder << 32U) | limbs_[i];
            limbs_[i] = static_cast<std::uint32_t>(remainder / radix);
            remainder %= radix;
        }
        while (!limbs_.empty() && limbs_.back() == 0) {
            limbs_.pop_back();
        }
        return static_cast<std::uint32_t>(remainder);
    }

    bool zero() const { return limbs_.empty(); }

  private:
    std::vector<std::uint32_t> limbs_;
};

/// Digits in the order in which they will be read back, each with its radix.
struct Digit {
    std::uint32_t value;
    std::uint32_t radix;
};

std::uint32_t checksum_of(std::string_view scenario, const Large& payload) {
    Large rest = payload;
    std::uint64_t hash = 0;
    while (!rest.zero()) {
        hash = derive_seed(hash ^ rest.pop(1U << 16U), scenario);
    }
    return static_cast<std::uint32_t>(hash % kChecksums);
}

std::string in_groups(std::string_view scenario, Large number) {
    std::string digits;
    while (!number.zero()) {
        digits.push_back(kDigits[number.pop(32)]);
    }
    std::string code(scenario);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i % kGroup == 0) {
            code.push_back('-');
        }
        code.push_back(digits[i]);
    }
    return code;
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::optional<std::uint32_t> digit_of(char c) {
    if (c >= 'a' && c <= 'z') {
        c = static_cast<char>(c - 'a' + 'A');
    }
    if (c == 'O') {
        c = '0';
    }
    if (c == 'I' || c == 'L') {
        c = '1';
    }
    const std::size_t at = kDigits.find(c);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint32_t>(at));
}

tl::unexpected<Error> mistyped() {
    return fail("place-code",
                "That code has a slip in it. Check it against what you wrote down: after its first word there is no "
                "letter O and no letter I.");
}

Result<Large> read_groups(std::string_view digits) {
    std::vector<std::uint32_t> values;
    for (const char c : digits) {
        if (c == '-' || c == ' ') {
            continue;
        }
        const auto digit = digit_of(c);
        if (!digit || values.size() == kMaxDigits) {
            return mistyped();
        }
        values.push_back(*digit);
    }
    Large number;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        number.push(*value, 32);
    }
    return number;
}

std::uint32_t radix_of(const Variable& variable) {
    return static_cast<std::uint32_t>(variable.words.size());
}

std::uint32_t position_of(const std::vector<Move>& moves, const Move& move) {
    return static_cast<std::uint32_t>(std::find(moves.begin(), moves.end(), move) - moves.begin());
}

std::vector<Digit> digits_of(const Scenario& scenario, std::uint64_t fingerprint, const KeptPlace& place) {
    const State door = *read_opening(scenario, place.choices.front());
    std::vector<Digit> digits = {{static_cast<std::uint32_t>(fingerprint % kFingerprints), kFingerprints},
                                 {place.seed, 1U << 16U},
                                 {door.seat, kMaxSeats}};
    for (const Fact& fact : scenario.facts) {
        digits.push_back(
            {static_cast<std::uint32_t>(door[fact.variable]), radix_of(scenario.variables[fact.variable])});
    }
    digits.push_back({static_cast<std::uint32_t>(place.choices.size() - 1), kMaxChoices});
    State state = door;
    enter_first(scenario, state);
    for (std::size_t i = 1; i < place.choices.size(); ++i) {
        const std::vector<Move> moves = all_moves(scenario, state);
        const Move move = *read_move(scenario, state, place.choices[i]);
        digits.push_back({position_of(moves, move), static_cast<std::uint32_t>(moves.size())});
        make_move(scenario, state, move);
    }
    return digits;
}

Result<State> read_door(const Scenario& scenario, Large& payload, KeptPlace& place) {
    const std::uint32_t seat = payload.pop(kMaxSeats);
    if (seat >= scenario.seats.size()) {
        return mistyped();
    }
    std::vector<int> variants;
    for (const Fact& fact : scenario.facts) {
        variants.push_back(static_cast<int>(payload.pop(radix_of(scenario.variables[fact.variable]))));
    }
    place.choices.push_back(write_opening(scenario, seat, variants));
    return read_opening(scenario, place.choices.front());
}

}  // namespace

std::string write_place(const Scenario& scenario, std::uint64_t fingerprint, const KeptPlace& place) {
    const std::vector<Digit> digits = digits_of(scenario, fingerprint, place);
    Large number;
    number.push(1, 2);  // the last to be read back, so that a code is neither too long nor too short
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        number.push(digit->value, digit->radix);
    }
    const std::uint32_t checksum = checksum_of(scenario.id, number);
    number.push(checksum, kChecksums);
    return in_groups(scenario.id, std::move(number));
}

bool is_place_of(std::string_view scenario_id, std::string_view code) {
    return code.size() > scenario_id.size() + 1 && code[scenario_id.size()] == '-' &&
           std::equal(scenario_id.begin(), scenario_id.end(), code.begin(),
                      [](char of_id, char typed) { return of_id == lowered(typed); });
}

Result<KeptPlace> read_place(const Scenario& scenario, std::uint64_t fingerprint, std::string_view code) {
    if (!is_place_of(scenario.id, code)) {
        return mistyped();
    }
    auto payload = read_groups(code.substr(scenario.id.size()));
    if (!payload) {
        return tl::unexpected(payload.error());
    }
    const std::uint32_t checksum = payload->pop(kChecksums);
    if (payload->zero() || checksum != checksum_of(scenario.id, *payload)) {
        return mistyped();
    }
    if (payload->pop(kFingerprints) != fingerprint % kFingerprints) {
        return fail("place-version",
                    "That code was made with another version of this scenario, so it leads nowhere here.");
    }
    KeptPlace place;
    place.seed = static_cast<std::uint16_t>(payload->pop(1U << 16U));
    auto state = read_door(scenario, *payload, place);
    if (!state) {
        return tl::unexpected(state.error());
    }
    const std::uint32_t count = payload->pop(kMaxChoices);
    enter_first(scenario, *state);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::vector<Move> moves = all_moves(scenario, *state);
        if (moves.empty()) {
            return mistyped();
        }
        const Move move = moves[payload->pop(static_cast<std::uint32_t>(moves.size()))];
        if (!is_open(scenario, *state, move)) {
            return mistyped();
        }
        place.choices.push_back(move_text(scenario, *state, move));
        make_move(scenario, *state, move);
    }
    if (payload->pop(2) != 1 || !payload->zero()) {
        return mistyped();
    }
    return place;
}

}  // namespace alongside

#include "store/pins.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Pins::Queries {
    explicit Queries(soci::session& session)
        : set(session, sql::pin_set),
          get(session, sql::pin_get),
          tried(session, sql::pin_tried),
          clear(session, sql::pin_clear) {}

    Query<In<Id, std::string>, Out<>> set;
    Query<In<Id>, Out<std::string, int, TimeMs>> get;
    Query<In<int, TimeMs, Id>, Out<>> tried;
    Query<In<Id>, Out<>> clear;
};

namespace {

constexpr int kFreeTries = 3;
constexpr int kLongestWait = 60;
constexpr int kMostCounted = 1000;

std::string hash_of(std::string_view pin) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        throw Refusal(
            {"no-memory", "There is not enough memory free to set a PIN. Close other programs and try again."});
    }
    return hash.data();
}

bool matches(const std::string& hash, std::string_view pin) {
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

// A clock that was set back costs the whole wait once more, and no longer.
int seconds_left(int wrong_tries, TimeMs last, TimeMs now) {
    const std::int64_t wait = std::int64_t{pin_wait_seconds(wrong_tries)} * 1000;
    const std::int64_t gone = now < last ? 0 : now.ms - last.ms;
    return static_cast<int>((std::max<std::int64_t>(wait - gone, 0) + 999) / 1000);
}

}  // namespace

int pin_wait_seconds(int wrong_tries) {
    return wrong_tries < kFreeTries ? 0 : std::min(2 << std::min(wrong_tries - kFreeTries, 10), kLongestWait);
}

Pins::Pins(Database& database) {
    if (sodium_init() < 0) {
        throw Refusal({"store", "The saves could not be used (no secure numbers)."});
    }
    queries_ = std::make_unique<Queries>(database.session());
}

Pins::~Pins() = default;

Result<bool> Pins::has(const Id& profile) {
    return attempt([&] { return queries_->get.one(profile).has_value(); });
}

Result<void> Pins::set(const Id& profile, std::string_view pin) {
    if (pin.size() < kShortestPin || pin.size() > kLongestPin) {
        return fail("bad-pin", "A PIN has at least 4 letters or digits, and at most 60.");
    }
    return attempt([&] { queries_->set.run(profile, hash_of(pin)); });
}

Result<PinAnswer> Pins::check(const Id& profile, std::string_view pin, TimeMs now) {
    return attempt([&] {
        const auto kept = queries_->get.one(profile);
        if (!kept) {
            return PinAnswer{true};
        }
        const auto& [hash, wrong_tries, last_try_at] = *kept;
        if (const int wait = seconds_left(wrong_tries, last_try_at, now); wait > 0) {
            return PinAnswer{false, wait, false};
        }
        const bool right = pin.size() <= kLongestPin && matches(hash, pin);
        const int wrong = right ? 0 : std::min(wrong_tries + 1, kMostCounted);
        queries_->tried.run(wrong, now, profile);
        return PinAnswer{right, pin_wait_seconds(wrong)};
    });
}

Result<void> Pins::clear(const Id& profile) {
    return attempt([&] { queries_->clear.run(profile); });
}

}  // namespace alongside::store

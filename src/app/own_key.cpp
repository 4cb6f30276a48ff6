#include "app/own_key.h"

namespace alongside::app {

namespace {

constexpr std::string_view kOwnKey = "badge.key";

}  // namespace

Result<records::SigningKey> own_key(const Desk& desk, const Id& person) {
    store::Settings& settings = desk.saves->settings();
    const auto kept = settings.get(person, kOwnKey);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (*kept) {
        return records::SigningKey::from_seed_text(**kept);
    }
    const records::SigningKey key = records::SigningKey::fresh();
    return settings.set(person, kOwnKey, key.seed_text()).map([&] { return key; });
}

}  // namespace alongside::app

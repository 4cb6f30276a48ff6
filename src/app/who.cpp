#include "app/who.h"

#include "app/statements_kept.h"
#include "core/base/text.h"

namespace alongside::app {

Result<store::Profile> profile_called(const Desk& desk, std::string_view name) {
    return desk.saves->profiles().find_by_name(name).and_then(
        [&](const std::optional<store::Profile>& found) -> Result<store::Profile> {
            if (found) {
                return *found;
            }
            store::Profile made{make_id(desk.entropy), std::string(trimmed(name)), desk.now()};
            return desk.saves->profiles().add(made).map([&] { return std::move(made); });
        });
}

Result<store::Profile> open_profile_called(const Desk& desk, std::string_view name) {
    return profile_called(desk, name).and_then([&](const store::Profile& profile) -> Result<store::Profile> {
        return desk.saves->pins().has(profile.id).and_then([&](bool locked) -> Result<store::Profile> {
            return locked ? fail("has-pin", desk.words.format(content::Word::who_has_pin, profile.name))
                          : Result<store::Profile>(profile);
        });
    });
}

Result<store::Profile> put_under_name(const Desk& desk, std::string_view name) {
    std::optional<store::Profile> owner;
    const auto put = desk.saves->together([&]() -> Result<void> {
        const auto runs = desk.saves->runs().list(std::nullopt);
        auto profile = open_profile_called(desk, name);
        if (!runs || !profile) {
            return tl::unexpected(runs ? profile.error() : runs.error());
        }
        for (const store::Run& run : *runs) {
            if (auto given = give_run(desk, run.id, profile->id); !given) {
                return given;
            }
        }
        owner = std::move(*profile);
        return desk.saves->works().give_to(owner->id);
    });
    return put.map([&] { return *owner; });
}

}  // namespace alongside::app

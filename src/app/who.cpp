#include "app/who.h"

#include "core/base/text.h"

namespace alongside::app {

Result<store::Profile> profile_called(const Desk& desk, std::string_view name) {
    return desk.saves->profiles().find_by_name(name).and_then(
        [&](const std::optional<store::Profile>& found) -> Result<store::Profile> {
            if (found) {
                return *found;
            }
            const store::Profile made{make_id(desk.entropy), std::string(trimmed(name)), desk.now()};
            return desk.saves->profiles().add(made).map([&] { return made; });
        });
}

}  // namespace alongside::app

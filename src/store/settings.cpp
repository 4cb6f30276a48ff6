#include "store/settings.h"

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Settings::Queries {
    explicit Queries(soci::session& session)
        : get_of_profile(session, sql::setting_get_of_profile),
          get_of_device(session, sql::setting_get_of_device),
          set_of_profile(session, sql::setting_set_of_profile),
          set_of_device(session, sql::setting_set_of_device) {}

    Query<In<Id, std::string>, Out<std::string>> get_of_profile;
    Query<In<std::string>, Out<std::string>> get_of_device;
    Query<In<Id, std::string, std::string>, Out<>> set_of_profile;
    Query<In<std::string, std::string>, Out<>> set_of_device;
};

Settings::Settings(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

Settings::~Settings() = default;

Result<std::optional<std::string>> Settings::get(const std::optional<Id>& profile, std::string_view key) {
    const auto value = [](std::string text) { return text; };
    return attempt([&] {
        return profile ? queries_->get_of_profile.one_as(value, *profile, std::string(key))
                       : queries_->get_of_device.one_as(value, std::string(key));
    });
}

Result<void> Settings::set(const std::optional<Id>& profile, std::string_view key, std::string_view value) {
    return attempt([&] {
        if (profile) {
            queries_->set_of_profile.run(*profile, std::string(key), std::string(value));
        } else {
            queries_->set_of_device.run(std::string(key), std::string(value));
        }
    });
}

}  // namespace alongside::store

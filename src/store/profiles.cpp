#include "store/profiles.h"

#include <fmt/format.h>

#include <utility>

#include "core/base/text.h"
#include "store/db/database.h"
#include "store/db/eraser.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Profiles::Queries {
    using Columns = Out<Id, std::string, TimeMs>;

    explicit Queries(soci::session& session)
        : add(session, sql::profile_add),
          rename(session, sql::profile_rename),
          list(session, sql::profile_list),
          find_by_name(session, sql::profile_find_by_name),
          list_tombstones(session, sql::tombstone_list_of_profiles),
          eraser(session, sql::profile_erase, "profile") {}

    Query<In<Id, std::string, TimeMs>, Out<>> add;
    Query<In<std::string, Id>, Out<>> rename;
    Query<In<>, Columns> list;
    Query<In<std::string>, Columns> find_by_name;
    Query<In<>, Out<Id, TimeMs>> list_tombstones;
    Eraser eraser;
};

namespace {

Profile made(Id id, std::string name, TimeMs created_at) {
    return {std::move(id), std::move(name), created_at};
}

Result<std::string> usable(std::string_view name) {
    const std::string_view bare = trimmed(name);
    if (bare.empty()) {
        return fail("no-name", "A profile needs a name. Any name will do; it stays on this machine.");
    }
    return std::string(bare);
}

// The unique index is on the name, in lower and upper case alike.
Error naming(Error error, const std::string& name) {
    if (error.code != "already-there") {
        return error;
    }
    return {"name-taken", fmt::format("There is already a profile called {}. Choose another name.", name)};
}

}  // namespace

Profiles::Profiles(Database& database) : database_(database), queries_(std::make_unique<Queries>(database.session())) {}

Profiles::~Profiles() = default;

Result<void> Profiles::add(const Profile& profile) {
    return usable(profile.name).and_then([&](const std::string& name) {
        return attempt([&] { queries_->add.run(profile.id, name, profile.created_at); }).map_error([&](Error error) {
            return naming(std::move(error), name);
        });
    });
}

Result<void> Profiles::rename(const Id& profile, std::string_view name) {
    return usable(name).and_then([&](const std::string& bare) {
        return attempt([&] {
                   if (queries_->rename.run(bare, profile) == 0) {
                       throw Refusal({"no-such-profile", "There is no such profile."});
                   }
               })
            .map_error([&](Error error) { return naming(std::move(error), bare); });
    });
}

Result<std::vector<Profile>> Profiles::list() {
    return attempt([&] { return queries_->list.all_as(made); });
}

Result<std::optional<Profile>> Profiles::find_by_name(std::string_view name) {
    return attempt([&] { return queries_->find_by_name.one_as(made, std::string(trimmed(name))); });
}

Result<std::vector<Tombstone>> Profiles::erased() {
    return attempt([&] {
        return queries_->list_tombstones.all_as([](Id id, TimeMs at) { return Tombstone{std::move(id), at}; });
    });
}

Result<bool> Profiles::erase_rows(const Id& profile, TimeMs now) {
    return queries_->eraser.erase(profile, now);
}

}  // namespace alongside::store

#include "store/reflections.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Reflections::Queries {
    using Columns = Out<Id, Id, std::optional<Id>, std::string, std::string, TimeMs>;

    explicit Queries(soci::session& session)
        : add(session, sql::reflection_add),
          of_run(session, sql::reflection_of_run),
          of_profile(session, sql::reflection_of_profile) {}

    Query<In<Id, Id, std::optional<Id>, std::string, std::string, TimeMs>, Out<>> add;
    Query<In<Id>, Columns> of_run;
    Query<In<std::optional<Id>>, Columns> of_profile;
};

namespace {

// In the order of ReflectionKind; the schema allows these and no others.
constexpr std::array<std::string_view, 4> kKinds{"own-words", "reflection", "next-time", "app-is-wrong"};

std::string name_of(ReflectionKind kind) {
    return std::string(kKinds.at(static_cast<std::size_t>(kind)));
}

ReflectionKind kind_named(std::string_view name) {
    const auto* found = std::find(kKinds.begin(), kKinds.end(), name);
    if (found == kKinds.end()) {
        throw Refusal({"damaged", "A reflection in the saves is of an unknown kind."});
    }
    return static_cast<ReflectionKind>(found - kKinds.begin());
}

Reflection made(Id id, Id run, std::optional<Id> decision, const std::string& kind, std::string text, TimeMs at) {
    return {std::move(id), std::move(run), std::move(decision), kind_named(kind), std::move(text), at};
}

}  // namespace

Reflections::Reflections(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

Reflections::~Reflections() = default;

Result<void> Reflections::add(const Reflection& reflection) {
    return attempt([&] {
        queries_->add.run(reflection.id, reflection.run, reflection.decision, name_of(reflection.kind), reflection.text,
                          reflection.at);
    });
}

Result<std::vector<Reflection>> Reflections::of_run(const Id& run) {
    return attempt([&] { return queries_->of_run.all_as(made, run); });
}

Result<std::vector<Reflection>> Reflections::of_profile(const std::optional<Id>& profile) {
    return attempt([&] { return queries_->of_profile.all_as(made, profile); });
}

}  // namespace alongside::store

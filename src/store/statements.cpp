#include "store/statements.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Statements::Queries {
    explicit Queries(soci::session& session)
        : keep(session, sql::statement_keep), list(session, sql::statement_of_profile) {}

    Query<In<Id, Id, std::optional<Id>, std::string, TimeMs>, Out<>> keep;
    Query<In<Id>, Out<Id, Id, std::optional<Id>, std::string, TimeMs>> list;
};

Statements::Statements(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

Statements::~Statements() = default;

Result<void> Statements::keep(const KeptStatement& statement) {
    return attempt(
        [&] { queries_->keep.run(statement.id, statement.profile, statement.run, statement.body, statement.at); });
}

Result<std::vector<KeptStatement>> Statements::list(const Id& profile) {
    return attempt([&] {
        return queries_->list.all_as(
            [](Id id, Id whose, std::optional<Id> run, std::string body, TimeMs at) {
                return KeptStatement{std::move(id), std::move(whose), std::move(run), std::move(body), at};
            },
            profile);
    });
}

}  // namespace alongside::store

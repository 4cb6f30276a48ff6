#include "store/decisions.h"

#include <optional>
#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/db/transaction.h"
#include "store/sql.h"

namespace alongside::store {

struct Decisions::Queries {
    explicit Queries(soci::session& session)
        : append(session, sql::decision_append),
          move_head(session, sql::head_move),
          of_run(session, sql::decision_of_run),
          heads(session, sql::head_of_run) {}

    Query<In<Id, Id, std::optional<Id>, std::string, TimeMs, std::string>, Out<>> append;
    Query<In<Id, std::string, Id>, Out<>> move_head;
    Query<In<Id>, Out<Id, std::optional<Id>, std::string, TimeMs, std::string>> of_run;
    Query<In<Id>, Out<std::string, Id>> heads;
};

namespace {

// The root of a run has no parent: an empty id in the program, null in the database.
std::optional<Id> parent_of(const Decision& decision) {
    return decision.parent.empty() ? std::nullopt : std::optional(decision.parent);
}

Decision made(Id id, std::optional<Id> parent, std::string choice, TimeMs at, std::string device) {
    return {std::move(id), std::move(parent).value_or(Id{}), std::move(choice), at, std::move(device)};
}

}  // namespace

Decisions::Decisions(Database& database)
    : database_(database), queries_(std::make_unique<Queries>(database.session())) {}

Decisions::~Decisions() = default;

Result<void> Decisions::append(const Id& run, const Decision& decision) {
    return attempt([&] {
        Transaction transaction(database_);
        queries_->append.run(run, decision.id, parent_of(decision), decision.choice, decision.at, decision.device);
        queries_->move_head.run(run, decision.device, decision.id);
        transaction.commit();
    });
}

Result<std::vector<Decision>> Decisions::of_run(const Id& run) {
    return attempt([&] { return queries_->of_run.all_as(made, run); });
}

Result<std::vector<Head>> Decisions::heads(const Id& run) {
    return attempt([&] {
        return queries_->heads.all_as(
            [](std::string device, Id decision) {
                return Head{std::move(device), std::move(decision)};
            },
            run);
    });
}

}  // namespace alongside::store

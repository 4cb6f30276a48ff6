#include "store/outcomes.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/db/transaction.h"
#include "store/sql.h"

namespace alongside::store {

struct Outcomes::Queries {
    using Columns = Out<Id, Id, int, std::string, int, TimeMs>;

    explicit Queries(soci::session& session)
        : freeze(session, sql::outcome_freeze),
          get(session, sql::outcome_get),
          of_run(session, sql::outcome_of_run),
          of_profile(session, sql::outcome_of_profile) {}

    // decision, text, rules version, time, run: the order in which the statement first names them
    Query<In<Id, std::string, int, TimeMs, Id>, Out<>> freeze;
    Query<In<Id, Id>, Columns> get;
    Query<In<Id>, Columns> of_run;
    Query<In<std::optional<Id>>, Columns> of_profile;
};

namespace {

FrozenOutcome made(Id run, Id decision, int place, std::string text, int rules_version, TimeMs at) {
    return {std::move(run), std::move(decision), place, std::move(text), rules_version, at};
}

}  // namespace

Outcomes::Outcomes(Database& database) : database_(database), queries_(std::make_unique<Queries>(database.session())) {}

Outcomes::~Outcomes() = default;

Result<FrozenOutcome> Outcomes::freeze(const FrozenOutcome& outcome) {
    return attempt([&] {
        Transaction transaction(database_);
        queries_->freeze.run(outcome.decision, outcome.text, outcome.rules_version, outcome.at, outcome.run);
        std::optional<FrozenOutcome> counts = queries_->get.one_as(made, outcome.run, outcome.decision);
        if (!counts) {
            throw Refusal(unknown_reference());
        }
        transaction.commit();
        return std::move(*counts);
    });
}

Result<std::vector<FrozenOutcome>> Outcomes::of_run(const Id& run) {
    return attempt([&] { return queries_->of_run.all_as(made, run); });
}

Result<std::vector<FrozenOutcome>> Outcomes::of_profile(const std::optional<Id>& profile) {
    return attempt([&] { return queries_->of_profile.all_as(made, profile); });
}

}  // namespace alongside::store

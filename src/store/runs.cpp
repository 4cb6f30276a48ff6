#include "store/runs.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/eraser.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/db/transaction.h"
#include "store/sql.h"

namespace alongside::store {

struct Runs::Queries {
    using Columns = Out<Id, std::optional<Id>, std::string, std::string, std::uint64_t, int, TimeMs>;

    explicit Queries(soci::session& session)
        : create(session, sql::run_create),
          get(session, sql::run_get),
          list(session, sql::run_list),
          latest_unfinished(session, sql::run_latest_unfinished),
          give(session, sql::run_give),
          move_over(session, sql::run_move_over),
          clear_heads(session, sql::head_clear),
          move_head(session, sql::head_move),
          eraser(session, sql::run_erase, "run") {}

    Query<In<Id, std::optional<Id>, std::string, std::string, std::uint64_t, int, TimeMs>, Out<>> create;
    Query<In<Id>, Columns> get;
    Query<In<std::optional<Id>>, Columns> list;
    Query<In<std::optional<Id>, std::string>, Columns> latest_unfinished;
    Query<In<Id, Id>, Out<>> give;
    Query<In<std::string, Id>, Out<>> move_over;
    Query<In<Id>, Out<>> clear_heads;
    Query<In<Id, std::string, Id>, Out<>> move_head;
    Eraser eraser;
};

namespace {

Run made(Id id, std::optional<Id> profile, std::string scenario_id, std::string sha256, std::uint64_t seed,
         int rules_version, TimeMs started_at) {
    return {std::move(id), std::move(profile), std::move(scenario_id), std::move(sha256), seed,
            rules_version, started_at};
}

}  // namespace

Runs::Runs(Database& database) : database_(database), queries_(std::make_unique<Queries>(database.session())) {}

Runs::~Runs() = default;

Result<void> Runs::create(const Run& run) {
    return attempt([&] {
        queries_->create.run(run.id, run.profile, run.scenario_id, run.scenario_sha256, run.seed, run.rules_version,
                             run.started_at);
    });
}

Result<std::optional<Run>> Runs::get(const Id& run) {
    return attempt([&] { return queries_->get.one_as(made, run); });
}

Result<std::vector<Run>> Runs::list(const std::optional<Id>& profile) {
    return attempt([&] { return queries_->list.all_as(made, profile); });
}

Result<std::optional<Run>> Runs::latest_unfinished(const std::optional<Id>& profile, std::string_view scenario_id) {
    return attempt([&] { return queries_->latest_unfinished.one_as(made, profile, std::string(scenario_id)); });
}

Result<void> Runs::give(const Id& run, const Id& profile) {
    return attempt([&] {
        if (queries_->give.run(profile, run) == 0) {
            throw Refusal({"no-such-run", "That run is not in these saves."});
        }
    });
}

Result<void> Runs::move_over(const Id& run, std::string_view scenario_sha256, std::string_view device, const Id& head) {
    return attempt([&] {
        Transaction transaction(database_);
        if (queries_->move_over.run(std::string(scenario_sha256), run) == 0) {
            throw Refusal({"no-such-run", "That run is not in these saves."});
        }
        queries_->clear_heads.run(run);
        queries_->move_head.run(run, std::string(device), head);
        transaction.commit();
    });
}

Result<bool> Runs::erase_rows(const Id& run, TimeMs now) {
    return queries_->eraser.erase(run, now);
}

}  // namespace alongside::store

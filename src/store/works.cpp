#include "store/works.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/eraser.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/db/transaction.h"
#include "store/sql.h"

namespace alongside::store {

struct Works::Queries {
    using Columns = Out<Id, std::optional<Id>, std::string, std::string, std::string, TimeMs>;

    explicit Queries(soci::session& session)
        : add(session, sql::practice_add),
          list(session, sql::practice_list),
          give(session, sql::practice_give),
          eraser(session, sql::practice_erase, "practice"),
          put_unfinished(session, sql::unfinished_put),
          unfinished(session, sql::unfinished_find),
          finish(session, sql::unfinished_erase),
          give_unfinished(session, sql::unfinished_give),
          unfinished_eraser(session, sql::unfinished_erase, "unfinished") {}

    using Row = In<Id, std::optional<Id>, std::string, std::string, std::string, TimeMs>;
    using OfTool = In<std::optional<Id>, std::string>;

    Query<Row, Out<>> add;
    Query<OfTool, Columns> list;
    Query<In<Id>, Out<>> give;
    Eraser eraser;
    Query<Row, Out<>> put_unfinished;
    Query<OfTool, Columns> unfinished;
    Query<In<Id>, Out<>> finish;
    Query<In<Id>, Out<>> give_unfinished;
    Eraser unfinished_eraser;
};

namespace {

KeptWork made(Id id, std::optional<Id> profile, std::string tool, std::string name, std::string document, TimeMs at) {
    return {std::move(id), std::move(profile), std::move(tool), std::move(name), std::move(document), at};
}

}  // namespace

Works::Works(Database& database) : database_(database), queries_(std::make_unique<Queries>(database.session())) {}

Works::~Works() = default;

Result<void> Works::add(const KeptWork& work) {
    return attempt([&] { queries_->add.run(work.id, work.profile, work.tool, work.name, work.document, work.at); });
}

Result<std::vector<KeptWork>> Works::list(const std::optional<Id>& profile, std::string_view tool) {
    return attempt([&] { return queries_->list.all_as(made, profile, std::string(tool)); });
}

Result<void> Works::give_to(const Id& profile) {
    return attempt([&] {
        Transaction both(database_);
        queries_->give.run(profile);
        queries_->give_unfinished.run(profile);
        both.commit();
    });
}

Result<void> Works::put_unfinished(const KeptWork& work) {
    return attempt(
        [&] { queries_->put_unfinished.run(work.id, work.profile, work.tool, work.name, work.document, work.at); });
}

Result<std::optional<KeptWork>> Works::unfinished(const std::optional<Id>& profile, std::string_view tool) {
    return attempt([&] { return queries_->unfinished.one_as(made, profile, std::string(tool)); });
}

Result<void> Works::finish(const Id& unfinished) {
    return attempt([&] { queries_->finish.run(unfinished); });
}

Result<bool> Works::erase_rows(const Id& work, TimeMs now) {
    return queries_->eraser.erase(work, now).and_then(
        [&](bool erased) { return erased ? Result<bool>(true) : queries_->unfinished_eraser.erase(work, now); });
}

}  // namespace alongside::store

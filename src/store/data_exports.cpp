#include "store/data_exports.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct DataExports::Queries {
    explicit Queries(soci::session& session)
        : add(session, sql::data_export_add), list(session, sql::data_export_list) {}

    Query<In<Id, std::string, TimeMs>, Out<>> add;
    Query<In<Id>, Out<std::string, TimeMs>> list;
};

DataExports::DataExports(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

DataExports::~DataExports() = default;

Result<void> DataExports::add(const Id& profile, const DataExport& made) {
    return attempt([&] { queries_->add.run(profile, made.path, made.made_at); });
}

Result<std::vector<DataExport>> DataExports::list(const Id& profile) {
    return attempt([&] {
        return queries_->list.all_as(
            [](std::string path, TimeMs made_at) {
                return DataExport{std::move(path), made_at};
            },
            profile);
    });
}

}  // namespace alongside::store

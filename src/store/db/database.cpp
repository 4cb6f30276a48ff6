#include "store/db/database.h"

#include "store/db/query.h"

namespace alongside::store {

long long ask_number(soci::session& session, const std::string& sql) {
    return std::get<0>(Query<In<>, Out<std::int64_t>>(session, sql).one().value());
}

std::string ask_text(soci::session& session, const std::string& sql) {
    return std::get<0>(Query<In<>, Out<std::string>>(session, sql).one().value());
}

}  // namespace alongside::store

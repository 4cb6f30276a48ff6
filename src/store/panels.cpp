#include "store/panels.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Panels::Queries {
    explicit Queries(soci::session& session) : set(session, sql::panel_set), list(session, sql::panel_of_scenario) {}

    Query<In<std::string, std::string, std::string, std::string, int>, Out<>> set;
    Query<In<std::string>, Out<std::string, std::string, std::string, int>> list;
};

namespace {

learn::PanelCount count_of(std::string scene, std::string option, const std::string& name, int chosen) {
    const auto side = learn::panel_side_named(name);
    if (!side) {
        throw Refusal({"damaged", "A count of a panel in the saves is of an unknown kind."});
    }
    return {std::move(scene), std::move(option), *side, chosen};
}

}  // namespace

Panels::Panels(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

Panels::~Panels() = default;

Result<void> Panels::set(std::string_view scenario, const learn::PanelCount& count) {
    const std::string side(learn::name_of(count.side));
    return attempt([&] { queries_->set.run(std::string(scenario), count.scene, count.option, side, count.chosen); });
}

Result<std::vector<learn::PanelCount>> Panels::of_scenario(std::string_view scenario) {
    return attempt([&] { return queries_->list.all_as(count_of, std::string(scenario)); });
}

}  // namespace alongside::store

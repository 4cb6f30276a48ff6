#include "store/belongings.h"

#include <optional>
#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/merging.h"
#include "store/scenario_versions.h"
#include "store/sql.h"

namespace alongside::store {

namespace {

using MaybeId = std::optional<Id>;

/// In the order in which rows are added: what others refer to comes first. Those that have a column profile_id, run_id
/// or reflection_id are checked by it.
Tables tables_on(soci::session& session) {
    Tables all;
    const auto add = [&]<class... Types>(Out<Types...> /*columns*/, std::string_view table,
                                         std::vector<std::string> columns, std::string_view read,
                                         std::string_view add_row) {
        all.push_back(
            std::make_unique<Travelling<Types...>>(session, std::string(table), std::move(columns), read, add_row));
    };
    add(Out<Id, std::string, TimeMs>(), kProfile, {"id", "name", "created_at_ms"}, sql::belonging_profile,
        sql::belonging_add_profile);
    add(Out<Id, std::string, TimeMs, Id>(), kTombstone, {"id", "kind", "at_ms", "profile_id"},
        sql::belonging_tombstones, sql::belonging_add_tombstone);
    add(Out<Id, Id, std::string, std::string, std::uint64_t, int, TimeMs>(), kRun,
        {"id", "profile_id", "scenario_id", "scenario_sha256", "seed", "rules_version", "started_at_ms"},
        sql::belonging_runs, sql::belonging_add_run);
    add(Out<Id, Id, MaybeId, std::string, TimeMs, std::string>(), "decision",
        {"run_id", "id", "parent_id", "choice_id", "at_ms", "device_id"}, sql::belonging_decisions,
        sql::belonging_add_decision);
    add(Out<Id, std::string, Id>(), kHead, {"run_id", "device_id", "decision_id"}, sql::belonging_heads,
        sql::belonging_add_head);
    add(Out<Id, Id, int, std::string, int, TimeMs>(), kOutcome,
        {"run_id", "decision_id", "place", "outcome", "rules_version", "at_ms"}, sql::belonging_outcomes,
        sql::belonging_add_outcome);
    add(Out<Id, Id, MaybeId, std::string, std::string, TimeMs>(), kReflection,
        {"id", "run_id", "decision_id", "kind", "text", "at_ms"}, sql::belonging_reflections,
        sql::belonging_add_reflection);
    add(Out<Id, Id, std::string, std::string, TimeMs>(), "action_report",
        {"id", "reflection_id", "fate", "text", "at_ms"}, sql::belonging_reports, sql::belonging_add_report);
    add(Out<Id, Id, std::string, TimeMs>(), "look", {"run_id", "decision_id", "axes", "at_ms"}, sql::belonging_looks,
        sql::belonging_add_look);
    add(Out<Id, int, std::string, TimeMs>(), "review", {"run_id", "after_days", "text", "at_ms"},
        sql::belonging_reviews, sql::belonging_add_review);
    add(Out<Id, Id, std::string, std::string, TimeMs>(), "tap",
        {"run_id", "decision_id", "question", "answer", "at_ms"}, sql::belonging_taps, sql::belonging_add_tap);
    add(Out<Id, Id, std::string, std::string, std::string, TimeMs>(), "practice",
        {"id", "profile_id", "tool", "name", "document", "at_ms"}, sql::belonging_practices,
        sql::belonging_add_practice);
    add(Out<Id, Id, std::string, std::string, std::string, TimeMs>(), "unfinished",
        {"id", "profile_id", "tool", "name", "document", "at_ms"}, sql::belonging_unfinished,
        sql::belonging_add_unfinished);
    add(Out<Id, Id, std::string, TimeMs>(), "credential", {"id", "profile_id", "award", "at_ms"},
        sql::belonging_credentials, sql::belonging_add_credential);
    add(Out<Id, Id, MaybeId, std::string, TimeMs>(), "statement", {"id", "profile_id", "run_id", "body", "at_ms"},
        sql::belonging_statements, sql::belonging_add_statement);
    add(Out<Id, std::string, std::string>(), "setting", {"profile_id", "key", "value"}, sql::belonging_settings,
        sql::belonging_add_setting);
    return all;
}

}  // namespace

struct Belongings::Queries {
    explicit Queries(soci::session& session) : tables(tables_on(session)), versions(session, sql::belonging_versions) {}

    Tables tables;
    Query<In<Id>, Out<std::string, std::string, TimeMs>> versions;
};

Belongings::Belongings(Database& database, ScenarioVersions& versions)
    : database_(database), versions_(versions), queries_(std::make_unique<Queries>(database.session())) {}

Belongings::~Belongings() = default;

std::vector<TableRows> Belongings::shapes() const {
    std::vector<TableRows> all;
    for (const auto& table : queries_->tables) {
        all.push_back(table->shape());
    }
    all.push_back({std::string(kVersion), {"sha256", "scenario_id", "added_at_ms"}, {}});
    return all;
}

Result<Belonging> Belongings::of(const Id& profile) {
    return attempt([&] {
        Belonging all;
        for (const auto& table : queries_->tables) {
            all.tables.push_back(table->read(profile));
        }
        if (all.tables.front().rows.empty()) {
            throw Refusal({"no-such-profile", "There is no such profile."});
        }
        TableRows versions = shapes().back();
        for (const auto& [sha256, scenario, added_at] : queries_->versions.all(profile)) {
            versions.rows.push_back({sha256, scenario, added_at.ms});
            const auto version = versions_.get(sha256);
            if (!version) {
                throw Refusal(version.error());
            }
            all.scenarios.emplace(sha256, (*version)->bytes);
        }
        all.tables.push_back(std::move(versions));
        return all;
    });
}

Result<Merged> Belongings::merge(const Belonging& theirs, bool bring_back) {
    return attempt([&] {
        soci::transaction transaction(database_.session());
        database_.session() << "pragma defer_foreign_keys = on";  // children may come before their parents
        Merged merged = merge_rows(database_.session(), queries_->tables, versions_, theirs, bring_back);
        transaction.commit();
        return merged;
    });
}

}  // namespace alongside::store

#include "store/evidence.h"

#include <algorithm>
#include <array>
#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Evidence::Queries {
    explicit Queries(soci::session& session)
        : keep_look(session, sql::look_keep),
          looks(session, sql::look_of_profile),
          add_report(session, sql::action_report_add),
          reports(session, sql::action_report_of_profile),
          make_out(session, sql::credential_make_out),
          credential(session, sql::credential_get),
          credentials(session, sql::belonging_credentials) {}

    Query<In<Id, Id, std::string, TimeMs>, Out<>> keep_look;
    Query<In<std::optional<Id>>, Out<Id, Id, std::string, TimeMs>> looks;
    Query<In<Id, Id, std::string, std::string, TimeMs>, Out<>> add_report;
    Query<In<std::optional<Id>>, Out<Id, Id, std::string, std::string, TimeMs>> reports;
    Query<In<Id, Id, std::string, TimeMs>, Out<>> make_out;
    Query<In<Id, std::string>, Out<Id, Id, std::string, TimeMs>> credential;
    Query<In<Id>, Out<Id, Id, std::string, TimeMs>> credentials;
};

namespace {

// In the order of ActionFate; the schema allows these and no others.
constexpr std::array<std::string_view, 3> kFates{"done", "otherwise", "not-done"};

ActionFate fate_named(std::string_view name) {
    const auto* found = std::find(kFates.begin(), kFates.end(), name);
    if (found == kFates.end()) {
        throw Refusal({"damaged", "A report in the saves is of an unknown kind."});
    }
    return static_cast<ActionFate>(found - kFates.begin());
}

Look look_of(Id run, Id decision, std::string axes, TimeMs at) {
    return {std::move(run), std::move(decision), std::move(axes), at};
}

ActionReport report_of(Id id, Id reflection, const std::string& fate, std::string text, TimeMs at) {
    return {std::move(id), std::move(reflection), fate_named(fate), std::move(text), at};
}

Credential credential_of(Id id, Id profile, std::string award, TimeMs at) {
    return {std::move(id), std::move(profile), std::move(award), at};
}

}  // namespace

Evidence::Evidence(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

Evidence::~Evidence() = default;

Result<void> Evidence::keep_look(const Look& look) {
    return attempt([&] { queries_->keep_look.run(look.run, look.decision, look.axes, look.at); });
}

Result<std::vector<Look>> Evidence::looks(const std::optional<Id>& profile) {
    return attempt([&] { return queries_->looks.all_as(look_of, profile); });
}

Result<void> Evidence::add_report(const ActionReport& report) {
    const std::string fate(kFates.at(static_cast<std::size_t>(report.fate)));
    return attempt([&] { queries_->add_report.run(report.id, report.reflection, fate, report.text, report.at); });
}

Result<std::vector<ActionReport>> Evidence::reports(const std::optional<Id>& profile) {
    return attempt([&] { return queries_->reports.all_as(report_of, profile); });
}

Result<Credential> Evidence::make_out(const Credential& credential) {
    return attempt([&] {
        queries_->make_out.run(credential.id, credential.profile, credential.award, credential.at);
        return queries_->credential.one_as(credential_of, credential.profile, credential.award).value();
    });
}

Result<std::vector<Credential>> Evidence::credentials(const Id& profile) {
    return attempt([&] { return queries_->credentials.all_as(credential_of, profile); });
}

}  // namespace alongside::store

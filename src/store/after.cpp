#include "store/after.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct After::Queries {
    explicit Queries(soci::session& session)
        : add_look_back(session, sql::review_add),
          look_backs(session, sql::review_of_profile),
          set_tap(session, sql::tap_set),
          taps(session, sql::tap_of_run) {}

    Query<In<Id, int, std::string, TimeMs>, Out<>> add_look_back;
    Query<In<std::optional<Id>>, Out<Id, int, std::string, TimeMs>> look_backs;
    Query<In<Id, Id, std::string, std::string, TimeMs>, Out<>> set_tap;
    Query<In<Id>, Out<Id, Id, std::string, std::string, TimeMs>> taps;
};

namespace {

LookBack look_back_of(Id run, int after, std::string text, TimeMs at) {
    return {std::move(run), after, std::move(text), at};
}

Tap tap_of(Id run, Id decision, const std::string& name, std::string answer, TimeMs at) {
    const auto question = learn::tap_question_named(name);
    if (!question) {
        throw Refusal({"damaged", "A tap in the saves is of an unknown kind."});
    }
    return {std::move(run), std::move(decision), *question, std::move(answer), at};
}

}  // namespace

After::After(Database& database) : queries_(std::make_unique<Queries>(database.session())) {}

After::~After() = default;

Result<void> After::add_look_back(const LookBack& look_back) {
    return attempt([&] { queries_->add_look_back.run(look_back.run, look_back.after, look_back.text, look_back.at); });
}

Result<std::vector<LookBack>> After::look_backs(const std::optional<Id>& profile) {
    return attempt([&] { return queries_->look_backs.all_as(look_back_of, profile); });
}

Result<void> After::set_tap(const Tap& tap) {
    const std::string question(learn::name_of(tap.question));
    return attempt([&] { queries_->set_tap.run(tap.run, tap.decision, question, tap.answer, tap.at); });
}

Result<std::vector<Tap>> After::taps(const Id& run) {
    return attempt([&] { return queries_->taps.all_as(tap_of, run); });
}

}  // namespace alongside::store

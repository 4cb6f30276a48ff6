/// Learning records: what they say of an evening, what they never say, and that they come back as they were.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/app.h"
#include "app/my_data.h"
#include "app/statements_kept.h"
#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;
using store::ReflectionKind;

namespace {

void write(App& app, ReflectionKind kind, const std::string& words) {
    app.handle(EditReflection{kind, words});
    app.handle(KeepReflection{kind});
}

void keep_as_ada(App& app) {
    app.handle(StopHere{});
    app.handle(EditName{"Ada Unmistakable"});
    app.handle(KeepByName{});
}

/// An evening with one option and own words, its debrief, and something to do.
void practise(App& app) {
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    app.handle(StartOwnWords{});
    app.handle(EditOwnWords{"secret own words"});
    app.handle(PlaceOwnWords{app.state().scene.options.front().choice});
    while (app.state().screen == Screen::scene) {
        app.handle(TurnPage{});
    }
    app.handle(LookCloser{});
    write(app, ReflectionKind::reflection, "secret thought");
    write(app, ReflectionKind::next_time, "secret action");
    write(app, ReflectionKind::app_is_wrong, "secret objection");
}

Id ada(const Desk& desk) {
    return desk.saves->profiles().find_by_name("Ada Unmistakable")->value().id;
}

std::vector<std::string> statements(const Desk& desk) {
    const auto all = statements_of(desk, ada(desk));
    REQUIRE(all);
    return *all;
}

/// The verbs, the last word of each.
std::vector<std::string> verbs_of(const std::vector<std::string>& all) {
    std::vector<std::string> verbs;
    for (const std::string& one : all) {
        const std::size_t begin = one.find("\"display\":{\"en-GB\":\"") + 20;
        verbs.push_back(one.substr(begin, one.find('"', begin) - begin));
    }
    std::sort(verbs.begin(), verbs.end());
    return verbs;
}

std::size_t kept(const Desk& desk) {
    return desk.saves->statements().list(ada(desk))->size();
}

const std::vector<std::string> kVerbs = {"answered",  "answered",    "answered",    "answered",
                                         "completed", "experienced", "initialized", "scored"};

}  // namespace

TEST_CASE("each thing that somebody does under a name is told once, when it happens") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    app.handle(Begin{"gate", 0});
    keep_as_ada(app);
    CHECK(kept(test.desk()) == 1);
    practise(app);
    const std::size_t before = kept(test.desk());
    const std::vector<std::string> all = statements(test.desk());
    CHECK(all.size() == before);  // nothing had to be told later
    CHECK(verbs_of(all) == [&] {
        std::vector<std::string> verbs = kVerbs;
        verbs.insert(std::lower_bound(verbs.begin(), verbs.end(), "initialized"), "initialized");
        return verbs;
    }());
    CHECK(statements(test.desk()) == all);
}

TEST_CASE("nobody's evening has no learning records until it is given a name, and then has all of them") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise(app);
    keep_as_ada(app);
    CHECK(kept(test.desk()) == kVerbs.size());
    CHECK(verbs_of(statements(test.desk())) == kVerbs);
}

TEST_CASE("learning records hold nothing that somebody wrote, and no name") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise(app);
    keep_as_ada(app);
    for (const std::string& one : statements(test.desk())) {
        INFO(one);
        CHECK(one.find("secret") == std::string::npos);
        CHECK(one.find("Unmistakable") == std::string::npos);
    }
}

TEST_CASE("learning records go along with somebody's data, come back as they were, and go when they are erased") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise(app);
    keep_as_ada(app);
    const std::vector<std::string> before = statements(test.desk());
    const auto file = export_profile(test.desk(), ada(test.desk()), test.folder.path() / "ada.zip");
    REQUIRE(file);

    support::TestDesk other;
    REQUIRE(import_profile(other.desk(), *file, false));
    REQUIRE(import_profile(other.desk(), *file, false));
    CHECK(statements(other.desk()) == before);
    const Id person = ada(other.desk());
    REQUIRE(erase_profile(other.desk(), person));
    CHECK(other.desk().saves->statements().list(person)->empty());
}

TEST_CASE("an evening that is erased takes its learning records with it") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise(app);
    keep_as_ada(app);
    REQUIRE(
        test.desk().saves->erase_run(test.desk().saves->runs().list(ada(test.desk()))->front().id, test.desk().now()));
    CHECK(statements(test.desk()).empty());
}

TEST_CASE("learning records are shown before they are saved, and say what is in them") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise(app);
    app.handle(ShowAwards{});
    app.handle(ShowPaper{PaperKind::statements});
    CHECK(app.state().evidence.paper.wrong == "Keep your place under a name first. An award belongs to somebody.");
    app.handle(ClosePaper{});
    app.handle(CloseAwards{});
    keep_as_ada(app);
    app.handle(ShowAwards{});
    app.handle(ShowPaper{PaperKind::statements});
    const PaperView& paper = app.state().evidence.paper;
    CHECK(paper.wrong.empty());
    CHECK(paper.lead ==
          "One file for a system that keeps learning records. There are 8 records in it, in the format xAPI 1.0.3.");
    CHECK(paper.rows[1] == "It does not say what you wrote. It does not say what you skipped.");
    app.handle(SavePaper{});
    const auto made = test.desk().saves->data_exports().list(ada(test.desk()));
    REQUIRE((made && made->size() == 1));
    CHECK(paper.saved == "It is in " + made->front().path + ".");
    std::ostringstream bytes;
    bytes << std::ifstream(made->front().path).rdbuf();
    CHECK(bytes.str().substr(0, 8) == "[\n{\"id\":");
}

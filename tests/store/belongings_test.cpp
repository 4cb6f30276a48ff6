#include "store/belongings.h"

#include <algorithm>
#include <random>

#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

constexpr std::uint64_t kSam = 100;

/// Somebody with a tree that forks, two endings, own words and a setting.
void fill(Saves& saves) {
    REQUIRE(saves.profiles().add({id(kSam), "Sam", kNow}));
    const Id run = a_run(saves, 101, id(kSam));
    REQUIRE(saves.decisions().append(run, a_decision(1, 0)));
    REQUIRE(saves.decisions().append(run, a_decision(2, 1, later(10))));
    REQUIRE(saves.decisions().append(run, a_decision(3, 1, later(20))));
    REQUIRE(saves.outcomes().freeze({run, id(2), 1, "first", 1, later(30)}));
    REQUIRE(saves.outcomes().freeze({run, id(3), 1, "second", 1, later(40)}));
    REQUIRE(saves.reflections().add({id(50), run, id(3), ReflectionKind::reflection, "Wait longer.", kNow}));
    REQUIRE(saves.settings().set(id(kSam), "look", "dark"));
}

Belonging of(Saves& saves, std::uint64_t profile = kSam) {
    const auto all = saves.belongings().of(id(profile));
    REQUIRE(all);
    return *all;
}

TableRows& table(Belonging& belonging, std::string_view name) {
    const auto found = std::find_if(belonging.tables.begin(), belonging.tables.end(),
                                    [&](const TableRows& one) { return one.table == name; });
    REQUIRE(found != belonging.tables.end());
    return *found;
}

Merged merged(Saves& saves, const Belonging& theirs, bool bring_back = false) {
    const auto done = saves.merge(theirs, bring_back, later(kDay));
    if (!done) {
        FAIL(done.error().message);
    }
    return *done;
}

void refuse(Saves& saves, const Belonging& theirs) {
    const Belonging before = of(saves);
    const auto done = saves.merge(theirs, false, kNow);
    REQUIRE_FALSE(done);
    CHECK(done.error() == Error{"not-ours",
                                "What is in this file does not fit together, so nothing was taken from it. It may be "
                                "damaged, or changed by hand. Use the file as it was made."});
    CHECK(of(saves) == before);
}

/// What a person does next on a machine, by chance: goes on from any choice, reaches an ending, writes, erases.
void live(Saves& saves, std::mt19937& chance, std::uint64_t& n, const std::string& device) {
    const auto some = [&](std::size_t count) { return chance() % count; };
    std::vector<Run> runs = saves.runs().list(id(kSam)).value();
    if (runs.empty() || some(6) == 0) {
        ++n;
        a_run(saves, n, id(kSam), later(static_cast<std::int64_t>(n)));
        return;
    }
    const Id run = runs[some(runs.size())].id;
    const std::vector<Decision> rows = saves.decisions().of_run(run).value();
    const std::size_t what = some(10);
    if (what == 0 && runs.size() > 1) {
        REQUIRE(saves.erase_run(run, later(static_cast<std::int64_t>(++n))));
    } else if (what == 1 && !rows.empty()) {
        const Decision& end = rows[some(rows.size())];
        REQUIRE(saves.outcomes().freeze({run, end.id, 1, "an ending", 1, later(static_cast<std::int64_t>(++n))}));
    } else if (what == 2) {
        ++n;
        REQUIRE(saves.reflections().add({id(n), run, std::nullopt, ReflectionKind::next_time, "words", kNow}));
    } else {
        ++n;
        const Id parent = rows.empty() ? Id{} : rows[some(rows.size())].id;
        REQUIRE(saves.decisions().append(run, {id(n), parent, "go", later(static_cast<std::int64_t>(n)), device}));
    }
}

}  // namespace

SCENARIO("what somebody has comes back as it was on another copy") {
    const TempFolder here;
    const TempFolder there;
    Saves first = opened(here);
    Saves second = opened(there);
    fill(first);

    const Merged done = merged(second, of(first));
    CHECK(done.profile == id(kSam));
    CHECK(done.name == "Sam");
    CHECK(done.new_here);
    CHECK(done.runs_added == 1);
    CHECK(of(second) == of(first));
    CHECK(second.decisions().heads(id(101)) == first.decisions().heads(id(101)));

    THEN("a second time changes nothing") {
        const Merged again = merged(second, of(first));
        CHECK(again.added == 0);
        CHECK_FALSE(again.new_here);
        CHECK(of(second) == of(first));
    }
}

SCENARIO("what was erased stays erased, unless somebody asks for it back") {
    const TempFolder folder;
    Saves saves = opened(folder);
    fill(saves);
    const Belonging kept = of(saves);
    REQUIRE(saves.erase_profile(id(kSam), kNow));

    const auto refused = saves.merge(kept, false, kNow);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() ==
          Error{"was-erased",
                "Sam was erased here on 31 January 2025, 14:05 UTC. What was erased stays erased, unless you ask for "
                "it to be brought back."});

    CHECK(merged(saves, kept, true).new_here);
    CHECK(of(saves) == kept);
    CHECK(saves.profiles().erased()->empty());
}

SCENARIO("an evening that was erased on one machine goes from the other") {
    const TempFolder here;
    const TempFolder there;
    Saves first = opened(here);
    Saves second = opened(there);
    fill(first);
    const Belonging before = of(first);
    merged(second, before);
    REQUIRE(first.erase_run(id(101), kNow));

    CHECK(merged(second, of(first)).erased);
    CHECK(second.runs().list(id(kSam))->empty());
    for (const std::string& name : there.files()) {
        CHECK(read_bytes(there.file(name)).find("Wait longer.") == std::string::npos);
    }
    THEN("it does not come back from an older file") {
        CHECK(merged(first, before).left_out == 1);
        CHECK(merged(second, before).left_out == 1);
        CHECK(second.runs().list(id(kSam))->empty());
    }
}

SCENARIO("two machines that went their own ways come together, whichever way") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const TempFolder here("one");
        const TempFolder there("two");
        Saves first = opened(here);
        Saves second = opened(there);
        fill(first);
        merged(second, of(first));
        std::mt19937 chance(seed);
        std::uint64_t n = 1000;
        for (int i = 0; i < 60; ++i) {
            live(chance() % 2 == 0 ? first : second, chance, n, chance() % 2 == 0 ? "one" : "two");
        }
        const Belonging one = of(first);
        const Belonging two = of(second);

        merged(first, two);
        merged(second, one);

        CHECK(of(first) == of(second));
        const std::vector<Run> runs = first.runs().list(id(kSam)).value();
        for (const Run& run : runs) {
            CHECK(first.decisions().heads(run.id) == second.decisions().heads(run.id));
            const auto endings = first.outcomes().of_run(run.id).value();
            for (std::size_t i = 0; i < endings.size(); ++i) {
                CHECK(endings[i].place == static_cast<int>(i) + 1);
            }
        }
        const Belonging together = of(first);
        merged(first, two);
        CHECK(of(first) == together);
    }
}

SCENARIO("of two versions of a scenario the one of the newest place counts") {
    const TempFolder here;
    const TempFolder there;
    Saves first = opened(here);
    Saves second = opened(there);
    fill(first);
    merged(second, of(first));
    const std::string newer = first.scenario_versions().put_if_absent("hall", "title: The hall, again", kNow).value();
    REQUIRE(first.runs().move_over(id(101), newer, "one", id(1)));
    REQUIRE(first.decisions().append(id(101), {id(9), id(1), "go", later(kHour), "one"}));

    const Belonging old = of(second);
    merged(second, of(first));
    merged(first, old);

    CHECK(second.runs().get(id(101))->value().scenario_sha256 == newer);
    CHECK(first.runs().get(id(101))->value().scenario_sha256 == newer);
    CHECK(second.decisions().heads(id(101))->front() == Head{"one", id(9)});
    CHECK(of(first) == of(second));
}

SCENARIO("a name that is taken here becomes another one") {
    const TempFolder here;
    const TempFolder there;
    Saves first = opened(here);
    Saves second = opened(there);
    fill(first);
    REQUIRE(second.profiles().add({id(7), "sam", kNow}));
    CHECK(merged(second, of(first)).name == "Sam (2)");
    CHECK(merged(second, of(first)).name == "Sam (2)");
    CHECK(second.profiles().list()->size() == 2);
}

SCENARIO("a guest's evening that has got a name elsewhere gets it here") {
    const TempFolder here;
    Saves saves = opened(here);
    fill(saves);
    const Belonging named = of(saves);
    const TempFolder there;
    Saves second = opened(there);
    a_run(second, 101);
    merged(second, named);
    CHECK(second.runs().get(id(101))->value().profile == id(kSam));
}

SCENARIO("rows that are somebody else's, or do not fit together, refuse the whole") {
    const TempFolder folder;
    Saves saves = opened(folder);
    fill(saves);
    REQUIRE(saves.profiles().add({id(7), "Priya", kNow}));
    a_run(saves, 8, id(7));
    Belonging theirs = of(saves);

    SECTION("a run of another person") {
        auto row = table(theirs, "run").rows.front();
        row[0] = id(8).text;
        table(theirs, "run").rows.push_back(row);
    }
    SECTION("words in a run of another person") {
        table(theirs, "reflection").rows.front()[1] = id(8).text;
    }
    SECTION("a report on words that are nobody's") {
        table(theirs, "action_report").rows.push_back({id(70).text, id(71).text, "done", "x", kNow.ms});
    }
    SECTION("a setting of another person") {
        table(theirs, "setting").rows.front()[0] = id(7).text;
    }
    SECTION("two people at once") {
        table(theirs, "profile").rows.push_back({id(7).text, "Priya", kNow.ms});
    }
    SECTION("choices in a ring") {
        table(theirs, "decision").rows.push_back({id(101).text, id(60).text, id(61).text, "a", kNow.ms, "d"});
        table(theirs, "decision").rows.push_back({id(101).text, id(61).text, id(60).text, "a", kNow.ms, "d"});
    }
    SECTION("an id that is none") {
        table(theirs, "decision").rows.front()[1] = "../../etc";
    }
    SECTION("a number for a text") {
        table(theirs, "reflection").rows.front()[4] = std::int64_t{7};
    }
    SECTION("a time that no calendar knows") {
        table(theirs, "decision").rows.front()[4] = std::int64_t{1} << 60U;
    }
    SECTION("a table that is missing") {
        theirs.tables.pop_back();
    }
    SECTION("a tombstone of another kind") {
        table(theirs, "tombstone").rows.push_back({id(7).text, "profile", kNow.ms, id(kSam).text});
    }
    SECTION("a scenario that is not what its name says") {
        theirs.scenarios.begin()->second = "title: Another hall";
    }
    refuse(saves, theirs);
}

SCENARIO("a tombstone cannot take what is somebody else's") {
    const TempFolder folder;
    Saves saves = opened(folder);
    fill(saves);
    REQUIRE(saves.profiles().add({id(7), "Priya", kNow}));
    a_run(saves, 8, id(7));
    Belonging theirs = of(saves);
    table(theirs, "tombstone").rows.push_back({id(8).text, "run", kNow.ms, id(kSam).text});
    merged(saves, theirs);
    CHECK(saves.runs().get(id(8))->has_value());
}

SCENARIO("every table that can belong to a person travels, or is known to stay") {
    const TempFolder folder;
    Saves saves = opened(folder);
    const std::vector<TableRows> shapes = saves.belongings().shapes();
    const std::vector<std::string> columns = saves.columns().value();
    for (const std::string& column : columns) {
        const std::string name = column.substr(0, column.find('.'));
        const std::string what = column.substr(name.size() + 1);
        const bool stays = name == "pin" || name == "data_export";
        if ((what != "profile_id" && what != "run_id" && what != "reflection_id") || stays) {
            continue;
        }
        INFO(column << ": add the table to tables_on() in store/belongings.cpp, or say here why it stays.");
        CHECK(std::any_of(shapes.begin(), shapes.end(), [&](const TableRows& one) { return one.table == name; }));
    }
}

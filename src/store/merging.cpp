#include "store/merging.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "store/db/errors.h"
#include "store/folder/moment.h"
#include "store/notes.h"
#include "store/scenario_versions.h"
#include "store/sql.h"

namespace alongside::store {

namespace {

constexpr int kMostNamesakes = 999;

using MaybeId = std::optional<Id>;

std::optional<std::size_t> column_of(const TableRows& table, std::string_view name) {
    const auto found = std::find(table.columns.begin(), table.columns.end(), name);
    return found == table.columns.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - table.columns.begin()));
}

const Cell& cell_of(const TableRows& table, const std::vector<Cell>& row, std::string_view column) {
    const auto at = column_of(table, column);
    if (!at || *at >= row.size()) {
        throw not_ours();
    }
    return row[*at];
}

/// The moment and the name of a choice, and the version it was made in: the greatest of two is the newest place.
using Standing = std::tuple<std::int64_t, std::string, std::string>;

struct Choice {
    MaybeId parent;
    std::int64_t at = 0;
};

using Choices = std::map<std::string, Choice>;  // of one run

/// Whether every choice hangs on a root: a ring of parents would never be reached, and never be erased either.
bool all_rooted(const Choices& choices) {
    std::multimap<std::string, std::string> children;
    std::vector<std::string> reached;
    for (const auto& [id, choice] : choices) {
        choice.parent ? void(children.emplace(choice.parent->text, id)) : reached.push_back(id);
    }
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const auto [first, last] = children.equal_range(reached[i]);
        std::transform(first, last, std::back_inserter(reached), [](const auto& child) { return child.second; });
    }
    return reached.size() == choices.size();
}

struct Queries {
    explicit Queries(soci::session& session)
        : profile_by_name(session, sql::profile_find_by_name),
          find_tombstone(session, sql::tombstone_find),
          lift_tombstone(session, sql::belonging_lift_tombstone),
          run(session, sql::run_get),
          erase_run(session, sql::run_erase),
          set_note(session, sql::setting_set_of_device),
          move_run(session, sql::run_move_over),
          give_run(session, sql::run_give),
          heads(session, sql::head_of_run),
          decisions(session, sql::decision_of_run),
          outcomes(session, sql::belonging_outcomes_by_time),
          clear_outcomes(session, sql::belonging_clear_outcomes),
          add_outcome(session, sql::belonging_add_outcome) {}

    using Outcome = Out<Id, Id, int, std::string, int, TimeMs>;

    Query<In<std::string>, Out<Id, std::string, TimeMs>> profile_by_name;
    Query<In<Id>, Out<TimeMs>> find_tombstone;
    Query<In<Id>, Out<>> lift_tombstone;
    Query<In<Id>, Out<Id, MaybeId, std::string, std::string, std::uint64_t, int, TimeMs>> run;
    Query<In<Id>, Out<>> erase_run;
    Query<In<std::string, std::string>, Out<>> set_note;
    Query<In<std::string, Id>, Out<>> move_run;
    Query<In<Id, Id>, Out<>> give_run;
    Query<In<Id>, Out<std::string, Id>> heads;
    Query<In<Id>, Out<Id, MaybeId, std::string, TimeMs, std::string>> decisions;
    Query<In<Id>, Outcome> outcomes;
    Query<In<Id>, Out<>> clear_outcomes;
    Query<In<Id, Id, int, std::string, int, TimeMs>, Out<>> add_outcome;
};

class Merging {
  public:
    Merging(soci::session& session, const Tables& tables, ScenarioVersions& versions, const Belonging& theirs)
        : queries_(session), tables_(tables), versions_(versions), theirs_(theirs) {}

    Merged run(bool bring_back) {
        check_shapes();
        find_profile(bring_back);
        erase_what_was_erased_there();
        choose_runs();
        check_trees();
        put_versions();
        for (const auto& table : tables_) {
            add_rows(*table);
        }
        for (const auto& [run, standing] : moved_) {
            queries_.move_run.run(std::get<2>(standing), Id{run});
        }
        for (const auto& [run, endings] : endings_there_) {
            merge_endings(Id{run}, endings);
        }
        return std::move(merged_);
    }

  private:
    const TableRows& table(std::string_view name) const {
        const auto found = std::find_if(theirs_.tables.begin(), theirs_.tables.end(),
                                        [&](const TableRows& one) { return one.table == name; });
        if (found == theirs_.tables.end()) {
            throw not_ours();
        }
        return *found;
    }

    /// Every table is there once, with our columns, and each cell is what its column wants.
    void check_shapes() const {
        for (const auto& ours : tables_) {
            const TableRows& rows = table(ours->shape().table);
            if (rows.columns != ours->shape().columns) {
                throw not_ours();
            }
            for (const std::vector<Cell>& row : rows.rows) {
                ours->check(row);
            }
        }
    }

    void find_profile(bool bring_back) {
        const TableRows& rows = table(kProfile);
        if (rows.rows.size() != 1) {
            throw not_ours();
        }
        merged_.profile = id_in(cell_of(rows, rows.rows.front(), "id"));
        merged_.name = text_in(cell_of(rows, rows.rows.front(), "name"));
        if (const auto erased = queries_.find_tombstone.one(merged_.profile)) {
            if (!bring_back) {
                throw Refusal({"was-erased",
                               fmt::format("{} was erased here on {}. What was erased stays erased, unless you ask for "
                                           "it to be brought back.",
                                           merged_.name, spoken(std::get<0>(*erased)))});
            }
            queries_.lift_tombstone.run(merged_.profile);
        }
        const TableRows here = tables_.front()->read(merged_.profile);
        merged_.name = here.rows.empty() ? free_name(merged_.name) : text_in(cell_of(here, here.rows.front(), "name"));
    }

    /// Two people may have the same name, on two machines.
    std::string free_name(const std::string& name) {
        std::string free = name;
        for (int n = 2; n <= kMostNamesakes; ++n) {
            if (!queries_.profile_by_name.one(free)) {
                return free;
            }
            free = fmt::format("{} ({})", name, n);
        }
        throw not_ours();
    }

    bool is_mine(const Id& run) {
        const auto here = queries_.run.one(run);
        return here && std::get<1>(*here) == merged_.profile;
    }

    void erase_what_was_erased_there() {
        const TableRows& rows = table(kTombstone);
        for (const std::vector<Cell>& row : rows.rows) {
            const Id run = id_in(cell_of(rows, row, "id"));
            if (text_in(cell_of(rows, row, "kind")) != kRun) {
                throw not_ours();
            }
            erased_there_.insert(run.text);
            if (is_mine(run)) {
                queries_.erase_run.run(run);
                queries_.set_note.run(std::string(kErasing), "yes");
                merged_.erased = true;
            }
        }
    }

    void choose_runs() {
        const TableRows& rows = table(kRun);
        for (const std::vector<Cell>& row : rows.rows) {
            const Id run = id_in(cell_of(rows, row, "id"));
            if (erased_there_.contains(run.text) || queries_.find_tombstone.one(run)) {
                ++merged_.left_out;
                left_out_.insert(run.text);
                continue;
            }
            const auto here = queries_.run.one(run);
            if (here && std::get<1>(*here) && std::get<1>(*here) != merged_.profile) {
                throw not_ours();  // somebody else's
            }
            const std::string version = text_in(cell_of(rows, row, "scenario_sha256"));
            runs_.emplace(run.text, version);
            if (here) {
                here_.insert(run.text);
                compare_places(run, version, std::get<3>(*here));
            }
            if (here && !std::get<1>(*here)) {
                claimed_.insert(run.text);
            }
        }
    }

    /// The version in which the newest place was chosen is the one that the run goes on with.
    void compare_places(const Id& run, const std::string& theirs, const std::string& ours) {
        if (theirs == ours) {
            return;
        }
        const Standing there = newest_there(run, theirs);
        Standing here{0, {}, ours};
        for (const auto& head : queries_.heads.all(run)) {
            for (const auto& decision : queries_.decisions.all(run)) {
                if (std::get<0>(decision) == std::get<1>(head)) {
                    here = std::max(here, Standing{std::get<3>(decision).ms, std::get<0>(decision).text, ours});
                }
            }
        }
        if (there > here) {
            moved_.emplace(run.text, there);
        }
    }

    Standing newest_there(const Id& run, const std::string& version) {
        Standing newest{0, {}, version};
        const Choices& choices = choices_of(run.text);
        const TableRows& heads = table(kHead);
        for (const std::vector<Cell>& row : heads.rows) {
            const std::string decision = text_in(cell_of(heads, row, "decision_id"));
            const auto found = choices.find(decision);
            if (text_in(cell_of(heads, row, "run_id")) == run.text && found != choices.end()) {
                newest = std::max(newest, Standing{found->second.at, decision, version});
            }
        }
        return newest;
    }

    const Choices& choices_of(const std::string& run) {
        if (choices_.empty()) {
            const TableRows& rows = table("decision");
            for (const std::vector<Cell>& row : rows.rows) {
                const Cell& parent = cell_of(rows, row, "parent_id");
                choices_[text_in(cell_of(rows, row, "run_id"))].emplace(
                    text_in(cell_of(rows, row, "id")),
                    Choice{FromCell<MaybeId>::from(parent), std::get<std::int64_t>(cell_of(rows, row, "at_ms"))});
            }
        }
        return choices_[run];
    }

    void check_trees() {
        for (const auto& [run, version] : runs_) {
            if (!all_rooted(choices_of(run))) {
                throw not_ours();
            }
        }
    }

    void put_versions() {
        std::set<std::string> wanted;
        for (const auto& [run, version] : runs_) {
            wanted.insert(version);
        }
        const TableRows& rows = table(kVersion);
        for (const std::vector<Cell>& row : rows.rows) {
            const std::string sha256 = text_in(cell_of(rows, row, "sha256"));
            const auto bytes = theirs_.scenarios.find(sha256);
            if (!wanted.contains(sha256)) {
                continue;
            }
            if (bytes == theirs_.scenarios.end()) {
                throw not_ours();
            }
            const auto put = versions_.put_if_absent(text_in(cell_of(rows, row, "scenario_id")), bytes->second,
                                                     FromCell<TimeMs>::from(cell_of(rows, row, "added_at_ms")));
            if (!put) {
                throw Refusal(put.error());
            }
            if (*put != sha256) {
                throw not_ours();
            }
        }
    }

    /// Rows belong to the person, to a run of theirs, or to words in one. What was erased, and what hangs on it, is
    /// left out.
    bool is_wanted(const TableRows& rows, const std::vector<Cell>& row) {
        if (column_of(rows, "profile_id") && text_in(cell_of(rows, row, "profile_id")) != merged_.profile.text) {
            throw not_ours();
        }
        if (rows.table == kRun) {
            return runs_.contains(text_in(cell_of(rows, row, "id")));
        }
        return hangs_on(rows, row, "run_id", runs_, left_out_) &&
               hangs_on(rows, row, "reflection_id", words_, no_words_) && !was_erased(rows, row);
    }

    /// True as well where the table has no such column, or the row nothing in it, where it may have nothing.
    template <class Known>
    static bool hangs_on(const TableRows& rows, const std::vector<Cell>& row, std::string_view column,
                         const Known& taken, const std::set<std::string>& left_out) {
        if (!column_of(rows, column) || std::holds_alternative<std::monostate>(cell_of(rows, row, column))) {
            return true;
        }
        const std::string on = text_in(cell_of(rows, row, column));
        if (!taken.contains(on) && !left_out.contains(on)) {
            throw not_ours();
        }
        return taken.contains(on);
    }

    bool was_erased(const TableRows& rows, const std::vector<Cell>& row) {
        const bool can_be = rows.table != kTombstone && rows.table != kProfile && column_of(rows, "id").has_value();
        return can_be && queries_.find_tombstone.one(id_in(cell_of(rows, row, "id"))).has_value();
    }

    void add_rows(AnyTravelling& ours) {
        const TableRows& rows = table(ours.shape().table);
        for (const std::vector<Cell>& row : rows.rows) {
            const bool wanted = is_wanted(rows, row);
            if (rows.table == kReflection) {
                (wanted ? words_ : no_words_).insert(text_in(cell_of(rows, row, "id")));
            }
            if (wanted) {
                note(rows, ours.add(with_free_name(rows, row)));
                if (rows.table == kOutcome) {
                    note_ending(rows, row);
                }
            }
        }
        if (rows.table == kRun) {
            for (const std::string& run : claimed_) {
                queries_.give_run.run(merged_.profile, Id{run});
            }
        }
    }

    std::vector<Cell> with_free_name(const TableRows& rows, std::vector<Cell> row) const {
        if (rows.table == kProfile) {
            row[*column_of(rows, "name")] = merged_.name;
        }
        return row;
    }

    void note(const TableRows& rows, bool added) {
        if (!added || rows.table == kHead) {
            return;
        }
        ++merged_.added;
        merged_.new_here = merged_.new_here || rows.table == kProfile;
        merged_.runs_added += rows.table == kRun ? 1U : 0U;
    }

    using Ending = std::tuple<Id, Id, int, std::string, int, TimeMs>;  // as Queries::Outcome

    /// The first answer counts: of two endings at one choice the one that was reached earlier, and places are counted
    /// by the time at which endings were reached. A row itself never changes, so all go and come back.
    void merge_endings(const Id& run, const std::vector<Ending>& theirs) {
        std::vector<Ending> ours = queries_.outcomes.all(run);
        const auto before = ours;
        for (const Ending& ending : theirs) {
            const auto same = std::find_if(ours.begin(), ours.end(),
                                           [&](const Ending& one) { return std::get<1>(one) == std::get<1>(ending); });
            if (same == ours.end()) {
                throw not_ours();
            }
            if (std::get<5>(ending) < std::get<5>(*same)) {
                *same = ending;
            }
        }
        std::sort(ours.begin(), ours.end(), [](const Ending& a, const Ending& b) {
            return std::tie(std::get<5>(a), std::get<1>(a)) < std::tie(std::get<5>(b), std::get<1>(b));
        });
        for (std::size_t i = 0; i < ours.size(); ++i) {
            std::get<2>(ours[i]) = static_cast<int>(i) + 1;
        }
        if (ours == before) {
            return;
        }
        queries_.clear_outcomes.run(run);
        for (const auto& [of, decision, place, text, rules, at] : ours) {
            queries_.add_outcome.run(of, decision, place, text, rules, at);
        }
    }

    void note_ending(const TableRows& rows, const std::vector<Cell>& row) {
        const Id run = id_in(cell_of(rows, row, "run_id"));
        if (here_.contains(run.text)) {
            endings_there_[run.text].push_back({run, id_in(cell_of(rows, row, "decision_id")), 0,
                                                text_in(cell_of(rows, row, "outcome")),
                                                FromCell<int>::from(cell_of(rows, row, "rules_version")),
                                                FromCell<TimeMs>::from(cell_of(rows, row, "at_ms"))});
        }
    }

    Queries queries_;
    const Tables& tables_;
    ScenarioVersions& versions_;
    const Belonging& theirs_;
    Merged merged_;
    std::map<std::string, std::string> runs_;  // that are taken, with their version there
    std::set<std::string> here_;               // of these, those that were here before
    std::set<std::string> claimed_;            // of these, those that nobody here had a name for
    std::set<std::string> left_out_;
    std::set<std::string> words_;     // reflections that are taken
    std::set<std::string> no_words_;  // and those that are left out
    std::set<std::string> erased_there_;
    std::map<std::string, Standing> moved_;  // runs that go on with the version there
    std::map<std::string, Choices> choices_;
    std::map<std::string, std::vector<Ending>> endings_there_;  // of runs that were here before
};

}  // namespace

Merged merge_rows(soci::session& session, const Tables& tables, ScenarioVersions& versions, const Belonging& theirs,
                  bool bring_back) {
    return Merging(session, tables, versions, theirs).run(bring_back);
}

}  // namespace alongside::store

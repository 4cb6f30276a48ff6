#include "app/evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <map>
#include <set>

#include "app/calendar.h"
#include "app/ended.h"
#include "app/play.h"
#include "app/statements.h"
#include "app/statements_kept.h"
#include "core/base/text.h"
#include "core/learn/quick_fire.h"
#include "core/learn/work.h"
#include "core/score/debrief.h"

namespace alongside::app {

namespace {

using content::Word;

void add_scenario(const content::Library& library, std::string_view chair, learn::Form& form) {
    const content::Shelved* shelved = library.find_playable(form.scenario);
    if (shelved == nullptr) {
        return;
    }
    form.module = shelved->scenario->module;
    form.participant = std::any_of(shelved->scenario->seats.begin(), shelved->scenario->seats.end(),
                                   [&](const Seat& seat) { return seat.id == chair && seat.participant; });
}

bool names_a_condition(const std::string& text, const content::Words& words) {
    const auto same = [](unsigned char one, unsigned char other) { return std::tolower(one) == std::tolower(other); };
    for (std::size_t i = 0; i < kConditions; ++i) {
        const std::string_view name = words[content::word_of(static_cast<Condition4>(i))];
        if (std::search(text.begin(), text.end(), name.begin(), name.end(), same) != text.end()) {
            return true;
        }
    }
    return false;
}

using ByRun = std::map<Id, Finished>;

void add_look(const store::Look& look, ByRun& finished) {
    const auto found = finished.find(look.run);
    if (found == finished.end()) {
        return;
    }
    Finished& one = found->second;
    one.form.looked_closer = true;
    if (look.decision == one.ending.decision) {
        one.look = look;
        one.form.shown = axes_shown(look.axes);
    }
}

void add_reflection(const store::Reflection& reflection, const content::Words& words, ByRun& finished) {
    const auto found = finished.find(reflection.run);
    if (found != finished.end() && reflection.kind == store::ReflectionKind::reflection) {
        found->second.form.reflected = true;
        found->second.form.named_condition |= names_a_condition(reflection.text, words);
    }
}

ByRun by_run(const Desk& desk, const std::vector<store::Run>& runs, const std::vector<store::FrozenOutcome>& endings) {
    ByRun finished;
    for (const store::FrozenOutcome& ending : endings) {
        const auto run =
            std::find_if(runs.begin(), runs.end(), [&](const store::Run& one) { return one.id == ending.run; });
        if (ending.place == 1 && run != runs.end()) {
            Finished& one = finished[ending.run];
            one.run = *run;
            one.ending = ending;
            one.form.scenario = run->scenario_id;
            const Ended ended = ended_in(ending.text);
            one.form.good = ended.well();
            add_scenario(desk.library, ended.chair, one.form);
        }
    }
    return finished;
}

bool counts_as_first_tool(const learn::Tool& tool) {
    return std::holds_alternative<learn::ReadinessCheck>(tool.body) ||
           std::holds_alternative<learn::OnePage>(tool.body);
}

bool says_something(const store::KeptWork& kept) {
    const auto work = learn::read_work(kept.name, kept.document);
    return work && std::any_of(work->answers.begin(), work->answers.end(),
                               [](const auto& answer) { return !answer.second.empty(); });
}

Result<void> add_cards(const Desk& desk, const std::optional<Id>& person, Records& records) {
    return desk.saves->works().list(person, learn::kQuickFire).map([&](const std::vector<store::KeptWork>& all) {
        std::set<std::string_view> cards;
        for (const store::KeptWork& one : all) {
            cards.insert(one.name);
        }
        records.cards_answered = static_cast<int>(cards.size());
    });
}

Result<void> add_tools(const Desk& desk, const std::optional<Id>& person, Records& records) {
    if (desk.practice == nullptr) {
        return {};
    }
    for (const learn::Tool& tool : desk.practice->tools) {
        if (!counts_as_first_tool(tool)) {
            continue;
        }
        const auto all = desk.saves->works().list(person, tool.id);
        if (!all) {
            return tl::unexpected(all.error());
        }
        records.readiness_or_profile |= std::any_of(all->begin(), all->end(), says_something);
    }
    return {};
}

}  // namespace

Result<Records> records_of(const Desk& desk, const std::optional<Id>& person) {
    Records records;
    if (desk.saves == nullptr) {
        return records;
    }
    const auto runs = desk.saves->runs().list(person);
    const auto endings = desk.saves->outcomes().of_profile(person);
    const auto looks = desk.saves->evidence().looks(person);
    const auto reflections = desk.saves->reflections().of_profile(person);
    const auto reports = desk.saves->evidence().reports(person);
    for (const Error* error :
         {runs ? nullptr : &runs.error(), endings ? nullptr : &endings.error(), looks ? nullptr : &looks.error(),
          reflections ? nullptr : &reflections.error(), reports ? nullptr : &reports.error()}) {
        if (error != nullptr) {
            return tl::unexpected(*error);
        }
    }
    ByRun finished = by_run(desk, *runs, *endings);
    for (const store::Look& look : *looks) {
        add_look(look, finished);
    }
    for (const store::Reflection& reflection : *reflections) {
        add_reflection(reflection, desk.words, finished);
        if (reflection.kind == store::ReflectionKind::next_time) {
            records.actions.push_back(reflection);
        }
    }
    for (auto& [id, one] : finished) {
        records.finished.push_back(std::move(one));
    }
    std::sort(records.finished.begin(), records.finished.end(), [](const Finished& one, const Finished& other) {
        return std::tie(one.ending.at, one.run.id) < std::tie(other.ending.at, other.run.id);
    });
    records.reports = *reports;
    return add_tools(desk, person, records).and_then([&] { return add_cards(desk, person, records); }).map([&] {
        return std::move(records);
    });
}

const store::ActionReport* last_report(const Records& records, const store::Reflection& action) {
    const auto found = std::find_if(records.reports.rbegin(), records.reports.rend(),
                                    [&](const store::ActionReport& one) { return one.reflection == action.id; });
    return found == records.reports.rend() ? nullptr : &*found;
}

learn::Evidence evidence_in(const Records& records, const Desk& desk) {
    learn::Evidence evidence;
    for (const Finished& one : records.finished) {
        evidence.forms.push_back(one.form);
    }
    for (const store::Reflection& action : records.actions) {
        const store::ActionReport* report = last_report(records, action);
        evidence.actions.push_back({local_day(desk, action.at),
                                    report == nullptr ? std::nullopt : std::optional(local_day(desk, report->at))});
    }
    evidence.readiness_or_profile = records.readiness_or_profile;
    evidence.cards_answered = records.cards_answered;
    return evidence;
}

learn::Shipped shipped_on(const content::Library& library, const content::Practice* practice) {
    learn::Shipped shipped;
    for (const content::Shelved& shelved : library.scenarios) {
        if (shelved.scenario) {
            const auto& seats = shelved.scenario->seats;
            shipped.scenarios.push_back(
                {shelved.id, shelved.scenario->module,
                 std::any_of(seats.begin(), seats.end(), [](const Seat& seat) { return seat.participant; }), true,
                 std::bitset<kAxes>().set()});
        }
    }
    if (practice != nullptr) {
        shipped.readiness_or_profile =
            std::any_of(practice->tools.begin(), practice->tools.end(), counts_as_first_tool);
        shipped.cards = static_cast<int>(practice->cards.size());
    }
    return shipped;
}

std::string axes_text(std::span<const AxisWords> axes) {
    std::string text;
    for (std::size_t i = 0; i < axes.size() && i < kAxes; ++i) {
        text +=
            fmt::format("{}{}={}/{}..{}", i == 0 ? "" : " ", kAxisIds.at(i), axes[i].sum, axes[i].worst, axes[i].best);
    }
    return text;
}

std::vector<KeptAxis> axes_kept(std::string_view text) {
    std::vector<KeptAxis> kept;
    for (const std::string_view part : split(text, ' ')) {
        const auto* axis = std::find(kAxisIds.begin(), kAxisIds.end(), part.substr(0, 2));
        KeptAxis one{static_cast<std::size_t>(axis - kAxisIds.begin()), 0, {}};
        if (axis != kAxisIds.end() && std::sscanf(std::string(part.substr(2)).c_str(), "=%d/%hd..%hd", &one.sum,
                                                  &one.range.worst, &one.range.best) == 3) {
            kept.push_back(one);
        }
    }
    return kept;
}

std::bitset<kAxes> axes_shown(std::string_view text) {
    std::bitset<kAxes> shown;
    for (const KeptAxis& one : axes_kept(text)) {
        shown[one.axis] = leaning_of(one.sum, one.range) == Leaning::much;
    }
    return shown;
}

Result<void> keep_look(const Desk& desk, const Play& play, const std::optional<std::vector<AxisWords>>& axes) {
    if (desk.saves == nullptr) {
        return {};
    }
    const store::Look look{play.run().id, play.stands_at(), axes ? axes_text(*axes) : std::string(), desk.now()};
    return desk.saves->together([&] {
        return desk.saves->evidence().keep_look(look).and_then([&] {
            return keep(desk, look_statements({play.run(), play.scenario()}, look, desk.words));
        });
    });
}

Result<void> report_action(const Desk& desk, const std::optional<Id>& person, const Id& action, store::ActionFate fate,
                           std::string_view text) {
    const auto records = records_of(desk, person);
    if (!records) {
        return tl::unexpected(records.error());
    }
    const auto found = std::find_if(records->actions.begin(), records->actions.end(),
                                    [&](const store::Reflection& one) { return one.id == action; });
    if (desk.saves == nullptr || found == records->actions.end()) {
        return fail("no-such-action", std::string(desk.words[Word::awards_no_action]));
    }
    if (local_day(desk, desk.now()) <= local_day(desk, found->at)) {
        return fail("too-soon", std::string(desk.words[Word::awards_wait]));
    }
    const store::ActionReport report{make_id(desk.entropy), action, fate, std::string(trimmed(text)), desk.now()};
    return desk.saves->together(
        [&] { return desk.saves->evidence().add_report(report).and_then([&] { return tell_run(desk, found->run); }); });
}

}  // namespace alongside::app

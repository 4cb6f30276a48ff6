#include "app/retention.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "app/calendar.h"
#include "core/learn/quick_fire.h"
#include "core/learn/rewrite.h"

namespace alongside::app {

namespace {

using content::Word;
using learn::Belongs;
using learn::Keep;
using learn::Rules;
using learn::Thing;

constexpr std::size_t kListed = 8;
constexpr std::string_view kTold = "retention.told";
constexpr std::array kBelongsWords = {Word::retention_unfinished, Word::retention_finished, Word::retention_work};
constexpr std::array kKeepWords = {Word::retention_for_good, Word::retention_quarter, Word::retention_year,
                                   Word::retention_three_years};

std::string key_of(Belongs what) {
    return fmt::format("retention.{}", learn::kBelongsIds[static_cast<std::size_t>(what)]);
}

Result<std::optional<std::string>> kept(const Desk& desk, const Id& person, std::string_view key) {
    return desk.saves->settings().get(person, key);
}

/// What is set and is not one of ours counts as for good.
Result<Rules> rules_of(const Desk& desk, const Id& person) {
    Rules rules{};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto set = kept(desk, person, key_of(static_cast<Belongs>(i)));
        if (!set) {
            return tl::unexpected(set.error());
        }
        rules[i] = learn::keep_named(set->value_or("")).value_or(Keep::for_good);
    }
    return rules;
}

Result<std::optional<TimeMs>> told_to(const Desk& desk, const Id& person) {
    return kept(desk, person, kTold).map([](const std::optional<std::string>& text) {
        TimeMs told;
        const std::string_view digits = text ? std::string_view(*text) : std::string_view();
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), told.ms);
        return read.ec == std::errc() && told.ms > 0 ? std::optional(told) : std::nullopt;
    });
}

Result<void> tell(const Desk& desk, const Id& person, std::optional<TimeMs> told) {
    return desk.saves->settings().set(person, kTold, told ? std::to_string(told->ms) : "");
}

Result<void> add_evenings(const Desk& desk, const Id& person, std::vector<Thing>& things) {
    const auto runs = desk.saves->runs().list(person);
    const auto endings = desk.saves->outcomes().of_profile(person);
    if (!runs || !endings) {
        return tl::unexpected(runs ? endings.error() : runs.error());
    }
    for (const store::Run& run : *runs) {
        const auto decisions = desk.saves->decisions().of_run(run.id);
        if (!decisions) {
            return tl::unexpected(decisions.error());
        }
        const bool ended = std::any_of(endings->begin(), endings->end(),
                                       [&](const store::FrozenOutcome& one) { return one.run == run.id; });
        Thing thing{run.id, ended ? Belongs::finished : Belongs::unfinished, run.started_at,
                    desk.library.title_of(run.scenario_id)};
        for (const Decision& decision : *decisions) {
            thing.used = std::max(thing.used, decision.at);
        }
        things.push_back(std::move(thing));
    }
    return {};
}

/// By id, with their titles: all under which works are kept.
std::map<std::string, std::string> kinds_of_work(const Desk& desk) {
    std::map<std::string, std::string> tools = {
        {std::string(learn::kQuickFire), std::string(desk.words[Word::words_tool_cards])},
        {std::string(learn::kRewrite), std::string(desk.words[Word::rewrite_title])}};
    if (desk.practice != nullptr) {
        for (const learn::Tool& tool : desk.practice->tools) {
            tools.emplace(tool.id, tool.title);
        }
    }
    return tools;
}

Result<void> add_works(const Desk& desk, const Id& person, std::vector<Thing>& things) {
    for (const auto& [tool, title] : kinds_of_work(desk)) {
        const auto works = desk.saves->works().list(person, tool);
        if (!works) {
            return tl::unexpected(works.error());
        }
        for (const store::KeptWork& work : *works) {
            things.push_back({work.id, Belongs::work, work.at, title});
        }
        const auto begun = desk.saves->works().unfinished(person, tool);
        if (!begun) {
            return tl::unexpected(begun.error());
        }
        if (*begun) {
            things.push_back({(*begun)->id, Belongs::work, (*begun)->at, title});
        }
    }
    return {};
}

Result<std::vector<Thing>> things_of(const Desk& desk, const Id& person) {
    std::vector<Thing> things;
    return add_evenings(desk, person, things).and_then([&] { return add_works(desk, person, things); }).map([&] {
        return std::move(things);
    });
}

/// What the rules ask about, all of it.
struct Kept {
    Rules rules{};
    std::optional<TimeMs> told;
    std::vector<Thing> things;
};

Result<Kept> all_kept(const Desk& desk, const Id& person) {
    return rules_of(desk, person).and_then([&](const Rules& rules) {
        return told_to(desk, person).and_then([&](const std::optional<TimeMs>& told) {
            return things_of(desk, person).map([&](std::vector<Thing> things) {
                return Kept{rules, told, std::move(things)};
            });
        });
    });
}

/// Those of one title that go on the same day stand in one line.
std::vector<std::string> lines_of(const std::vector<learn::Leaving>& all, const Desk& desk) {
    std::vector<std::pair<std::string, std::size_t>> counted;
    for (const learn::Leaving& one : all) {
        std::string line = desk.words.format(Word::retention_line, one.thing.title, day_words(desk, one.goes));
        const auto same =
            std::find_if(counted.begin(), counted.end(), [&](const auto& at) { return at.first == line; });
        same == counted.end() ? void(counted.emplace_back(std::move(line), 1)) : void(++same->second);
    }
    std::vector<std::string> lines;
    lines.reserve(counted.size());
    for (const auto& [line, count] : counted) {
        lines.push_back(count == 1 ? line : desk.words.format(Word::retention_times, line, count));
    }
    return lines;
}

Result<void> erase(const Desk& desk, const std::vector<Thing>& things) {
    for (const Thing& thing : things) {
        const auto erased = thing.what == Belongs::work ? desk.saves->erase_work(thing.id, desk.now())
                                                        : desk.saves->erase_run(thing.id, desk.now());
        if (!erased) {
            return tl::unexpected(erased.error());
        }
    }
    return {};
}

std::vector<std::string> said_of(const learn::Round& round, const Desk& desk) {
    std::vector<std::string> said;
    if (!round.go.empty()) {
        said.push_back(desk.words.format(Word::retention_gone, round.go.size()));
    }
    if (!round.announce.empty()) {
        said.push_back(desk.words.format(Word::retention_told, round.announce.size(),
                                         day_words(desk, learn::goes_after(*round.told))));
    }
    return said;
}

}  // namespace

Result<RetentionView> retention_view(const Desk& desk, const Id& person) {
    return all_kept(desk, person).map([&](const Kept& all) {
        RetentionView view{all.rules, {}, 0};
        view.leaving = lines_of(learn::leaving(all.things, all.rules, all.told.value_or(desk.now())), desk);
        if (view.leaving.size() > kListed) {
            view.more = view.leaving.size() - kListed;
            view.leaving.resize(kListed);
        }
        return view;
    });
}

Result<void> set_retention(const Desk& desk, const Id& person, Belongs what, Keep keep) {
    return desk.saves->together([&] {
        return desk.saves->settings()
            .set(person, key_of(what), learn::kKeepIds[static_cast<std::size_t>(keep)])
            .and_then([&] { return tell(desk, person, desk.now()); });
    });
}

Result<std::vector<std::string>> tidy_up(const Desk& desk, const Id& person) {
    if (desk.saves == nullptr) {
        return std::vector<std::string>();
    }
    return all_kept(desk, person).and_then([&](const Kept& all) {
        const learn::Round round = learn::round_at(desk.now(), all.things, all.rules, all.told);
        return erase(desk, round.go)
            .and_then([&] { return round.told == all.told ? Result<void>() : tell(desk, person, round.told); })
            .map([&] { return said_of(round, desk); });
    });
}

std::string belongs_words(Belongs what, const content::Words& words) {
    return std::string(words[kBelongsWords[static_cast<std::size_t>(what)]]);
}

std::string keep_words(Keep keep, const content::Words& words) {
    return std::string(words[kKeepWords[static_cast<std::size_t>(keep)]]);
}

}  // namespace alongside::app
